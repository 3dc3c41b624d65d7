import { alongPx, draw, laneOf, lineAt, stepPlaces } from './frame.ts';
import type { Plan } from './plan.ts';
import type { Token, WalkInput, WalkMark } from './types.ts';

/** Up to here everybody is a shape of their own; above it a hill tells the density and the dots are beside the point. */
export const SWARM = 150;
/** No more dots than this are drawn. */
export const DOTS = 500;
/** Cells in em: shapes of 25 px down to dots of 7. */
const CELLS = [1.62, 1.45, 1.3, 1.15, 1, 0.9, 0.8, 0.7, 0.6, 0.5];

/** Columns of one lane, or the blocks of its steps: where each starts, how many cells wide. */
interface Grid {
  readonly cell: number;
  readonly rows: number;
  /** Number of the heap of a place, and px of the middle of its column `k`. */
  heap(along: number): number;
  columnPx(heap: number, k: number): number;
  readonly wide: number;
  readonly heaps: number;
}

export interface Crowd {
  readonly tokens: Token[];
  readonly left: number;
  /** Not everybody has room: the hill has to tell. */
  readonly sampled: boolean;
  /** Highest heap of each lane, px. */
  readonly tops: number[];
}

/**
 * Shapes in columns over the line, on steps as blocks; the lowest rows first, in the order of the input. A mark that
 * moves changes the two columns it leaves and joins, no others. Where a heap has more marks than room, every heap shows
 * the same share of its own.
 */
export function crowd(plan: Plan, input: WalkInput): Crowd {
  const { frame } = plan;
  const lanes = frame.lanes.map((_, lane) => input.marks.filter(({ marker }) => laneOf(frame, marker) === lane));
  const grid = choose(plan, input, lanes);
  const tokens = new Map<WalkMark, Token>();
  const tops: number[] = [];
  lanes.forEach((marks, lane) => tops.push(heapUp(plan, grid, marks, lane, tokens)));
  const shown = input.marks.flatMap((mark) => tokens.get(mark) ?? []);
  const left = input.marks.length - shown.length;
  return { tokens: shown, left, sampled: left > 0, tops };
}

/** The largest cells in which all have room; else the smallest. */
function choose(plan: Plan, input: WalkInput, lanes: readonly (readonly WalkMark[])[]): Grid {
  let grid = gridOf(plan, input, CELLS.at(-1)!, DOTS);
  for (const size of CELLS) {
    const trial = gridOf(plan, input, size, fullest(gridOf(plan, input, size, 1), lanes));
    if (fullest(trial, lanes) > trial.rows * trial.wide) continue;
    grid = trial;
    break;
  }
  return grid;
}

function fullest(grid: Grid, lanes: readonly (readonly WalkMark[])[]): number {
  let most = 1;
  for (const marks of lanes) most = Math.max(most, ...counts(grid, marks));
  return most;
}

function counts(grid: Grid, marks: readonly WalkMark[]): number[] {
  const out = new Array<number>(grid.heaps).fill(0);
  for (const { place } of marks) out[grid.heap(place.along)]!++;
  return out;
}

/** The grid for a size of cells; `most` is how many stand on the fullest step, which makes its block about square. */
function gridOf({ frame, up }: Plan, { room }: WalkInput, size: number, most: number): Grid {
  const cell = size * room.em;
  const rows = Math.max(1, Math.floor((up[0]! - 1) / cell));
  const { low, high, steps } = frame;
  if (!steps) {
    const columns = Math.max(1, Math.floor((high - low) / cell));
    const pitch = (high - low) / columns;
    const heaps = columns + 1;
    return {
      cell,
      rows,
      heaps,
      wide: 1,
      heap: (along) => Math.min(columns, Math.floor((along / 100) * columns + 0.5)),
      columnPx: (heap) => low + heap * pitch,
    };
  }
  const places = stepPlaces(steps);
  const gap = (high - low) / (steps - 1);
  // The first and the last block must not leave the stage.
  const edge = 2 * Math.min(low, (frame.upright ? frame.height : frame.width) - high);
  const broadest = Math.max(1, Math.floor(Math.min(gap * 0.86, edge) / cell));
  const wide = Math.max(1, Math.min(broadest, Math.max(Math.ceil(most / rows), Math.round(Math.sqrt(most)))));
  return {
    cell,
    rows,
    heaps: steps,
    wide,
    heap: (along) => nearest(places, along),
    columnPx: (heap, k) => alongPx(frame, places[heap]!) + (fromMiddle(k) - (wide % 2 ? 0 : 0.5)) * cell,
  };
}

/** 0, 1, −1, 2, −2 …: columns of a block are filled from its middle. */
const fromMiddle = (k: number): number => (k % 2 ? (k + 1) / 2 : -k / 2);

function nearest(places: readonly number[], along: number): number {
  let best = 0;
  places.forEach((place, i) => {
    if (Math.abs(place - along) < Math.abs(places[best]! - along)) best = i;
  });
  return best;
}

function heapUp(
  plan: Plan,
  grid: Grid,
  marks: readonly WalkMark[],
  lane: number,
  tokens: Map<WalkMark, Token>,
): number {
  const { frame } = plan;
  const per = counts(grid, marks);
  const roomy = grid.rows * grid.wide;
  const share = Math.min(1, roomy / Math.max(...per, 1), DOTS / Math.max(1, marks.length));
  const shown = per.map((count) => Math.min(roomy, Math.max(Math.round(count * share), Math.min(1, count))));
  const kept = marks.filter((mark) => mark.kept);
  const keptIn = new Array<number>(grid.heaps).fill(0);
  for (const { place } of kept) keptIn[grid.heap(place.along)]!++;
  const seen = new Array<number>(grid.heaps).fill(0);
  const used = new Array<number>(grid.heaps).fill(0);
  let top = 0;
  for (const mark of marks) {
    const heap = grid.heap(mark.place.along);
    // An even sample of those who may be left out: the same share at the beginning, the middle and the end.
    const others = per[heap]! - keptIn[heap]!;
    const seats = Math.max(0, shown[heap]! - keptIn[heap]!);
    if (!mark.kept) {
      const before = seen[heap]!++;
      if (Math.floor((before * seats) / others) === Math.floor(((before + 1) * seats) / others)) continue;
    }
    const n = used[heap]!++;
    const row = Math.floor(n / grid.wide);
    const a = grid.columnPx(heap, n % grid.wide);
    const v = lineAt(frame, lane, a) - (row + 0.5) * grid.cell - 1;
    top = Math.max(top, (row + 1) * grid.cell);
    tokens.set(mark, {
      id: mark.id,
      marker: mark.marker,
      organisation: mark.organisation,
      ...draw(frame, a, v),
      size: grid.cell * 0.94,
      spot: draw(frame, alongPx(frame, mark.place.along), lineAt(frame, lane, a)),
      stem: '',
      label: null,
    });
  }
  return top;
}
