import type { Viewer } from '@werkvorm/core';
import type { Back, TriadEvent, TriadState } from '../interest-triad.types.ts';
import { no, type Rule } from './rule.ts';
import { wayBack } from './way-back.ts';

/*
 * Everybody can take back their own last step, since people write beside each other; not when somebody built on it
 * since: changed the same thing, drew a link in the measurement, wrote on the board of the person just added, put the
 * interest in a mark.
 */

export const undo: Rule = (state, _raw, { viewer }) => {
  const back = backOf(state, viewer);
  return back ? [back.event] : no('undo.nothing');
};

/** For the button: whether this viewer would be allowed to. */
export function canTakeBack(state: TriadState, viewer: Viewer): boolean {
  return state.phase !== 'closed' && backOf(state, viewer) !== undefined;
}

function backOf({ backs }: TriadState, { role, person }: Viewer): Back | undefined {
  if (role === 'facilitator') return backs.find(({ by }) => by === '');
  return role === 'participant' && person ? backs.find(({ by }) => by === person) : undefined;
}

/** The ways back after an event. */
export function backsAfter(before: TriadState, event: TriadEvent): readonly Back[] {
  const key = keyOf(event);
  const built = new Set([key, ...builtOn(before, event)]);
  const kept = before.backs.filter((back) => !built.has(back.key) && !isOver(back, event));
  if ('undo' in event) return kept;
  const by = actorOf(event);
  const others = kept.filter((back) => back.by !== by);
  const back = wayBack(before, event);
  return back ? [...others, { by, key, event: back }] : others;
}

/** Who is removed leaves nothing here either; and what was drawn in a measurement that closes stays. */
function isOver({ by, event: back }: Back, event: TriadEvent): boolean {
  switch (event.type) {
    case 'person.removed':
      return by === event.person || ('person' in back && back.person === event.person);
    case 'measurement.opened':
    case 'measurement.closed':
      return back.type === 'links.changed';
    default:
      return false;
  }
}

/** Who did it: the participant's id; empty = the facilitator. */
function actorOf(event: TriadEvent): string {
  switch (event.type) {
    case 'ready.said':
    case 'interest.added':
    case 'interest.edited':
    case 'interest.shared':
    case 'interest.removed':
    case 'links.changed':
    case 'mandate.changed':
    case 'triad.shared':
    case 'notes.invited':
      return event.entered ? '' : event.person;
    case 'note.written':
      return event.entered ? '' : event.author;
    case 'note.removed':
    case 'mark.made':
    case 'mark.edited':
    case 'mark.removed':
      return event.by;
    case 'signal.dismissed':
      return event.by === 'person' ? event.person : '';
    default:
      return '';
  }
}

/** What it is about. */
function keyOf(event: TriadEvent): string {
  if ('note' in event) return `note ${event.note}`;
  if ('mark' in event) return `mark ${event.mark}`;
  if ('signal' in event) return `signal ${event.person} ${event.signal} ${event.by}`;
  if (event.type === 'person.restored') return listKey(event.was.id);
  if (event.type === 'measurement.restored') return measurementKey(event.was.id);
  if (event.type.startsWith('person.') && 'person' in event) return listKey(event.person);
  if ('person' in event) return ownKey(event.person);
  return 'measurement' in event ? measurementKey(event.measurement) : event.type;
}

/** What else it builds on. */
function builtOn({ people }: TriadState, event: TriadEvent): readonly string[] {
  switch (event.type) {
    case 'note.written':
      return [listKey(event.person), listKey(event.author)];
    case 'mark.made':
    case 'mark.edited': {
      const used = new Set(event.interests);
      const owners = people.filter(({ interests }) => interests.some(({ id }) => used.has(id)));
      return owners.map(({ id }) => ownKey(id));
    }
    case 'links.changed':
      return [listKey(event.person), measurementKey(event.measurement)];
    default:
      return 'person' in event ? [listKey(event.person)] : [];
  }
}

function listKey(person: string): string {
  return `list ${person}`;
}

function ownKey(person: string): string {
  return `own ${person}`;
}

function measurementKey(measurement: string): string {
  return `measurement ${measurement}`;
}
