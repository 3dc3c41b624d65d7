import { EM, type Leaf } from './leaf.ts';

/** From how many on a side blocks become one bar. */
const MANY = 4;

/**
 * Get and bring on one beam: open blocks before its middle, filled ones after it (S3 "halen en brengen"). It shows how
 * they are to each other, and gives no verdict on it. Face down (`gets` null): only what is brought.
 */
export function layBeam(
  leaf: Leaf,
  x: number,
  middle: number,
  width: number,
  gets: number | null,
  brings: number,
): void {
  const centre = x + width / 2;
  const height = EM * 0.8;
  const y = middle - height / 2;
  leaf.rules.push({ x: centre, y: y - EM * 0.25, width: 0, height: height + EM * 0.5, strong: true });
  const gap = EM * 0.12;
  const room = width / 2 - gap;
  const most = Math.max(gets ?? 0, brings);
  const unit = Math.min(EM * 0.9, room / Math.max(1, most));
  const side = (count: number, filled: boolean): void => {
    const at = (from: number, wide: number) =>
      leaf.blocks.push({
        x: filled ? centre + gap + from : centre - gap - from - wide,
        y,
        width: wide,
        height,
        filled,
      });
    if (most > MANY && count) at(0, unit * count);
    else for (let block = 0; block < count; block++) at(block * unit, unit - gap);
  };
  side(gets ?? 0, false);
  side(brings, true);
}
