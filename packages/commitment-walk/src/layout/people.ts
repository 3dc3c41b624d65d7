import { shorten } from '@werkvorm/kit/export/text.js';
import { clamp, straight } from './curve.ts';
import { alongPx, draw, laneOf, lineAt } from './frame.ts';
import type { Plan } from './plan.ts';
import type { Label, Token, WalkInput, WalkMark } from './types.ts';
import { LEAST_TYPE } from './words.ts';

/** Up to here people have tokens with names, where there is room for them. */
export const PEOPLE = 30;
/** Sizes of a token in em, and widths of a name; the first that fits is taken. */
const SIZES = [3.75, 3.25, 2.75, 2.3, 1.9, 1.57];
const NAMES = [7, 4.6, 3.2];
/** Free space between two, px. */
export const GAP = 4;

/** A box along and across the line: middle and half sides, px. */
export interface Box {
  readonly a: number;
  readonly v: number;
  readonly ha: number;
  readonly hv: number;
}

export const apart = (p: Box, q: Box, gap = 0): boolean =>
  Math.abs(p.a - q.a) >= p.ha + q.ha + gap || Math.abs(p.v - q.v) >= p.hv + q.hv + gap;

/** A name as it is written with a token, and its half sides in px. */
export interface Written {
  readonly text: string;
  readonly px: number;
  readonly w: number;
  readonly h: number;
}

/** The name, cut to a width in em; null when there is none. */
export function written({ name }: WalkMark, { room }: WalkInput, size: number, most: number): Written | null {
  const px = Math.max(LEAST_TYPE, room.leastType ?? 0, room.em * (size < 2.5 ? 0.82 : 0.94));
  const wide = (part: string): number => room.measure(part, px, 600);
  const text = shorten(name.trim(), most * room.em, wide);
  return name.trim() ? { text, px, w: wide(text) / 2, h: px * 0.6 } : null;
}

/** Where a name stands with its token: above it, or beneath where the line stands upright; always within the stage. */
export function nameBox(plan: Plan, a: number, v: number, half: number, { w, h }: Written): Box {
  const { upright, width } = plan.frame;
  return upright
    ? { a: a - half - h - 1, v: clamp(v, w + 1, width - w - 1), ha: h, hv: w }
    : { a: clamp(a, w + 1, width - w - 1), v: v - half - h - 1, ha: w, hv: h };
}

/** The words of a name in their box. */
export function nameLabel({ frame }: Plan, box: Box, { text, px, h }: Written): Label {
  const { x, y } = draw(frame, box.a, box.v);
  return { x, y: y + h * 0.6, lines: [text], px, lineHeight: px * 1.2, anchor: 'middle' };
}

interface Stood {
  readonly mark: WalkMark;
  readonly token: Box;
  readonly name: Box | null;
  readonly text: Written | null;
}

/**
 * Tokens on the line, each as near to its spot as those before it leave room: lowest first, then a little to the side.
 * The tokens shrink, then the names, until all fit. Where they do not, as many are named as have room; null when not even
 * the tokens fit, and a crowd is drawn instead.
 */
export function people(plan: Plan, input: WalkInput): Token[] | null {
  const sizes = SIZES.slice(input.marks.length <= 12 && !plan.frame.upright ? 0 : 2);
  const named = input.marks.some(({ name }) => name.trim());
  for (const most of named ? NAMES : []) {
    for (const size of sizes) {
      const stood = pack(plan, input, size, most);
      if (stood) return tokens(plan, stood);
    }
  }
  return partlyNamed(plan, input, sizes, named);
}

/** Tokens of everybody, and names of as many as have room; null when there is none for the tokens. */
function partlyNamed(plan: Plan, input: WalkInput, sizes: readonly number[], named: boolean): Token[] | null {
  const best: { stood: readonly Stood[] | null; names: number } = { stood: null, names: -1 };
  const keep = (stood: readonly Stood[] | null, size: number) => {
    if (!stood) return false;
    const all = named ? withNames(plan, input, stood, size) : stood;
    const names = all.filter(({ name }) => name).length;
    if (names > best.names) Object.assign(best, { stood: all, names });
    return true;
  };
  for (const size of sizes) keep(pack(plan, input, size, 0), size);
  if (!best.stood || !named) return best.stood && tokens(plan, best.stood);
  // Names that are reckoned with from the start move others aside: the longest row of them that still fits.
  const [size, most] = [sizes.at(-1)!, NAMES.at(-1)!];
  const turns = inTurn(input.marks);
  let [fit, over] = [0, turns.length];
  while (over - fit > 1) {
    const count = (fit + over) >> 1;
    if (keep(pack(plan, input, size, most, new Set(turns.slice(0, count))), size)) fit = count;
    else over = count;
  }
  return tokens(plan, best.stood);
}

/**
 * In which order names get their room: marks that must be seen, then the lowest and the highest place, who are asked for
 * their reasons, then the others, spread over the line. The same picture gives the same names.
 */
function inTurn(marks: readonly WalkMark[]): readonly WalkMark[] {
  const along = [...marks].sort((a, b) => a.place.along - b.place.along);
  // The bits of a number the other way round: every first few of them lie evenly (there are 30 at most).
  const turned = (n: number) => [16, 8, 4, 2, 1].reduce((sum, bit, i) => sum + (n & (1 << i) ? bit : 0), 0);
  const rank = (mark: WalkMark, at: number) => (mark.kept ? -2 : at === 0 || at === along.length - 1 ? -1 : turned(at));
  return along
    .map((mark, at) => ({ mark, rank: rank(mark, at) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ mark }) => mark);
}

/** Names beside tokens that stand already, of those who have none. */
function withNames(plan: Plan, input: WalkInput, stood: readonly Stood[], size: number): Stood[] {
  const out = new Map(stood.map((one) => [one.mark, one]));
  for (const mark of inTurn(input.marks)) {
    const { token, name: given } = out.get(mark)!;
    for (const most of given ? [] : NAMES) {
      const text = written(mark, input, size, most);
      const box = text && nameBox(plan, token.a, token.v, token.ha, text);
      const name = box && besideLine(plan, box, lineOf(plan, mark, token));
      const free = [...out.values()].every((other) => other.mark === mark || clear(other, token, name));
      if (!name || !within(plan, mark, name) || !free) continue;
      out.set(mark, { mark, token, name, text });
      break;
    }
  }
  return [...out.values()];
}

const lineOf = ({ frame }: Plan, { marker }: WalkMark, { a }: Box): number => lineAt(frame, laneOf(frame, marker), a);

/** Upright, a name ends before the line, not on it. */
const besideLine = ({ frame }: Plan, name: Box, line: number): Box =>
  frame.upright ? { ...name, v: Math.min(name.v, line - name.hv - 5) } : name;

/** Whether a name stays on its lane and on the stage. */
function within(plan: Plan, { marker }: WalkMark, { a, v, ha, hv }: Box): boolean {
  const { frame, edge, up } = plan;
  const lane = laneOf(frame, marker);
  if (v - hv < frame.lanes[lane]! - up[lane]! - 0.5) return false;
  return !frame.upright || a - ha >= frame.low - edge[0];
}

function pack(plan: Plan, input: WalkInput, size: number, most: number, named?: ReadonlySet<WalkMark>): Stood[] | null {
  const lanes: Stood[][] = plan.frame.lanes.map(() => []);
  const out: Stood[] = [];
  for (const mark of input.marks) {
    const lane = laneOf(plan.frame, mark.marker);
    const text = most && named?.has(mark) !== false ? written(mark, input, size, most) : null;
    const spot = free(plan, input, lanes[lane]!, mark, lane, size * input.room.em, text);
    if (!spot) return null;
    lanes[lane]!.push(spot);
    out.push(spot);
  }
  return out;
}

/** How far a token may stand from its spot along the line, px: never into the next step. */
function reach({ frame }: Plan, size: number): number {
  const step = (frame.high - frame.low) / Math.max(1, frame.steps - 1);
  return frame.steps ? Math.max(0, step * 0.46 - size / 2) : Math.max(size * 0.6, (frame.high - frame.low) * 0.04);
}

function free(
  plan: Plan,
  { room }: WalkInput,
  others: readonly Stood[],
  mark: WalkMark,
  lane: number,
  size: number,
  text: Written | null,
): Stood | null {
  const { frame } = plan;
  const half = size / 2;
  const home = alongPx(frame, mark.place.along);
  const label = text ? 2 * (text.h + 1) : 0;
  const rise = frame.upright ? Math.max(size, text ? 2 * text.w : 0) + GAP : size + label + GAP;
  const lift = half + room.em * 0.5;
  const deepest = frame.lanes[lane]! - plan.up[lane]!;
  const side = reach(plan, size);
  let best: Stood | null = null;
  let cost = Infinity;
  for (let level = 0; level * 0.9 < cost; level++) {
    const above = level * rise + lift;
    if (above + half + (frame.upright ? 0 : label) > plan.up[lane]! + frame.fall) break;
    for (let k = 0; (k * half) / 2 <= side; k++) {
      const price = level * 0.9 + k * 0.42;
      if (price >= cost) break;
      for (const way of k ? [-1, 1] : [1]) {
        const a = home + (way * k * half) / 2;
        // Upright, a name needs room below its token; the words at the ends are not to be covered.
        const foot = frame.upright && text ? 2 * text.h + 2 : 0;
        if (a - half - foot < frame.low - plan.edge[0] || a + half > frame.high + plan.edge[1]) continue;
        const v = lineAt(frame, lane, a) - above;
        const token = { a, v, ha: half, hv: half };
        const name = text && besideLine(plan, nameBox(plan, a, v, half, text), v + above);
        if (Math.min(v - half, name ? name.v - name.hv : v) < deepest - 0.5) continue;
        if (others.every((other) => clear(other, token, name))) {
          best = { mark, token, name, text };
          cost = price;
        }
        if (cost === price) break;
      }
    }
  }
  return best;
}

const clear = (other: Stood, token: Box, name: Box | null): boolean =>
  apart(other.token, token, GAP) &&
  (!other.name || apart(other.name, token, 1)) &&
  (!name || (apart(other.token, name, 1) && (!other.name || apart(other.name, name, GAP))));

function tokens(plan: Plan, stood: readonly Stood[]): Token[] {
  const { frame } = plan;
  return stood.map(({ mark, token, name, text }) => {
    const lane = laneOf(frame, mark.marker);
    const home = alongPx(frame, mark.place.along);
    const line = lineAt(frame, lane, home);
    return {
      id: mark.id,
      marker: mark.marker,
      organisation: mark.organisation,
      ...draw(frame, token.a, token.v),
      size: token.ha * 2,
      spot: draw(frame, home, line),
      stem: stem(plan, stood, token, home, line),
      label: name && text ? nameLabel(plan, name, text) : null,
    };
  });
}

/** From the spot to the token; not through those who stand between, and none to a token that stands on its spot. */
function stem({ frame }: Plan, stood: readonly Stood[], token: Box, home: number, line: number): string {
  const foot = token.v + token.hv;
  if (home === token.a && line - foot < token.hv) return '';
  let from = line;
  for (const other of stood) {
    if (other.token === token) continue;
    for (const box of [other.token, other.name]) {
      if (box && Math.abs(box.a - home) < box.ha + GAP && box.v < line && box.v > token.v)
        from = Math.min(from, box.v - box.hv);
    }
  }
  // A stump between two that stand on each other says nothing.
  if (from - foot < token.hv * 0.6) return '';
  return straight([draw(frame, home, from), draw(frame, token.a, token.v)]);
}
