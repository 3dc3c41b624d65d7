import { readText } from './check.ts';
import type { Json } from './json.ts';

/** Length as people count it: a letter outside the basic plane is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Text of at most `max` characters; absent is empty; `undefined` when it is something else or too long. */
export function readUpTo(value: Json | undefined, max: number): string | undefined {
  const text = value === undefined ? '' : readText(value);
  return text !== undefined && lengthOf(text) <= max ? text : undefined;
}
