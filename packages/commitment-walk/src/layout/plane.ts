import { draw, placePx } from './frame.ts';
import { apart, GAP, nameBox, nameLabel, written, type Box } from './people.ts';
import type { Plan } from './plan.ts';
import { straight } from './curve.ts';
import type { Token, WalkInput, WalkMark } from './types.ts';

/** Up to here names are written, where they have room; up to there tokens step aside finely. */
const NAMED = 30;
const FINE = 60;

/** Size of a token in em, by how many there are. */
function sizeOf(count: number): number {
  if (count <= 12) return 2.6;
  if (count <= NAMED) return 2.1;
  if (count <= FINE) return 1.5;
  return count <= 150 ? 1 : 0.62;
}

/**
 * Tokens on two axes, each on its spot or, where somebody stands, beside it with a stem to the spot. Those who find no
 * room within reach are counted, not drawn; marks that must be seen come first.
 */
export function plane(plan: Plan, input: WalkInput): { tokens: Token[]; left: number } {
  const { room, marks } = input;
  const size = Math.min(sizeOf(marks.length) * room.em, (plan.frame.high - plan.frame.low) / 6);
  const stood = new Map<WalkMark, Box>();
  const grid = new Map<string, Box[]>();
  const order = [...marks.filter(({ kept }) => kept), ...marks.filter(({ kept }) => !kept)];
  for (const mark of order) {
    const box = beside(plan, mark, size, marks.length <= FINE ? 0.25 : 0.5, grid);
    if (!box) continue;
    stood.set(mark, box);
    const key = cell(box.a, box.v, size);
    grid.set(key, [...(grid.get(key) ?? []), box]);
  }
  const names: Box[] = [];
  const boxes = [...stood.values()];
  const tokens = marks.flatMap((mark): Token[] => {
    const box = stood.get(mark);
    if (!box) return [];
    const spot = placePx(plan.frame, mark.place);
    const text = marks.length <= NAMED ? written(mark, input, size / room.em, 6) : null;
    const name = text && nameBox(plan, box.a, box.v, size / 2, text);
    const clear =
      name &&
      name.v - name.hv > plan.ends[3]!.height + room.em * 0.6 &&
      [...boxes, ...names].every((other) => other === box || apart(other, name, 1));
    if (name && clear) names.push(name);
    return [
      {
        id: mark.id,
        marker: mark.marker,
        organisation: mark.organisation,
        ...draw(plan.frame, box.a, box.v),
        size,
        spot: draw(plan.frame, spot.a, spot.v),
        stem:
          box.a === spot.a && box.v === spot.v
            ? ''
            : straight([draw(plan.frame, spot.a, spot.v), draw(plan.frame, box.a, box.v)]),
        label: name && clear ? nameLabel(plan, name, text) : null,
      },
    ];
  });
  return { tokens, left: marks.length - tokens.length };
}

const cell = (a: number, v: number, size: number): string => `${Math.floor(a / size)} ${Math.floor(v / size)}`;

/** The nearest free place round the spot, in growing rings. */
function beside(plan: Plan, mark: WalkMark, size: number, fine: number, grid: Map<string, Box[]>): Box | null {
  const spot = placePx(plan.frame, mark.place);
  const { width, across } = plan.frame;
  const [bottom, top] = across!;
  const half = size / 2;
  const gap = size > 20 ? GAP / 2 : 1;
  for (let ring = 0; ring <= 4 / fine; ring++) {
    const far = ring * fine * size;
    const around = Math.max(1, Math.ceil((2 * Math.PI * ring) / 1.2));
    for (let k = 0; k < around; k++) {
      const turn = (2 * Math.PI * k) / around;
      const box = { a: spot.a + far * Math.cos(turn), v: spot.v - far * Math.sin(turn), ha: half, hv: half };
      if (box.a < half || box.a > width - half || box.v < top || box.v > bottom) continue;
      if (free(box, size, grid, gap)) return box;
    }
  }
  return null;
}

function free(box: Box, size: number, grid: Map<string, Box[]>, gap: number): boolean {
  for (let i = -2; i <= 2; i++) {
    for (let j = -2; j <= 2; j++) {
      const here = grid.get(cell(box.a + i * size, box.v + j * size, size));
      if (here?.some((other) => !apart(other, box, gap))) return false;
    }
  }
  return true;
}
