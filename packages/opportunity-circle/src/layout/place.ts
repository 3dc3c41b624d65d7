import type { Box, Table } from './rings.ts';
import type { Body } from './settle.ts';
import { GAP } from './types.ts';

/** Closest that two cards may come in the last resort, px. */
const CLOSEST = 5;

function touches(x: number, y: number, w: number, h: number, box: Box, gap: number): boolean {
  return Math.abs(x - box.x) < (w + box.w) / 2 + gap && Math.abs(y - box.y) < (h + box.h) / 2 + gap;
}

/** Whether the body, with its middle at `x`, `y`, touches none of `taken` (within `gap` px) and none of `keep`. */
export function free(
  body: Box,
  x: number,
  y: number,
  taken: readonly Box[],
  keep: readonly Box[],
  gap: number,
): boolean {
  for (const box of taken) if (box !== body && touches(x, y, body.w, body.h, box, gap)) return false;
  for (const box of keep) if (box.w > 0 && touches(x, y, body.w, body.h, box, 0)) return false;
  return true;
}

/** How far `x`, `y` is from the middle of the body's ring, in widths of that ring (0.5 = on its line), or in card heights where rings are thinner than cards. */
export function offRing(body: Body, x: number, y: number, table: Table): number {
  const outer = table.rings[0]!;
  const thick = table.rings[body.ring - 1]!.ry - (table.rings[body.ring]?.ry ?? 0);
  const step = Math.max(thick, body.h) / outer.ry;
  const part = Math.hypot((x - outer.cx) / outer.rx, (y - outer.cy) / outer.ry);
  if (body.rx === 0)
    return Math.max(0, part - table.rings[table.rings.length - 1]!.rx / outer.rx) / step + (part > 0 ? 0.01 : 0);
  return Math.abs(part - body.rx / outer.rx) / step;
}

/**
 * Puts every body on the free spot nearest to where it settled; a spot in its own ring counts as nearer. Returns false
 * when somebody found none: `strict` gives up there, otherwise they stay where they were and the rest are placed.
 */
export function place(bodies: Body[], table: Table, keep: readonly Box[], strict: boolean): boolean {
  const taken: Body[] = [];
  let all = true;
  // From the centre outwards: inside there is the least room and it matters most who lies there.
  for (let ring = table.rings.length; ring >= 1; ring--) {
    const waiting: Body[] = [];
    for (const body of bodies) {
      if (body.ring !== ring) continue;
      if (free(body, body.x, body.y, taken, keep, CLOSEST)) taken.push(body);
      else waiting.push(body);
    }
    for (const body of waiting) {
      const spot = nearest(body, table, taken, keep);
      if (spot) {
        body.x = spot.x;
        body.y = spot.y;
        taken.push(body);
      } else if (strict) return false;
      else all = false;
    }
  }
  return all;
}

/** Looks over the whole stage in small steps; costs are compared before collisions, so most steps cost nothing. */
export function nearest(
  body: Body,
  table: Table,
  taken: readonly Box[],
  keep: readonly Box[],
): { x: number; y: number } | null {
  const step = 7;
  const left = body.w / 2 + 2;
  const top = body.h / 2 + 2;
  const right = table.width - left;
  const bottom = table.height - top;
  const away = (table.rings[0]!.ry - table.rings[1]!.ry) * 1.5;
  let best = Infinity;
  let found: { x: number; y: number } | null = null;
  const columns = Math.ceil(Math.max(body.x - left, right - body.x, 0) / step);
  const rows = Math.ceil(Math.max(body.y - top, bottom - body.y, 0) / step);
  // From the middle outwards, so that a good spot is known early.
  for (let i = 0; i <= 2 * columns; i++) {
    const dx = (i % 2 ? 1 : -1) * Math.ceil(i / 2) * step;
    const x = body.x + dx;
    if (Math.abs(dx) * 0.8 >= best) break;
    if (x < left || x > right) continue;
    for (let j = 0; j <= 2 * rows; j++) {
      const dy = (j % 2 ? 1 : -1) * Math.ceil(j / 2) * step;
      const y = body.y + dy;
      if (y < top || y > bottom) continue;
      const far = Math.hypot(dx * 0.8, dy);
      if (far >= best) break;
      const cost = far + Math.max(0, offRing(body, x, y, table) - 0.25) * away;
      if (cost < best && free(body, x, y, taken, keep, GAP)) {
        best = cost;
        found = { x, y };
      }
    }
  }
  return found;
}
