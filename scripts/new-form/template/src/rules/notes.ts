import { readInt, sameText } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import { STEPS } from '../__name__.types.ts';
import { no, type Rule } from './rule.ts';

/** Most characters of a note. Ours: say so where no source fixes a bound. */
export const LONGEST = 200;

export const addNote: Rule = ({ notes }, raw, { id }) => {
  const text = readUpTo(raw.text, LONGEST);
  if (!text) return no('note.text', { max: LONGEST });
  if (notes.some((note) => sameText(note.text, text))) return no('note.double', { text });
  return [{ type: 'note.added', note: id(), text }];
};

export const moveNote: Rule = ({ notes }, raw) => {
  const note = notes.find(({ id }) => id === raw.note);
  const step = readInt(raw.step, 0, STEPS - 1);
  if (!note || step === undefined) return no('note.unknown');
  return Math.abs(note.step - step) === 1 ? [{ type: 'note.moved', note: note.id, step }] : no('note.far');
};

export const startMoving: Rule = () => [{ type: 'phase.changed', phase: 'moving' }];

export const closeBoard: Rule = () => [{ type: 'phase.changed', phase: 'closed' }];

export const undo: Rule = ({ back }) => (back ? [back] : no('undo.nothing'));
