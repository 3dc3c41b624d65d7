import { at, smooth, straight } from './curve.ts';
import { alongPx, draw, lineAt, stepPlaces } from './frame.ts';
import type { Plan } from './plan.ts';
import type { Frame, Label, Point, Ring, Tick, WalkInput, WalkLayout } from './types.ts';
import { label } from './words.ts';

/** How far the line runs beyond the lowest place, em. */
const RUN_UP = 1.6;
const POINTS = 12;

function along(frame: Frame, from: number, to: number, v: (a: number) => number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= POINTS; i++) {
    const a = from + ((to - from) * i) / POINTS;
    points.push(draw(frame, a, v(a)));
  }
  return points;
}

/** The line of each lane, from a little before the lowest place into the rings; with two axes both of them. */
export function lines({ frame, mode }: Plan, em: number): string[] {
  const from = Math.max(em * 0.4, frame.low - em * RUN_UP);
  if (frame.across) {
    const [bottom, top] = frame.across;
    return [
      straight([draw(frame, frame.low, bottom), draw(frame, frame.high, bottom)]),
      straight([draw(frame, frame.low, bottom), draw(frame, frame.low, top)]),
    ];
  }
  return frame.lanes.map((_, lane) =>
    mode === 'people'
      ? smooth(along(frame, from, frame.high, (a) => lineAt(frame, lane, a)))
      : straight([draw(frame, from, frame.lanes[lane]!), draw(frame, frame.high, frame.lanes[lane]!)]),
  );
}

/** Three soft strata under the line, over the whole width: the landscape that the line lies on. */
export function strata(plan: Plan): WalkLayout['strata'] {
  const { frame, mode } = plan;
  if (mode !== 'people' || frame.upright) return [];
  const lane = frame.lanes.length - 1;
  const deep = plan.down[lane]!;
  const bottom = frame.lanes[lane]! + frame.fall + deep;
  return [0.03, 0.4, 0.72].map((share, i) => {
    const top = along(frame, 0, frame.width, (a) => {
      // The lower ones rise a little more towards the middle, as the ground does round a hill.
      const rise = 1 - (i * 0.16 * (a - frame.low)) / (frame.high - frame.low);
      return Math.min(bottom, lineAt(frame, lane, a) + deep * share * rise);
    });
    const base = [draw(frame, frame.width, bottom), draw(frame, 0, bottom)];
    return { d: `${smooth(top)}L${base.map(at).join('L')}Z`, tone: i === 1 ? 1 : 2 };
  });
}

/** The circle at the end: “right in it” is the same middle as that of the opportunity circle. */
export function rings({ frame, ring }: Plan): Ring[] {
  return frame.lanes.flatMap((_, lane) => {
    const v = frame.across ? frame.across[1] : lineAt(frame, lane, frame.high);
    const { x, y } = draw(frame, frame.high, v);
    return [1, 0.82, 0.64, 0.46, 0.28].map((share, i) => {
      const [a, b] = [ring.along * share, ring.across * share];
      return { cx: x, cy: y, rx: frame.upright ? b : a, ry: frame.upright ? a : b, tone: i + 1 };
    });
  });
}

/** Marks on the line: the steps with their names; without steps, the quarters. */
export function ticks(plan: Plan, { room, scale }: WalkInput): Tick[] {
  const { frame } = plan;
  const half = room.em * 0.32;
  const places = scale.steps ? stepPlaces(scale.steps) : [25, 50, 75];
  return places.map((place, i) => {
    const a = alongPx(frame, place);
    const v = lineAt(frame, 0, a);
    const set = plan.steps[i];
    const { x, y } = draw(frame, a, plan.names);
    const written: Label | null = !set
      ? null
      : frame.upright
        ? label(set, { x, y: y - set.height / 2 }, 'start')
        : label(set, { x, y }, 'middle');
    return { along: place, d: straight([draw(frame, a, v - half), draw(frame, a, v + half)]), label: written };
  });
}

/** Words at the ends: low, high; with a second axis its low and high. */
export function ends(plan: Plan, em: number): Label[] {
  const { frame } = plan;
  const pad = em * 0.5;
  const [low, high, under, over] = plan.ends;
  if (frame.upright) {
    const x = frame.width / 2;
    return [
      label(low!, { x, y: frame.height - pad - low!.height }, 'middle'),
      label(high!, { x, y: pad * 0.6 }, 'middle'),
    ];
  }
  const top = frame.height - pad - Math.max(low!.height, high!.height);
  const out = [label(low!, draw(frame, pad, top), 'start'), label(high!, draw(frame, frame.width - pad, top), 'end')];
  if (under && over && frame.across) {
    out.push(label(under, draw(frame, frame.low, frame.across[0] + em * 1.3), 'start'));
    out.push(label(over, draw(frame, frame.low, frame.across[1] - over.height - em * 1.4), 'start'));
  }
  return out;
}
