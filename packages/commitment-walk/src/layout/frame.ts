import type { Marker, Place } from '../commitment-walk.types.ts';
import { clamp } from './curve.ts';
import type { Frame, Point } from './types.ts';

/**
 * The stage in its own directions: `a` runs along the line in px from the low side, `v` across it in px from the upper
 * side down (upright: from the start to the end). Everything is reckoned in these and drawn through this function, so
 * upright and right to left are the same picture turned or mirrored; letters are never mirrored.
 */
export function draw(frame: Frame, a: number, v: number): Point {
  const x = frame.upright ? v : a;
  return { x: frame.mirror ? frame.width - x : x, y: frame.upright ? frame.height - a : v };
}

/** The same backwards. */
export function read(frame: Frame, x: number, y: number): { a: number; v: number } {
  const straight = frame.mirror ? frame.width - x : x;
  return frame.upright ? { a: frame.height - y, v: straight } : { a: straight, v: y };
}

/** Px along the line of a place (0–100). */
export const alongPx = (frame: Frame, along: number): number => frame.low + ((frame.high - frame.low) * along) / 100;

/** How far the line lies under its highest point there: a gentle fall towards the distance, with one soft swell. */
export function dip({ fall, low, high }: Frame, a: number): number {
  const u = (a - low) / Math.max(1, high - low);
  const far = 1 - clamp(u, -0.1, 1);
  return (
    fall *
    (0.75 * far * far * (3 - 2 * far) +
      0.25 * far +
      0.2 * Math.sin(2 * Math.PI * (u + 0.08)) * clamp(u, 0, 1) * far * 2)
  );
}

/** Lane of a marker: the second one is the organisation's. */
export const laneOf = (frame: Frame, marker: Marker): number =>
  marker === 'organisation' && frame.lanes.length > 1 ? 1 : 0;

/** Px across of the line of a lane, at px `a` along it. */
export const lineAt = (frame: Frame, lane: number, a: number): number => frame.lanes[lane]! + dip(frame, a);

/** Own coordinates of a place. */
export function placePx(frame: Frame, place: Place, lane = 0): { a: number; v: number } {
  const a = alongPx(frame, place.along);
  if (!frame.across) return { a, v: lineAt(frame, lane, a) };
  const [from, to] = frame.across;
  return { a, v: from + ((to - from) * (place.across ?? 50)) / 100 };
}

/** Places of the steps, low to high; none on a line without steps. */
export function stepPlaces(steps: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < steps; i++) places.push(Math.round((i * 100) / (steps - 1)));
  return places;
}

/** Where a place lies on the stage. */
export function spotOf({ frame }: { readonly frame: Frame }, place: Place, marker: Marker = 'me'): Point {
  const { a, v } = placePx(frame, place, laneOf(frame, marker));
  return draw(frame, a, v);
}

/**
 * The place nearest to a point of the stage, wherever that is: a whole number, or that of the nearest step; beside the
 * middle where the middle is not a place.
 */
export function placeAt({ frame }: { readonly frame: Frame }, x: number, y: number): Place {
  const { a, v } = read(frame, x, y);
  const exact = clamp(((a - frame.low) / (frame.high - frame.low)) * 100, 0, 100);
  const across = frame.across && whole(((v - frame.across[0]) / (frame.across[1] - frame.across[0])) * 100);
  return { along: allowed(frame, exact), across };
}

const whole = (value: number): number => clamp(Math.round(value), 0, 100);

function allowed({ steps, middle }: Frame, exact: number): number {
  if (!steps) {
    const along = whole(exact);
    return along === 50 && !middle ? (exact < 50 ? 49 : 51) : along;
  }
  let best = 0;
  for (const place of stepPlaces(steps)) {
    if ((middle || place !== 50) && Math.abs(place - exact) < Math.abs(best - exact)) best = place;
  }
  return best;
}
