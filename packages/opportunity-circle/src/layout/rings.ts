import { shorten, wrap } from '@werkvorm/kit/export/text.js';
import type { CircleLayout, LayoutInput, RingBox } from './types.ts';

/** A rectangle by its middle. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The table without the cards: rings, names, and what has to stay free. */
export interface Table {
  readonly width: number;
  readonly height: number;
  readonly rings: readonly RingBox[];
  readonly ringLabels: CircleLayout['ringLabels'];
  readonly centreLabel: CircleLayout['centreLabel'];
  /** Never covered: the words of the centre. */
  readonly label: Box;
  /** The column of the ring names on the upper axis. */
  readonly column: Box;
  /** The names themselves, for when the column is too much to ask. */
  readonly names: readonly Box[];
}

/** Height for a width: 888 → 728, 1256 → 832 as drawn; near square below 700 px, upright on a phone with many cards. */
export function heightFor(width: number, cards = 0): number {
  const ratio = width < 480 ? (cards > 12 ? 0.56 : 0.8) : Math.min(1.55, Math.max(1, 1 + ((width - 640) / 616) * 0.51));
  return Math.round(width / ratio);
}

/** Radius of the centre as a part of the whole; the rings share the rest evenly. */
export function centrePart(rings: number): number {
  return Math.max(0.22, 1.4 / (rings + 0.4));
}

/**
 * Outer edge of every ring as a part of the whole, outer ring first. Inner rings grow when the cards that lie there need
 * more room than they have, in steps, so that a single move seldom changes them; outer rings keep a band to lie on.
 * `need` is the room that the cards of each ring ask, as a part of the area of the whole circle.
 */
export function parts(need: readonly number[]): number[] {
  const count = need.length;
  const inner = centrePart(count);
  const band = (1 - inner) / (count - 1);
  const out = new Array<number>(count);
  let within = 0;
  for (let k = count - 1; k >= 0; k--) {
    const usual = 1 - band * k;
    const most = 1 - band * 0.55 * k;
    // A ring that is wide enough as it is keeps to its place; growth is in steps of 4 %.
    const asked = Math.sqrt(within * within + need[k]!);
    const grown = Math.ceil(Math.max(0, asked - usual) / 0.04) * 0.04;
    const least = k === count - 1 ? 0 : within + band * 0.55;
    within = k === 0 ? 1 : Math.min(most, Math.max(least, usual + grown));
    out[k] = within;
  }
  return out;
}

/** The table for this stage, this size of type (px) and this need of room (see `parts`). */
export function table(input: LayoutInput, width: number, height: number, font: number, need: readonly number[]): Table {
  const edge = Math.min(20, width * 0.016);
  const cx = width / 2;
  const cy = height / 2;
  const count = input.rings;
  const rings: RingBox[] = [];
  const part = parts(need);
  for (let k = 0; k < count; k++) {
    rings.push({ ring: k + 1, cx, cy, rx: (width / 2 - edge) * part[k]!, ry: (height / 2 - edge) * part[k]! });
  }
  const px = Math.max(12, Math.min(font * 0.9, (0.82 * (rings[0]!.ry - rings[count - 1]!.ry)) / (count - 1)));
  const ringLabels: { ring: number; text: string; x: number; y: number; px: number }[] = [];
  const names: Box[] = [];
  for (let k = 0; k < count - 1; k++) {
    const text = shorten(input.ringNames[k] ?? '', width * 0.22, (name) => input.measure(name, px, 500));
    const middle = cy - (rings[k]!.ry + rings[k + 1]!.ry) / 2;
    if (text === '' || rings[k]!.ry - rings[k + 1]!.ry < px * 1.05) continue;
    ringLabels.push({ ring: k + 1, text, x: cx, y: middle + px * 0.36, px });
    names.push({ x: cx, y: middle, w: input.measure(text, px, 500) + font * 0.5, h: px * 1.3 });
  }
  const widest = Math.max(0, ...names.map((name) => name.w));
  const top = cy - rings[0]!.ry;
  const low = cy - rings[count - 1]!.ry;
  const column = { x: cx, y: (top + low) / 2, w: Math.max(widest, Math.min(font * 5.4, width * 0.14)), h: low - top };
  const centre = centreLabel(input, rings[count - 1]!, font);
  return { width, height, rings, ringLabels, names, column, ...centre };
}

/** The words of the centre in its upper part: the largest type, on the fewest lines, that stays inside the line. */
function centreLabel(
  input: LayoutInput,
  ring: RingBox,
  font: number,
): { centreLabel: CircleLayout['centreLabel']; label: Box } {
  const words = input.centre.trim();
  let best = { px: 0, lines: [] as string[], top: 0, width: 0 };
  const least = Math.min(font, 13);
  for (let px = font * 1.18; px >= least - 0.01; px = px > least && px * 0.93 < least ? least : px * 0.93) {
    const width = (text: string): number => input.measure(text, px, 700);
    for (let lines = 1; lines <= 4; lines++) {
      const tall = lines * px * 1.1;
      // Upper part, but a tall label comes down to the middle rather than out of the ring.
      const top = Math.min(-tall / 2, -ring.ry * 0.62 - px * 0.8 + Math.max(0, tall - ring.ry * 0.8));
      const high = Math.max(Math.abs(top), Math.abs(top + tall)) / ring.ry;
      const room = high >= 0.97 ? 0 : 2 * ring.rx * Math.sqrt(1 - high * high) * 0.94;
      const forced = px <= least + 0.01 && lines === 4;
      const set = wrap(words, forced ? Math.max(room, ring.rx * 1.7) : room || 1, lines, width, true);
      if (set.lines.length !== lines && !forced) continue;
      if (!set.shortened || forced) {
        best = {
          px,
          lines: set.lines,
          top: forced ? (-set.lines.length * px * 1.1) / 2 : top,
          width: Math.max(0, ...set.lines.map(width)),
        };
        break;
      }
    }
    if (best.px > 0 || px <= least + 0.01) break;
  }
  const lineHeight = best.px * 1.1;
  const tall = best.lines.length * lineHeight;
  return {
    centreLabel: { lines: best.lines, x: ring.cx, y: ring.cy + best.top + best.px * 0.82, px: best.px, lineHeight },
    label: {
      x: ring.cx,
      y: ring.cy + best.top + tall / 2,
      w: best.lines.length ? best.width + font * 0.5 : 0,
      h: best.lines.length ? tall + font * 0.2 : 0,
    },
  };
}
