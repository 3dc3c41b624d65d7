import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { property } from '@werkvorm/core/testing/properties.js';
import {
  comparableRounds,
  compareRounds,
  mergeCircles,
  MERGE_WAYS,
  type MergeSource,
} from '../src/opportunity-circle.merge.ts';
import { moving, prepared } from './play.ts';

function circle(rings: number, cards: { readonly [text: string]: number }): MergeSource {
  return { setup: { rings }, cards: Object.entries(cards).map(([text, ring]) => ({ text, ring })) };
}

const market = circle(5, { market: 5, trees: 1, 'quiet street': 3, bench: 0 });
const trees = circle(3, { Market: 2, trees: 3 });
const bench = circle(9, { market: 1, bench: 9 });

test('equal texts are taken together over circles with different numbers of rings', () => {
  const rows = mergeCircles([market, trees, bench], 'mean');
  assert.deepEqual(rows, [
    { text: 'bench', position: 1, circles: 1, place: 1, tied: false },
    { text: 'Market', position: 0.5, circles: 3, place: 2, tied: true },
    { text: 'quiet street', position: 0.5, circles: 1, place: 2, tied: true },
    { text: 'trees', position: 0.5, circles: 2, place: 2, tied: true },
  ]);
});

test('the median is not moved by one circle that differs', () => {
  const circles = [circle(5, { a: 5 }), circle(5, { a: 5 }), circle(5, { a: 1 })];
  assert.equal(mergeCircles(circles, 'median')[0]!.position, 1);
  assert.equal(mergeCircles(circles, 'mean')[0]!.position, 0.666666667);
  assert.equal(mergeCircles(circles.slice(1), 'median')[0]!.position, 0.5);
});

test('of a text that lies twice on one circle the inner one counts, and nothing merges to nothing', () => {
  const twice: MergeSource = {
    setup: { rings: 3 },
    cards: [
      { text: 'a', ring: 1 },
      { text: 'A', ring: 3 },
      { text: 'a', ring: 2 },
    ],
  };
  assert.deepEqual(mergeCircles([twice], 'mean'), [{ text: 'A', position: 1, circles: 1, place: 1, tied: false }]);
  assert.deepEqual(mergeCircles([], 'median'), []);
  assert.deepEqual(mergeCircles([prepared().view()], 'mean'), []);
});

const anyCircle = fc
  .integer({ min: 3, max: 9 })
  .chain((rings) =>
    fc
      .array(
        fc.record({ text: fc.constantFrom('a', 'A', 'b', 'B ', 'c', 'd'), ring: fc.integer({ min: 0, max: rings }) }),
        { maxLength: 6 },
      )
      .map((cards): MergeSource => ({ setup: { rings }, cards })),
  );

property(
  'the order of circles makes no difference',
  fc.tuple(fc.array(anyCircle, { maxLength: 6 }), fc.constantFrom(...MERGE_WAYS), fc.nat()),
  ([circles, how, turn]) => {
    const turned = [...circles.slice(turn % (circles.length || 1)), ...circles.slice(0, turn % (circles.length || 1))];
    const merged = mergeCircles(circles, how);
    assert.deepEqual(mergeCircles([...circles].reverse(), how), merged);
    assert.deepEqual(mergeCircles(turned, how), merged);
    for (const row of merged) assert.ok(row.position >= 0 && row.position <= 1 && row.circles <= circles.length);
  },
);

property(
  'a circle merged with itself keeps its order and its positions',
  fc.tuple(anyCircle, fc.constantFrom(...MERGE_WAYS)),
  ([one, how]) => {
    const strip = (rows: ReturnType<typeof mergeCircles>) => rows.map(({ circles: _, ...row }) => row);
    assert.deepEqual(strip(mergeCircles([one, one, one], how)), strip(mergeCircles([one], how)));
  },
);

test('two rounds beside each other: what moved, how far, by whom', () => {
  const play = moving({ rounds: 0 }).move('Ann', 'bread').move('Ben', 'roses').do({ type: 'turn.pass' });
  play
    .move('Ann', 'bread')
    .do({ type: 'undo' })
    .move('Ann', 'roses')
    .move('Ben', 'roses')
    .do({ type: 'turn.pass' })
    .move('Ann', 'music');
  const view = play.view();
  assert.deepEqual(comparableRounds(view), [0, 1, 2, 3]);
  const [ann, ben] = [play.person('Ann'), play.person('Ben')];
  assert.deepEqual(compareRounds(view, 1, 2), [
    { card: play.id('roses'), from: 2, to: 4, added: false, unchanged: false, movedBy: [ann, ben] },
    { card: play.id('bread'), from: 2, to: 2, added: false, unchanged: true, movedBy: [] },
    { card: play.id('music'), from: 1, to: 1, added: false, unchanged: true, movedBy: [] },
  ]);
  assert.deepEqual(compareRounds(view, 2, 1), compareRounds(view, 1, 2));
  assert.deepEqual(
    compareRounds(view, 0, 3).map(({ from, to }) => [from, to]),
    [
      [1, 4],
      [1, 2],
      [1, 2],
    ],
  );
  const odd = { ...view, snapshots: [{ round: 1, at: 0, rings: {} }, ...view.snapshots.slice(1)] };
  assert.ok(compareRounds(odd, 1, 2).every((row) => row.added));
});

test('before the moving there is nothing to compare', () => {
  assert.deepEqual(comparableRounds(prepared().view()), [0]);
  assert.deepEqual(compareRounds(prepared().view(), 0, 0), []);
});
