import { at, clamp, straight } from './curve.ts';
import { alongPx, draw, laneOf, lineAt, placePx } from './frame.ts';
import { FLOW_ROWS, type Plan } from './plan.ts';
import type { Flow, Frame, Token, Trace, WalkInput, WalkMark } from './types.ts';
import { block, label, type Block } from './words.ts';

interface Spot {
  readonly a: number;
  readonly v: number;
}

const toward = (from: Spot, to: Spot, px: number): Spot => {
  const length = Math.hypot(to.a - from.a, to.v - from.v) || 1;
  return { a: to.a + ((to.a - from.a) / length) * px, v: to.v + ((to.v - from.v) / length) * px };
};

const shape = (frame: Frame, start: Spot, ...curves: readonly (readonly Spot[])[]): string => {
  const point = ({ a, v }: Spot): string => at(draw(frame, a, v));
  return `M${point(start)}${curves.map((curve) => (curve.length > 1 ? 'Q' : 'L') + curve.map(point).join(' ')).join('')}Z`;
};

/** Where people stood before, and the way they went: an arc under the line, thin where it starts. */
export function traces(plan: Plan, input: WalkInput): Trace[] {
  return input.marks.filter(moved).map((mark) => (plan.frame.across ? across : under)(plan, mark, input.room.em));
}

const moved = ({ place, from }: WalkMark): boolean =>
  !!from && (from.along !== place.along || from.across !== place.across);

function under(plan: Plan, mark: WalkMark, em: number): Trace {
  const { frame } = plan;
  const lane = laneOf(frame, mark.marker);
  const [from, to] = [alongPx(frame, mark.from!.along), alongPx(frame, mark.place.along)];
  const [line, landed] = [lineAt(frame, lane, from), lineAt(frame, lane, to)];
  const way = Math.sign(to - from);
  const far = Math.abs(to - from);
  const deep = plan.down[lane]!;
  const inset = Math.min(em * 0.9, far * 0.35);
  const start = { a: from, v: line + Math.min(em * 0.5, deep * 0.2) };
  const end = { a: to - way * inset, v: landed + Math.min(em * 1.3, deep * 0.42) };
  // A quadratic reaches half as deep as its handle.
  const depth = Math.min(em * 1.6 + far * 0.32, deep * 0.95) * 1.25;
  const bend = { a: (from + to) / 2, v: Math.max(start.v, Math.max(line, landed) + Math.min(depth, 2 * deep - em)) };
  const width = em * 0.44;
  return finished(plan, mark, { start, bend, end }, width, em);
}

function across(plan: Plan, mark: WalkMark, em: number): Trace {
  const start = placePx(plan.frame, mark.from!);
  const spot = placePx(plan.frame, mark.place);
  const end = toward(start, spot, -Math.min(em * 1.4, Math.hypot(spot.a - start.a, spot.v - start.v) * 0.5));
  return finished(
    plan,
    mark,
    { start, bend: { a: (start.a + end.a) / 2, v: (start.v + end.v) / 2 }, end },
    em * 0.36,
    em,
  );
}

function finished(
  { frame }: Plan,
  mark: WalkMark,
  { start, bend, end }: { readonly start: Spot; readonly bend: Spot; readonly end: Spot },
  width: number,
  em: number,
): Trace {
  const home = frame.across
    ? placePx(frame, mark.from!)
    : { a: start.a, v: lineAt(frame, laneOf(frame, mark.marker), start.a) };
  // A short way has a small head, or nothing else would be seen of it.
  const spot = placePx(frame, mark.place, laneOf(frame, mark.marker));
  const far = Math.hypot(spot.a - home.a, spot.v - home.v);
  const head = Math.max(em * 0.4, Math.min(em * 0.8, far * 0.4));
  const tip = toward(bend, end, head);
  const length = Math.hypot(tip.a - end.a, tip.v - end.v) || 1;
  // Across the way of the head: half its width, and half that of the arc where they meet.
  const aside = { a: -(tip.v - end.v) / length, v: (tip.a - end.a) / length };
  const beside = (px: number): Spot => ({ a: end.a + aside.a * px, v: end.v + aside.v * px });
  const arc = Math.min(width, head * 0.55);
  const fat = { a: bend.a + aside.a * arc * 0.4, v: bend.v + aside.v * arc * 0.4 };
  return {
    id: mark.id,
    organisation: mark.organisation,
    ...draw(frame, home.a, home.v),
    size: em,
    d: shape(frame, start, [bend, beside(-arc / 2)], [beside(arc / 2)], [fat, start]),
    head: shape(frame, tip, [beside(head * 0.58)], [beside(-head * 0.58)]),
  };
}

/** Dotted lines between the two markers of one person: the gap is the finding. */
export function links(plan: Plan, { marks }: WalkInput, tokens: readonly Token[]): string[] {
  const first = new Map<string, WalkMark>();
  const out: string[] = [];
  const drawn = new Map(tokens.map((token) => [token.id, token]));
  for (const mark of marks) {
    if (!mark.pair) continue;
    const other = first.get(mark.pair);
    if (!other) first.set(mark.pair, mark);
    else if (plan.mode === 'people' || plan.mode === 'plane') {
      const ends = [other, mark].map(({ id }) => drawn.get(id));
      if (ends[0] && ends[1]) out.push(straight([ends[0].spot, ends[1].spot]));
    }
  }
  return out;
}

/** Fewest people that an arrow may stand for: a smaller group could be told by name. */
export const FLOW_LEAST = 5;

interface Group {
  readonly from: number[];
  readonly to: number[];
  readonly closer: boolean;
}

/** How groups went: those who left the same fifth of the line in the same direction, five at least. */
export function flows(plan: Plan, input: WalkInput): Flow[] {
  const { flowText, room } = input;
  if (!flowText || !plan.flowRow) return [];
  const groups = new Map<string, Group>();
  for (const { place, from } of input.marks) {
    if (!from || from.along === place.along) continue;
    const closer = place.along > from.along;
    const key = `${Math.min(4, Math.floor(from.along / 20))} ${closer}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { from: [], to: [], closer }));
    group.from.push(from.along);
    group.to.push(place.along);
  }
  const large = [...groups.values()].filter(({ from }) => from.length >= FLOW_LEAST);
  large.sort((p, q) => q.from.length - p.from.length || p.from[0]! - q.from[0]! || Number(q.closer) - Number(p.closer));
  const rows: (readonly [number, number])[][] = [];
  for (let i = 0; i < FLOW_ROWS; i++) rows.push([]);
  const out: Flow[] = [];
  for (const { from, to, closer } of large) {
    const count = from.length;
    const text = block(flowText(count, closer), room, { em: 1, weight: 700, lines: 1, width: plan.frame.width * 0.5 });
    const flow = arrow(plan, room.em, middle(from), middle(to), count / input.marks.length, text);
    const row = rows.findIndex((taken) => taken.every(([a, b]) => flow.end < a || flow.start > b));
    if (row < 0 || flow.start < 0 || flow.end > plan.frame.width) continue;
    rows[row]!.push([flow.start, flow.end]);
    out.push({ ...flow.drawn(plan.flows + (row + 0.5) * plan.flowRow), count, closer });
  }
  return out;
}

/** The middle one: never an average. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1]!;
}

function arrow({ frame }: Plan, em: number, from: number, to: number, share: number, text: Block) {
  const way = to > from ? 1 : -1;
  const [a, tip] = [alongPx(frame, from), alongPx(frame, to)];
  const length = Math.max(em * 3, Math.abs(tip - a));
  const begin = clamp(a, way > 0 ? 0 : length, way > 0 ? frame.width - length : frame.width);
  const end = begin + way * length;
  const thick = em * clamp(0.3 + share * 2, 0.35, 0.95);
  const gap = em * 0.6;
  const [left, right] = way > 0 ? [begin, end] : [end, begin];
  // Its words follow the arrow, or stand before it where the stage ends.
  const after = right + gap + text.width <= frame.width - 2;
  return {
    start: after ? left : left - gap - text.width,
    end: after ? right + gap + text.width + em : right + em,
    drawn: (v: number): Pick<Flow, 'd' | 'label'> => {
      const neck = end - way * Math.min(em * 1.3, length * 0.5);
      const p = (along: number, off: number): string => at(draw(frame, along, v + off));
      const wing = thick / 2 + em * 0.42;
      const { x, y } = draw(frame, after ? right + gap : left - gap, v - text.px * 0.6);
      return {
        d: `M${p(begin, -thick * 0.28)}L${p(neck, -thick / 2)}L${p(neck, -wing)}L${p(end, 0)}L${p(neck, wing)}L${p(neck, thick / 2)}L${p(begin, thick * 0.28)}Z`,
        label: label(text, { x, y }, after ? 'start' : 'end'),
      };
    },
  };
}
