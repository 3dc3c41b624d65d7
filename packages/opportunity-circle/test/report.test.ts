import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '@werkvorm/core';
import { property } from '@werkvorm/core/testing/properties.js';
import fc from 'fast-check';
import { circleForm } from '../src/opportunity-circle.form.ts';
import { guardFormula, toMarkdown, toRows, type ReportWords, type Say } from '../src/opportunity-circle.report.ts';
import { sampleLog, SAMPLE_STAGES } from '../src/samples/hefboom-5.ts';
import { closing, finished, moving, picking, Play, prepared } from './play.ts';

/** Words that are their own path (`result.place`), so that no sentence of a language is tested here. */
function wordsAt(path: string): unknown {
  return new Proxy(
    { other: path },
    { get: (target, key) => (key === 'other' ? target.other : wordsAt(path ? `${path}.${String(key)}` : String(key))) },
  );
}
const words = wordsAt('') as ReportWords;
const say: Say = (phrase, values) =>
  `${(phrase as { other: string }).other}${values ? JSON.stringify(Object.values(values)) : ''}`;

const rowsOf = (play: Play) => toRows(play.view(), words, say);
const pageOf = (play: Play) => toMarkdown(play.view(), words, say);

test('the table: ranked cards first, then the supply, with who picked and moved', () => {
  const play = moving().move('Ann', 'roses').move('Ben', 'bread').do({ type: 'undo' });
  play.do({ type: 'person.edit', person: play.person('Ann'), organisation: 'Velt' });
  const [heads, ...rows] = rowsOf(play);
  assert.deepEqual(heads!.slice(0, 4), ['result.place', 'result.tied', 'result.card', 'result.position']);
  assert.deepEqual(rows, [
    ['1', '', 'roses', '2', '1', '1', 'Ann (Velt)', '1', 'Ann (Velt); Ben', '', '', ''],
    ['2', 'x', 'bread', '1', '', '0', '', '0', 'Ann (Velt)', '', '', ''],
    ['2', 'x', 'music', '1', '', '0', '', '0', 'Ben', '', '', ''],
    ['', '', 'trees', '0', '', '0', '', '0', '', '', '', ''],
  ]);
});

test('a cell that begins like a formula is put behind an apostrophe, once', () => {
  for (const cell of ['=1+1', '+32', '-1', '@SUM(A1)', '\t=1', '\rx', ' =1', '＝1']) {
    assert.equal(guardFormula(cell), `'${cell}`);
    assert.equal(guardFormula(guardFormula(cell)), `'${cell}`);
  }
  for (const cell of ['', 'bread', '12', 'a=b', '"=1"']) assert.equal(guardFormula(cell), cell);
});

test('no cell of the table begins like a formula, whatever people wrote', () => {
  const play = new Play();
  play.do({ type: 'cards.add', texts: ['=HYPERLINK("x")', '@cmd', '-2+3'] });
  play.do({ type: 'card.edit', card: play.state.cards[0]!.id, group: '+31' });
  for (const cell of rowsOf(play).flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
});

test('an empty circle has a table and a page', () => {
  const empty = new Play();
  assert.equal(rowsOf(empty).length, 1);
  const page = pageOf(empty);
  assert.match(page, /^# name\.opportunity\n/);
  assert.match(page, /who\.nobody/);
  assert.match(page, /result\.empty/);
  assert.match(page, /\n\*result\.photo\*\n$/);
});

test('the page of a finished circle tells all of it', () => {
  const play = closing({ title: 'What now?', theme: 'the square', centre: 'yes', edge: 'no' });
  play.do({ type: 'person.edit', person: play.person('Ann'), organisation: 'Velt' });
  play.do({ type: 'proposal.make', text: 'Roses first', cards: [play.id('roses')] });
  play.do({ type: 'proposal.answer', answer: 'concern', reason: 'and bread?' }, play.as('Ben'));
  play.do({ type: 'note.add', text: '1. and - more' }).do({ type: 'session.finish' });
  const page = pageOf(play);
  for (const part of [
    '# What now?',
    '**report.theme**: the square',
    '**report.centre**: yes',
    '**report.edge**: no',
    '- Ann (Velt)',
    '## result.harvest\n\n- roses',
    '| 1 | roses | ring\\[2\\] | 1 | result.people\\[1\\] |',
    '| 2 (result.tied) | bread |',
    '## report.supply\n\n- trees',
    '**round\\[1\\]**: ring\\[2\\]: roses; ring\\[1\\]: bread, music',
    '## close.proposal\n\nRoses first',
    '**close.cards**: roses',
    'close.tally\\[0,1,0\\]',
    '**Ben**: close.concern – and bread?',
    '- 1\\. and - more',
  ])
    assert.ok(page.includes(part), `${part}\nis not in\n${page}`);
});

test('the page of a circle that ended without a proposal says so; before the end it says nothing of it', () => {
  assert.match(pageOf(finished()), /close\.none/);
  assert.doesNotMatch(pageOf(closing()), /close\./);
});

test('what people wrote stays text: no Markdown, no HTML, no broken table', () => {
  const play = new Play().do({ type: 'setup.change', setup: { title: '<img src=x> *a* | `b` [c](d)' } });
  play.do({ type: 'cards.add', texts: ['# a', '- b', '&lt;'] });
  const page = pageOf(play);
  assert.match(page, /^# \\<img src=x\\> \\\*a\\\* \\\| \\`b\\` \\\[c\\\]\(d\)\n/);
  for (const line of ['- \\# a', '- \\- b', '- \\&lt;']) assert.ok(page.includes(line), page);
});

test('missing names are somebody; the centre has its own name; remarks are kept', () => {
  const play = prepared({ review: true, rings: 3 }).do({ type: 'review.start' });
  play
    .do({ type: 'remark.add', card: play.id('bread'), text: 'fresh' }, play.as('Cem'))
    .do({ type: 'person.remove', person: play.person('Cem') });
  play
    .do({ type: 'picking.start' })
    .pick('Ann', 'bread', 'roses')
    .pick('Ben', 'bread', 'music')
    .do({ type: 'moving.start' });
  play.move('Ann', 'bread').move('Ben', 'bread');
  assert.ok(pageOf(play).includes('**bread**: fresh – report.someone'));
  assert.ok(pageOf(play).includes('| 1 | bread | inCentre |'));
  const nameless = {
    ...play.view(),
    people: play.view().people.map((person) => ({ ...person, name: '', away: true })),
  };
  assert.ok(toMarkdown(nameless, words, say).includes('- report.someone, people.isAway'));
  assert.ok(toRows(nameless, words, say)[1]!.includes('report.someone; report.someone'));
});

test('private cards and picks are in no report of others', () => {
  const play = picking({ ownCards: 1 });
  play.do({ type: 'card.write', text: 'water' }, play.as('Ann')).pick('Ann', 'water', 'bread');
  const text = pageOf(play) + JSON.stringify(rowsOf(play));
  assert.doesNotMatch(text, /water/);
  assert.doesNotMatch(text, /Ann.*bread|bread.*Ann/);
  assert.match(toMarkdown(play.view(play.as('Ann')), words, say), /water/);
});

for (const stage of SAMPLE_STAGES) {
  test(`the sample board at ${stage} has both, and every row as many cells as the heading`, () => {
    const view = circleForm.view(fold(circleForm, sampleLog('nl', stage).log), { role: 'facilitator' });
    const rows = toRows(view, words, say);
    assert.equal(rows.length, view.cards.length + 1);
    assert.ok(rows.every((row) => row.length === rows[0]!.length));
    assert.match(toMarkdown(view, words, say), /^# Waar willen we samen voor gaan\?\n/);
  });
}

const someView = moving().view();

property(
  'any text in any place leaves the shape of the report alone',
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  (text) => {
    const view = someView;
    const wild = {
      ...view,
      setup: { ...view.setup, title: text, theme: text },
      cards: view.cards.map((card) => ({ ...card, text })),
      notes: [text],
    };
    const headings = toMarkdown(view, words, say)
      .split('\n')
      .filter((line) => line.startsWith('#')).length;
    const lines = toMarkdown(wild, words, say).split('\n');
    assert.equal(lines.filter((line) => line.startsWith('#')).length, headings + 1);
    assert.equal(lines.filter((line) => line.startsWith('| ')).length, 2 + view.ranking.length);
  },
);
