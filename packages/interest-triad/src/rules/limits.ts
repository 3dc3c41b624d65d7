/** Bounds of what people can write, in characters, and from where a link is strong or weak. Ours: no source fixes them. */
export const LIMITS = {
  /** An interest. */
  interest: 280,
  /** Name of the network, a label of a measurement, who granted a mandate, the name of a mark. */
  label: 160,
  /** A planned decision, and the margins of a mandate. */
  mandate: 500,
  /** A note "what I hear with you". */
  note: 500,
  /** The balance. */
  balance: 1000,
  /** A link of at least this strength is strong, … */
  strong: 3,
  /** … and one of at most this is weak. */
  weak: 1,
} as const;
