/** Bounds of what people can write. Ours: no source fixes them. */
export const LIMITS = {
  title: 160,
  /** Characters of the ambition, and of what it means for a partner. */
  ambition: 1000,
  horizon: 80,
  /** Characters of a line: a no-go area, an interest, a commitment. */
  item: 280,
  /** Characters of the name of a partner; the same as those of an organisation. */
  name: 160,
  /** Characters of what kind of partner it is. */
  about: 80,
  /** Characters of a reason for going back or opening again. */
  reason: 280,
  /** Own cheer words, and characters of one. */
  cheerWords: 200,
  cheerWord: 40,
  /** Height of the ambition, and ownership: from 1 to this (work-forms §4.3). */
  scale: 5,
} as const;
