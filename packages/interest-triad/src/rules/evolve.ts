import { evolvePeople, findPerson } from '@werkvorm/core/people.js';
import type { TriadEvent, TriadState } from '../interest-triad.types.ts';
import { evolveGroup } from './evolve-group.ts';
import { evolveOwn } from './evolve-own.ts';
import { BLANK } from './initial.ts';
import { insert } from './lists.ts';
import { backsAfter } from './undo.ts';

/**
 * The state after an event. Total: an event of a later version, or about what is not there, changes nothing. Cheap: one
 * shallow copy, and of the lists only the one that changes.
 */
export function evolve(before: TriadState, event: TriadEvent): TriadState {
  const after = happen(before, event);
  return after === before ? before : { ...after, backs: backsAfter(before, event) };
}

function happen(state: TriadState, event: TriadEvent): TriadState {
  switch (event.type) {
    case 'person.added': {
      const { person: id, name, organisation } = event;
      return { ...state, people: [...state.people, { id, name, organisation, away: false, ...BLANK }] };
    }
    case 'person.restored': {
      const { id, name, organisation, away } = event.was;
      return { ...state, people: insert(state.people, { id, name, organisation, away, ...BLANK }, event.index) };
    }
    case 'person.edited':
    case 'person.left':
    case 'person.returned':
      return isThere(state, event.person) ? { ...state, people: evolvePeople(state.people, event) } : state;
    case 'person.removed':
      return isThere(state, event.person) ? forget(state, event.person) : state;
    case 'ready.said':
    case 'notes.invited':
    case 'interest.added':
    case 'interest.edited':
    case 'interest.shared':
    case 'interest.removed':
    case 'links.changed':
    case 'mandate.changed':
    case 'triad.shared': {
      const member = findPerson(state.people, event.person);
      const after = member && evolveOwn(member, event);
      if (!after || after === member) return state;
      return { ...state, people: state.people.map((one) => (one === member ? after : one)) };
    }
    default:
      return evolveGroup(state, event);
  }
}

function isThere({ people }: TriadState, person: string): boolean {
  return people.some(({ id }) => id === person);
}

/** Everything that is theirs, about them or by them, but for the marks, which are the group's. */
function forget(state: TriadState, id: string): TriadState {
  return {
    ...state,
    people: state.people.filter((member) => member.id !== id),
    notes: state.notes.filter(({ author, person }) => author !== id && person !== id),
    dismissals: state.dismissals.filter(({ person }) => person !== id),
  };
}
