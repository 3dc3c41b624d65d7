/** What every picture of a form has: colours that print, words above it, whose shapes stand in it, and the date. */
import { LIGHT_LETTERS, markOf } from '../look/shapes.ts';
import type { Fonts, Shape } from './scene.ts';
import { isolate, tableMeasure, wrap, type Measure } from './text.ts';

/** Colours of the picture, resolved: it never depends on the page it comes from. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
  readonly edge: string;
  readonly line: string;
  readonly card: string;
  readonly cardEdge: string;
  readonly stock: string;
  /** Tones from the edge to the centre: five. */
  readonly rings: readonly string[];
  /** Fills of the organisations: six. */
  readonly organisations: readonly string[];
  /** Outline of their shapes. */
  readonly outline: string;
}

/** The light colours of the look: what prints well. */
export const LIGHT: Palette = {
  ground: '#F5F2EC',
  ink: '#2B2422',
  ink2: '#564F4C',
  edge: '#79736F',
  line: '#CFCBC6',
  card: '#FFFEF8',
  cardEdge: '#CCC9C2',
  stock: '#D9D3CB',
  rings: ['#F4EEE4', '#F3E9D9', '#F1E2CC', '#F0DBBD', '#EDD3AB'],
  organisations: ['#0F7074', '#F4BE5C', '#A94110', '#A3D8F8', '#54284E', '#94A264'],
  outline: '#2B2422',
};

/** How the words are measured and set. */
export interface SceneOptions {
  /** The measure that the layout was made with. Default: the table of widths. */
  readonly measure?: Measure;
  readonly fonts?: Fonts;
}

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly rtl: boolean;
  readonly width: number;
  readonly margin: number;
  /** Font size, px, of plain words round the drawing. */
  readonly base: number;
  /** Really measured widths hold the words on their cards in another font; guessed ones would stretch them. */
  readonly hold: boolean;
}

/** The pen for a drawing of that width. */
export function penFor(width: number, dir: 'ltr' | 'rtl', palette: Palette, options: SceneOptions): Pen {
  const measure = options.measure ?? tableMeasure;
  const base = Math.max(13, Math.min(22, width / 60));
  return { palette, measure, rtl: dir === 'rtl', width, margin: base * 1.5, base, hold: measure !== tableMeasure };
}

/** Start of a line of text: the left margin, or the right one. */
export const startX = (pen: Pen, inset = 0): number => (pen.rtl ? pen.width - pen.margin - inset : pen.margin + inset);

/** A line of words, its baseline at `y`; `inset` px from the margin where reading begins. */
export function words(
  pen: Pen,
  text: string,
  y: number,
  style: Partial<Style> & { readonly inset?: number } = {},
): Shape {
  const { px = pen.base, weight = 400, fill = pen.palette.ink, face = 'tool', inset = 0 } = style;
  const lines = [isolate(text, pen.rtl ? 'rtl' : 'ltr')];
  return { kind: 'text', x: startX(pen, inset), y, lines, px, weight, face, fill };
}

/** How a paragraph is set. */
export interface Style {
  readonly face: 'words' | 'tool';
  readonly px: number;
  readonly weight: number;
  readonly fill: string;
}

/** Paragraphs one under the other, wrapped to the width; empty ones take no room. `top` and `height` in px. */
export function paragraphs(
  pen: Pen,
  top: number,
  texts: readonly (Style & { readonly text: string })[],
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let y = top;
  for (const { text, face, px, weight, fill } of texts) {
    if (text.trim() === '') continue;
    const set = wrap(text, pen.width - 2 * pen.margin, 4, (part) => pen.measure(part, px, weight));
    const lines = set.lines.map((part) => isolate(part, pen.rtl ? 'rtl' : 'ltr'));
    shapes.push({
      kind: 'text',
      x: startX(pen),
      y: y + px * 0.85,
      lines,
      px,
      lineHeight: px * 1.25,
      weight,
      face,
      fill,
    });
    y += lines.length * px * 1.25 + pen.base * 0.2;
  }
  return { shapes, height: y - top };
}

/** The shape and colour of an organisation, its box's corner at `x`, `y`; `fill` for a hollow one. */
export function organisationShape(
  index: number,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  palette: Palette,
  fill?: string,
): Shape {
  const { shape, fill: n } = markOf(index);
  return {
    kind: 'path',
    d: shape.path,
    x,
    y,
    scale: size / 40,
    fill: fill ?? palette.organisations[n % palette.organisations.length],
    stroke: palette.outline,
    strokeWidth: Math.max(0.7, size / 20),
  };
}

/** Colour of letters on the shape of an organisation. */
export const letterFill = (index: number, palette: Palette): string =>
  LIGHT_LETTERS.has(markOf(index).fill) ? '#FFFFFF' : palette.outline;

/** Shape and name of every organisation, as many to a line as fit, then the last line (date); `bottom` in px. */
export function legend(
  pen: Pen,
  top: number,
  entries: readonly { readonly index: number; readonly name: string }[],
  { title, last }: { readonly title: string; readonly last: string },
): { shapes: Shape[]; bottom: number } {
  const { palette, measure, base } = pen;
  const px = base * 0.9;
  const size = base * 1.15;
  const shapes: Shape[] = [];
  let y = top + base * 1.4;
  let x = 0;
  if (entries.length && title) {
    shapes.push(words(pen, title, y, { px, weight: 600 }));
    x = measure(title, px, 600) * 1.1 + base;
  }
  for (const { index, name } of entries) {
    const wide = size + base * 0.4 + measure(name, px, 400) * 1.1;
    if (x > 0 && x + wide > pen.width - 2 * pen.margin) {
      x = 0;
      y += base * 1.7;
    }
    const box = { x: pen.rtl ? startX(pen, x) - size : startX(pen, x), y: y - px * 0.36 - size / 2, size };
    shapes.push(organisationShape(index, box, palette));
    shapes.push(words(pen, name, y, { px, inset: x + size + base * 0.4 }));
    x += wide + base * 1.3;
  }
  if (entries.length) y += base * 1.8;
  if (last) shapes.push(words(pen, last, y, { px, fill: palette.ink2 }));
  return { shapes, bottom: y + base * (last ? 1.3 : 0.2) };
}
