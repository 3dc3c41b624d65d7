import assert from 'node:assert/strict';
import { test } from 'node:test';
import { long, send, about, testRefusals, type Case as AnyCase } from '@werkvorm/core/testing/refusals.js';
import { checkWords } from '@werkvorm/kit/testing/check-words.js';
import { LIMITS } from '../src/abc-canvas.form.ts';
import { REFUSALS, type RefusalCode } from '../src/abc-canvas.types.ts';
import { refusals as ar } from '../src/strings/refusals/ar.ts';
import { refusals as de } from '../src/strings/refusals/de.ts';
import { refusals as en } from '../src/strings/refusals/en.ts';
import { refusals as fr } from '../src/strings/refusals/fr.ts';
import { refusals as nl } from '../src/strings/refusals/nl.ts';
import { ambitious, closed, committing, hoping, locked, OBSERVER, opened, Play, prepared, started } from './play.ts';

type Case = AnyCase<Play, RefusalCode>;

const ann = (play: Play) => play.as('Ann');
const ben = (play: Play) => play.as('Ben');
const seeing = () => OBSERVER;
const setup = (fields: object) => send('setup.change', { setup: fields });
const write = (fields: object) => send('ambition.write', { was: 'We bake bread.', ...fields });
const of =
  (type: string, name: string, fields: object = {}) =>
  (play: Play) => ({
    type,
    partner: play.partner(name),
    ...fields,
  });
const line =
  (type: string, text: string, fields: object = {}) =>
  (play: Play) => ({ type, item: play.item(text), ...fields });
const beside =
  (type: string, text: string, fields: object = {}) =>
  (play: Play) => ({
    type,
    variant: play.variant(text),
    ...fields,
  });

/** Two texts lie side by side in A. */
const divided = () => ambitious().do({ type: 'ambition.propose', text: 'Cake.' });
/** Ann and Abe have two texts for one interest. */
const torn = (play = opened()) => {
  const item = play.item('grain');
  play.do({ type: 'item.edit', item, text: 'rye', was: 'grain' }, play.as('Ann'));
  return play.do({ type: 'item.edit', item, text: 'wheat', was: 'grain' }, play.as('Abe'));
};
const away = (play: Play, ...names: readonly string[]) => {
  for (const name of names) play.do({ type: 'person.away', person: play.person(name), away: true });
  return play;
};

// prettier-ignore
const FACILITATORS = [
  'setup.change', 'person.add', 'person.edit', 'person.remove', 'person.away', 'partner.add', 'partner.edit',
  'partner.remove', 'phase.go', 'interests.open', 'ambition.lock', 'ambition.reopen', 'canvas.close',
];
// prettier-ignore
const WRITERS = [
  'ambition.write', 'ambition.propose', 'height.set', 'no-go.add', 'meaning.write', 'ownership.set', 'mandate.set',
  'consent.give', 'consent.withdraw', 'partner.ready', 'interest.add', 'commitment.add', 'item.edit', 'item.remove',
  'variant.choose', 'variant.drop', 'check.dismiss', 'check.recall',
];

// prettier-ignore
const CASES: readonly Case[] = [
  // Anything that is no command.
  ['command.invalid', 'an unknown type', started, send('board.burn')],
  ['command.invalid', 'a type that every object inherits', started, send('toString')],
  ['command.invalid', 'an ambition that is no text', started, write({ text: 7 })],
  ['command.invalid', 'something before it that is no text', started, write({ text: 'a', was: 7 })],
  ['command.invalid', 'merges that are no list', started, write({ text: 'a', merges: 'x' })],
  ['command.invalid', 'a partner that is no id', hoping, send('interest.add', { text: 'a', partner: 7 })],
  ['command.invalid', 'a level that is none', hoping, send('interest.add', { text: 'a', level: 'high' }), ann],
  ['command.invalid', 'another level that is none', opened, line('item.edit', 'grain', { level: 'high' }), ann],
  ['command.invalid', 'means that are none', committing, send('commitment.add', { text: 'a', means: 'love' }), ann],
  ['command.invalid', 'other means that are none', () => committing().brings('Ann', 'flour'), line('item.edit', 'flour', { means: 'love' }), ann],
  ['command.invalid', 'a mandate that is none', hoping, send('mandate.set', { mandate: 'king' }), ann],
  ['command.invalid', 'a partner with such a mandate', started, send('partner.add', { name: 'Shop', mandate: 'king' })],
  ['command.invalid', 'ready that is not said', hoping, send('partner.ready'), ann],
  ['command.invalid', 'a consent to no version', ambitious, send('consent.give'), ann],
  ['command.invalid', 'a phase that is none', started, send('phase.go', { to: 'lunch' })],
  ['command.invalid', 'away that is not said', prepared, about('person.away', 'Ann')],

  // Who, and for whom.
  ...FACILITATORS.map((type): Case => ['role.facilitator', type, prepared, send(type), ann]),
  ...[...FACILITATORS, ...WRITERS, 'undo'].map((type): Case => ['role.observer', type, opened, send(type), seeing]),
  ['person.unknown', 'a participant without a person', started, write({ text: 'a' }), () => ({ role: 'participant' })],
  ['person.unknown', 'a participant nobody knows', hoping, send('interest.add', { text: 'a' }), () => ({ role: 'participant', person: '__proto__' })],
  ['person.unknown', 'advice', opened, send('check.dismiss', { check: 'rushed' }), () => ({ role: 'participant', person: 'x' })],
  ...['person.edit', 'person.remove', 'person.away'].map((type): Case => ['person.unknown', type, prepared, send(type, { person: 'x' })]),
  ['person.name', 'no name', prepared, send('person.add', { name: ' ' })],
  ['person.name', 'a name that is taken away', prepared, about('person.edit', 'Ann', { name: '' })],
  ['person.twice', 'the same name and organisation', prepared, send('person.add', { name: ' ann ', organisation: 'MILL' })],
  ['person.away', 'writing while away', () => away(started(), 'Ann'), write({ text: 'a' }), ann],
  ['person.away', 'a row while away', () => away(hoping(), 'Ann'), send('interest.add', { text: 'a' }), ann],
  ['person.stays', 'removing somebody after the start', started, about('person.remove', 'Ann')],
  ['person.stays', 'changing over after the start', started, about('person.edit', 'Ann', { organisation: 'Bakery' })],
  ['partner.unknown', 'a facilitator who names nobody', hoping, send('interest.add', { text: 'a' })],
  ['partner.unknown', 'a partner that is not there', hoping, send('interest.add', { text: 'a', partner: 'x' })],
  ['partner.unknown', 'an organisation that is not there', hoping, send('interest.add', { text: 'a', organisation: 'Shop' })],
  ['partner.unknown', 'an organisation that is no name', hoping, send('interest.add', { text: 'a', organisation: 7 })],
  ...['partner.edit', 'partner.remove'].map((type): Case => ['partner.unknown', type, prepared, send(type, { partner: 'x' })]),
  ['partner.other', 'an interest of another', hoping, of('interest.add', 'Bakery', { text: 'a' }), ann],
  ['partner.other', 'the same by name', hoping, send('interest.add', { text: 'a', organisation: 'Bakery' }), ann],
  ['partner.other', 'consent of another', ambitious, of('consent.give', 'Bakery', { version: 1 }), ann],
  ['partner.other', 'changing a line of another', opened, line('item.edit', 'grain', { text: 'a', was: 'grain' }), ben],
  ['partner.other', 'taking off a line of another', opened, line('item.remove', 'grain', { was: 'grain' }), ben],
  ['partner.other', 'choosing for another', torn, beside('variant.choose', 'wheat', { was: 'rye' }), ben],
  ['partner.other', 'advice beside the row of another', committing, of('check.dismiss', 'Mill', { check: 'gets-only' }), ben],
  ['partner.name', 'no name', prepared, send('partner.add', { name: '' })],
  ['partner.name', 'too long a name', prepared, send('partner.add', { name: long(LIMITS.name) })],
  ['partner.name', 'too much about it', prepared, of('partner.edit', 'Mill', { about: long(LIMITS.about) })],
  ['partner.twice', 'the same name', prepared, send('partner.add', { name: ' mill' })],
  ['partner.twice', 'renamed to another', prepared, of('partner.edit', 'Mill', { name: 'Bakery' })],
  ['partner.people', 'removing a row with people', prepared, of('partner.remove', 'Mill')],
  ['partner.written', 'removing a row with something in it', () => {
    const play = prepared().do({ type: 'partner.add', name: 'Shop' });
    return play.do({ type: 'interest.add', text: 'a', organisation: 'Shop' });
  }, of('partner.remove', 'Shop')],

  // When.
  ['phase.wrong', 'writing before the start', prepared, write({ text: 'a' }), ann],
  ['phase.wrong', 'interests in A', ambitious, send('interest.add', { text: 'a' }), ann],
  ['phase.wrong', 'commitments in B', hoping, send('commitment.add', { text: 'a' }), ann],
  ['phase.wrong', 'a line of C after going back', () => committing().brings('Ann', 'flour').go('interests', 'too fast'), line('item.edit', 'flour', { text: 'a', was: 'flour' }), ann],
  ['phase.wrong', 'done with B in A', ambitious, send('partner.ready', { ready: true }), ann],
  ['phase.wrong', 'opening in A', ambitious, send('interests.open')],
  ['phase.wrong', 'locking before the start', prepared, send('ambition.lock')],
  ['phase.wrong', 'closing before the start', prepared, send('canvas.close')],
  ['phase.over', 'settings at the end', closed, setup({ title: 'a' })],
  ['phase.over', 'writing at the end', closed, send('interest.add', { text: 'a' }), ann],
  ['phase.over', 'going back at the end', closed, send('phase.go', { to: 'ambition', reason: 'a' })],
  ['setup.invalid', 'no settings', prepared, send('setup.change')],
  ['setup.invalid', 'an unknown setting', prepared, setup({ colour: 'red' })],
  ['setup.invalid', 'an order that is none', prepared, setup({ order: 'cba' })],
  ['setup.invalid', 'too long a title', prepared, setup({ title: long(LIMITS.title) })],
  ['setup.invalid', 'cheer words that are no list', prepared, setup({ cheerWords: 'nice' })],
  ['setup.invalid', 'too many cheer words', prepared, setup({ cheerWords: Array(LIMITS.cheerWords + 1).fill('a') })],
  ['setup.invalid', 'too long a cheer word', prepared, setup({ cheerWords: [long(LIMITS.cheerWord)] })],
  ['setup.started', 'another order after the start', started, setup({ order: 'free' })],
  ['setup.started', 'face up after the start', started, setup({ together: false })],
  ['go.order', 'over a step', () => opened().go('ambition', 'why'), send('phase.go', { to: 'commitment' })],
  ['go.order', 'from the beginning to B', prepared, send('phase.go', { to: 'interests' })],
  ['go.order', 'back to the beginning', ambitious, send('phase.go', { to: 'preparing', reason: 'a' })],
  ['go.order', 'to the end', ambitious, send('phase.go', { to: 'closed' })],
  ['go.ambition', 'on to B without an ambition', started, send('phase.go', { to: 'interests' })],
  ['go.hidden', 'on to C face down', hoping, send('phase.go', { to: 'commitment' })],
  ['reason.empty', 'back without a reason', hoping, send('phase.go', { to: 'ambition' })],
  ['reason.empty', 'back with too long a reason', hoping, send('phase.go', { to: 'ambition', reason: long(LIMITS.reason) })],
  ['reason.empty', 'on with a reason that is no text', ambitious, send('phase.go', { to: 'interests', reason: 7 })],
  ['reason.empty', 'opening the beacon without a reason', locked, send('ambition.reopen', { reason: ' ' })],

  // A.
  ['ambition.empty', 'without words', started, write({ text: ' ' })],
  ['ambition.empty', 'proposing nothing', ambitious, send('ambition.propose'), ann],
  ['ambition.locked', 'writing', () => locked().go('ambition', 'a'), write({ text: 'a' }), ann],
  ['ambition.locked', 'proposing', () => locked().go('ambition', 'a'), send('ambition.propose', { text: 'a' }), ann],
  ['ambition.locked', 'a no-go area', () => locked().go('ambition', 'a'), send('no-go.add', { text: 'a' })],
  ['ambition.locked', 'another horizon', locked, setup({ horizon: '2030' })],
  ['ambition.locked', 'consenting', locked, send('consent.give', { version: 1 }), ann],
  ['ambition.locked', 'withdrawing a consent', locked, send('consent.withdraw'), ann],
  ['ambition.past', 'writing A in B', hoping, write({ text: 'a' }), ann],
  ['ambition.past', 'a no-go area in C', committing, send('no-go.add', { text: 'a' }), ann],
  ['ambition.past', 'choosing in B', () => divided().go('interests'), beside('variant.choose', 'Cake.', { was: 'We bake bread.' }), ann],
  ['consent.empty', 'to nothing', started, send('consent.give', { version: 0 }), ann],
  ['consent.empty', 'locking nothing', started, send('ambition.lock')],
  ['consent.changed', 'to a former version', () => ambitious().ambition('Ben', 'Rolls.'), send('consent.give', { version: 1 }), ann],
  ['lock.nobody', 'with everybody away', () => away(ambitious(), 'Ann', 'Abe', 'Ben', 'Cem'), send('ambition.lock')],
  ['lock.waiting', 'without all consents', () => ambitious().consents('Ann'), send('ambition.lock')],
  ['lock.divided', 'with two texts', () => divided().consents('Ann', 'Ben', 'Cem'), send('ambition.lock')],
  ['reopen.open', 'opening what is open', ambitious, send('ambition.reopen', { reason: 'a' })],
  ['scale.range', 'too high', ambitious, send('height.set', { height: 6 }), ann],
  ['scale.range', 'in between', ambitious, send('ownership.set', { ownership: 2.5 }), ann],
  ['scale.range', 'not said', ambitious, send('ownership.set'), ann],

  // Texts.
  ['text.long', 'an ambition', started, write({ text: long(LIMITS.ambition) })],
  ['text.long', 'a proposal', started, send('ambition.propose', { text: long(LIMITS.ambition) })],
  ['text.long', 'a meaning', ambitious, send('meaning.write', { text: long(LIMITS.ambition) }), ann],
  ['text.long', 'a line', hoping, send('interest.add', { text: long(LIMITS.item) }), ann],
  ['text.changed', 'taking off what was not read', opened, line('item.remove', 'grain', { was: 'rye' }), ann],
  ['text.changed', 'choosing instead of what was not read', divided, beside('variant.choose', 'Cake.', { was: 'Rolls.' }), ann],
  ['text.changed', 'taking off what lies face down', () => hoping().hopes('Ann', 'grain'), line('item.remove', 'grain', { was: 'grain' })],
  ['text.divided', 'taking off two texts at once', torn, line('item.remove', 'rye', { was: 'rye' }), ann],
  ['item.empty', 'a line without words', hoping, send('interest.add', { text: ' ' }), ann],
  ['item.empty', 'an empty line', opened, line('item.edit', 'grain', { text: '', was: 'grain' }), ann],
  ['item.unknown', 'changing what is not there', opened, send('item.edit', { item: 'x', text: 'a' }), ann],
  ['item.unknown', 'taking off what is not there', opened, send('item.remove', { item: '', was: '' }), ann],
  ['item.unknown', 'what lies face down in another row', () => hoping().hopes('Ann', 'grain'), line('item.edit', 'grain', { text: 'a' }), ben],
  ['item.unknown', 'the level of what lies face down', () => hoping().hopes('Ann', 'grain'), line('item.edit', 'grain', { level: 'network' })],
  ['item.unknown', 'the level of what was taken off', () => {
    const play = opened();
    play.do({ type: 'item.remove', item: play.item('grain'), was: 'grain' }, play.as('Ann'));
    return play;
  }, line('item.edit', 'grain', { level: 'network' }), ann],
  ['variant.unknown', 'choosing what is not there', divided, send('variant.choose', { variant: 'x', was: '' }), ann],
  ['variant.unknown', 'dropping what is not there', divided, send('variant.drop', { variant: '' }), ann],
  ['variant.unknown', 'what lies face down, by another', () => torn(hoping().hopes('Ann', 'grain')), beside('variant.drop', 'wheat'), ben],
  ['variant.unknown', 'what lies face down, by the facilitator', () => torn(hoping().hopes('Ann', 'grain')), beside('variant.drop', 'wheat')],

  // Advice, and back.
  ['check.gone', 'what does not apply', ambitious, send('check.dismiss', { check: 'rushed' })],
  ['check.gone', 'what lies face down', () => hoping().hopes('Ann', 'grain'), of('check.dismiss', 'Mill', { check: 'level-missing' })],
  ['check.gone', 'calling back what does not apply', ambitious, send('check.recall', { check: 'toString' })],
  ['undo.nothing', 'on an empty board', () => new Play(), send('undo')],
  ['undo.nothing', 'a step of the group', started, send('undo')],
  ['undo.nothing', 'the opening', opened, send('undo'), ann],
  ['undo.nothing', 'the beacon', locked, send('undo')],
  ['undo.nothing', 'after going on', hoping, send('undo'), ann],
  ['undo.nothing', 'a second time', () => opened().hopes('Ann', 'a').do({ type: 'undo' }, opened().as('Ann')), send('undo'), ann],
  ['undo.built', 'another text of A since', () => ambitious().ambition('Ben', 'Rolls.'), send('undo'), ann],
  ['undo.built', 'a consent to it since', () => ambitious().consents('Ben'), send('undo'), ann],
  ['undo.built', 'the row of a colleague since', () => {
    const play = opened().hopes('Ann', 'a');
    return play.hopes('Abe', 'b');
  }, send('undo'), ann],
  ['undo.built', 'what the facilitator entered there since', () => hoping().hopes('Ann', 'a').do({ type: 'interest.add', text: 'b', organisation: 'Mill' }), send('undo'), ann],
  ['undo.nothing', 'on a closed canvas', () => committing().brings('Ann', 'flour').do({ type: 'canvas.close' }), send('undo'), ann],
  ['undo.nothing', 'what the facilitator entered face down', () => hoping().do({ type: 'interest.add', text: 'a', organisation: 'Mill' }), send('undo')],
];

const languages = { en, nl, fr, de, ar };
const words = Object.entries(languages).map(([lang, refusals]) => [lang, { refusals }] as const);
testRefusals(CASES, REFUSALS, Object.fromEntries(words));

for (const [lang, refusals] of Object.entries(languages)) {
  test(`every refusal has a sentence in ${lang}, and the kit says the other two`, () => {
    assert.deepEqual(checkWords(en, refusals, lang), []);
    assert.deepEqual([...Object.keys(refusals), 'command.invalid', 'board.newer'].sort(), [...REFUSALS].sort());
    for (const [code, sentence] of Object.entries(refusals)) assert.match(sentence, /\S.*[.؟]$/u, code);
  });
}
