import { wrap } from '@werkvorm/kit/export/text.js';
import type { Label, Point, WalkRoom } from './types.ts';

/** How words are set: size in em of the stage, weight, most lines, px they may be wide. */
export interface Setting {
  readonly em: number;
  readonly weight: number;
  readonly lines: number;
  readonly width: number;
}

/** Words set in lines, before they have a place. */
export interface Block {
  readonly lines: readonly string[];
  readonly px: number;
  readonly lineHeight: number;
  /** Widest line and height of all, px. */
  readonly width: number;
  readonly height: number;
  readonly shortened: boolean;
}

/** No type on the stage is smaller, px (look §6: never below .8125em). */
export const LEAST_TYPE = 13;

/** Sets words; never smaller than can be read from where the stage is looked at. */
export function block(text: string, room: WalkRoom, { em, weight, lines, width }: Setting): Block {
  const px = Math.max(em * room.em, LEAST_TYPE, room.leastType ?? 0);
  const wide = (part: string): number => room.measure(part, px, weight);
  const set = wrap(text, Math.max(px, width), lines, wide);
  const lineHeight = px * 1.2;
  return {
    lines: set.lines,
    px,
    lineHeight,
    width: Math.max(0, ...set.lines.map(wide)),
    height: set.lines.length * lineHeight,
    shortened: set.shortened,
  };
}

/** A block with its top at a point. */
export function label(set: Block, { x, y }: Point, anchor: Label['anchor']): Label {
  const { lines, px, lineHeight } = set;
  return { lines, px, lineHeight, anchor, x, y: y + px * 0.95 };
}
