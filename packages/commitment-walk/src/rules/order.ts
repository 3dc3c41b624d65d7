import type { Order, Stand } from '../commitment-walk.types.ts';
import { MIDDLE } from './scale.ts';

/** Somebody who stands somewhere. */
interface Standing {
  readonly person: string;
  readonly along: number;
}

/**
 * Who explains first. Lowest first; or the side with the fewest people, from its end inwards, and who stands in the
 * middle last; or as they are on the list, which is also what decides between people on one spot.
 *
 * @param people ids in the order of the list
 */
export function speakingOrder(stands: readonly Stand[], people: readonly string[], order: Order): readonly string[] {
  const standing = standingPeople(stands, people);
  if (order === 'lowest') standing.sort((a, b) => a.along - b.along);
  if (order === 'minority') {
    const size = (side: number) => standing.filter(({ along }) => sideOf(along) === side).length;
    const first = size(-1) <= size(1) ? -1 : 1;
    // 0 for the side that goes first, 1 for the other, 2 for the middle.
    const turn = ({ along }: Standing) => (along === MIDDLE ? 2 : Number(sideOf(along) !== first));
    standing.sort((a, b) => turn(a) - turn(b) || Math.abs(b.along - MIDDLE) - Math.abs(a.along - MIDDLE));
  }
  return standing.map(({ person }) => person);
}

/** All who stand at the lowest and at the highest place; nobody while all stand on one spot. In the order of the list. */
export function endPeople(stands: readonly Stand[], people: readonly string[]): readonly string[] {
  const standing = standingPeople(stands, people);
  const along = standing.map((one) => one.along);
  const ends = [Math.min(...along), Math.max(...along)];
  return ends[0] === ends[1] ? [] : standing.filter((one) => ends.includes(one.along)).map(({ person }) => person);
}

/** Those who stand for themselves, in the order of the list. */
function standingPeople(stands: readonly Stand[], people: readonly string[]): Standing[] {
  const along = new Map<string, number>();
  for (const { person, marker, place } of stands) if (marker === 'me' && place) along.set(person, place.along);
  return people.filter((id) => along.has(id)).map((person) => ({ person, along: along.get(person)! }));
}

function sideOf(along: number): number {
  return Math.sign(along - MIDDLE);
}
