import { en as kit } from '@werkvorm/kit/words/en.js';

/** English words. The other languages have the same shape. */
export const en = {
  ...kit,
  name: '__Title__',
  phases: { preparing: 'preparing', moving: 'moving', closed: 'closed' },
  next: { preparing: 'begin to move', moving: 'close the board' },
  step: 'step {step}',
  board: 'the notes, from the first step to the last',
  keys: 'Enter lifts a note and lays it down one step on, Escape puts it back.',
  newNote: 'A new note',
  addNote: 'add the note',
  on: 'on to step {step}',
  back: 'back to step {step}',
  said: { lifted: '{text}, {place}, lifted', moved: '{text} lies on {place}' },
  refusals: {
    ...kit.refusals,
    'role.facilitator': 'Only the facilitator can do that.',
    'role.observer': 'This screen only looks on.',
    'phase.wrong': 'That is not possible now: the board is at “{phase}”.',
    'phase.over': 'The board is closed.',
    'note.text': 'A note is a word or a short sentence, of at most {max} characters.',
    'note.double': '“{text}” is on the board already.',
    'note.unknown': 'That note is not on the board.',
    'note.far': 'A note goes one step at a time.',
    'undo.nothing': 'There is nothing to take back.',
  },
};
