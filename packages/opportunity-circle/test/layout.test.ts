import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tableMeasure } from '@werkvorm/kit/export/text.js';
import {
  CARD,
  layoutCircle,
  neighbour,
  readingOrder,
  ringAt,
  spotFor,
  type CircleLayout,
  type LayoutCard,
  type LayoutInput,
} from '../src/opportunity-circle.layout.ts';

const RUNS = Number(process.env.WERKVORM_RUNS) || 1000;
const names = (rings: number): string[] => Array.from({ length: rings }, (_, i) => (i ? `ring ${i + 1}` : 'rand'));
const input = (cards: LayoutCard[], more: Partial<LayoutInput> = {}): LayoutInput => {
  const rings = more.rings ?? 5;
  return {
    cards,
    rings,
    width: 888,
    dir: 'ltr',
    em: 16,
    measure: tableMeasure,
    ringNames: names(rings),
    centre: 'Hier willen we voor gaan',
    ...more,
  };
};
const cards = (count: number, ring: (i: number) => number, text = 'vrijplaatsen in de stad'): LayoutCard[] =>
  Array.from({ length: count }, (_, i) => ({ id: `c${i}`, text, ring: ring(i) }));

type Box = { x: number; y: number; w: number; h: number };
const overlap = (a: Box, b: Box, gap = 0): boolean =>
  Math.abs(a.x - b.x) < (a.w + b.w) / 2 + gap && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + gap;
function overlaps(layout: CircleLayout): number {
  let count = 0;
  layout.cards.forEach((a, i) =>
    layout.cards.slice(i + 1).forEach((b) => {
      if (overlap(a, b)) count++;
    }),
  );
  return count;
}
const inside = (layout: CircleLayout): boolean =>
  layout.cards.every(
    (c) => c.x - c.w / 2 >= 0 && c.x + c.w / 2 <= layout.width && c.y - c.h / 2 >= 0 && c.y + c.h / 2 <= layout.height,
  );
function centreBox(layout: CircleLayout): Box {
  const { lines, x, y, px, lineHeight } = layout.centreLabel;
  const w = Math.max(0, ...lines.map((line) => tableMeasure(line, px, 700)));
  return { x, y: y - px * 0.8 + (lines.length * lineHeight) / 2, w, h: lines.length * lineHeight };
}
const labelBoxes = (layout: CircleLayout): Box[] =>
  layout.ringLabels.map(({ text, x, y, px }) => ({ x, y: y - px * 0.36, w: tableMeasure(text, px, 500), h: px * 0.9 }));

const anyText = fc.oneof(
  fc.constantFrom(
    'vrijplaatsen',
    'thema’s om aan te haken',
    'a',
    'multifunctionele ruimtes',
    'مبادرات الحي',
    '公共空間をみんなで',
    'samenwerkingsverbandenoverleg',
    '👩‍👩‍👧‍👦🏳️‍🌈 feest',
  ),
  fc.string({ maxLength: 80, size: 'max' }),
  fc.string({ minLength: 70, maxLength: 80, size: 'max', unit: fc.constantFrom('a', 'e', 'm', 'W', ' ', 'n', 'i') }),
);
const anyBoard = fc
  .record({
    rings: fc.integer({ min: 3, max: 9 }),
    width: fc.integer({ min: 640, max: 1600 }),
    dir: fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'),
    cards: fc.array(
      fc.record({ text: anyText, ring: fc.integer({ min: 1, max: 9 }), marks: fc.integer({ min: 0, max: 8 }) }),
      { minLength: 1, maxLength: 24, size: 'max' },
    ),
    where: fc.constantFrom<'any' | 'outer' | 'centre' | 'one'>('any', 'any', 'outer', 'centre', 'one'),
  })
  .map(({ rings, width, dir, cards: list, where }) => {
    const ring = (k: number): number =>
      where === 'outer' ? 1 : where === 'centre' ? rings : where === 'one' ? 2 : 1 + ((k - 1) % rings);
    return input(
      list.map((card, i) => ({ id: `c${i}`, text: card.text, marks: card.marks, ring: ring(card.ring) })),
      { rings, width, dir },
    );
  });

describe('layout of the circle', () => {
  it('never lets two cards overlap, leave the stage or hide the words of the centre or a ring: up to 24 cards from 640 px', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const layout = layoutCircle(board);
        assert.equal(overlaps(layout), 0);
        assert.ok(inside(layout));
        assert.ok(layout.fontPx >= 13);
        for (const box of [centreBox(layout), ...labelBoxes(layout)]) {
          assert.ok(
            layout.cards.every((card) => !overlap(card, box)),
            'a card lies on a label',
          );
        }
      }),
      { numRuns: RUNS },
    );
  });

  for (const rings of [3, 5, 9]) {
    for (const ring of [1, rings]) {
      for (const width of [640, 888, 1256]) {
        it(`24 long cards, all on ring ${ring} of ${rings}, at ${width} px`, () => {
          const text = 'een plek waar we elkaar zonder afspraak treffen en samen iets maken dat blijft';
          const layout = layoutCircle(
            input(
              cards(24, () => ring, text),
              { rings, width },
            ),
          );
          assert.equal(overlaps(layout), 0);
          assert.ok(inside(layout));
        });
      }
    }
  }

  it('gives every card room for its lines, its bars and the shapes it says it shows', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const { cards: placed, fontPx, compact } = layoutCircle(board);
        placed.forEach((card, i) => {
          const room = card.w - 2 - 2 * CARD.padX * fontPx;
          for (const line of card.lines) assert.ok(tableMeasure(line, fontPx, 700) <= room + 0.01, line);
          if (compact) return;
          const { pip, pipGap, mark, markGap, between } = CARD;
          const bars = board.rings * (pip + pipGap) - pipGap;
          const shapes = card.marks > 0 ? between + card.marks * (mark + markGap) - markGap : 0;
          assert.ok((bars + shapes) * fontPx <= room + 0.01);
          assert.ok(card.marks <= board.cards[i]!.marks!);
        });
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('keeps everything on the stage of a phone and of a narrow column', () => {
    fc.assert(
      fc.property(anyBoard, fc.integer({ min: 200, max: 639 }), (board, width) => {
        const layout = layoutCircle({ ...board, width });
        assert.ok(inside(layout));
        assert.ok(layout.fontPx >= 13);
        const words = centreBox(layout);
        assert.ok(words.x - words.w / 2 >= 0 && words.x + words.w / 2 <= width);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(anyBoard, (board) => assert.deepEqual(layoutCircle(board), layoutCircle(board))),
      { numRuns: 20 },
    );
  });

  it('mirrors from right to left', () => {
    const board = input(cards(17, (i) => 1 + (i % 5)));
    const ltr = layoutCircle(board);
    const rtl = layoutCircle({ ...board, dir: 'rtl' });
    ltr.cards.forEach((card, i) =>
      assert.ok(Math.abs(card.x + rtl.cards[i]!.x - 888) < 1e-6 && card.y === rtl.cards[i]!.y),
    );
  });

  it('sets 24 cards in type of 19 px at 1256 px, and puts most of them in the band of their ring', () => {
    const layout = layoutCircle(
      input(
        cards(24, (i) => [5, 4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2][i] ?? 1),
        { width: 1256, height: 832 },
      ),
    );
    assert.ok(Math.abs(layout.fontPx - 19) < 0.2);
    assert.ok(layout.cards.filter((card) => ringAt(layout, card.x, card.y) === card.ring).length >= 21);
  });

  it('moves the others little when one card goes a ring inwards', () => {
    const before = cards(20, (i) => 1 + (i % 4));
    const a = layoutCircle(input(before));
    const far: number[] = [];
    for (let moved = 0; moved < 20; moved++) {
      const b = layoutCircle(input(before.map((card, i) => (i === moved ? { ...card, ring: card.ring + 1 } : card))));
      b.cards.forEach((card, i) => {
        if (i !== moved) far.push(Math.hypot(card.x - a.cards[i]!.x, card.y - a.cards[i]!.y));
      });
    }
    far.sort((x, y) => x - y);
    assert.ok(far[Math.floor(far.length / 2)]! < 4, `median ${far[Math.floor(far.length / 2)]}`);
    assert.ok(far[Math.floor(far.length * 0.9)]! < 40, `9 of 10: ${far[Math.floor(far.length * 0.9)]}`);
  });

  it('keeps a card near its direction when it moves inwards', () => {
    const before = cards(12, () => 1);
    const a = layoutCircle(input(before));
    const b = layoutCircle(input(before.map((card, i) => (i === 3 ? { ...card, ring: 2 } : card))));
    const angle = (l: CircleLayout): number =>
      Math.atan2((l.cards[3]!.y - l.height / 2) / l.rings[0]!.ry, (l.cards[3]!.x - l.width / 2) / l.rings[0]!.rx);
    assert.ok(Math.abs(angle(a) - angle(b)) < 0.5);
  });

  it('stays usable with 200 cards: readable type, everybody on the stage, spread over the ring', () => {
    for (const width of [768, 1256]) {
      const layout = layoutCircle(
        input(
          cards(200, (i) => 1 + (i % 5), 'duurzame ontmoetingen'),
          { width },
        ),
      );
      assert.ok(inside(layout) && layout.fontPx >= 13);
      assert.ok(layout.cards.every((card) => card.lines.join('').length >= 6));
      const spots = new Set(layout.cards.map((card) => `${Math.round(card.x / 12)},${Math.round(card.y / 12)}`));
      assert.ok(spots.size > 150, `${spots.size} different spots`);
    }
  });

  it('lays out 1,000 cards, an empty table, one card, a phone and a stage of no size', () => {
    assert.ok(inside(layoutCircle(input(cards(1000, (i) => 1 + (i % 5))))));
    assert.deepEqual(layoutCircle(input([])).cards, []);
    assert.equal(layoutCircle(input(cards(1, () => 5))).cards.length, 1);
    const phone = layoutCircle(
      input(
        cards(12, (i) => 1 + (i % 5)),
        { width: 390 },
      ),
    );
    assert.ok(phone.cards.length === 12 && phone.fontPx >= 13);
    for (const width of [0, 1, 17]) {
      const layout = layoutCircle(
        input(
          cards(3, () => 1),
          { width },
        ),
      );
      assert.ok(layout.cards.every((card) => Number.isFinite(card.x) && Number.isFinite(card.y)));
      assert.ok(layout.rings.every((ring) => ring.rx >= 0 && ring.ry >= 0));
    }
  });

  it('grows the centre when many cards arrive there, and not for a few', () => {
    const few = layoutCircle(input(cards(12, (i) => (i < 2 ? 5 : 1))));
    const many = layoutCircle(input(cards(12, () => 5)));
    const none = layoutCircle(input(cards(12, () => 1)));
    assert.equal(few.rings[4]!.rx, none.rings[4]!.rx);
    assert.ok(many.rings[4]!.rx > none.rings[4]!.rx * 1.2);
    for (const layout of [few, many])
      layout.rings.slice(1).forEach((ring, i) => assert.ok(ring.rx < layout.rings[i]!.rx));
  });

  it('says which ring a point lies in', () => {
    const layout = layoutCircle(input([]));
    const { cx, cy } = layout.rings[0]!;
    assert.equal(ringAt(layout, cx, cy), 5);
    assert.equal(ringAt(layout, 1, 1), 0);
    assert.equal(ringAt(layout, cx, cy - (layout.rings[1]!.ry + layout.rings[2]!.ry) / 2), 2);
  });

  it('finds a spot in the next ring that does not cover the lifted card and lies on the stage', () => {
    const layout = layoutCircle(input(cards(24, (i) => 1 + (i % 4))));
    for (const card of layout.cards) {
      const spot = spotFor(layout, card.id, card.ring + 1);
      assert.ok(!overlap(card, spot));
      assert.ok(
        spot.x - spot.w / 2 >= 0 && spot.x + spot.w / 2 <= layout.width && spot.y + spot.h / 2 <= layout.height,
      );
    }
  });

  it('goes round a ring and in and out with the arrows, and reaches every card', () => {
    const layout = layoutCircle(input(cards(13, (i) => (i < 7 ? 1 : i < 11 ? 3 : 5))));
    const order = readingOrder(layout);
    assert.equal(new Set(order).size, 13);
    assert.equal(layout.cards.find((card) => card.id === order[0])!.ring, 5);
    let at = 'c0';
    const seen = new Set<string>();
    for (let i = 0; i < 7; i++) {
      seen.add(at);
      const next = neighbour(layout, at, 'next')!;
      assert.equal(neighbour(layout, next, 'previous'), at);
      at = next;
    }
    assert.equal(seen.size, 7);
    const inner = neighbour(layout, 'c0', 'in')!;
    assert.equal(layout.cards.find((card) => card.id === inner)!.ring, 3);
    assert.equal(neighbour(layout, 'c12', 'in'), null);
    assert.equal(neighbour(layout, 'c0', 'out'), null);
    assert.equal(neighbour(layout, 'nobody', 'next'), null);
  });
});
