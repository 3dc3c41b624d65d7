import type { Point } from './types.ts';

/** Two decimals: finer than any screen, and the same text on every engine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

const pair = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/** A point as path data writes it. */
export const at = ({ x, y }: Point): string => pair(x, y);

/** Straight from point to point. */
export const straight = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

/**
 * A smooth way through points (Catmull-Rom as cubic Béziers). `monotone` keeps it from swinging beyond them, as a hill
 * must not dip under the line between two columns.
 */
export function smooth(points: readonly Point[], monotone = false): string {
  const first = points[0];
  if (!first) return '';
  const end = points.length - 1;
  let d = `M${at(first)}`;
  for (let i = 0; i < end; i++) {
    const before = points[Math.max(0, i - 1)]!;
    const from = points[i]!;
    const to = points[i + 1]!;
    const next = points[Math.min(end, i + 2)]!;
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const two = { x: to.x - (next.x - from.x) / 6, y: to.y - (next.y - from.y) / 6 };
    if (monotone) {
      for (const control of [one, two]) {
        control.x = between(control.x, from.x, to.x);
        control.y = between(control.y, from.y, to.y);
      }
    }
    d += `C${at(one)} ${at(two)} ${at(to)}`;
  }
  return d;
}

const between = (value: number, a: number, b: number): number => clamp(value, Math.min(a, b), Math.max(a, b));

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
