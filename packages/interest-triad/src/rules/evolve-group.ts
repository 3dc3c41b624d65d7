import type { Mark, Measurement, Member, TriadEvent, TriadState } from '../interest-triad.types.ts';
import { change, insert, without } from './lists.ts';
import { isSameDismissal } from './told.ts';

/** What happens to what is the group's: settings, phases, measurements, notes, marks, and what was talked about. */
export function evolveGroup(state: TriadState, event: TriadEvent): TriadState {
  switch (event.type) {
    case 'setup.changed':
      return { ...state, setup: { ...state.setup, ...event.setup } };
    case 'balance.named':
      return { ...state, balance: event.text };
    case 'matrix.opened':
      return { ...state, phase: 'sharing', opened: true, people: asked(state.people) };
    case 'board.closed':
      return { ...state, phase: 'closed' };
    case 'board.reopened':
      return { ...state, phase: state.opened ? 'sharing' : 'writing' };
    case 'note.written': {
      const { note: id, author, person, text, index, entered } = event;
      const note = { id, author, person, text, ...(entered ? { entered } : {}) };
      return { ...state, notes: insert(state.notes, note, index) };
    }
    case 'note.removed':
      return withList(state, 'notes', without(state.notes, event.note));
    case 'mark.made': {
      const { mark: id, kind, name, interests, by, index } = event;
      return { ...state, marks: insert(state.marks, { id, kind, name, interests: [...interests], by }, index) };
    }
    case 'mark.edited': {
      const { kind, name, interests } = event;
      const rewrite = (mark: Mark): Mark => ({ ...mark, kind, name, interests: [...interests] });
      return withList(state, 'marks', change(state.marks, event.mark, rewrite));
    }
    case 'mark.removed':
      return withList(state, 'marks', without(state.marks, event.mark));
    case 'signal.dismissed': {
      const { person, signal, on, by, dismissed } = event;
      const is = { person, signal, on, by };
      const others = state.dismissals.filter((one) => !isSameDismissal(one, is));
      return { ...state, dismissals: dismissed ? [...others, is] : others };
    }
    default:
      return evolveMeasurements(state, event);
  }
}

function evolveMeasurements(state: TriadState, event: TriadEvent): TriadState {
  const { measurements } = state;
  switch (event.type) {
    case 'measurement.opened': {
      const { measurement: id, date, label, intensity } = event;
      const earlier = measurements.map((one): Measurement => (one.open ? { ...one, open: false } : one));
      const opened: Measurement = { id, date, label, intensity, open: true };
      return { ...state, measurements: [...earlier, opened], people: asked(state.people) };
    }
    case 'measurement.closed':
    case 'measurement.reopened': {
      const open = event.type === 'measurement.reopened';
      return withList(
        state,
        'measurements',
        change(measurements, event.measurement, (one) => ({ ...one, open })),
      );
    }
    case 'measurement.edited': {
      const { date, label, intensity } = event;
      const rewrite = (one: Measurement): Measurement => ({ ...one, date, label, intensity });
      return withList(state, 'measurements', change(measurements, event.measurement, rewrite));
    }
    case 'measurement.removed': {
      const { measurement, reopens } = event;
      const others = without(measurements, measurement);
      const reopen = (one: Measurement): Measurement => ({ ...one, open: true });
      return withList(state, 'measurements', reopens === undefined ? others : change(others, reopens, reopen));
    }
    case 'measurement.restored':
      return { ...state, measurements: insert(measurements, event.was, event.index) };
    default:
      return state;
  }
}

/** Something new is asked: nobody is ready with it yet. */
function asked(people: readonly Member[]): readonly Member[] {
  return people.map((member) => (member.ready ? { ...member, ready: false } : member));
}

/** The state with another list; the state itself when it is the same. */
function withList<K extends 'notes' | 'marks' | 'measurements'>(
  state: TriadState,
  key: K,
  list: TriadState[K],
): TriadState {
  return list === state[key] ? state : { ...state, [key]: list };
}
