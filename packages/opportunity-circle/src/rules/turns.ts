import type { CircleState, Person } from '../opportunity-circle.types.ts';

/** Who is here. */
export function presentPeople(people: readonly Person[]): readonly Person[] {
  return people.filter((person) => !person.away);
}

/** Whose turn it is: the first in the list who is here and has not been. Empty when nobody is left. */
export function nextTurn(people: readonly Person[], done: readonly string[]): string {
  return people.find((person) => !person.away && !done.includes(person.id))?.id ?? '';
}

/** True when everybody who is here has been; never while nobody is here. */
export function isComplete({ people, done }: CircleState): boolean {
  return people.some((person) => !person.away) && nextTurn(people, done) === '';
}

/** True when no further round was planned. */
export function isLastRound({ setup, round }: CircleState): boolean {
  return setup.rounds > 0 && round >= setup.rounds;
}
