/** Every refusal, through the element: the page hears the code and a sentence, and people read it beside its cause. */
import { expect } from 'chai';
import { engine, frames } from '../../../test/support/input.ts';
import '../src/define.ts';
import { REFUSALS, type RefusalCode } from '../src/opportunity-circle.types.ts';
import { all, circle, plain, settle, type Circle } from './support/game.ts';
import { closing, moving, picking, prepared, reviewing, type Anything, type Table } from './support/table.ts';

/** A situation, what is sent in it, and by whom (default: the facilitator). */
type Case = readonly [RefusalCode, () => Table, (table: Table) => Anything, string?];

const send =
  (type: string, fields: object = {}) =>
  () => ({ type, ...fields });
const setup = (fields: object) => send('setup.change', { setup: fields });
const add = (fields: object) => send('card.add', { text: 'new', ...fields });
const pick =
  (...texts: string[]) =>
  (table: Table) => ({ type: 'cards.pick', cards: texts.map((text) => table.card(text)) });
const move =
  (text: string, fields: object = {}) =>
  (table: Table) => ({ type: 'card.move', card: table.card(text), ...fields });
const long = (length: number) => 'x'.repeat(length);

function over(): Table {
  const table = moving({ rounds: 1 });
  for (const name of ['Ann', 'Ben', 'Cem']) table.do({ type: 'turn.pass' }, table.as(name));
  return table;
}

const CASES: readonly Case[] = [
  ['command.invalid', prepared, send('dance')],
  ['role.facilitator', moving, send('moving.end'), 'Ann'],
  ['role.observer', moving, send('turn.pass'), 'observer'],
  ['person.unknown', moving, move('bread', { person: 'x' })],
  ['person.other', moving, (table) => move('bread', { person: table.person('Ann') })(table), 'Ben'],
  ['person.name', prepared, send('person.add', { name: ' ' })],
  ['person.twice', prepared, send('person.add', { name: 'Ann' })],
  ['person.started', moving, (table) => ({ type: 'person.remove', person: table.person('Ann') })],
  ['phase.wrong', moving, send('session.finish')],
  ['phase.over', () => closing().do({ type: 'session.finish' }), send('undo')],
  ['setup.rings', prepared, setup({ rings: 2 })],
  ['setup.picks', prepared, setup({ picksMin: 0 })],
  ['setup.invalid', prepared, setup({ colour: 'blue' })],
  ['setup.started', picking, setup({ rings: 7 })],
  ['card.empty', prepared, add({ text: ' ' })],
  ['card.twice', prepared, add({ text: ' BREAD ' })],
  ['card.long', prepared, add({ text: long(81) })],
  ['card.unknown', moving, send('card.move', { card: 'x' }), 'Ann'],
  ['card.alt', prepared, add({ image: { src: 'a.png', alt: '' } })],
  ['card.own-off', picking, send('card.write', { text: 'water' }), 'Ann'],
  [
    'card.own-limit',
    () => {
      const table = picking({ ownCards: 1 });
      return table.do({ type: 'card.write', text: 'a' }, table.as('Ann'));
    },
    send('card.write', { text: 'b' }),
    'Ann',
  ],
  ['card.not-on-circle', moving, move('trees'), 'Ann'],
  ['card.in-centre', () => moving({ rings: 3 }).move('Ann', 'roses').move('Ben', 'roses'), move('roses'), 'Cem'],
  ['card.started', picking, add({})],
  ['remark.off', picking, (table) => ({ type: 'remark.add', card: table.card('bread'), text: 'a' }), 'Ann'],
  ['remark.empty', reviewing, (table) => ({ type: 'remark.add', card: table.card('bread'), text: ' ' }), 'Ann'],
  ['remark.long', reviewing, (table) => ({ type: 'remark.add', card: table.card('bread'), text: long(281) }), 'Ann'],
  ['pick.empty', picking, pick(), 'Ann'],
  ['pick.few', picking, pick('bread'), 'Ann'],
  ['pick.many', picking, pick('bread', 'roses', 'music', 'trees'), 'Ann'],
  ['pick.twice', () => picking().pick('Ann', 'bread', 'roses'), pick('music', 'trees'), 'Ann'],
  ['pick.unknown', picking, send('cards.pick', { cards: ['x', 'y'] }), 'Ann'],
  ['pick.none', picking, send('picks.return'), 'Ann'],
  [
    'start.people',
    () => {
      const table = picking().pick('Ann', 'bread', 'roses');
      for (const name of ['Ben', 'Cem']) table.do({ type: 'person.away', person: table.person(name), away: true });
      return table;
    },
    send('moving.start'),
  ],
  ['start.cards', picking, send('moving.start')],
  ['turn.other', moving, move('bread'), 'Ben'],
  ['turn.done', () => moving().move('Ann', 'bread'), move('bread'), 'Ann'],
  [
    'turn.away',
    () => {
      const table = moving();
      return table.do({ type: 'person.away', person: table.person('Ann'), away: true });
    },
    move('bread'),
    'Ann',
  ],
  ['move.one-ring', moving, move('bread', { to: 3 }), 'Ann'],
  ['round.over', over, move('bread'), 'Ann'],
  ['round.open', moving, send('round.next')],
  ['proposal.empty', closing, send('proposal.make', { text: ' ', cards: [] })],
  ['proposal.none', closing, send('proposal.answer', { answer: 'agree' }), 'Ann'],
  [
    'proposal.answer',
    () => closing().do({ type: 'proposal.make', text: 'so', cards: [] }),
    send('proposal.answer', { answer: 'maybe' }),
    'Ann',
  ],
  ['note.empty', closing, send('note.add', { text: '' })],
  ['undo.nothing', moving, send('undo')],
  ['undo.other', () => moving().move('Ann', 'bread'), send('undo'), 'Ben'],
  ['redo.nothing', moving, send('redo')],
  ['board.newer', moving, send('undo')],
];
const LANGUAGES = ['en', 'nl', 'fr', 'de', 'ar'];

describe(`refusals (${engine})`, () => {
  const circles: Circle[] = [];
  before(async () => {
    for (const lang of LANGUAGES) {
      const box = Object.assign(document.createElement('div'), { lang });
      document.body.append(box);
      circles.push(await circle({ layout: 'list' }, box));
    }
  });
  after(() => document.body.replaceChildren());

  it('are all here', () => {
    const tested = new Set(CASES.map(([code]) => code));
    expect(REFUSALS.filter((code) => !tested.has(code))).to.deep.equal([]);
  });

  for (const [code, situation, command, who] of CASES) {
    it(`${code}: is said in every language, beside its cause, and changes nothing`, async () => {
      const table = situation();
      const saved = code === 'board.newer' ? { ...table.save(), version: 99 } : table.save();
      const said: string[] = [];
      for (const element of circles) {
        element.as = who === 'observer' ? 'observer' : who ? 'participant' : 'facilitator';
        element.person = who && who !== 'observer' ? table.person(who) : '';
        await element.load(saved);
      }
      await settle(circles[0]!);
      for (const element of circles) {
        const before = JSON.stringify(element.state);
        const heard: CustomEvent<{ refusal: { refused: string }; message: string; command: object; source: string }>[] =
          [];
        const listen = (event: Event) => heard.push(event as (typeof heard)[0]);
        document.addEventListener('wv-refused', listen);
        const result = await element.send(command(table) as never);
        document.removeEventListener('wv-refused', listen);
        expect(result).to.have.nested.property('refusal.refused', code);
        expect(heard).to.have.length(1);
        expect(heard[0]!.target).to.equal(element);
        expect(heard[0]!.detail.refusal.refused).to.equal(code);
        expect(heard[0]!.detail.source).to.equal('api');
        const { message } = heard[0]!.detail;
        expect(message)
          .to.match(/\S{2,}.*\S$/)
          .and.not.match(/[{}]|undefined|NaN/);
        said.push(message);
        expect(JSON.stringify(element.state)).to.equal(before);
      }
      expect(new Set(said).size, `sentences: ${said.join(' | ')}`).to.equal(LANGUAGES.length);
      await frames(1);
      for (const [index, element] of circles.entries()) {
        await element.updateComplete;
        const alerts = all(element, '[role=alert]').map((alert) => plain(alert.textContent));
        expect(alerts, `what is shown in ${LANGUAGES[index]}`).to.deep.equal([plain(said[index])]);
      }
    });
  }
});
