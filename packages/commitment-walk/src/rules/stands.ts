import { findPerson, presentPeople } from '@werkvorm/core/people.js';
import type { Marker, Person, Place, Round, Setup, Stand, WalkState } from '../commitment-walk.types.ts';

/** The round under way, or the last one. */
export function lastRound({ rounds }: Pick<WalkState, 'rounds'>): Round | undefined {
  return rounds.at(-1);
}

/** One marker of one person, as a key. */
export function keyOf({ person, marker }: Pick<Stand, 'person' | 'marker'>): string {
  return `${marker} ${person}`;
}

/** The markers somebody has: a person without an organisation stands only for themselves. */
export function markersOf(setup: Setup, { organisation }: Pick<Person, 'organisation'>): readonly Marker[] {
  return setup.twoMarkers && organisation ? ['me', 'organisation'] : ['me'];
}

/** Where somebody stands in a round with this marker, also when they abstained. */
export function findStand(round: Round | undefined, person: string, marker: Marker): Stand | undefined {
  return round?.stands.find((stand) => stand.person === person && stand.marker === marker);
}

/**
 * The last round with everybody in it who stood in the one before and did not place anew: they stay where they stood
 * (work-forms §2.3 step 5), without the words of then; who abstained still does. Who is away is not carried along.
 */
export function withStayers({ people, rounds }: Pick<WalkState, 'people' | 'rounds'>): readonly Stand[] {
  const stands = rounds.at(-1)?.stands ?? [];
  const before = rounds.at(-2)?.stands ?? [];
  const placed = new Set(stands.map(keyOf));
  const here = new Set(presentPeople(people).map(({ id }) => id));
  const stayers = before
    .filter((stand) => !placed.has(keyOf(stand)) && here.has(stand.person))
    .map(({ person, marker, place }): Stand => ({ person, marker, place, why: '', help: '', moved: '' }));
  return [...stands, ...stayers];
}

/** The places of a round by {@link keyOf}; those who abstained have none. */
export function placesOf(round: Round | undefined): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const stand of round?.stands ?? []) if (stand.place) places.set(keyOf(stand), stand.place);
  return places;
}

/** Who has laid all their markers in the last round. Where is another matter. */
export function placedPeople(state: WalkState): ReadonlySet<string> {
  const round = lastRound(state);
  if (!round) return new Set();
  const keys = new Set(round.stands.map(keyOf));
  const isPlaced = (person: Person) =>
    markersOf(state.setup, person).every((marker) => keys.has(keyOf({ person: person.id, marker })));
  const named = state.people.filter(isPlaced).map(({ id }) => id);
  return new Set([...named, ...round.laid]);
}

/** True for somebody who took part in any round: they can be away, but no longer be taken off the list. */
export function hasTakenPart({ rounds }: WalkState, id: string): boolean {
  return rounds.some(
    ({ stands, laid, spoken }) =>
      stands.some((stand) => stand.person === id) || laid.includes(id) || Object.hasOwn(spoken, id),
  );
}

/** Name of the person with this id; empty when there is none. */
export function nameOf({ people }: Pick<WalkState, 'people'>, id: string): string {
  return findPerson(people, id)?.name ?? '';
}
