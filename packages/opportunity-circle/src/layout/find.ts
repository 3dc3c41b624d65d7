import { free } from './place.ts';
import type { Box } from './rings.ts';
import type { CircleLayout, PlacedCard, RingBox } from './types.ts';

export type Step = 'next' | 'previous' | 'in' | 'out';

/** Ring at a point of the stage: 1 = outer … centre; 0 = beside the circle. */
export function ringAt(layout: CircleLayout, x: number, y: number): number {
  let ring = 0;
  for (const box of layout.rings)
    if (Math.hypot((x - box.cx) / box.rx, (y - box.cy) / box.ry) <= 1) ring = Math.max(ring, box.ring);
  return ring;
}

/** Direction of a card as read, radians 0–2π clockwise from the top; mirrored when reading from right to left. */
function turn(layout: CircleLayout, card: PlacedCard): number {
  const { cx, cy, rx, ry } = layout.rings[0]!;
  const dx = ((card.x - cx) / rx) * (layout.dir === 'rtl' ? -1 : 1);
  const angle = Math.atan2(dx, -(card.y - cy) / ry);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** Ids from the centre outwards, each ring clockwise from the top (the other way round from right to left). */
export function readingOrder(layout: CircleLayout): string[] {
  return layout.cards
    .map((card) => ({ card, at: turn(layout, card) }))
    .sort((a, b) => b.card.ring - a.card.ring || a.at - b.at)
    .map(({ card }) => card.id);
}

/**
 * The card that an arrow key goes to: `next` and `previous` round the ring, `in` and `out` to the card in the nearest
 * ring that has any, closest in direction. Null when there is none.
 */
export function neighbour(layout: CircleLayout, id: string, step: Step): string | null {
  const from = layout.cards.find((card) => card.id === id);
  if (!from) return null;
  if (step === 'next' || step === 'previous') {
    const ring = layout.cards
      .filter((card) => card.ring === from.ring)
      .map((card) => ({ card, at: turn(layout, card) }))
      .sort((a, b) => a.at - b.at);
    if (ring.length < 2) return null;
    const here = ring.findIndex(({ card }) => card === from);
    return ring[(here + (step === 'next' ? 1 : ring.length - 1)) % ring.length]!.card.id;
  }
  const sign = step === 'in' ? 1 : -1;
  const at = turn(layout, from);
  let best: PlacedCard | null = null;
  let cost = Infinity;
  for (const card of layout.cards) {
    const rings = (card.ring - from.ring) * sign;
    if (rings <= 0) continue;
    const round = Math.abs(turn(layout, card) - at);
    const price = rings * 10 + Math.min(round, 2 * Math.PI - round);
    if (price < cost) {
      cost = price;
      best = card;
    }
  }
  return best ? best.id : null;
}

/** Middle of the line along ring `ring`, as half axes; the centre counts as a small ring of its own. */
function along(layout: CircleLayout, ring: number): { cx: number; cy: number; rx: number; ry: number } {
  const outer = layout.rings[ring - 1] as RingBox;
  const inner = layout.rings[ring];
  return {
    cx: outer.cx,
    cy: outer.cy,
    rx: inner ? (outer.rx + inner.rx) / 2 : outer.rx * 0.45,
    ry: inner ? (outer.ry + inner.ry) / 2 : outer.ry * 0.45,
  };
}

/**
 * Where the dashed outline "to ring 4" lies for a card that is lifted: in that ring, in the card's own direction as far
 * as possible, never on the lifted card, and beside other cards when there is room near by. In px, by its middle.
 */
export function spotFor(layout: CircleLayout, id: string, ring: number): Box {
  const card = layout.cards.find((other) => other.id === id);
  const to = along(layout, Math.max(1, Math.min(layout.rings.length, ring)));
  const w = layout.fontPx * 6;
  const h = layout.fontPx * 2.9;
  const at = card ? Math.atan2((card.y - to.cy) / to.ry, (card.x - to.cx) / to.rx) : Math.PI / 2;
  const label = layout.centreLabel;
  const tall = label.lines.length * label.lineHeight;
  const words: Box = { x: label.x, y: label.y - label.px * 0.8 + tall / 2, w: tall > 0 ? label.px * 4 : 0, h: tall };
  let best: Box = { x: to.cx + Math.cos(at) * to.rx, y: to.cy + Math.sin(at) * to.ry, w, h };
  let cost = Infinity;
  for (let i = 0; i <= 34; i++) {
    for (const depth of [1, 0.85, 1.15]) {
      const angle = at + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.09;
      const spot: Box = {
        x: to.cx + Math.cos(angle) * to.rx * depth,
        y: to.cy + Math.sin(angle) * to.ry * depth,
        w,
        h,
      };
      spot.x = Math.max(w / 2 + 2, Math.min(layout.width - w / 2 - 2, spot.x));
      spot.y = Math.max(h / 2 + 2, Math.min(layout.height - h / 2 - 2, spot.y));
      const onSelf = card ? !free(spot, spot.x, spot.y, [card], [], 4) : false;
      const onOthers = !free(spot, spot.x, spot.y, layout.cards, [], 2);
      const price =
        Math.ceil(i / 2) +
        Math.abs(depth - 1) * 4 +
        (onSelf ? 1000 : 0) +
        (onOthers ? 5 : 0) +
        (free(spot, spot.x, spot.y, [], [words], 0) ? 0 : 25);
      if (price < cost) {
        cost = price;
        best = spot;
      }
    }
  }
  return best;
}
