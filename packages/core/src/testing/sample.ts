import { readInt, readText, textKey } from '../check.ts';
import { refuse, type Context, type Decision, type Entry, type Form, type Refusal, type Viewer } from '../form.ts';
import type { Json } from '../json.ts';

/** A note on the sample's board. Lists of small records, replaced one by one: the shape that folds fastest. */
export interface SampleNote {
  readonly id: string;
  readonly text: string;
  readonly ring: number;
}

/** The whole board, private votes included. */
export interface SampleState {
  readonly notes: readonly SampleNote[];
  readonly votes: readonly { readonly person: string; readonly note: string }[];
  readonly revealed: boolean;
}

/** What one viewer sees of it. */
export interface SampleView {
  readonly notes: readonly SampleNote[];
  /** Votes that this viewer may see: all after the reveal, until then only their own. */
  readonly votes: SampleState['votes'];
  readonly revealed: boolean;
}

/** `note.add {text}`, `note.move {note, ring}`, `vote.cast {note}` or `votes.reveal`. */
export interface SampleCommand {
  readonly type: string;
  readonly [field: string]: Json;
}

export type SampleEvent =
  | { readonly type: 'note.added'; readonly note: string; readonly text: string; readonly by?: string }
  | { readonly type: 'note.moved'; readonly note: string; readonly ring: number }
  | { readonly type: 'vote.cast'; readonly note: string; readonly person: string }
  | { readonly type: 'votes.revealed' };

export const SAMPLE_RINGS = 9;

/**
 * A small form to try hosts with: notes on rings, each text once, and one private vote per person until the
 * facilitator reveals them. In version 1 `note.added` was called `note.created`.
 */
export const sample: Form<SampleState, SampleCommand, SampleEvent, SampleView> = {
  name: 'sample',
  version: 2,
  initial: { notes: [], votes: [], revealed: false },
  decide(state, command, context) {
    return Object.hasOwn(rules, command.type)
      ? rules[command.type]!(state, command, context)
      : refuse('command.unknown');
  },
  evolve(state, event) {
    switch (event.type) {
      case 'note.added':
        return { ...state, notes: [...state.notes, { id: event.note, text: event.text, ring: 0 }] };
      case 'note.moved': {
        const at = state.notes.findIndex((note) => note.id === event.note);
        if (at < 0) return state;
        const notes = state.notes.slice();
        notes[at] = { id: event.note, text: notes[at]!.text, ring: event.ring };
        return { notes, votes: state.votes, revealed: state.revealed };
      }
      case 'vote.cast': {
        const others = state.votes.filter((vote) => vote.person !== event.person);
        return { ...state, votes: [...others, { person: event.person, note: event.note }] };
      }
      case 'votes.revealed':
        return { ...state, revealed: true };
      default:
        return state;
    }
  },
  view(state, viewer) {
    return { ...state, votes: state.votes.filter((vote) => state.revealed || isOwn(viewer, vote.person)) };
  },
  migrations: {
    1: (log) => log.map((entry) => ({ ...entry, events: entry.events.map(renamed) })),
  },
};

type Rule = (state: SampleState, command: SampleCommand, context: Context) => Decision<SampleEvent>;

const rules: { readonly [type: string]: Rule } = {
  'note.add'(state, command, { viewer, id }) {
    if (viewer.role === 'observer') return refuse('role.forbidden');
    const text = readText(command.text);
    if (!text || text.length > 200) return refuse('note.text');
    if (state.notes.some((note) => textKey(note.text) === textKey(text))) return refuse('note.double', { text });
    return [{ type: 'note.added', note: id(), text, by: viewer.person }];
  },
  'note.move'(state, command, { viewer }) {
    if (viewer.role === 'observer') return refuse('role.forbidden');
    const note = state.notes.find(({ id }) => id === command.note);
    const ring = readInt(command.ring, 0, SAMPLE_RINGS);
    if (!note || ring === undefined) return refuse('note.unknown');
    return Math.abs(note.ring - ring) === 1
      ? [{ type: 'note.moved', note: note.id, ring }]
      : refuse('note.far', { ring });
  },
  'vote.cast'(state, command, { viewer }) {
    if (viewer.role !== 'participant' || viewer.person === undefined) return refuse('role.forbidden');
    if (state.revealed) return refuse('votes.revealed');
    const note = state.notes.find(({ id }) => id === command.note);
    return note ? [{ type: 'vote.cast', note: note.id, person: viewer.person }] : refuse('note.unknown');
  },
  'votes.reveal'(state, _command, { viewer }): readonly SampleEvent[] | Refusal {
    if (viewer.role !== 'facilitator') return refuse('role.forbidden');
    return state.revealed ? refuse('votes.revealed') : [{ type: 'votes.revealed' }];
  },
};

function isOwn(viewer: Viewer, person: string): boolean {
  return viewer.role === 'participant' && viewer.person === person;
}

function renamed(event: Entry['events'][number]): Entry['events'][number] {
  return event.type === 'note.created' ? { ...event, type: 'note.added' } : event;
}
