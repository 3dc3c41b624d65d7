import { forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Box, Table } from './rings.ts';
import { GAP } from './types.ts';

/** How far cards feel each other, in cards; in a crowd only their neighbours. */
const FAR = 2.8;
const NEAR = 1.5;

/** A card on its way to its place. */
export interface Body extends SimulationNodeDatum, Box {
  x: number;
  y: number;
  vx: number;
  vy: number;
  /** Where it would lie if it were alone. */
  readonly homeX: number;
  readonly homeY: number;
  readonly ring: number;
  /** Half axes of the line along the middle of its ring; 0 in the centre. */
  readonly rx: number;
  readonly ry: number;
}

/** Moves the bodies off each other, along their rings, with as little travel as possible. Deterministic. */
export function settle(bodies: Body[], table: Table, ticks: number): void {
  const { cx, cy } = table.rings[0]!;
  const clear = [table.label, table.column];
  const reach = bodies.length > 80 ? NEAR : FAR;
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .alphaDecay(1 - Math.pow(0.02, 1 / ticks))
    .velocityDecay(0.55)
    .force('home', (alpha) => {
      for (const body of bodies) {
        body.vx += (body.homeX - body.x) * 0.06 * alpha;
        body.vy += (body.homeY - body.y) * 0.06 * alpha;
      }
    })
    .force('ring', () => {
      for (const body of bodies) {
        const px = body.x + body.vx - cx;
        const py = body.y + body.vy - cy;
        if (body.rx === 0) {
          body.vx += (body.homeX - cx - px) * 0.05;
          body.vy += (body.homeY - cy - py) * 0.05;
          continue;
        }
        const part = Math.hypot(px / body.rx, py / body.ry) || 1;
        body.vx += (px / part - px) * 0.35;
        body.vy += (py / part - py) * 0.35;
      }
    })
    .force('apart', (alpha) => apart(bodies, table, alpha, reach))
    .force('clear', () => {
      for (const body of bodies) {
        for (const box of clear) if (box.w > 0) keepOff(body, box, box === table.column);
        const halfW = body.w / 2 + 2;
        const halfH = body.h / 2 + 2;
        body.vx += Math.max(halfW, Math.min(table.width - halfW, body.x + body.vx)) - body.x - body.vx;
        body.vy += Math.max(halfH, Math.min(table.height - halfH, body.y + body.vy)) - body.y - body.vy;
      }
    });
  simulation.tick(ticks);
  for (const body of bodies) {
    body.x = Math.max(body.w / 2 + 2, Math.min(table.width - body.w / 2 - 2, body.x));
    body.y = Math.max(body.h / 2 + 2, Math.min(table.height - body.h / 2 - 2, body.y));
  }
}

/** Cards are wide: distance is counted in card widths across and card heights down. */
function apart(bodies: Body[], table: Table, alpha: number, reach: number): void {
  // From left to right, so that each looks only as far as it reaches.
  const row = bodies.slice().sort((a, b) => a.x - b.x || (a.index ?? 0) - (b.index ?? 0));
  const widest = Math.max(...bodies.map((body) => body.w)) + GAP;
  for (let i = 0; i < row.length; i++) {
    const a = row[i]!;
    for (let j = i + 1; j < row.length; j++) {
      const b = row[j]!;
      if (b.x - a.x > widest * reach) break;
      const dy = b.y + b.vy - a.y - a.vy;
      const sideY = (a.h + b.h) / 2 + GAP;
      const v = dy / sideY;
      if (v > reach || v < -reach) continue;
      const dx = b.x + b.vx - a.x - a.vx;
      const sideX = (a.w + b.w) / 2 + GAP;
      const u = dx / sideX;
      if (u > reach || u < -reach) continue;
      const overX = sideX - Math.abs(dx);
      const overY = sideY - Math.abs(dy);
      if (overX > 0 && overY > 0) {
        const share = a.ring === b.ring && a.rx > 0 ? 0.1 : 1;
        if (share < 1) slide(a, b, table, Math.min(overX, overY * 1.8) * 0.9);
        if (overX / sideX < overY / sideY) shift(a, b, (dx < 0 ? -1 : 1) * overX * 0.5 * share, 0);
        else shift(a, b, 0, (dy < 0 ? -1 : 1) * overY * 0.5 * share);
      }
      // Breathing space: a soft push, stronger along a ring, weak in the centre, which holds its cards together.
      const far = Math.hypot(u, v) || 0.01;
      if (far < reach) {
        const push = ((reach - far) * alpha * (a.ring !== b.ring ? 0.08 : a.rx > 0 ? 0.16 : 0.05)) / far;
        shift(a, b, u * push * sideX, v * push * sideY);
      }
    }
  }
}

/** Parts two cards along the ring they share. */
function slide(a: Body, b: Body, table: Table, by: number): void {
  const { cx, cy } = table.rings[0]!;
  const turn = Math.sign((a.x - cx) * (b.y - cy) - (a.y - cy) * (b.x - cx)) || 1;
  for (const body of [a, b]) {
    const x = (-(body.y - cy) / body.ry) * body.rx;
    const y = ((body.x - cx) / body.rx) * body.ry;
    const far = Math.hypot(x, y) || 1;
    const way = ((body === b ? turn : -turn) * by) / 2 / far;
    body.vx += x * way;
    body.vy += y * way;
  }
}

function shift(a: Body, b: Body, x: number, y: number): void {
  a.vx -= x / 2;
  a.vy -= y / 2;
  b.vx += x / 2;
  b.vy += y / 2;
}

function keepOff(body: Body, box: Box, sideways: boolean): void {
  const dx = body.x + body.vx - box.x;
  const dy = body.y + body.vy - box.y;
  const overX = (body.w + box.w) / 2 + 2 - Math.abs(dx);
  const overY = (body.h + box.h) / 2 + 2 - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  if (sideways && body.rx > 0) body.vx += (dx < 0 ? -1 : 1) * overX * 0.6;
  else if (overY < overX || body.rx === 0) body.vy += (dy < 0 && body.rx > 0 ? -1 : 1) * overY * 0.6;
  else body.vx += (dx < 0 ? -1 : 1) * overX * 0.6;
}
