import type { CircleState } from '../opportunity-circle.types.ts';

/**
 * A state that an event is being written into: a shallow copy of which nobody knows yet. Its lists belong to the state
 * before, and are replaced, never changed.
 */
export type Draft = { -readonly [K in keyof CircleState]: CircleState[K] };

/** A copy of the list with an item more, and of at most `max` the newest. One copy, since a log has many events. */
export function withNewest<T>(list: readonly T[], item: T, max: number): readonly T[] {
  const copy = list.length < max ? list.slice() : list.slice(list.length - max + 1);
  copy.push(item);
  return copy;
}
