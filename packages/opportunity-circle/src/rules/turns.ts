import type { CircleState, Person } from '../opportunity-circle.types.ts';
import { LIMITS } from './limits.ts';

export { presentPeople } from '@werkvorm/core/people.js';

/** Whose turn it is: the first in the list who is here and has not been. Empty when nobody is left. */
export function nextTurn(people: readonly Person[], done: readonly string[]): string {
  for (let i = 0; i < people.length; i++) {
    const { id, away } = people[i]!;
    // People mostly go in the order of the list, so their place is looked at first.
    if (!away && done[i] !== id && !done.includes(id)) return id;
  }
  return '';
}

/** True when everybody who is here has been; never while nobody is here. */
export function isComplete({ people, done }: CircleState): boolean {
  return people.some((person) => !person.away) && nextTurn(people, done) === '';
}

/** True when no further round was planned. An open number pauses too, after as many as can be planned. */
export function isLastRound({ setup, round }: CircleState): boolean {
  return round >= (setup.rounds || LIMITS.rounds);
}
