import type { Json } from '@werkvorm/core';

/**
 * The decision in another board's result, as text: the last proposal of a saved board, of any form that makes them.
 * Empty when there is none.
 */
export function decidedFrom(saved: Json | undefined): string {
  if (!isObject(saved) || saved.format !== 'werkvorm' || !Array.isArray(saved.log)) return '';
  let decided = '';
  for (const entry of saved.log) {
    if (!isObject(entry) || !Array.isArray(entry.events)) continue;
    for (const event of entry.events) {
      if (isObject(event) && event.type === 'proposal.made' && typeof event.text === 'string') decided = event.text;
    }
  }
  return decided;
}

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
