/**
 * Where everything of a commitment walk lies: line, rings, people, where they came from. Pure and deterministic, no DOM:
 * the board, the picture and the tests use the same geometry.
 */
import { crowd, SWARM } from './layout/crowd.ts';
import { laneOf } from './layout/frame.ts';
import { ends, lines, rings, strata, ticks } from './layout/ground.ts';
import { hill } from './layout/hills.ts';
import { people, PEOPLE } from './layout/people.ts';
import { plan, type Plan } from './layout/plan.ts';
import { plane } from './layout/plane.ts';
import { flows, links, traces } from './layout/traces.ts';
import type { Hill, Token, WalkInput, WalkLayout, WalkMode } from './layout/types.ts';

export { placeAt, spotOf, stepPlaces } from './layout/frame.ts';
export { FLOW_LEAST } from './layout/traces.ts';
export { PEOPLE } from './layout/people.ts';
export { DOTS, SWARM } from './layout/crowd.ts';
export type * from './layout/types.ts';

/**
 * Lays out the walk: named tokens while there is room for them (30 at most), shapes in columns above that, and above 150
 * or where columns overflow a hill with as many dots as fit. With a second axis everybody stands on a plane.
 */
export function layoutWalk(input: WalkInput): WalkLayout {
  if (input.acrossEnds) {
    const ground = plan(input, 'plane');
    const { tokens, left } = plane(ground, input);
    return finish(ground, input, { tokens, left });
  }
  if (input.marks.length <= PEOPLE) {
    const ground = plan(input, 'people');
    const tokens = people(ground, input);
    if (tokens) return finish(ground, input, { tokens });
  }
  const ground = plan(input, 'crowd');
  const { tokens, left, tops } = crowd(ground, input);
  const mode: WalkMode = left > 0 || input.marks.length > SWARM ? 'density' : 'crowd';
  return finish({ ...ground, mode }, input, { tokens, left, ...landscape(ground, input, tops) });
}

function landscape(ground: Plan, input: WalkInput, tops: readonly number[]): { hills: Hill[]; mirror: Hill | null } {
  const { frame, up, down } = ground;
  const { em, leastType } = input.room;
  const px = Math.max(em * 0.94, 13, leastType ?? 0);
  const side = (v: number, anchor: 'start' | 'end'): Hill['label'] => {
    const x = anchor === 'end' ? frame.width - em * 0.5 : em * 0.5;
    return { x: frame.mirror ? frame.width - x : x, y: v, anchor, px };
  };
  const hills = frame.lanes.map((_, lane) => {
    const places = input.marks.filter(({ marker }) => laneOf(frame, marker) === lane).map(({ place }) => place.along);
    const peak = Math.min(up[lane]!, (tops[lane] ?? 0) * 1.08 + em * 0.5);
    return hill(ground, places, { lane, peak, label: side(ground.now, 'start') });
  });
  const mirror = input.previous?.length
    ? hill(ground, input.previous, {
        lane: frame.lanes.length - 1,
        peak: -down.at(-1)!,
        label: side(ground.before, frame.upright ? 'end' : 'start'),
      })
    : null;
  return { hills, mirror };
}

interface Standing {
  readonly tokens: readonly Token[];
  readonly left?: number;
  readonly hills?: readonly Hill[];
  readonly mirror?: Hill | null;
}

function finish(ground: Plan, input: WalkInput, { tokens, left = 0, hills = [], mirror = null }: Standing): WalkLayout {
  const { frame, mode } = ground;
  const { em, dir } = input.room;
  const few = mode === 'people' || (mode === 'plane' && input.marks.length <= PEOPLE);
  return {
    width: frame.width,
    height: frame.height,
    dir,
    mode,
    upright: frame.upright,
    frame,
    strata: strata(ground),
    lines: lines(ground, em),
    ticks: ticks(ground, input),
    ends: ends(ground, em),
    rings: rings(ground),
    tokens,
    left,
    traces: few ? traces(ground, input) : [],
    links: few ? links(ground, input, tokens) : [],
    hills,
    mirror,
    flows: few || mode === 'plane' ? [] : flows(ground, input),
  };
}
