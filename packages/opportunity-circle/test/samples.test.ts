import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, load } from '@werkvorm/core';
import { circleForm } from '../src/opportunity-circle.form.ts';
import { PEOPLE, sampleLog, SAMPLE_STAGES, WORDS, type SampleStage } from '../src/samples/hefboom-5.ts';

const at = (stage: SampleStage, lang: 'nl' | 'en' = 'nl') =>
  circleForm.view(fold(circleForm, sampleLog(lang, stage).log), { role: 'facilitator' });

for (const stage of SAMPLE_STAGES) {
  test(`the sample at ${stage} is a board that can be read, the same every time, and in both languages alike`, () => {
    assert.ok(load(circleForm, JSON.parse(JSON.stringify(sampleLog('nl', stage)))).ok);
    assert.deepEqual(sampleLog('nl', stage), sampleLog('nl', stage));
    const shape = (lang: 'nl' | 'en') =>
      at(stage, lang).cards.map(({ id, ring, moves, pickedBy }) => ({ id, ring, moves, pickedBy }));
    assert.deepEqual(shape('nl'), shape('en'));
  });
}

test('the stages are what they say', () => {
  assert.deepEqual(
    [at('preparing').phase, at('preparing').cards.length, at('preparing').people.length],
    ['preparing', 24, 8],
  );
  assert.equal(at('picking').people.filter((person) => person.picked).length, 5);
  const playing = at('moving');
  assert.deepEqual([playing.round, playing.people.find((person) => person.id === playing.turn)?.name], [2, 'Dries']);
  assert.equal(at('crowded').cards.filter((card) => card.ring > 0).length, 60);
  const done = at('finished');
  assert.deepEqual([done.phase, done.snapshots.length, done.harvest.length > 1], ['finished', 3, true]);
});

test('all words are there twice, fit on a card and differ', () => {
  for (const { cards, more } of Object.values(WORDS)) {
    assert.deepEqual([cards.length, more.length], [24, 36]);
    assert.equal(new Set([...cards, ...more].map((text) => text.toLowerCase())).size, 60);
    assert.ok([...cards, ...more].every((text) => text.length <= 40));
  }
  assert.deepEqual([...new Set(PEOPLE.map((person) => person.organisation))].sort(), [
    'Flora',
    'Minderhedenforum',
    'NEOS',
    'Okra',
    'Velt',
    'Vorming+',
  ]);
});
