import type { Json } from './json.ts';

/**
 * Readers for the fields of a command that came from outside. Each answers with a value of the right kind, or
 * `undefined`: rules stay total because they never touch what they did not read through one of these.
 */

/** Text without outer or doubled white space, composed (NFC); `undefined` when it is no text. */
export function readText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : undefined;
}

/** A whole number from `min` to `max`. */
export function readInt(value: Json | undefined, min: number, max: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : undefined;
}

/** One of a fixed list of words. */
export function readOneOf<T extends string>(value: Json | undefined, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}

/** A list of different texts, as ids are. */
export function readIds(value: Json | undefined): readonly string[] | undefined {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return undefined;
  return value.filter((item, index) => value.indexOf(item) === index) as string[];
}

/** Two texts that people would call the same: letter case and white space make no difference. */
export function sameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}

/** What {@link sameText} compares. */
export function textKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
