import { readInt, readText, refuse, sameText, type Context, type Decision, type Form } from '@werkvorm/core';
import {
  STEPS,
  type InterestTriadCommand,
  type InterestTriadEvent,
  type InterestTriadState,
  type InterestTriadView,
  type REFUSALS,
  type Unread,
} from './interest-triad.types.ts';

type Code = (typeof REFUSALS)[number];
type Rule = (state: InterestTriadState, command: Unread, context: Context) => Decision<InterestTriadEvent>;

const LONGEST = 200;
const no = (code: Code, values?: { readonly [key: string]: string | number }) => refuse(code, values);

const rules: { readonly [type: string]: Rule } = {
  'note.add'(state, command, { id }) {
    const text = readText(command.text);
    if (!text || text.length > LONGEST) return no('note.text', { max: LONGEST });
    if (state.notes.some((note) => sameText(note.text, text))) return no('note.double', { text });
    return [{ type: 'note.added', note: id(), text }];
  },
  'note.move'(state, command) {
    const note = state.notes.find(({ id }) => id === command.note);
    const step = readInt(command.step, 0, STEPS - 1);
    if (!note || step === undefined) return no('note.unknown');
    return Math.abs(note.step - step) === 1 ? [{ type: 'note.moved', note: note.id, step }] : no('note.far');
  },
  undo: ({ back }) => (back ? [back] : no('undo.nothing')),
};

/**
 * Interest triad: its rules as pure functions. Usable without any element, on any host, in a browser or on a server.
 */
export const interestTriadForm: Form<InterestTriadState, InterestTriadCommand, InterestTriadEvent, InterestTriadView> =
  {
    name: 'interest-triad',
    version: 1,
    initial: { notes: [], back: null },
    decide(state, command, context) {
      if (context.viewer.role === 'observer') return no('role.forbidden');
      const rule = Object.hasOwn(rules, command.type) ? rules[command.type] : undefined;
      return rule ? rule(state, command as unknown as Unread, context) : no('command.invalid');
    },
    evolve(state, event) {
      const { notes } = state;
      switch (event.type) {
        case 'note.added': {
          const { note: id, text } = event;
          return { notes: [...notes, { id, text, step: 0 }], back: { type: 'note.removed', note: id, undo: true } };
        }
        case 'note.moved': {
          const note = notes.find(({ id }) => id === event.note);
          if (!note) return state;
          const back = event.undo
            ? null
            : ({ type: 'note.moved', note: note.id, step: note.step, undo: true } as const);
          return { notes: notes.map((other) => (other === note ? { ...note, step: event.step } : other)), back };
        }
        case 'note.removed':
          return { notes: notes.filter(({ id }) => id !== event.note), back: null };
        default:
          return state;
      }
    },
    view: (state) => state,
  };
