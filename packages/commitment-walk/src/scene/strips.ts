import { words, type Pen } from '@werkvorm/kit/export/picture.js';
import type { Shape } from '@werkvorm/kit/export/scene.js';
import type { Frame } from '../commitment-walk.layout.ts';

/** Above this many dots they get small. */
const MANY = 40;

/** One round, as a row of dots. */
export interface Strip {
  readonly name: string;
  readonly places: readonly number[];
  readonly median: number | null;
  /** The round of the picture. */
  readonly shown: boolean;
}

/** Round beside round, under the line and on its scale: from the lowest to the highest, with a stroke at the middle one. */
export function strips(
  frame: Frame,
  rounds: readonly Strip[],
  pen: Pen,
  top: number,
): { shapes: Shape[]; bottom: number } {
  const { palette, base } = pen;
  const shapes: Shape[] = [];
  let y = top;
  const x = (along: number): number => {
    const px = frame.low + ((frame.high - frame.low) * along) / 100;
    return frame.mirror ? frame.width - px : px;
  };
  for (const { name, places, median, shown } of rounds) {
    shapes.push(
      words(pen, name, y + base * 0.9, {
        px: base * 0.85,
        fill: shown ? palette.ink : palette.ink2,
        weight: shown ? 700 : 400,
      }),
    );
    y += base * 1.9;
    const stroke = shown ? palette.ink : palette.edge;
    if (places.length) {
      const ends = [x(Math.min(...places)), x(Math.max(...places))] as const;
      shapes.push({ kind: 'line', x1: ends[0], y1: y, x2: ends[1], y2: y, stroke, strokeWidth: shown ? 3 : 2 });
    }
    const r = places.length > MANY ? 3 : 5;
    for (const along of [...new Set(places)])
      shapes.push({
        kind: 'ellipse',
        cx: x(along),
        cy: y,
        rx: r,
        ry: r,
        fill: shown ? palette.ink : palette.ground,
        stroke,
        strokeWidth: 1.6,
      });
    if (median !== null) {
      const at = x(median);
      shapes.push({
        kind: 'line',
        x1: at,
        y1: y - base * 0.6,
        x2: at,
        y2: y + base * 0.6,
        stroke: palette.ink,
        strokeWidth: 2,
      });
    }
    y += base * 1.1;
  }
  return { shapes, bottom: y };
}
