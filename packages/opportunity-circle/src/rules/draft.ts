import type { CircleState } from '../opportunity-circle.types.ts';

/**
 * A state that an event is being written into: a shallow copy of which nobody knows yet. Its lists belong to the state
 * before, and are replaced, never changed.
 */
export type Draft = { -readonly [K in keyof CircleState]: CircleState[K] };

/** A copy of the list with an item more, and of at most `max` the newest. One copy, since a log has many events. */
export function withNewest<T>(list: readonly T[], item: T, max: number): readonly T[] {
  if (list.length < max) return list.concat([item]);
  const copy = list.slice(list.length - max);
  for (let i = 1; i < max; i++) copy[i - 1] = copy[i]!;
  copy[max - 1] = item;
  return copy;
}
