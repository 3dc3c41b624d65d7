import type { Json } from './json.ts';

/**
 * Readers for the fields of a command that came from outside. Each answers with a value of the right kind, or
 * `undefined`: rules stay total because they never touch what they did not read through one of these.
 */

/**
 * Text as people mean it: composed (NFC), without outer or doubled white space, without control characters and half
 * characters, which no export could carry. `undefined` when it is no text.
 */
export function readText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? tidy(value) : undefined;
}

/** A whole number from `min` to `max`. */
export function readInt(value: Json | undefined, min: number, max: number): number | undefined {
  // Adding 0 makes 0 of -0, which JSON text does not know.
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max
    ? (value as number) + 0
    : undefined;
}

/** One of a fixed list of words. */
export function readOneOf<T extends string>(value: Json | undefined, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}

/** A list of different texts, as ids are; what stands in it twice is taken once. */
export function readIds(value: Json | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = new Set<string>();
  for (const item of value as readonly Json[]) {
    if (typeof item !== 'string') return undefined;
    ids.add(item);
  }
  return [...ids];
}

/** Two texts that people would call the same: letter case and white space make no difference. */
export function sameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}

/** What {@link sameText} compares. */
export function textKey(text: string): string {
  return tidy(text).toLowerCase();
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}
