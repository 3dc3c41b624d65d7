import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  layoutWalk,
  placeAt,
  spotOf,
  stepPlaces,
  type WalkInput,
  type WalkLayout,
} from '../src/commitment-walk.layout.ts';
import { STEPS, type Steps } from '../src/commitment-walk.types.ts';
import { BUS, input, labels, marks, overlaps, paths, points, rectOf, room, tokenRect } from './support/marks.ts';

const RUNS = Number(process.env.WERKVORM_RUNS) || 300;
const five = { steps: 5 as Steps, names: BUS };
const place = fc.integer({ min: 0, max: 100 });
const width = fc.integer({ min: 280, max: 2560 });

/** Any room, and people standing anywhere in it. */
const anyInput = (most: number) =>
  fc.record({
    places: fc.array(fc.record({ along: place, across: place, from: fc.option(place) }), { maxLength: most }),
    width,
    rtl: fc.boolean(),
    upright: fc.boolean(),
    height: fc.option(fc.integer({ min: 200, max: 1200 }), { nil: undefined }),
    steps: fc.constantFrom(...STEPS),
    two: fc.boolean(),
    plane: fc.boolean(),
    previous: fc.boolean(),
  });
type Any = ReturnType<typeof anyInput> extends fc.Arbitrary<infer T> ? T : never;

function made(any: Any, dir: 'ltr' | 'rtl' = any.rtl ? 'rtl' : 'ltr'): WalkInput {
  const snap = (along: number): number => {
    const steps = stepPlaces(any.steps);
    return steps.length ? steps[Math.round((along * (steps.length - 1)) / 100)]! : along;
  };
  const across = (value: number): number | null => (any.plane ? value : null);
  return input(
    marks(
      any.places.length,
      (i) => snap(any.places[i]!.along),
      (i) => {
        const { along, across: other, from } = any.places[i]!;
        return {
          place: { along: snap(along), across: across(other) },
          from: from === null ? null : { along: snap(from), across: across(from) },
          marker: any.two && i % 2 ? 'organisation' : 'me',
          pair: any.two ? `pair ${i >> 1}` : undefined,
        };
      },
    ),
    {
      room: room({ width: any.width, height: any.height, dir, upright: any.upright }),
      scale: { steps: any.steps, names: any.steps === 5 ? BUS : [] },
      ...(any.plane ? { acrossEnds: ['I do not agree', 'I agree fully'] as const } : {}),
      twoMarkers: any.two,
      previous: any.previous ? any.places.map(({ from }) => snap(from ?? 50)) : undefined,
      flowText: (count, closer) => `${count} ${closer ? 'came closer' : 'went further'}`,
    },
  );
}

const pairs = <T>(items: readonly T[], meet: (a: T, b: T) => boolean): number =>
  items.reduce((sum, item, i) => sum + items.slice(i + 1).filter((other) => meet(item, other)).length, 0);

const piled = (layout: WalkLayout): number => pairs(layout.tokens.map(tokenRect), overlaps);

/** Names of people on the line, and what they may not cover. */
function covered(layout: WalkLayout): number {
  const names = layout.tokens.flatMap(({ label }) => (label ? [rectOf(label, 600, layout.dir)] : []));
  const bodies = layout.tokens.map(tokenRect);
  return pairs(names, overlaps) + names.filter((name) => bodies.some((body) => overlaps(name, body))).length;
}

describe('layout of the walk', () => {
  it('is the same for the same walk', () => {
    fc.assert(
      fc.property(anyInput(60), (any) => assert.deepEqual(layoutWalk(made(any)), layoutWalk(made(any)))),
      { numRuns: RUNS / 3 },
    );
  });

  it('keeps everything within the stage, from 280 to 2560 px', () => {
    fc.assert(
      fc.property(anyInput(70), (any) => {
        const layout = layoutWalk(made(any));
        const inside = ({ x, y }: { x: number; y: number }): boolean =>
          x >= -1.5 && x <= layout.width + 1.5 && y >= -1.5 && y <= layout.height + 1.5;
        for (const d of paths(layout))
          for (const point of points(d)) assert.ok(inside(point), `${d} of ${layout.height}`);
        for (const token of layout.tokens) {
          const { left, right, top, bottom } = tokenRect(token);
          assert.ok(inside({ x: left, y: top }) && inside({ x: right, y: bottom }), `token ${JSON.stringify(token)}`);
        }
        for (const { cx, cy, rx, ry } of layout.rings)
          assert.ok(inside({ x: cx - rx, y: cy - ry }) && inside({ x: cx + rx, y: cy + ry }), 'rings');
        for (const label of labels(layout)) {
          const { left, right, top, bottom } = rectOf(label, 400, layout.dir);
          assert.ok(inside({ x: left, y: top }) && inside({ x: right, y: bottom }), `label ${JSON.stringify(label)}`);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('mirrors exactly when read from right to left, and never the letters', () => {
    fc.assert(
      fc.property(anyInput(60), (any) => {
        const [ltr, rtl] = [layoutWalk(made(any, 'ltr')), layoutWalk(made(any, 'rtl'))];
        const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 0.02, `${a} and ${b}`);
        assert.equal(ltr.height, rtl.height);
        const all = [paths(ltr), paths(rtl)] as const;
        all[0].forEach((d, k) => {
          const mirrored = points(all[1][k]!);
          points(d).forEach(({ x, y }, i) => {
            near(ltr.width - x, mirrored[i]!.x);
            near(y, mirrored[i]!.y);
          });
        });
        ltr.tokens.forEach((token, i) => {
          const other = rtl.tokens[i]!;
          assert.equal(token.id, other.id);
          assert.equal(token.size, other.size);
          near(ltr.width - token.x, other.x);
          near(token.y, other.y);
          near(ltr.width - token.spot.x, other.spot.x);
        });
        labels(ltr).forEach((label, i) => {
          const other = labels(rtl)[i]!;
          assert.deepEqual([label.lines, label.anchor, label.px], [other.lines, other.anchor, other.px]);
          near(ltr.width - label.x, other.x);
          near(label.y, other.y);
        });
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('reads every place back from its spot: all steps and scales, upright, two axes, both directions', () => {
    for (const steps of STEPS) {
      for (const dir of ['ltr', 'rtl'] as const) {
        for (const upright of [false, true]) {
          for (const acrossEnds of [undefined, ['no', 'yes'] as const]) {
            for (const size of [280, 390, 768, 1440, 2560]) {
              const one = input(
                marks(3, (i) => i * 50),
                {
                  room: room({ width: size, dir, upright }),
                  scale: { steps, names: [] },
                  acrossEnds,
                },
              );
              const layout = layoutWalk(one);
              const places = steps ? stepPlaces(steps) : Array.from({ length: 101 }, (_, i) => i);
              for (const along of places) {
                const wanted = { along, across: acrossEnds ? 100 - along : null };
                const { x, y } = spotOf(layout, wanted);
                assert.deepEqual(placeAt(layout, x, y), wanted);
              }
            }
          }
        }
      }
    }
  });

  it('reads the places of a second lane from their own line', () => {
    const layout = layoutWalk(
      input(
        marks(2, () => 30),
        { twoMarkers: true },
      ),
    );
    const [mine, theirs] = [
      spotOf(layout, { along: 30, across: null }),
      spotOf(layout, { along: 30, across: null }, 'organisation'),
    ];
    assert.ok(theirs.y > mine.y + 40, 'two lanes never hide each other');
    assert.equal(placeAt(layout, theirs.x, theirs.y).along, 30);
  });

  it('gives a place wherever one points, never the middle where that is not one', () => {
    fc.assert(
      fc.property(
        anyInput(5),
        fc.boolean(),
        fc.integer({ min: -500, max: 3000 }),
        fc.integer({ min: -500, max: 2000 }),
        (any, middle, x, y) => {
          const one = made(any);
          const layout = layoutWalk({ ...one, scale: { ...one.scale, middle } });
          const { along, across } = placeAt(layout, x, y);
          assert.ok(Number.isInteger(along) && along >= 0 && along <= 100);
          if (any.steps) assert.ok(stepPlaces(any.steps).includes(along));
          if (!middle) assert.notEqual(along, 50);
          if (any.plane) assert.ok(Number.isInteger(across) && across! >= 0 && across! <= 100);
          else assert.equal(across, null);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('puts low at the start and high at the end; upright the middle is on top', () => {
    const spots = (dir: 'ltr' | 'rtl', upright: boolean) => {
      const layout = layoutWalk(input([], { room: room({ width: 400, dir, upright }) }));
      return [0, 100].map((along) => spotOf(layout, { along, across: null }));
    };
    const [[left, right], [rtlLow, rtlHigh], [bottom, top]] = [
      spots('ltr', false),
      spots('rtl', false),
      spots('ltr', true),
    ];
    assert.ok(left!.x < right!.x && rtlLow!.x > rtlHigh!.x && bottom!.y > top!.y);
    const layout = layoutWalk(input([]));
    const { x, y } = spotOf(layout, { along: 100, across: null });
    assert.ok(
      layout.rings.every(({ cx, cy }) => Math.abs(cx - x) < 1 && Math.abs(cy - y) < 1),
      'right in it is the middle',
    );
  });
});

describe('people on the line', () => {
  it('never overlap, up to 30 at 768 px, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 30 }),
        fc.constantFrom(...STEPS),
        fc.boolean(),
        (places, steps, upright) => {
          const snapped = stepPlaces(steps);
          const layout = layoutWalk(
            input(
              marks(places.length, (i) => (steps ? snapped[places[i]! % snapped.length]! : places[i]!)),
              { room: room({ width: 768, upright }), scale: { steps, names: [] } },
            ),
          );
          assert.equal(layout.tokens.length, places.length, 'everybody is there');
          assert.equal(piled(layout), 0, 'tokens');
          assert.equal(covered(layout), 0, 'names');
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('are named as far as there is room, where not all can be', () => {
    const crowded = () =>
      layoutWalk(
        input(
          marks(
            30,
            (i) => 10 + Math.floor(((i * 7) % 80) * 0.9),
            (i) => ({ name: `Willemijn van den Berg ${i}`, kept: i === 11 }),
          ),
          { room: room({ width: 768 }) },
        ),
      );
    const layout = crowded();
    const named = layout.tokens.filter(({ label }) => label);
    assert.ok(named.length >= 8 && named.length < 30, `${named.length} names`);
    assert.equal(covered(layout), 0);
    assert.ok(layout.tokens.find(({ id }) => id === marks(12, () => 0)[11]!.id)?.label, 'one who must be seen');
    assert.deepEqual(crowded(), layout, 'the same again');
  });

  it('are large and named in a small group', () => {
    const layout = layoutWalk(input(marks(8, (i) => [21, 34, 44, 62, 71, 74, 82, 94][i]!)));
    assert.equal(layout.mode, 'people');
    for (const { size, label } of layout.tokens) {
      assert.equal(size, 60);
      assert.ok(label);
    }
  });

  it('stack with a stem to their spot when they stand together', () => {
    const layout = layoutWalk(
      input(
        marks(2, () => 71),
        { scale: five },
      ),
    );
    const [first, second] = layout.tokens;
    assert.equal(first!.stem, '');
    assert.ok(second!.y < first!.y - 50, 'the second stands above the first');
    const near = layoutWalk(input(marks(2, (i) => 71 + i * 3)));
    const [from, to] = points(near.tokens[1]!.stem);
    assert.ok(Math.abs(from!.x - near.tokens[1]!.spot.x) < 0.02 && Math.abs(to!.y - near.tokens[1]!.y) < 0.02);
  });

  it('without names have tokens only', () => {
    const layout = layoutWalk(
      input(
        marks(
          6,
          (i) => i * 20,
          () => ({ name: '' }),
        ),
      ),
    );
    assert.ok(layout.tokens.every(({ label }) => label === null));
  });

  it('leave a hollow shape and an arc where they came from, below the line', () => {
    const walked = marks(
      3,
      (i) => [60, 40, 50][i]!,
      (i) => ({ from: { along: [20, 80, 50][i]!, across: null } }),
    );
    const layout = layoutWalk(input(walked));
    assert.deepEqual(
      layout.traces.map(({ id }) => id),
      ['p0', 'p1'],
      'who stayed has no arc',
    );
    const [closer] = layout.traces;
    const { x, y } = spotOf(layout, { along: 20, across: null });
    assert.ok(Math.abs(closer!.x - x) < 1 && Math.abs(closer!.y - y) < 1);
    for (const point of points(closer!.d)) assert.ok(point.y >= y - 12, 'below the line');
    const [tip] = points(closer!.head);
    const end = spotOf(layout, { along: 60, across: null });
    assert.ok(Math.abs(tip!.x - end.x) < 24, 'points at where they stand');
  });

  it('are joined to the marker of their organisation, on a lane of its own', () => {
    const both = [
      ...marks(
        4,
        (i) => i * 30,
        (i) => ({ pair: `p${i}` }),
      ),
      ...marks(
        3,
        (i) => 90 - i * 30,
        (i) => ({ id: `o${i}`, pair: `p${i}`, marker: 'organisation' }),
      ),
    ];
    const layout = layoutWalk(input(both, { twoMarkers: true }));
    assert.equal(layout.lines.length, 2);
    assert.equal(layout.links.length, 3);
    const lowest = Math.max(...layout.tokens.filter(({ marker }) => marker === 'me').map(({ y }) => y));
    const highest = Math.min(...layout.tokens.filter(({ marker }) => marker === 'organisation').map(({ y }) => y));
    assert.ok(lowest < highest);
    assert.equal(piled(layout), 0);
  });
});
