import { at, clamp, smooth } from './curve.ts';
import { alongPx, draw, lineAt } from './frame.ts';
import type { Plan } from './plan.ts';
import type { Hill, Point } from './types.ts';

const POINTS = 48;

/** How many stand round every place 0–100 and a little beyond: each is spread over its neighbourhood. */
function density(places: readonly number[], spread: number): (along: number) => number {
  const counts = new Array<number>(101).fill(0);
  for (const place of places) counts[clamp(Math.round(place), 0, 100)]!++;
  return (along) => {
    let sum = 0;
    for (let place = 0; place <= 100; place++) {
      const off = (place - along) / spread;
      if (counts[place]! > 0 && Math.abs(off) < 3.5) sum += counts[place]! * Math.exp(-0.5 * off * off);
    }
    return sum;
  };
}

interface Wish {
  readonly lane: number;
  /** Px of its highest point; negative = below the line. */
  readonly peak: number;
  readonly label: Hill['label'];
}

/**
 * The density of places as ground: above the line now, below it the round before. Each is as high as there is room, so
 * shapes can be compared, not heights.
 */
export function hill({ frame, edge }: Plan, places: readonly number[], { lane, peak, label }: Wish): Hill {
  // On steps every heap is a hill of its own; elsewhere neighbours melt together.
  const spread = frame.steps ? Math.max(3.4, 24 / (frame.steps - 1)) : 3.4;
  const of = density(places, spread);
  const unit = (frame.high - frame.low) / 100;
  const from = Math.max(-12, (2 - edge[0]) / unit);
  const to = Math.min(112, 100 + (edge[1] - 2) / unit);
  const heights: number[] = [];
  for (let i = 0; i <= POINTS; i++) heights.push(of(from + ((to - from) * i) / POINTS));
  // It runs out at the edge of the stage.
  heights[0] = heights[POINTS] = 0;
  const most = Math.max(...heights, 1e-9);
  const points: Point[] = heights.map((height, i) => {
    const a = alongPx(frame, from + ((to - from) * i) / POINTS);
    return draw(frame, a, lineAt(frame, lane, a) - (peak * height) / most);
  });
  const base = [to, from].map((along) => {
    const a = alongPx(frame, along);
    return draw(frame, a, lineAt(frame, lane, a));
  });
  return { d: places.length ? `${smooth(points, true)}L${base.map(at).join('L')}Z` : '', label };
}
