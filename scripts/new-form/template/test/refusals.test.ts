/** Every refusal has a code, a case here, and a sentence in each language. */
import { long, send, testRefusals, type Case as AnyCase } from '@werkvorm/core/testing/refusals.js';
import { LONGEST } from '../src/__name__.form.ts';
import { REFUSALS, type RefusalCode } from '../src/__name__.types.ts';
import { en } from '../src/strings/en.ts';
import { nl } from '../src/strings/nl.ts';
import { closed, moving, OBSERVER, Play, prepared } from './play.ts';

type Case = AnyCase<Play, RefusalCode>;

const participant = () => ({ role: 'participant' }) as const;
const add = (text: unknown) => send('note.add', { text });
const move = (text: string, step: number) => (play: Play) => ({ type: 'note.move', note: play.id(text), step });

const CASES: readonly Case[] = [
  ['command.invalid', 'an unknown type', prepared, send('note.burn')],
  ['role.facilitator', 'a participant begins', prepared, send('moving.start'), participant],
  ['role.observer', 'a note from the wall', prepared, add('wine'), () => OBSERVER],
  ['phase.wrong', 'moving before the moving', prepared, move('bread', 1)],
  ['phase.over', 'a note at the end', closed, add('wine')],
  ['note.text', 'white space only', prepared, add('  ')],
  ['note.text', 'no text', prepared, add(7)],
  ['note.text', 'too long', prepared, add(long(LONGEST))],
  ['note.double', 'the same text', prepared, add(' BREAD ')],
  ['note.unknown', 'moving what is not there', moving, send('note.move', { note: 'x', step: 1 })],
  ['note.far', 'two steps', moving, move('bread', 2)],
  ['undo.nothing', 'on an empty board', () => new Play(), send('undo')],
];

testRefusals(CASES, REFUSALS, { en, nl });
