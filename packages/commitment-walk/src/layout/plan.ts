import { clamp } from './curve.ts';
import { stepPlaces } from './frame.ts';
import type { Frame, WalkInput, WalkMode } from './types.ts';
import { block, type Block } from './words.ts';

/** Rows of flow arrows under a crowd. */
export const FLOW_ROWS = 2;

/** What lies where across the line, px; see `draw` for the directions. */
export interface Plan {
  readonly frame: Frame;
  readonly mode: WalkMode;
  /** Room for tokens above the line of each lane, and for arcs or the round before below it. */
  readonly up: readonly number[];
  readonly down: readonly number[];
  /** Px free along the line beyond the places 0 and 100. */
  readonly edge: readonly [number, number];
  /** Half axes of the outer ring, along and across the line. */
  readonly ring: { readonly along: number; readonly across: number };
  /** Top of the names of the steps (upright: their start), and of the flow arrows. */
  readonly names: number;
  readonly flows: number;
  readonly flowRow: number;
  /** Names of the steps and ends as set; a step without a name has its number. */
  readonly steps: readonly Block[];
  readonly ends: readonly Block[];
  /** Baselines for the names of the rounds beside their hills: now, before. */
  readonly now: number;
  readonly before: number;
}

const END = { em: 1.2, weight: 700 };
const NAME = { em: 0.94, weight: 400 };

/** Gives every part of the stage its room. */
export function plan(input: WalkInput, mode: WalkMode): Plan {
  return input.room.upright && mode !== 'plane' ? upright(input, mode) : level(input, mode);
}

const lanesOf = ({ twoMarkers, marks }: WalkInput, mode: WalkMode): number =>
  mode !== 'plane' && (twoMarkers || marks.some(({ marker }) => marker === 'organisation')) ? 2 : 1;

const stepText = ({ scale }: WalkInput, i: number): string => scale.names[i]?.trim() || String(i + 1);

/** Names in their own width; its number where a name would be cut to pieces. */
function stepBlocks(input: WalkInput, width: (along: number) => number, lines: number): Block[] {
  const { room, scale } = input;
  const names = stepPlaces(scale.steps).map((along, i) =>
    block(stepText(input, i), room, { ...NAME, lines, width: width(along) }),
  );
  if (!names.some(({ shortened }) => shortened)) return names;
  return names.map((name, i) =>
    name.shortened ? block(String(i + 1), room, { ...NAME, lines: 1, width: room.em * 2 }) : name,
  );
}

function level(input: WalkInput, mode: WalkMode): Plan {
  const { room, scale } = input;
  const { width, em } = room;
  const crowd = mode === 'crowd' || mode === 'density';
  const flat = mode === 'plane';
  const pad = em * 0.6;
  const ring = { along: clamp(width * 0.07, em * 1.9, em * 7), across: 0 };
  const low = clamp(width * 0.058, em * 1.9, em * 6);
  const high = width - ring.along - em * 0.4;
  const gap = (high - low) / Math.max(1, scale.steps - 1);
  const steps = stepBlocks(
    input,
    (along) =>
      Math.min(
        gap * 0.93,
        2 * Math.min(low + ((high - low) * along) / 100, width - (low + ((high - low) * along) / 100)) - 4,
      ),
    width < em * 40 ? 4 : 3,
  );
  const ends = input.ends.map((text) => block(text, room, { ...END, lines: 3, width: width * 0.47 - pad }));
  const sides = (input.acrossEnds ?? []).map((text) =>
    block(text, room, { ...NAME, lines: 2, width: width - low - pad }),
  );
  const rounds = crowd ? em * 1.6 : 0;
  const flowing = crowd && input.flowText && input.marks.some(({ from }) => from);
  const flowRow = flowing ? Math.max(em * 2, (room.leastType ?? 0) * 2) : 0;

  const count = lanesOf(input, mode);
  const fall = crowd || flat ? 0 : clamp(width * 0.026, em * 0.5, em * 2.6);
  const mirrored = crowd && input.previous?.length;
  const wanted = {
    up: flat ? clamp(width * 0.42, em * 14, em * 40) : clamp(width * 0.2, em * 9, em * 26) * (count > 1 ? 0.62 : 1),
    down: flat
      ? em * 0.4
      : mirrored
        ? clamp(width * 0.065, em * 3.4, em * 7)
        : crowd
          ? clamp(width * 0.045, em * 1.5, em * 4)
          : clamp(width * 0.07, em * 3, em * 6),
  };
  const name = Math.max(0, ...steps.map(({ height }) => height));
  const foot =
    (steps.length ? name + em * 0.5 : 0) +
    (mirrored ? rounds : 0) +
    flowRow * FLOW_ROWS +
    Math.max(...ends.map(({ height }) => height)) +
    em * 0.5 +
    pad;
  const head = pad + rounds + (sides[1] ? sides[1].height + em * 1.5 : 0);
  const under = sides[0] ? sides[0].height + em * 1.5 : 0;
  const fixed = head + under + foot + count * fall;
  const free = (room.height ?? 0) - fixed;
  const least = { up: em * (flat ? 9 : 4.2), down: Math.min(wanted.down, em * 2.2) };
  const down = room.height ? clamp(free / count - least.up, least.down, wanted.down) : wanted.down;
  const up = room.height ? Math.max(least.up, free / count - down) : wanted.up;
  ring.across = Math.min(ring.along * 0.78, up * 0.9, flat ? head - 2 : Infinity);
  if (flat) ring.along = Math.min(ring.along, ring.across * 1.4);

  const lanes: number[] = [];
  for (let lane = 0; lane < count; lane++) lanes.push(head + up + lane * (up + fall + down));
  const last = lanes.at(-1)! + fall + down + under;
  const names = last + (mirrored ? rounds : 0) + em * 0.2;
  const frame: Frame = {
    width,
    height: Math.round(fixed + count * (up + down)),
    upright: false,
    mirror: room.dir === 'rtl',
    low,
    high,
    lanes,
    fall,
    across: flat ? [lanes[0]!, head] : null,
    steps: scale.steps,
    middle: scale.middle ?? true,
  };
  return {
    frame,
    mode,
    up: lanes.map(() => up),
    down: lanes.map(() => down),
    edge: [low, width - high],
    ring,
    names,
    flows: names + (steps.length ? name + em * 0.5 : 0),
    flowRow,
    steps,
    ends: [...ends, ...sides],
    now: pad + em * 1.1,
    before: last + em * 1.1,
  };
}

function upright(input: WalkInput, mode: WalkMode): Plan {
  const { room, scale, marks } = input;
  const { width, em } = room;
  const crowd = mode === 'crowd' || mode === 'density';
  const pad = em * 0.5;
  const count = lanesOf(input, mode);
  const ends = input.ends.map((text) => block(text, room, { ...END, em: 1.06, lines: 2, width: width - 2 * pad }));
  // The ways that people went need room beside the line.
  const went = !crowd && marks.some(({ from }) => from);
  const down = went ? clamp(width * (count > 1 ? 0.11 : 0.19), em * 2.4, em * 5) : Math.min(em * 2.4, width * 0.09);
  const fall = crowd ? 0 : Math.min(em * 0.8, width * 0.03);
  // Names take what they need, up to a third of the width; the rest is for those who stand there.
  const steps = stepBlocks(input, () => width * 0.34, 3);
  const nameWidth = Math.max(0, ...steps.map((one) => one.width));
  const names = width - pad - nameWidth;
  const share = (names - pad - count * (down + fall)) / count;
  // Nobody needs a wide lane when there is one token on each.
  const up = count > 1 || marks.length > 1 ? share : Math.min(share, width * 0.5 - pad);
  const lanes: number[] = [];
  for (let lane = 0; lane < count; lane++) lanes.push(pad + up + lane * (up + down + fall));
  const ring = {
    along: clamp(width * 0.08, em * 1.2, em * 2.4),
    across: Math.min(clamp(width * 0.2, em * 3, em * 5), lanes[0]! - 2, width - lanes.at(-1)! - fall - 2),
  };
  const rounds = crowd ? em * 1.6 : 0;
  const low = pad + ends[0]!.height + em * 3.4;
  const top = pad + ends[1]!.height + em * 0.4 + rounds + Math.max(ring.along, em * 1.6);
  const long = clamp(marks.length * em * 1.4, em * 20, em * 34);
  const named = (Math.max(0, ...steps.map((one) => one.height)) + em * 0.2) * Math.max(0, scale.steps - 1);
  const height = Math.round(low + top + Math.max(room.height ? room.height - low - top : long, named, em * 12));
  const frame: Frame = {
    width,
    height,
    upright: true,
    mirror: room.dir === 'rtl',
    low,
    high: height - top,
    lanes,
    fall,
    across: null,
    steps: scale.steps,
    middle: scale.middle ?? true,
  };
  return {
    frame,
    mode,
    up: lanes.map(() => up),
    down: lanes.map(() => down),
    edge: [em * 3, top - pad - ends[1]!.height - rounds],
    ring,
    names: lanes.at(-1)! + fall + down,
    flows: 0,
    flowRow: 0,
    steps,
    ends,
    now: pad + ends[1]!.height + em * 1.1,
    before: pad + ends[1]!.height + em * 1.1,
  };
}
