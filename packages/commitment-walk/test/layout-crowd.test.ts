import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOTS, FLOW_LEAST, layoutWalk, spotOf, type WalkInput } from '../src/commitment-walk.layout.ts';
import type { Steps } from '../src/commitment-walk.types.ts';
import { BUS, hall, input, labels, marks, overlaps, points, rectOf, room, tokenRect } from './support/marks.ts';

const text = (count: number, closer: boolean): string => `${count} ${closer ? 'came closer' : 'went further'}`;
const five = { steps: 5 as Steps, names: BUS };
const onSteps = (i: number): number => Math.round(hall(i) / 25) * 25;

function piled(one: WalkInput): number {
  const rects = layoutWalk(one).tokens.map(tokenRect);
  let count = 0;
  rects.forEach((rect, i) => {
    for (let k = i + 1; k < rects.length; k++) if (overlaps(rect, rects[k]!)) count++;
  });
  return count;
}

describe('a crowd on the line', () => {
  it('above 30 stands as shapes in columns, above 150 as a hill', () => {
    const modes = [30, 31, 120, 150, 151, 500].map((count) => layoutWalk(input(marks(count, hall))).mode);
    assert.deepEqual(modes, ['people', 'crowd', 'crowd', 'crowd', 'density', 'density']);
  });

  for (const count of [31, 120, 300, 500]) {
    it(`of ${count} never piles up: no shape over another, no names, at any width`, () => {
      for (const width of [280, 390, 768, 1200, 2560]) {
        for (const upright of [false, true]) {
          for (const [scale, along] of [[{ steps: 0, names: [] }, hall] as const, [five, onSteps] as const]) {
            const one = input(marks(count, along), { room: room({ width, upright }), scale });
            assert.equal(piled(one), 0, `${width} px, ${scale.steps} steps${upright ? ', upright' : ''}`);
            assert.ok(layoutWalk(one).tokens.every(({ label }) => !label));
          }
        }
      }
    });
  }

  it('keeps words from piling up, too', () => {
    for (const width of [280, 768, 1440]) {
      const crowd = marks(500, onSteps, (i) => ({ from: { along: onSteps(i + 7), across: null } }));
      const previous = crowd.map(({ from }) => from!.along);
      const layout = layoutWalk(input(crowd, { room: room({ width }), scale: five, previous, flowText: text }));
      const rects = labels(layout).map((label) => rectOf(label, 400));
      rects.forEach((rect, i) => {
        for (let k = i + 1; k < rects.length; k++)
          assert.ok(
            !overlaps(rect, rects[k]!),
            `${JSON.stringify(labels(layout)[i])} ${JSON.stringify(labels(layout)[k])}`,
          );
      });
    }
  });

  it('shows everybody where there is room', () => {
    for (const count of [31, 150, 500]) {
      const layout = layoutWalk(input(marks(count, hall)));
      assert.equal(layout.tokens.length, count);
      assert.equal(layout.left, 0);
    }
  });

  it('shows a share of each place where there is none, and always those who must be seen', () => {
    const all = marks(
      800,
      (i) => (i < 700 ? 50 : 20),
      (i) => ({ kept: i === 333 }),
    );
    const layout = layoutWalk(input(all, { room: room({ width: 320 }) }));
    assert.equal(layout.mode, 'density');
    assert.equal(layout.tokens.length + layout.left, 800);
    assert.ok(layout.tokens.length <= DOTS);
    assert.ok(layout.tokens.some(({ id }) => id === 'p333'));
    const few = layout.tokens.filter(({ id }) => Number(id.slice(1)) >= 700).length;
    const share = few / (layout.tokens.length - few);
    assert.ok(Math.abs(share - 1 / 7) < 0.05, `the lower group keeps its share: ${share}`);
  });

  it('leaves all others in place when one moves, but for the two columns', () => {
    const before = marks(120, hall);
    const after = before.map((mark) => (mark.id === 'p60' ? { ...mark, place: { along: 5, across: null } } : mark));
    const [first, second] = [layoutWalk(input(before)), layoutWalk(input(after))];
    const old = new Map(first.tokens.map((token) => [token.id, token]));
    const columns = new Set([old.get('p60')!.x, second.tokens.find(({ id }) => id === 'p60')!.x]);
    const strangers = second.tokens.filter(({ x }) => !columns.has(x));
    assert.ok(strangers.length > 100);
    for (const { id, x, y, size } of strangers) {
      const was = old.get(id)!;
      assert.deepEqual([x, y, size], [was.x, was.y, was.size], id);
    }
  });

  it('has whoever comes first in the list nearest to the line', () => {
    const { tokens } = layoutWalk(input(marks(40, (i) => (i % 10) * 10)));
    for (let place = 0; place < 10; place++) {
      const heights = tokens.filter(({ id }) => Number(id.slice(1)) % 10 === place).map(({ y }) => y);
      assert.equal(heights.length, 4);
      assert.deepEqual(
        heights,
        [...heights].sort((a, b) => b - a),
      );
    }
  });
});

describe('the ground of a crowd', () => {
  it('is highest where most stand', () => {
    const layout = layoutWalk(input(marks(200, (i) => (i < 150 ? 80 : 20))));
    const top = points(layout.hills[0]!.d).reduce((best, point) => (point.y < best.y ? point : best));
    assert.ok(Math.abs(top.x - spotOf(layout, { along: 80, across: null }).x) < 30);
  });

  it('mirrors the round before below the line, only when there was one', () => {
    const crowd = marks(60, hall);
    assert.equal(layoutWalk(input(crowd)).mirror, null);
    assert.equal(layoutWalk(input(crowd, { previous: [] })).mirror, null);
    const { mirror, hills } = layoutWalk(input(crowd, { previous: crowd.map((_, i) => hall(i + 3)) }));
    const line = Math.max(...points(hills[0]!.d).map(({ y }) => y));
    for (const { y } of points(mirror!.d)) assert.ok(y >= line - 0.5);
  });

  it('has arrows for five and more who went the same way, never for fewer, and none without words for them', () => {
    const moved = (count: number) =>
      marks(
        60,
        (i) => (i < count ? 40 : 80),
        (i) => ({ from: { along: i < count ? 10 : 80, across: null } }),
      );
    const flowsOf = (count: number, more: Partial<WalkInput> = {}) =>
      layoutWalk(input(moved(count), { flowText: text, ...more })).flows;
    assert.deepEqual(flowsOf(FLOW_LEAST - 1), []);
    const [flow] = flowsOf(FLOW_LEAST);
    assert.deepEqual([flow!.count, flow!.closer, flow!.label.lines], [5, true, ['5 came closer']]);
    assert.deepEqual(flowsOf(30, { flowText: undefined }), []);
    const still = marks(60, hall, (i) => ({ from: { along: hall(i), across: null } }));
    assert.deepEqual(layoutWalk(input(still, { flowText: text })).flows, []);
  });

  it('has no traces of single people', () => {
    const crowd = marks(60, hall, (i) => ({ from: { along: hall(i + 1), across: null } }));
    assert.deepEqual(layoutWalk(input(crowd, { flowText: text })).traces, []);
  });
});

describe('two axes', () => {
  it('put everybody on a spot of their own', () => {
    for (const count of [8, 30, 120, 500]) {
      const one = input(
        marks(count, hall, (i) => ({ place: { along: hall(i), across: hall(i * 3 + 1) } })),
        { acrossEnds: ['I do not agree', 'I agree fully'] },
      );
      const layout = layoutWalk(one);
      assert.equal(layout.mode, 'plane');
      assert.equal(layout.tokens.length, count);
      assert.equal(piled(one), 0);
      assert.equal(layout.ends.length, 4);
    }
  });
});
