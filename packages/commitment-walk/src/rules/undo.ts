import type { Viewer } from '@werkvorm/core';
import type { WalkEvent, WalkState } from '../commitment-walk.types.ts';
import { no, type Rule } from './rule.ts';

/** Only the last thing, and only by whom it was: nobody takes back the place of another. */
export const undo: Rule = ({ back }, _raw, { viewer }) => {
  if (!back) return no('undo.nothing');
  return isTheirs(back.by, viewer) ? [back.event] : no('undo.other');
};

/** For the button: whether this viewer would be allowed to. */
export function canTakeBack({ back }: WalkState, viewer: Viewer): boolean {
  return back !== null && isTheirs(back.by, viewer);
}

function isTheirs(by: string, { role, person }: Viewer): boolean {
  if (role === 'observer') return false;
  return by === '' ? role === 'facilitator' : by === person;
}

/**
 * What would take an event back, and who may. Nothing for the steps of a walk, of which only the last, its close, can
 * be undone; nothing for what was itself an undo; and nothing for a ballot, which only who laid it takes back.
 */
export function wayBack(before: WalkState, event: WalkEvent): WalkState['back'] {
  if ('undo' in event) return null;
  switch (event.type) {
    case 'place.taken':
    case 'reason.given':
      return { event: formerStand(before, event), by: event.entered ? '' : event.person };
    default: {
      const back = formerState(before, event);
      return back && { event: back, by: '' };
    }
  }
}

function formerStand(before: WalkState, event: WalkEvent & { type: 'place.taken' | 'reason.given' }): WalkEvent {
  const { person, marker } = event;
  const stand = before.rounds.at(-1)!.stands.find((other) => other.person === person && other.marker === marker);
  if (!stand) return { type: 'place.returned', person, marker, undo: true };
  const { place, why, help, moved, entered } = stand;
  if (event.type === 'reason.given') {
    return { type: 'reason.given', person, marker, words: { why, help, moved }, undo: true };
  }
  return { type: 'place.taken', person, marker, place, why, help, ...(entered ? { entered } : {}), undo: true };
}

function formerState({ setup, people, issues }: WalkState, event: WalkEvent): WalkEvent | null {
  switch (event.type) {
    case 'setup.changed': {
      const former = Object.keys(event.setup).map((key) => [key, setup[key as keyof typeof setup]] as const);
      return { type: 'setup.changed', setup: Object.fromEntries(former), undo: true };
    }
    case 'person.added':
      return { type: 'person.removed', person: event.person, undo: true };
    case 'person.removed': {
      const index = people.findIndex(({ id }) => id === event.person);
      return { type: 'person.restored', was: people[index]!, index, undo: true };
    }
    case 'person.edited': {
      const { name, organisation } = people.find(({ id }) => id === event.person)!;
      return { type: 'person.edited', person: event.person, name, organisation, undo: true };
    }
    case 'person.left':
      return { type: 'person.returned', person: event.person, undo: true };
    case 'person.returned':
      return { type: 'person.left', person: event.person, undo: true };
    case 'issue.noted':
      return { type: 'issue.removed', issue: event.issue, undo: true };
    case 'issue.removed': {
      const index = issues.findIndex(({ id }) => id === event.issue);
      return { type: 'issue.noted', issue: event.issue, text: issues[index]!.text, index, undo: true };
    }
    case 'walk.closed':
      return { type: 'walk.reopened', undo: true };
    default:
      return null;
  }
}
