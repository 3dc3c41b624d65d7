import type { __Pascal__Event, __Pascal__State } from '../__name__.types.ts';

/** The state after an event. One about what is not there changes nothing. */
export function evolve(state: __Pascal__State, event: __Pascal__Event): __Pascal__State {
  const { notes } = state;
  switch (event.type) {
    case 'phase.changed':
      return { ...state, phase: event.phase, back: null };
    case 'note.added': {
      const { note: id, text } = event;
      const back = { type: 'note.removed', note: id, undo: true } as const;
      return { ...state, notes: [...notes, { id, text, step: 0 }], back };
    }
    case 'note.moved': {
      const note = notes.find(({ id }) => id === event.note);
      if (!note) return state;
      const back = event.undo ? null : ({ type: 'note.moved', note: note.id, step: note.step, undo: true } as const);
      return { ...state, notes: notes.map((other) => (other === note ? { ...note, step: event.step } : other)), back };
    }
    case 'note.removed':
      return { ...state, notes: notes.filter(({ id }) => id !== event.note), back: null };
    default:
      return state;
  }
}
