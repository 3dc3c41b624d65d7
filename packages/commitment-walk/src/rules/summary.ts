import type { Place, Summary } from '../commitment-walk.types.ts';

/** One marker `me`, or one ballot: where it stands now, and where it stood the round before. */
export interface Stood {
  readonly place: Place | null;
  readonly from: Place | null;
}

/**
 * The finding of a round: the spread, the lowest place, who came closer. Never an average (S0: "de posities liepen
 * sterk uiteen"). The median is the middle place, or halfway between the two in the middle. Null when nobody stands.
 *
 * @param compared whether the movement against a round before may be told
 */
export function summarise(stands: readonly Stood[], compared: boolean): Summary | null {
  const standing = stands.flatMap(({ place, from }) => (place ? [{ at: place.along, from: from?.along }] : []));
  if (!standing.length) return null;
  const places = standing.map(({ at }) => at).sort((a, b) => a - b);
  const half = places.length >> 1;
  const count = (way: (step: number) => boolean) =>
    standing.filter(({ at, from }) => from !== undefined && way(at - from)).length;
  return {
    count: places.length,
    abstained: stands.length - places.length,
    lowest: places[0]!,
    median: (places[half]! + places[(places.length - 1) >> 1]!) / 2,
    highest: places.at(-1)!,
    moved: compared
      ? {
          closer: count((step) => step > 0),
          away: count((step) => step < 0),
          stayed: count((step) => step === 0),
        }
      : null,
  };
}
