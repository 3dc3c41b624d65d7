import type { Form } from '@werkvorm/core';
import { judge, leads, plays } from '@werkvorm/core/law.js';
import {
  PHASES,
  type RefusalCode,
  type __Pascal__Command,
  type __Pascal__Event,
  type __Pascal__State,
  type __Pascal__View,
} from './__name__.types.ts';
import { evolve } from './rules/evolve.ts';
import { addNote, closeBoard, moveNote, startMoving, undo } from './rules/notes.ts';

export { LONGEST } from './rules/notes.ts';

/** Every command and its law: who may send it, and in which phases. */
const decide = judge<__Pascal__State, __Pascal__Command, __Pascal__Event, RefusalCode>(
  {
    'note.add': plays(addNote),
    'note.move': plays(moveNote, ['moving']),
    'moving.start': leads(startMoving, ['preparing']),
    'board.close': leads(closeBoard, ['moving']),
    undo: plays(undo),
  },
  PHASES,
);

/**
 * __Title__: its rules as pure functions. Usable without any element, on any host, in a browser or on a server.
 */
export const __camel__Form: Form<__Pascal__State, __Pascal__Command, __Pascal__Event, __Pascal__View> = {
  name: '__name__',
  version: 1,
  initial: { phase: 'preparing', notes: [], back: null },
  decide,
  evolve,
  view({ phase, notes, back }, { role }) {
    return { phase, notes, canUndo: role !== 'observer' && back !== null };
  },
};
