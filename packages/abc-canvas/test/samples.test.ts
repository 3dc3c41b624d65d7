import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, load, type SavedBoard } from '@werkvorm/core';
import { abcCanvasForm } from '../src/abc-canvas.form.ts';
import type { CanvasEvent, Setup } from '../src/abc-canvas.types.ts';
import { PARTNERS, partners, SAMPLE_STAGES, sampleCanvas, WORDS, type SampleStage } from '../src/samples/hefboom-5.ts';

const viewOf = (saved: SavedBoard<CanvasEvent>) =>
  abcCanvasForm.view(fold(abcCanvasForm, saved.log), { role: 'facilitator' });
const at = (stage: SampleStage, setup: Partial<Setup> = {}) => viewOf(sampleCanvas('nl', stage, setup));

for (const setup of [{}, { together: false }, { order: 'free' }, { cheerWords: [] }] as const) {
  test(`the sample with ${JSON.stringify(setup)} can be read at every stage, and is the same every time`, () => {
    for (const stage of SAMPLE_STAGES) {
      const saved = sampleCanvas('nl', stage, setup);
      assert.ok(load(abcCanvasForm, JSON.parse(JSON.stringify(saved))).ok, stage);
      assert.deepEqual(sampleCanvas('nl', stage, setup), saved);
      assert.equal(sampleCanvas('en', stage, setup).log.length, saved.log.length);
    }
  });
}

test('the stages are what they say', () => {
  assert.deepEqual(
    [at('preparing').phase, at('preparing').partners.length, at('preparing').people.length],
    ['preparing', 6, 8],
  );
  assert.equal(at('ambition').ambition.text, 'Hartig samen leven bevorderen.');
  assert.equal(at('divided').ambition.variants.length, 1);
  const waiting = at('waiting');
  assert.deepEqual(
    [waiting.phase, waiting.open, waiting.ready, waiting.totals.gets],
    ['interests', false, { count: 4, of: 6 }, null],
  );
  assert.deepEqual([at('interests').open, at('interests').totals.gets], [true, 9]);
  assert.deepEqual([at('beacon').ambition.locked, at('beacon').ambition.consents.length], [true, 6]);
  const back = at('back');
  assert.deepEqual([back.phase, back.ambition.locked, back.path.at(-1)?.reason], ['ambition', false, WORDS.nl.back]);
  assert.deepEqual([at('closed').phase, at('closed').ambition.locked], ['closed', true]);
});

test('the sheet is that of the mock: nine to get, eight to bring, high and not very much their own', () => {
  const { ambition, totals, ownership, setup, partners, checks } = at('commitment');
  assert.deepEqual([totals.gets, totals.brings, ambition.height, setup.horizon], [9, 8, 5, '2025']);
  assert.deepEqual([ambition.versions.length, ambition.divided, ownership.median], [3, false, 3.5]);
  assert.deepEqual(
    partners.map(({ name, gets, brings }) => [name, gets, brings]),
    [
      ['Vorming+', 2, 2],
      ['Okra', 1, 2],
      ['NEOS', 3, 0],
      ['Flora', 1, 1],
      ['Velt', 1, 2],
      ['Minderhedenforum', 1, 1],
    ],
  );
  const named = checks.map(({ check, partner }) => [check, partners.find(({ id }) => id === partner)?.name ?? '']);
  assert.deepEqual(named, [
    ['cheer-words', ''],
    ['meanings-differ', ''],
    ['level-missing', 'Okra'],
    ['gets-only', 'NEOS'],
    ['level-missing', 'Flora'],
    ['level-missing', 'Velt'],
    ['level-missing', 'Minderhedenforum'],
    ['gets-more', ''],
  ]);
});

test('a large canvas is as large as asked, and the same every time', () => {
  for (const count of [1, 6, 30]) {
    assert.deepEqual(partners(count), partners(count));
    const view = viewOf(partners(count));
    assert.deepEqual([view.phase, view.partners.length, view.people.length], ['commitment', count, count]);
    assert.equal(new Set(view.partners.map(({ name }) => name)).size, count);
  }
  assert.ok(viewOf(partners(30)).checks.some(({ check }) => check === 'gets-only'));
  const hidden = viewOf(partners(30, { upTo: 'interests', lang: 'en' }));
  assert.deepEqual([hidden.phase, hidden.totals.gets], ['interests', null]);
});

test('all words are there twice', () => {
  for (const { about, meaning, interests, commitments } of Object.values(WORDS)) {
    assert.deepEqual([about.length, meaning.length], [PARTNERS.length, PARTNERS.length]);
    PARTNERS.forEach(({ levels, means }, index) => {
      assert.deepEqual([interests[index]!.length, commitments[index]!.length], [levels.length, means.length]);
    });
  }
});
