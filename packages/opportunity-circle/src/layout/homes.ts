import type { Sized } from './sizes.ts';
import type { Table } from './rings.ts';
import type { Body } from './settle.ts';
import { GAP, type LayoutCard, type LayoutInput } from './types.ts';

/** The golden angle as a part of a turn: neighbours in the list lie far apart, and any number spreads evenly. */
const GOLDEN = 0.381966;
/** Part of a turn kept free for the ring names at the top. */
const TOP = 0.08;

/**
 * Direction of a card, radians, clockwise from the right. It hangs on its place in the list and on nothing else, so a
 * card keeps it from ring to ring and moving one card does not turn the others.
 */
export function direction(index: number): number {
  const part = (0.11 + index * GOLDEN) % 1;
  return (-0.25 + TOP / 2 + part * (1 - TOP)) * 2 * Math.PI;
}

/** Room that the cards of each ring ask, outer ring first, as a part of the area of the whole circle. */
export function needs(
  input: LayoutInput,
  sized: readonly Sized[],
  font: number,
  width: number,
  height: number,
): number[] {
  const need = new Array<number>(input.rings).fill(0);
  const whole = Math.PI * (width / 2) * (height / 2);
  // How tightly cards can lie: a few may lean over their lines, many need gaps between them.
  const fill = input.cards.length > 24 ? 0.66 : 0.85;
  input.cards.forEach((card, index) => {
    const size = sized[index]!;
    const ring = Math.max(1, Math.min(input.rings, card.ring));
    need[ring - 1]! += ((size.w * font + GAP) * (size.h * font + GAP)) / whole / fill;
  });
  // The words of the centre take their part of it.
  if (need[input.rings - 1]! > 0) need[input.rings - 1]! += (font * 8 * font * 2.6) / whole;
  return need;
}

/** 0–1, the same for the same place in the list, evenly scattered. */
function scatter(index: number): number {
  return (0.3 + index * 0.754878) % 1;
}

/** How many rows the cards of each ring would fill: side by side above and below, one over the other at the sides. */
function rows(cards: readonly LayoutCard[], sized: readonly Sized[], font: number, table: Table): number[] {
  const count = table.rings.length;
  const w = new Array<number>(count + 1).fill(0);
  const h = new Array<number>(count + 1).fill(0);
  const n = new Array<number>(count + 1).fill(0);
  cards.forEach((card, index) => {
    const ring = Math.max(1, Math.min(count, card.ring));
    w[ring]! += sized[index]!.w * font + GAP;
    h[ring]! += sized[index]!.h * font + GAP;
    n[ring]!++;
  });
  return n.map((cardsHere, ring) => {
    const outer = table.rings[ring - 1];
    const inner = table.rings[ring];
    if (!outer || !inner || cardsHere === 0) return 0;
    const room =
      (2 * (outer.rx + inner.rx) * cardsHere) / w[ring]! + (2 * (outer.ry + inner.ry) * cardsHere) / h[ring]!;
    return cardsHere / room;
  });
}

/** Every card at the place it would have if it were alone in its ring. */
export function homes(cards: readonly LayoutCard[], sized: readonly Sized[], font: number, table: Table): Body[] {
  const count = table.rings.length;
  const centre = table.rings[count - 1]!;
  const inCentre = cards.filter((card) => card.ring >= count).length;
  const crowding = rows(cards, sized, font, table);
  return cards.map((card, index) => {
    const size = sized[index]!;
    const angle = direction(index);
    const w = size.w * font + 2;
    const h = size.h * font + 2;
    const at = Math.max(1, Math.min(count, card.ring));
    let x: number;
    let y: number;
    let rx = 0;
    let ry = 0;
    if (at === count) {
      // Under the words of the centre; one card lies in the middle, several spread.
      const spread = Math.min(1, (inCentre - 1) / 4);
      const under = table.label.w > 0 ? table.label.y + table.label.h / 2 : centre.cy - centre.ry * 0.5;
      const middle = Math.max(under + h / 2 + 4, (under + centre.cy + centre.ry) / 2);
      const part = inCentre > 5 ? Math.sqrt(scatter(index)) * 1.5 : 1;
      x = centre.cx + Math.cos(angle) * centre.rx * 0.55 * spread * part;
      y = middle + Math.sin(angle) * centre.ry * 0.35 * spread * part;
    } else {
      const outer = table.rings[at - 1]!;
      const inner = table.rings[at]!;
      // More cards than fit in one row: they lie on several lines within the ring.
      const across = 0.5 + (scatter(index) - 0.5) * 0.8 * Math.min(1, Math.max(0, crowding[at]! - 0.85) * 2);
      rx = outer.rx + (inner.rx - outer.rx) * across;
      ry = outer.ry + (inner.ry - outer.ry) * across;
      x = centre.cx + Math.cos(angle) * rx;
      y = centre.cy + Math.sin(angle) * ry;
    }
    return { index, x, y, vx: 0, vy: 0, homeX: x, homeY: y, w, h, ring: at, rx, ry };
  });
}

/** For crowds of hundreds: every ring filled evenly over its whole width, without looking at neighbours. */
export function crowd(bodies: Body[], table: Table): void {
  const outer = table.rings[0]!;
  const seen = new Array<number>(table.rings.length + 1).fill(0);
  for (const body of bodies) {
    const nth = seen[body.ring]!++;
    const from = body.ring < table.rings.length ? table.rings[body.ring]!.rx / outer.rx : 0;
    const to = table.rings[body.ring - 1]!.rx / outer.rx;
    const share = (0.5 + nth * 0.754878) % 1;
    const part = Math.sqrt(from * from + (to * to - from * from) * share) * 0.985;
    const angle = (-0.25 + TOP / 2 + ((nth * 0.56984 + 0.1) % 1) * (1 - TOP)) * 2 * Math.PI;
    body.x = outer.cx + Math.cos(angle) * outer.rx * part;
    body.y = outer.cy + Math.sin(angle) * outer.ry * part;
    const { label } = table;
    const across = (body.w + label.w) / 2 - Math.abs(body.x - label.x);
    const down = (body.h + label.h) / 2 - Math.abs(body.y - label.y);
    if (label.w > 0 && across > 0 && down > 0) body.y += body.y < label.y ? -down : down;
    body.x = Math.max(body.w / 2 + 2, Math.min(table.width - body.w / 2 - 2, body.x));
    body.y = Math.max(body.h / 2 + 2, Math.min(table.height - body.h / 2 - 2, body.y));
  }
}
