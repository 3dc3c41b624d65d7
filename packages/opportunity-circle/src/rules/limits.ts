import { PEOPLE_LIMITS } from '@werkvorm/core/people.js';

/** Bounds of what people can write and set. Ours: no source fixes them, except "a word or short text" on a card. */
export const LIMITS = {
  /** Characters on a card. */
  card: 80,
  /** Characters of a title, theme, label, sub-theme, organisation or alternative text. */
  label: PEOPLE_LIMITS.organisation,
  /** Characters of a participant's name. */
  name: PEOPLE_LIMITS.name,
  /** Characters of a remark or a reason. */
  remark: 280,
  /** Characters of a note or a proposal. */
  note: 2000,
  /** Characters of the address of a picture, `data:` included. */
  image: 300_000,
  rings: { min: 3, max: 9 },
  /** Most cards that `picksMax` can ask for. */
  picks: 24,
  /** Most cards that each participant may be allowed to write. */
  ownCards: 9,
  /** Most rounds that can be planned. */
  rounds: 99,
  /** Steps that can be taken back. */
  trail: 50,
  /** Moves of one card from which on the oldest of those taken back are forgotten; the log keeps them. */
  history: 100,
  /** Happenings that are kept for "what just happened". */
  recent: 6,
} as const;
