/** Bounds of what people can write and of how small a group may be. Ours: no source fixes them but where it says so. */
export const LIMITS = {
  /** Characters of the text of what was decided. */
  decided: 1000,
  /** Characters of an end of the line or of a name of a step. */
  label: 160,
  /** Characters of a reason. */
  words: 500,
  /** Characters of an issue. */
  issue: 280,
  /** Fewest people in an anonymous round, standing or changed (work-forms §2.3: "hide any group < 5"). */
  group: 5,
} as const;
