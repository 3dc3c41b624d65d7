import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, load, type SavedBoard } from '@werkvorm/core';
import { commitmentWalkForm } from '../src/commitment-walk.form.ts';
import type { Setup, WalkEvent } from '../src/commitment-walk.types.ts';
import { crowd, PEOPLE, SAMPLE_STAGES, sampleWalk, WORDS, type SampleStage } from '../src/samples/hefboom-5.ts';

const viewOf = (saved: SavedBoard<WalkEvent>) =>
  commitmentWalkForm.view(fold(commitmentWalkForm, saved.log), { role: 'facilitator' });
const at = (stage: SampleStage, setup: Partial<Setup> = {}) => viewOf(sampleWalk('nl', stage, setup));

const VARIANTS: readonly Partial<Setup>[] = [
  {},
  { identity: 'anonymous' },
  { identity: 'organisation' },
  { across: true },
  { twoMarkers: true },
  { steps: 5 },
  { naming: 'gradients' },
  { reveal: 'live' },
  { reason: 'off' },
  { reason: 'required', identity: 'anonymous', steps: 7 },
  { reason: 'ends', order: 'minority' },
];

for (const setup of VARIANTS) {
  test(`the sample with ${JSON.stringify(setup)} can be read at every stage, and is the same every time`, () => {
    for (const stage of SAMPLE_STAGES) {
      const saved = sampleWalk('nl', stage, setup);
      assert.ok(load(commitmentWalkForm, JSON.parse(JSON.stringify(saved))).ok, stage);
      assert.deepEqual(sampleWalk('nl', stage, setup), saved);
      const english = sampleWalk('en', stage, setup);
      assert.equal(english.log.length, saved.log.length);
    }
  });
}

test('the stages are what they say', () => {
  assert.deepEqual([at('preparing').phase, at('preparing').people.length, at('preparing').round], ['preparing', 8, 0]);
  assert.equal(at('placing').people.filter(({ placed }) => placed).length, 6);
  const explaining = at('explaining');
  const names = (ids: readonly string[]) => ids.map((id) => explaining.people.find((person) => person.id === id)?.name);
  assert.deepEqual([names([explaining.speaker]), names(explaining.speaking)[0]], [['Els'], 'Bert']);
  assert.deepEqual([at('again').phase, at('again').round], ['placing', 2]);
  assert.equal(at('closed').phase, 'closed');
});

test('the lowest comes closer, five do, one goes away and two stay', () => {
  const [first, second] = at('moved').rounds;
  assert.deepEqual([first!.summary!.lowest, first!.summary!.highest], [8, 90]);
  const { lowest, highest, moved } = second!.summary!;
  assert.deepEqual([lowest, highest, moved], [21, 94, { closer: 5, away: 1, stayed: 2 }]);
});

test('a crowd is as large as asked, spread, and the same every time', () => {
  for (const count of [1, 30, 500]) {
    assert.deepEqual(crowd(count), crowd(count));
    const { rounds, people } = viewOf(crowd(count));
    assert.deepEqual([people.length, rounds.length, rounds[1]!.marks.length], [count, 2, count]);
    assert.equal(new Set(people.map(({ name }) => name)).size, count);
  }
  assert.ok(new Set(viewOf(crowd(500)).rounds[0]!.marks.map(({ place }) => place.along)).size > 60);
});

test('a crowd may be anonymous, on steps, on two axes, or still walking', () => {
  const hidden = viewOf(crowd(120, { setup: { identity: 'anonymous' } }));
  assert.deepEqual([hidden.rounds[1]!.marks.length, hidden.rounds[1]!.marks[0]!.person], [120, '']);
  assert.equal(viewOf(crowd(9, { setup: { steps: 5 } })).rounds[0]!.marks[0]!.place.along % 25, 0);
  assert.notEqual(viewOf(crowd(9, { setup: { across: true } })).rounds[0]!.marks[0]!.place.across, null);
  const live = viewOf(crowd(50, { setup: { reveal: 'live' }, upTo: 'placing', lang: 'en' }));
  assert.deepEqual([live.phase, live.rounds[0]!.marks.length], ['placing', 50]);
  assert.equal(viewOf(crowd(50, { upTo: 'explaining' })).phase, 'explaining');
});

test('all words are there twice', () => {
  for (const { why, help, moved, steps, issues } of Object.values(WORDS)) {
    assert.deepEqual([why.length, help.length, moved.length], [PEOPLE.length, PEOPLE.length, PEOPLE.length]);
    assert.deepEqual([steps.length, issues.length], [5, 2]);
  }
});
