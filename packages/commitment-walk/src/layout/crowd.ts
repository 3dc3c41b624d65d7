import { alongPx, draw, laneOf, lineAt, stepPlaces } from './frame.ts';
import type { Plan } from './plan.ts';
import type { Token, WalkInput, WalkMark } from './types.ts';

/** Up to here everybody is a shape of their own; above it a hill tells the density and the dots are beside the point. */
export const SWARM = 150;
/** No more dots than this are drawn. */
export const DOTS = 500;
/** Cells in em: shapes of 25 px down to dots of 7. */
const CELLS = [1.62, 1.45, 1.3, 1.15, 1, 0.9, 0.8, 0.7, 0.6, 0.5];
/** On a line without steps, how far a full column may lean on its neighbours, as a part of the line. */
const LEAN = 0.04;

/** Where marks can stand over one lane: columns, or the blocks of the steps. */
interface Grid {
  readonly cell: number;
  readonly heaps: number;
  /** Columns of a heap, marks in one, heaps to either side that a full one leans on. */
  readonly wide: number;
  readonly room: number;
  readonly lean: number;
  /** The heap of a place (0–100), and px of the middle of its column `k`. */
  heap(along: number): number;
  columnPx(heap: number, k: number): number;
}

/** The shapes of a crowd. */
export interface Crowd {
  readonly tokens: Token[];
  /** How many found no room: the hill has to tell. */
  readonly left: number;
  /** Highest heap of each lane, px. */
  readonly tops: number[];
}

/**
 * Shapes in columns over the line, on steps in blocks: lower rows first, in the order of the input, in the largest size
 * that leaves room for all. A mark that moves changes the heaps it leaves and joins, no others. Where even dots do not
 * fit, every heap shows the same share of its own.
 */
export function crowd(plan: Plan, input: WalkInput): Crowd {
  const lanes = plan.frame.lanes.map((_, lane) =>
    input.marks.filter(({ marker }) => laneOf(plan.frame, marker) === lane),
  );
  const many = input.marks.length > DOTS;
  for (const size of many ? [] : CELLS) {
    const grid = gridOf(plan, input.room.em * size, lanes);
    const heaps = lanes.map((marks) => seat(grid, marks));
    if (heaps.every((one) => one)) return drawn(plan, grid, input, heaps as WalkMark[][][]);
  }
  const grid = gridOf(plan, input.room.em * CELLS.at(-1)!, lanes);
  for (let share = many ? DOTS / input.marks.length : 0.9; ; share *= 0.9) {
    const heaps = lanes.map((marks) => seat(grid, sample(grid, marks, share)));
    if (heaps.every((one) => one)) return drawn(plan, grid, input, heaps as WalkMark[][][]);
  }
}

/** Heaps for cells of that many px. A block is about square, broader where it would get too high. */
function gridOf({ frame, up, edge }: Plan, cell: number, lanes: readonly (readonly WalkMark[])[]): Grid {
  const rows = Math.max(1, Math.floor((Math.min(...up) - 1) / cell));
  const { low, high, steps } = frame;
  if (!steps) {
    // Each column holds as many places as the next: else some would look fuller than they are.
    const unit = (high - low) / 100;
    const places = Math.max(1, Math.ceil(cell / unit));
    const last = Math.floor(100 / places);
    return {
      cell,
      heaps: last + 1,
      wide: 1,
      room: rows,
      lean: Math.floor((LEAN * 100) / places),
      heap: (along) => Math.min(last, Math.round(along / places)),
      columnPx: (heap) => low + heap * places * unit,
    };
  }
  const places = stepPlaces(steps);
  const heap = (along: number): number => nearest(places, along);
  const most = Math.max(1, ...lanes.flatMap((marks) => counts(steps, marks, heap)));
  const broadest = Math.floor(Math.min(((high - low) / (steps - 1)) * 0.86, 2 * Math.min(...edge) - cell * 0.3) / cell);
  const wide = Math.max(1, Math.min(broadest, Math.max(Math.ceil(most / rows), Math.round(Math.sqrt(most)))));
  return {
    cell,
    heaps: steps,
    wide,
    room: rows * wide,
    lean: 0,
    heap,
    columnPx: (one, k) => alongPx(frame, places[one]!) + (fromMiddle(k) - (wide % 2 ? 0 : 0.5)) * cell,
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

function counts(heaps: number, marks: readonly WalkMark[], heap: (along: number) => number): number[] {
  const out = new Array<number>(heaps).fill(0);
  for (const { place } of marks) out[heap(place.along)]!++;
  return out;
}

/** Who stands in which heap; those whose own is full lean on the nearest one with room. Null when there is none. */
function seat(grid: Grid, marks: readonly WalkMark[]): WalkMark[][] | null {
  const heaps: WalkMark[][] = [];
  for (let i = 0; i < grid.heaps; i++) heaps.push([]);
  const over: WalkMark[] = [];
  for (const mark of marks) {
    const own = heaps[grid.heap(mark.place.along)]!;
    (own.length < grid.room ? own : over).push(mark);
  }
  for (const mark of over) {
    const home = grid.heap(mark.place.along);
    let best: WalkMark[] | undefined;
    for (let off = 1; off <= grid.lean && !best; off++) {
      const sides = [heaps[home - off], heaps[home + off]].filter((one) => one && one.length < grid.room);
      best = sides[0] && sides[1] && sides[1].length < sides[0].length ? sides[1] : sides[0];
    }
    if (!best) return null;
    best.push(mark);
  }
  return heaps;
}

/** The same share of every heap, one at least, spread over its order; marks that must be seen are in it. */
function sample(grid: Grid, marks: readonly WalkMark[], share: number): WalkMark[] {
  const free = marks.filter(({ kept }) => !kept);
  const per = counts(grid.heaps, free, (along) => grid.heap(along));
  const seats = per.map((count) => Math.max(Math.min(1, count), Math.floor(count * share)));
  const seen = new Array<number>(grid.heaps).fill(0);
  return marks.filter((mark) => {
    if (mark.kept) return true;
    const heap = grid.heap(mark.place.along);
    const before = seen[heap]!++;
    const [all, few] = [per[heap]!, seats[heap]!];
    return Math.floor((before * few) / all) !== Math.floor(((before + 1) * few) / all);
  });
}

function drawn(plan: Plan, grid: Grid, { marks }: WalkInput, lanes: readonly (readonly WalkMark[][])[]): Crowd {
  const { frame } = plan;
  const tokens = new Map<WalkMark, Token>();
  const tops = lanes.map((heaps, lane) => {
    let top = 0;
    heaps.forEach((heap, h) => {
      heap.forEach((mark, n) => {
        const row = Math.floor(n / grid.wide);
        const a = grid.columnPx(h, n % grid.wide);
        const line = lineAt(frame, lane, a);
        top = Math.max(top, (row + 1) * grid.cell);
        tokens.set(mark, {
          id: mark.id,
          marker: mark.marker,
          organisation: mark.organisation,
          ...draw(frame, a, line - (row + 0.5) * grid.cell - 1),
          size: grid.cell * 0.94,
          spot: draw(frame, alongPx(frame, mark.place.along), line),
          stem: '',
          label: null,
        });
      });
    });
    return top;
  });
  return { tokens: marks.flatMap((mark) => tokens.get(mark) ?? []), left: marks.length - tokens.size, tops };
}
