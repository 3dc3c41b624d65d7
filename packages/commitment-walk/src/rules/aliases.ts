import { toJsonText } from '@werkvorm/core';
import type { Person, Stand } from '../commitment-walk.types.ts';
import { keyOf } from './stands.ts';

/** Where one marker stood, round by round; nothing where it did not stand. */
interface Walked {
  readonly key: string;
  readonly organisation: string;
  readonly stands: readonly (Stand | undefined)[];
}

/**
 * Numbers for the marks of a walk by organisation, by `keyOf` of their stands. They follow the place in the round where
 * a mark first stood, never the list of people, so that a number tells no more than the place itself; and they stay
 * the same when a round is added.
 */
export function aliases(rounds: readonly (readonly Stand[])[], people: readonly Person[]): ReadonlyMap<string, string> {
  const organisations = new Map(people.map(({ id, organisation }) => [id, organisation]));
  const walked = new Map<string, { key: string; organisation: string; stands: (Stand | undefined)[] }>();
  rounds.forEach((stands, round) => {
    for (const stand of stands) {
      if (!stand.place) continue;
      const key = keyOf(stand);
      const empty = { key, organisation: organisations.get(stand.person) ?? '', stands: [] };
      const mark = walked.get(key) ?? empty;
      walked.set(key, mark);
      mark.stands[round] = stand;
    }
  });
  return new Map([...walked.values()].sort(compare).map(({ key }, index) => [key, `${index + 1}`]));
}

/** Words come last, because they can still be changed. Two that are equal in everything cannot be told apart anyhow. */
function compare(a: Walked, b: Walked): number {
  const length = Math.max(a.stands.length, b.stands.length);
  for (let round = 0; round < length; round++) {
    const order = compareRound(a, b, round);
    if (order) return order;
  }
  return compareText(wordsOf(a), wordsOf(b));
}

function compareRound(a: Walked, b: Walked, round: number): number {
  const [here, there] = [a.stands[round], b.stands[round]];
  if (!here?.place || !there?.place) return Number(!here) - Number(!there);
  return (
    here.place.along - there.place.along ||
    (here.place.across ?? 0) - (there.place.across ?? 0) ||
    compareText(a.organisation, b.organisation) ||
    compareText(here.marker, there.marker)
  );
}

function wordsOf({ stands }: Walked): string {
  return toJsonText(Array.from(stands, (stand) => (stand ? [stand.why, stand.help, stand.moved, !stand.entered] : [])));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
