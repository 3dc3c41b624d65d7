import assert from 'node:assert/strict';
import { test } from 'node:test';
import { long, send, testRefusals, type Case as AnyCase } from '@werkvorm/core/testing/refusals.js';
import { LIMITS } from '../src/opportunity-circle.form.ts';
import { REFUSALS, type RefusalCode } from '../src/opportunity-circle.types.ts';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';
import { closing, FACILITATOR, finished, moving, OBSERVER, picking, prepared, type Play } from './play.ts';

type Case = AnyCase<Play, RefusalCode>;

const ann = (play: Play) => play.as('Ann');
const ben = (play: Play) => play.as('Ben');
const seeing = () => OBSERVER;
const reviewing = (setup = {}) => prepared({ review: true, ...setup }).do({ type: 'review.start' });
const move =
  (text: string, more = {}) =>
  (play: Play) => ({ type: 'card.move', card: play.id(text), ...more });
const add = (fields: object) => () => ({ type: 'card.add', text: 'new', ...fields });
const pick =
  (...texts: string[]) =>
  (play: Play) => ({ type: 'cards.pick', cards: texts.map((text) => play.id(text)) });
const setup = (fields: object) => send('setup.change', { setup: fields });
const image = (src: unknown, alt: unknown = 'a picture') => add({ image: { src, alt } });

/** Everybody passes until the planned rounds are over. */
function over(): Play {
  const play = moving({ rounds: 1 });
  for (const name of ['Ann', 'Ben', 'Cem']) play.do({ type: 'turn.pass' }, play.as(name));
  return play;
}

/** `roses` has arrived, and it is Cem's turn. */
function inCentre(): Play {
  return moving({ rings: 3 }).move('Ann', 'roses').move('Ben', 'roses');
}

/** Ann wrote `water` while reviewing: everybody can read it. */
function written(): Play {
  const play = reviewing({ ownCards: 1 });
  return play.do({ type: 'card.write', text: 'water' }, play.as('Ann'));
}

/** Ann wrote `water` while picking: nobody else knows. */
function writtenInPrivate(): Play {
  const play = picking({ ownCards: 1 });
  return play.do({ type: 'card.write', text: 'water' }, play.as('Ann'));
}

function away(turnMode: 'turns' | 'round' = 'turns'): Play {
  const play = moving({ turnMode });
  return play.do({ type: 'person.away', person: play.person('Ann'), away: true });
}

function allAway(): Play {
  const play = moving();
  for (const name of ['Ann', 'Ben', 'Cem']) play.do({ type: 'person.away', person: play.person(name), away: true });
  return play;
}

// prettier-ignore
const FACILITATORS = [
  'setup.change', 'card.add', 'cards.add', 'person.add', 'person.edit', 'person.remove', 'person.move', 'person.away',
  'review.start', 'picking.start', 'preparing.reopen', 'moving.start', 'round.next', 'moving.end', 'moving.resume',
  'session.finish', 'turn.skip', 'proposal.make', 'note.add',
];
// prettier-ignore
const PARTICIPANTS = [
  'card.edit', 'card.remove', 'card.write', 'remark.add', 'cards.pick', 'picks.return', 'card.move', 'turn.pass',
  'proposal.answer', 'undo', 'redo',
];

// prettier-ignore
const CASES: readonly Case[] = [
  // Anything that is no command.
  ['command.invalid', 'an unknown type', prepared, send('board.burn')],
  ['command.invalid', 'a type that every object inherits', prepared, send('toString')],
  ['command.invalid', 'a card without text', prepared, add({ text: 7 })],
  ['command.invalid', 'a sub-theme that is too long', prepared, add({ group: long(LIMITS.label) })],
  ['command.invalid', 'a list of cards that is none', prepared, send('cards.add', { texts: 'a, b' })],
  ['command.invalid', 'a list with something else than text', prepared, send('cards.add', { texts: ['a', 1] })],
  ['command.invalid', 'a person who is no id', picking, send('cards.pick', { cards: [], person: 1 })],
  ['command.invalid', 'picks that are no list', picking, send('cards.pick', { cards: 'bread' }), ann],
  ['command.invalid', 'a place beyond the list', prepared, (p) => ({ type: 'person.move', person: p.person('Ann'), to: 3 })],
  ['command.invalid', 'away that is not said', prepared, (p) => ({ type: 'person.away', person: p.person('Ann') })],
  ['command.invalid', 'a remark that is no text', reviewing, (p) => ({ type: 'remark.add', card: p.id('bread'), text: null }), ann],
  ['command.invalid', 'a proposal without cards', closing, send('proposal.make', { text: 'so' })],
  ['command.invalid', 'a proposal that is too long', closing, send('proposal.make', { text: long(LIMITS.note), cards: [] })],
  ['command.invalid', 'a note that is too long', closing, send('note.add', { text: long(LIMITS.note) })],
  ['command.invalid', 'a reason that is too long',
    () => closing().do({ type: 'proposal.make', text: 'so', cards: [] }),
    send('proposal.answer', { answer: 'agree', reason: long(LIMITS.remark) }), ann],

  // Who.
  ...FACILITATORS.map((type): Case => ['role.facilitator', type, prepared, send(type), ann]),
  ...[...FACILITATORS, ...PARTICIPANTS].map((type): Case => ['role.observer', type, prepared, send(type), seeing]),
  ['role.facilitator', 'a participant edits a card of the organiser', reviewing, (p) => ({ type: 'card.edit', card: p.id('bread'), text: 'cake' }), ann],
  ['role.facilitator', 'a participant removes a card of another', written, (p) => ({ type: 'card.remove', card: p.id('water') }), ben],

  // For whom.
  ['person.unknown', 'a participant without a person', picking, send('cards.pick', { cards: [] }), () => ({ role: 'participant' })],
  ['person.unknown', 'a participant nobody knows', picking, send('cards.pick', { cards: [] }), () => ({ role: 'participant', person: '__proto__' })],
  ['person.unknown', 'a facilitator who names nobody', picking, send('cards.pick', { cards: [] })],
  ['person.unknown', 'a facilitator who names a stranger', picking, send('cards.pick', { cards: [], person: 'x' })],
  ['person.unknown', 'an own card by nobody', () => picking({ ownCards: 1 }), send('card.write', { text: 'a' })],
  ['person.unknown', 'a remark by nobody', reviewing, (p) => ({ type: 'remark.add', card: p.id('bread'), text: 'a' })],
  ['person.unknown', 'picks of nobody returned', picking, send('picks.return')],
  ['person.unknown', 'a move for a stranger', moving, move('bread', { person: 'x' })],
  ['person.unknown', 'a pass for a stranger', moving, send('turn.pass', { person: 'x' })],
  ['person.unknown', 'an answer by nobody', closing, send('proposal.answer', { answer: 'agree' })],
  ...['person.edit', 'person.remove', 'person.move', 'person.away'].map((type): Case => ['person.unknown', type, prepared, send(type, { person: 'x' })]),
  ['person.other', 'picking for another', picking, (p) => ({ type: 'cards.pick', cards: [], person: p.person('Ben') }), ann],
  ['person.other', 'moving for another', moving, (p) => move('bread', { person: p.person('Ann') })(p), ben],
  ['person.name', 'no name', prepared, send('person.add', { name: ' ' })],
  ['person.name', 'a name that is too long', prepared, send('person.add', { name: long(LIMITS.name) })],
  ['person.name', 'an organisation that is too long', prepared, send('person.add', { name: 'Dré', organisation: long(LIMITS.label) })],
  ['person.name', 'a name that is taken away', prepared, (p) => ({ type: 'person.edit', person: p.person('Ann'), name: '' })],
  ['person.twice', 'the same name and organisation', prepared, send('person.add', { name: ' ann ' })],
  ['person.twice', 'renamed to another', prepared, (p) => ({ type: 'person.edit', person: p.person('Ann'), name: 'Ben' })],
  ['person.started', 'removing after the start', moving, (p) => ({ type: 'person.remove', person: p.person('Ann') })],
  ['person.started', 'another order after the start', closing, (p) => ({ type: 'person.move', person: p.person('Ann'), to: 1 })],

  // When.
  ...['review.start', 'picking.start', 'moving.start', 'cards.pick', 'picks.return'].map((type): Case => ['phase.wrong', `${type} while moving`, moving, send(type)]),
  ...['card.move', 'turn.pass', 'turn.skip', 'round.next', 'moving.end'].map((type): Case => ['phase.wrong', `${type} while closing`, closing, send(type)]),
  ...['moving.resume', 'session.finish', 'proposal.make', 'proposal.answer'].map((type): Case => ['phase.wrong', `${type} while moving`, moving, send(type)]),
  ['phase.wrong', 'reopening while preparing', prepared, send('preparing.reopen')],
  ['phase.wrong', 'an own card while preparing', () => prepared({ ownCards: 1 }), send('card.write', { text: 'a' }), ann],
  ['phase.wrong', 'a new card while reviewing', reviewing, add({})],
  ['phase.wrong', 'the organiser edits while reviewing', reviewing, (p) => ({ type: 'card.edit', card: p.id('bread'), text: 'cake' })],
  ['phase.wrong', 'an author edits while preparing again',
    () => written().do({ type: 'preparing.reopen' }), (p) => ({ type: 'card.edit', card: p.id('water'), text: 'wine' }), ann],
  ['phase.wrong', 'a remark while picking', () => reviewing().do({ type: 'picking.start' }), (p) => ({ type: 'remark.add', card: p.id('bread'), text: 'a' }), ann],
  ...[...FACILITATORS, ...PARTICIPANTS].map((type): Case => ['phase.over', type, finished, send(type)]),

  // Settings.
  ['setup.rings', 'too few rings', prepared, setup({ rings: 2 })],
  ['setup.rings', 'too many rings', prepared, setup({ rings: 10 })],
  ['setup.rings', 'half a ring', prepared, setup({ rings: 4.5 })],
  ['setup.picks', 'no picks', prepared, setup({ picksMin: 0 })],
  ['setup.picks', 'the most below the least', prepared, setup({ picksMax: 1 })],
  ['setup.picks', 'too many picks', prepared, setup({ picksMax: LIMITS.picks + 1 })],
  ['setup.invalid', 'no settings', prepared, send('setup.change')],
  ['setup.invalid', 'an unknown setting', prepared, setup({ colour: 'blue' })],
  ['setup.invalid', 'a title that is too long', prepared, setup({ title: long(LIMITS.label) })],
  ['setup.invalid', 'a theme that is no text', prepared, setup({ theme: 1 })],
  ['setup.invalid', 'another kind', prepared, setup({ kind: 'square' })],
  ['setup.invalid', 'a flag that is none', prepared, setup({ review: 'yes' })],
  ['setup.invalid', 'too many own cards', prepared, setup({ ownCards: 10 })],
  ['setup.invalid', 'rounds below zero', prepared, setup({ rounds: -1 })],
  ['setup.invalid', 'a mode that is none', prepared, setup({ turnMode: 'chaos' })],
  ['setup.started', 'while picking', picking, setup({ rings: 7 })],
  ['setup.started', 'while moving', moving, setup({ rings: 7 })],

  // Cards.
  ['card.empty', 'white space only', prepared, add({ text: ' \n ' })],
  ['card.empty', 'a list without anything', prepared, send('cards.add', { texts: ['', '  '] })],
  ['card.empty', 'a list with nothing new', prepared, send('cards.add', { texts: ['Bread', 'ROSES'] })],
  ['card.twice', 'the same text', prepared, add({ text: ' BREAD ' })],
  ['card.twice', 'edited into another', prepared, (p) => ({ type: 'card.edit', card: p.id('bread'), text: 'roses' })],
  ['card.twice', 'an own card that is in the supply', () => picking({ ownCards: 1 }), send('card.write', { text: 'Bread' }), ann],
  ['card.long', 'one character too many', prepared, add({ text: long(LIMITS.card) })],
  ['card.long', 'in a list', prepared, send('cards.add', { texts: ['a', long(LIMITS.card)] })],
  ['card.unknown', 'editing what is not there', prepared, send('card.edit', { card: 'x', text: 'a' })],
  ['card.unknown', 'removing what is not there', prepared, send('card.remove', {})],
  ['card.unknown', 'a participant removes what is not there', picking, send('card.remove', { card: 'x' }), ann],
  ['card.unknown', 'removing the private card of another', writtenInPrivate, (p) => ({ type: 'card.remove', card: p.id('water') }), ben],
  ['card.unknown', 'a remark on what is not there', reviewing, send('remark.add', { card: 'x', text: 'a' }), ann],
  ['card.unknown', 'moving what is not there', moving, send('card.move', { card: 'x' }), ann],
  ['card.unknown', 'a proposal on what is not there', closing, send('proposal.make', { text: 'so', cards: ['x'] })],
  ['card.alt', 'a picture without words', prepared, image('a.png', ' ')],
  ['card.alt', 'words that are none', prepared, image('a.png', 1)],
  ['card.alt', 'an address that runs', prepared, image('javascript:alert(1)')],
  ['card.alt', 'an address that hides that it runs', prepared, image('java\tscript:alert(1)')],
  ['card.alt', 'data that is no picture', prepared, image('data:text/html,x')],
  ['card.alt', 'a file of the machine', prepared, image('file:///etc/passwd')],
  ['card.alt', 'no address', prepared, image('')],
  ['card.alt', 'an address that is no text', prepared, image(1)],
  ['card.alt', 'an endless address', prepared, image(long(LIMITS.image))],
  ['card.alt', 'a picture that is none', prepared, add({ image: 'a.png' })],
  ['card.alt', 'edited to a picture without words', prepared, (p) => ({ type: 'card.edit', card: p.id('bread'), image: { src: 'a.png' } })],
  ['card.own-off', 'own cards are off', picking, send('card.write', { text: 'water' }), ann],
  ['card.own-limit', 'one too many', writtenInPrivate, send('card.write', { text: 'wine' }), ann],
  ['card.empty', 'an empty own card', () => picking({ ownCards: 1 }), send('card.write', { text: '' }), ann],
  ['card.not-on-circle', 'a card nobody picked', moving, move('trees'), ann],
  ['card.not-on-circle', 'a proposal on it', closing, (p) => ({ type: 'proposal.make', text: 'so', cards: [p.id('trees')] })],
  ['card.in-centre', 'a card that has arrived', inCentre, move('roses'), (p) => p.as('Cem')],
  ['card.started', 'a new card while picking', picking, add({})],
  ['card.started', 'a list while moving', moving, send('cards.add', { texts: ['a'] })],
  ['card.started', 'editing while picking', picking, (p) => ({ type: 'card.edit', card: p.id('bread'), text: 'a' })],
  ['card.started', 'an own public card while picking', () => written().do({ type: 'picking.start' }), (p) => ({ type: 'card.remove', card: p.id('water') }), ann],
  ['card.started', 'removing while moving', moving, (p) => ({ type: 'card.remove', card: p.id('bread') })],
  ['card.started', 'an own card while moving', () => moving({ ownCards: 2 }), send('card.write', { text: 'a' }), ann],

  // Remarks and picks.
  ['remark.off', 'remarks are off', prepared, send('review.start')],
  ['remark.off', 'a remark all the same', picking, (p) => ({ type: 'remark.add', card: p.id('bread'), text: 'a' }), ann],
  ['remark.empty', 'white space only', reviewing, (p) => ({ type: 'remark.add', card: p.id('bread'), text: ' ' }), ann],
  ['remark.long', 'too long', reviewing, (p) => ({ type: 'remark.add', card: p.id('bread'), text: long(LIMITS.remark) }), ann],
  ['pick.empty', 'nothing', picking, pick(), ann],
  ['pick.few', 'one where two are asked', picking, pick('bread'), ann],
  ['pick.few', 'the same card twice', picking, pick('bread', 'bread'), ann],
  ['pick.many', 'four where three are allowed', picking, pick('bread', 'roses', 'music', 'trees'), ann],
  ['pick.twice', 'a second time', () => picking().pick('Ann', 'bread', 'roses'), pick('music', 'trees'), ann],
  ['pick.unknown', 'a card that is not there', picking, send('cards.pick', { cards: ['x', 'y'] }), ann],
  ['pick.unknown', 'the private card of another', writtenInPrivate, pick('bread', 'water'), ben],
  ['pick.none', 'nothing to return', picking, send('picks.return'), ann],

  // The start.
  ['start.cards', 'too few to pick from', () => prepared().do({ type: 'setup.change', setup: { picksMin: 5, picksMax: 5 } }), send('picking.start')],
  ['start.cards', 'nobody picked', picking, send('moving.start')],
  ['start.cards', 'one card only', () => picking({ picksMin: 1 }).pick('Ann', 'bread').pick('Ben', 'bread'), send('moving.start')],
  ['start.people', 'one person here', () => {
    const play = picking().pick('Ann', 'bread', 'roses');
    for (const name of ['Ben', 'Cem']) play.do({ type: 'person.away', person: play.person(name), away: true });
    return play;
  }, send('moving.start')],

  // Turns and rounds.
  ['turn.other', 'not on turn', moving, move('bread'), ben],
  ['turn.other', 'passing when not on turn', moving, send('turn.pass'), ben],
  ['turn.other', 'a facilitator for one who is not on turn', moving, (p) => move('bread', { person: p.person('Cem') })(p)],
  ['turn.done', 'a second move in a round', () => moving().move('Ann', 'bread'), move('bread'), ann],
  ['turn.done', 'passing after moving', () => moving().move('Ann', 'bread'), send('turn.pass'), ann],
  ['turn.away', 'one who is away', away, move('bread'), ann],
  ['turn.away', 'nobody is here to skip', allAway, send('turn.skip')],
  ['turn.away', 'one who is away, in round mode', () => away('round'), move('bread'), ann],
  ['move.one-ring', 'two rings', moving, move('bread', { to: 3 }), ann],
  ['move.one-ring', 'outward', moving, move('bread', { to: 0 }), ann],
  ['move.one-ring', 'a ring that is none', moving, move('bread', { to: '2' }), ann],
  ['move.one-ring', 'two rings, in round mode', () => moving({ turnMode: 'round' }), move('bread', { to: 3 }), ann],
  ['round.over', 'moving after the last round', over, move('bread'), ann],
  ['round.over', 'passing after the last round', over, send('turn.pass'), ann],
  ['round.over', 'skipping after the last round', over, send('turn.skip')],
  ['round.over', 'choosing after the last round', () => {
    const play = moving({ rounds: 1, turnMode: 'round' });
    return play.do({ type: 'round.next' });
  }, move('bread'), ann],
  ['round.open', 'another round before this one is over', moving, send('round.next')],
  ['round.open', 'skipping where nobody is on turn', () => moving({ turnMode: 'round' }), send('turn.skip')],

  // The close, and back.
  ['proposal.empty', 'without words', closing, send('proposal.make', { text: ' ', cards: [] })],
  ['proposal.none', 'an answer to nothing', closing, send('proposal.answer', { answer: 'agree' }), ann],
  ['proposal.answer', 'an answer that is none', () => closing().do({ type: 'proposal.make', text: 'so', cards: [] }), send('proposal.answer', { answer: 'maybe' }), ann],
  ['note.empty', 'without words', closing, send('note.add', { text: '' })],
  ['undo.nothing', 'on an empty board', picking, send('undo')],
  ['undo.nothing', 'right after the start', moving, send('undo')],
  ['undo.nothing', 'after a round of choices', () => {
    const play = moving({ turnMode: 'round' }).move('Ann', 'bread').move('Ben', 'bread').move('Cem', 'bread');
    assert.equal(play.card('bread').ring, 4);
    return play;
  }, send('undo')],
  ['undo.other', 'the step of another', () => moving().move('Ann', 'bread'), send('undo'), ben],
  ['undo.other', 'one’s own, after another went on', () => moving().move('Ann', 'bread').move('Ben', 'bread'), send('undo'), ann],
  ['undo.other', 'a step of the facilitator', () => moving().do({ type: 'turn.skip' }), send('undo'), ann],
  ['undo.other', 'repeating the step of another', () => moving().move('Ann', 'bread').do({ type: 'undo' }), send('redo'), ben],
  ['redo.nothing', 'nothing was taken back', () => moving().move('Ann', 'bread'), send('redo')],
  ['redo.nothing', 'something new happened since', () => moving().move('Ann', 'bread').do({ type: 'undo' }).move('Ann', 'music'), send('redo')],
];

testRefusals(CASES, REFUSALS, { en, ...all });

test('a refusal carries what its sentence names', () => {
  const play = moving();
  assert.deepEqual(play.refuses('turn.other', move('bread')(play), play.as('Ben')).values, { name: 'Ann' });
  assert.deepEqual(play.refuses('move.one-ring', move('bread', { to: 5 })(play)).values, { ring: 2 });
  assert.deepEqual(prepared().refuses('setup.rings', setup({ rings: 99 })()).values, { min: 3, max: 9 });
  assert.deepEqual(picking().refuses('phase.wrong', { type: 'card.move' }, FACILITATOR).values, { phase: 'picking' });
  assert.deepEqual(prepared().refuses('card.long', add({ text: long(99) })()).values, { max: 80 });
});
