import type { Ballot, Mark, Person, Place, Round, Stand } from '../commitment-walk.types.ts';
import { hasMoved } from './reasons.ts';
import { keyOf, placesOf } from './stands.ts';

/** Who looks at the marks of a round, and how much of the people they may know. */
export interface Sight {
  readonly people: readonly Person[];
  /** By organisation: the number of each mark, by `keyOf`. Null where people are named. */
  readonly numbers: ReadonlyMap<string, string> | null;
  /** The participant who looks, where they may know which mark is theirs; else empty. */
  readonly self: string;
}

/**
 * The marks of a round. They lie in an order that tells nothing of who was first: that of the list of people, or by
 * organisation that of their numbers.
 */
export function marksOf(stands: readonly Stand[], before: Round | undefined, sight: Sight): readonly Mark[] {
  const former = placesOf(before);
  const { numbers } = sight;
  const known = new Map(sight.people.map((person, index) => [person.id, { person, index }]));
  const marks: { readonly mark: Mark; readonly rank: number }[] = [];
  for (const stand of stands) {
    const { place } = stand;
    const one = known.get(stand.person);
    if (!place || !one) continue;
    const key = keyOf(stand);
    const rank = numbers ? Number(numbers.get(key) ?? 0) : one.index;
    const from = former.get(key) ?? null;
    marks.push({ mark: markOf({ ...stand, place }, one.person, from, sight), rank });
  }
  return marks.sort((a, b) => a.rank - b.rank).map(({ mark }) => mark);
}

function markOf(
  stand: Stand & { readonly place: Place },
  person: Person,
  from: Place | null,
  { numbers, self }: Sight,
): Mark {
  const { marker, place, why, help, moved, entered } = stand;
  return {
    id: numbers ? (numbers.get(keyOf(stand)) ?? `own/${marker}`) : `${person.id}/${marker}`,
    person: numbers && person.id !== self ? '' : person.id,
    organisation: person.organisation,
    marker,
    place,
    from,
    why,
    help,
    moved: hasMoved(from, place) ? moved : '',
    ...(entered ? { entered } : {}),
  };
}

/** The marks of an anonymous round: places and words, and the rank for an id. */
export function marksOfBallots(ballots: readonly Ballot[]): readonly Mark[] {
  return ballots.flatMap(({ place, why, help }, index): readonly Mark[] => {
    if (!place) return [];
    return [
      { id: `${index + 1}`, person: '', organisation: '', marker: 'me', place, from: null, why, help, moved: '' },
    ];
  });
}
