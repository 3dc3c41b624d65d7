import type { Pen } from '@werkvorm/kit/export/picture.js';
import type { Shape } from '@werkvorm/kit/export/scene.js';
import { isolate, wrap } from '@werkvorm/kit/export/text.js';
import type { TriadLayout } from '../interest-triad.layout.ts';
import { triangle, type TriangleWords } from './triangle.ts';

/** One person of the network: their triangle, and under it who they are and what stands out. */
export interface Multiple {
  readonly layout: TriadLayout;
  readonly organisation: number;
  readonly points: TriangleWords['points'];
  readonly name: string;
  /** Under the name: organisation, mandate, signals; empty lines are left out. */
  readonly lines: readonly { readonly text: string; readonly bold?: boolean }[];
}

/** Least width of a cell, px. */
const CELL = 200;
/** Most lines that one text takes under a triangle. */
const LINES = 3;

/** The network as small multiples: every triangle in the same places, as many beside each other as fit. */
export function overview(
  people: readonly Multiple[],
  pen: Pen,
  top: number,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const room = pen.width - 2 * pen.margin;
  const columns = Math.max(1, Math.floor(room / CELL));
  const width = room / columns;
  const shapes: Shape[] = [];
  let y = top;
  for (let at = 0; at < people.length; at += columns) {
    const cells = people.slice(at, at + columns).map((one) => cell(one, width, pen));
    cells.forEach((drawn, column) => {
      const inset = column * width;
      const x = pen.rtl ? pen.width - pen.margin - inset - width : pen.margin + inset;
      shapes.push({ kind: 'group', x, y, label: people[at + column]!.name, shapes: drawn.shapes });
    });
    y += Math.max(...cells.map(({ height }) => height)) + pen.base * 1.2;
  }
  return { shapes, bottom: y };
}

function cell(one: Multiple, width: number, pen: Pen): { readonly shapes: Shape[]; readonly height: number } {
  const { base, palette, measure, rtl } = pen;
  const { layout } = one;
  const px = base * 0.8;
  const x = rtl ? width - base * 0.3 : base * 0.3;
  const shapes: Shape[] = [
    {
      kind: 'group',
      x: rtl ? width - layout.width : 0,
      y: 0,
      shapes: triangle(layout, one.organisation, { points: one.points }, pen),
    },
  ];
  let y = layout.height + base * 1.3;
  for (const { text, bold = false } of [{ text: one.name, bold: true }, ...one.lines]) {
    if (!text) continue;
    const weight = bold ? 700 : 400;
    const set = wrap(text, width - base, LINES, (part) => measure(part, px, weight) * 1.06);
    shapes.push({
      kind: 'text',
      x,
      y,
      lines: set.lines.map((part) => isolate(part, rtl ? 'rtl' : 'ltr')),
      px,
      lineHeight: px * 1.25,
      weight,
      face: 'tool',
      fill: bold ? palette.ink : palette.ink2,
    });
    y += set.lines.length * px * 1.25 + px * 0.2;
  }
  return { shapes, height: y };
}
