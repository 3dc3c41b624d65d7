import { letterFill, organisationShape, type Palette } from '@werkvorm/kit/export/picture.js';
import type { Shape } from '@werkvorm/kit/export/scene.js';
import { isolate } from '@werkvorm/kit/export/text.js';
import type { Block, Dot, Numeral, SheetLayout, TextBox, Token } from '../abc-canvas.layout.ts';

/**
 * The laid out page as shapes. Places count from where reading begins; here they get their side.
 *
 * @param hold the widths were really measured, so another font is squeezed to them; guessed ones would stretch it
 */
export function draw(layout: SheetLayout, palette: Palette, hold: boolean): Shape[] {
  const pen: Pen = { palette, hold, rtl: layout.dir === 'rtl', width: layout.width };
  const { sheet } = layout;
  return [
    {
      kind: 'rect',
      x: left(pen, sheet.x, sheet.width),
      y: sheet.y,
      w: sheet.width,
      h: sheet.height,
      fill: palette.card,
      stroke: palette.cardEdge,
    },
    ...layout.rules.map(({ x, y, width, height, strong }): Shape => {
      const x1 = left(pen, x, width);
      const stroke = strong ? palette.ink : palette.line;
      return { kind: 'line', x1, y1: y, x2: x1 + width, y2: y + height, stroke, strokeWidth: strong ? 1.6 : 1 };
    }),
    ...layout.frames.map((frame): Shape => ({ ...block(pen, frame), stroke: palette.edge, dash: [3, 3] }) as Shape),
    ...layout.blocks.map((one) => block(pen, one)),
    ...layout.dots.map((one) => dot(pen, one)),
    ...layout.tokens.flatMap((one) => token(pen, one)),
    ...layout.numerals.flatMap((one) => numeral(pen, one)),
    ...layout.texts.map((one) => text(pen, one)),
  ];
}

interface Pen {
  readonly palette: Palette;
  readonly hold: boolean;
  readonly rtl: boolean;
  readonly width: number;
}

/** The left edge of something that begins at `x`. */
const left = ({ rtl, width }: Pen, x: number, wide: number): number => (rtl ? width - x - wide : x);

function text(pen: Pen, { x, y, lines, widths, px, lineHeight, weight, face, soft }: TextBox): Shape {
  const { palette, rtl, hold } = pen;
  const set = lines.map((line) => isolate(line, rtl ? 'rtl' : 'ltr'));
  const fill = soft ? palette.ink2 : palette.ink;
  // A text that starts at its `x` is anchored on the right where the picture runs from right to left.
  const held = hold ? { widths } : {};
  return {
    kind: 'text',
    x: left(pen, x, 0),
    y: y + px * 0.95,
    lines: set,
    px,
    lineHeight,
    weight,
    face,
    fill,
    ...held,
  };
}

function block(pen: Pen, { x, y, width, height, filled }: Block): Shape {
  const { palette } = pen;
  return {
    kind: 'rect',
    x: left(pen, x, width),
    y,
    w: width,
    h: height,
    radius: 1.5,
    fill: filled ? palette.ink : undefined,
    stroke: palette.ink,
    strokeWidth: 1.2,
  };
}

function dot(pen: Pen, { x, y, r, filled }: Dot): Shape {
  const { palette } = pen;
  const stroke = filled ? palette.ink : palette.edge;
  return {
    kind: 'ellipse',
    cx: left(pen, x, 0),
    cy: y,
    rx: r,
    ry: r,
    fill: filled ? palette.ink : undefined,
    stroke,
    strokeWidth: 1,
  };
}

function numeral(pen: Pen, { x, y, r, number, px }: Numeral): Shape[] {
  const { palette } = pen;
  const cx = left(pen, x, 0);
  return [
    {
      kind: 'ellipse',
      cx,
      cy: y,
      rx: r,
      ry: r,
      fill: palette.rings[2],
      stroke: palette.ink,
      strokeWidth: 1,
    },
    {
      kind: 'text',
      x: cx,
      y: y + px * 0.36,
      lines: [String(number)],
      px,
      weight: 700,
      face: 'tool',
      anchor: 'middle',
      fill: palette.ink,
    },
  ];
}

function token(pen: Pen, { x, y, size, organisation, initials }: Token): Shape[] {
  const { palette } = pen;
  const cx = left(pen, x, 0);
  return [
    organisationShape(organisation, { x: cx - size / 2, y: y - size / 2, size }, palette),
    {
      kind: 'text',
      x: cx,
      y: y + size * 0.14,
      lines: [initials],
      px: size * 0.34,
      weight: 700,
      face: 'tool',
      anchor: 'middle',
      fill: letterFill(organisation, palette),
    },
  ];
}
