import { evolvePeople } from '@werkvorm/core/people.js';
import type { WalkEvent, WalkState } from '../commitment-walk.types.ts';
import { evolveRound } from './evolve-round.ts';
import { wayBack } from './undo.ts';

/**
 * The state after an event. Total: an event of a later version, or about what is not there, changes nothing. Cheap: one
 * shallow copy, and of the lists only the one that changes.
 */
export function evolve(before: WalkState, event: WalkEvent): WalkState {
  const after = happen(before, event);
  return after === before ? before : { ...after, back: wayBack(before, event) };
}

function happen(state: WalkState, event: WalkEvent): WalkState {
  switch (event.type) {
    case 'setup.changed':
      return { ...state, setup: { ...state.setup, ...event.setup } };
    case 'person.added':
      return { ...state, people: evolvePeople(state.people, event) };
    case 'person.edited':
    case 'person.removed':
    case 'person.left':
    case 'person.returned':
      return isThere(state, event.person) ? { ...state, people: evolvePeople(state.people, event) } : state;
    case 'person.restored':
      return { ...state, people: insert(state.people, event.index, event.was) };
    case 'issue.noted': {
      const { issue: id, text, index = state.issues.length } = event;
      return { ...state, issues: insert(state.issues, index, { id, text }) };
    }
    case 'issue.removed': {
      const issues = state.issues.filter(({ id }) => id !== event.issue);
      return issues.length < state.issues.length ? { ...state, issues } : state;
    }
    case 'walk.closed':
      return { ...state, phase: 'closed' };
    case 'walk.reopened':
      return { ...state, phase: state.rounds.at(-1)?.revealed ? 'explaining' : 'placing' };
    default:
      return evolveRound(state, event);
  }
}

function isThere({ people }: WalkState, person: string): boolean {
  return people.some(({ id }) => id === person);
}

function insert<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}
