import { organisationShape, type Pen } from '@werkvorm/kit/export/picture.js';
import type { Shape } from '@werkvorm/kit/export/scene.js';
import { isolate, shorten } from '@werkvorm/kit/export/text.js';
import type { Disc, DrawnLink, PointName, Spot, TriadLayout } from '../interest-triad.layout.ts';

/** What stands in and on one triangle of the picture. */
export interface TriangleWords {
  /** In the discs: letters in a small triangle, names in a large one. */
  readonly points: { readonly [P in PointName]: string };
  /** On the links: what they are, and what they were. Empty in a small one. */
  readonly label?: (link: DrawnLink) => { readonly is: string; readonly was: string };
}

/** One triangle with its corner at 0, 0: the same strokes as on the screen, in colours that print. */
export function triangle(layout: TriadLayout, organisation: number, words: TriangleWords, pen: Pen): Shape[] {
  const { palette } = pen;
  return [
    ...layout.links.flatMap((link) => tie(link, pen)),
    ...layout.discs.flatMap((disc): Shape[] => [
      {
        kind: 'ellipse',
        cx: disc.x,
        cy: disc.y,
        rx: disc.r,
        ry: disc.r,
        fill: { network: palette.rings[4], person: palette.card, organisation: palette.rings[1] }[disc.name],
        stroke: palette.ink,
        strokeWidth: 1.6,
      },
      ...inside(disc, organisation, words, Boolean(layout.label), pen),
    ]),
    ...(words.label && layout.label ? layout.links.flatMap((link) => label(link, layout, words, pen)) : []),
  ];
}

/** Width says the strength: dotted is none, a hairline was not drawn. The dashes are the edges of the measurement before. */
function tie({ from, to, width, strength, edges, outside }: DrawnLink, { palette }: Pen): Shape[] {
  const dash = strength === 0 ? [width, width * 2.5] : strength === null ? [4, 4] : undefined;
  const stroke = strength === null ? palette.line : palette.ink;
  return [
    { ...line(from, to), stroke, strokeWidth: width, ...(dash ? { dash } : {}) },
    ...edges.map((edge): Shape => ({
      ...line(edge.from, edge.to),
      stroke: outside ? palette.edge : palette.ground,
      strokeWidth: 1.2,
      dash: [4, 3],
    })),
  ];
}

const line = (from: Spot, to: Spot) => ({ kind: 'line' as const, x1: from.x, y1: from.y, x2: to.x, y2: to.y });

function inside(
  { name, x, y, r }: Disc,
  organisation: number,
  words: TriangleWords,
  large: boolean,
  pen: Pen,
): Shape[] {
  const { palette, measure } = pen;
  const shaped = name !== 'network' && (large || name === 'person') && (name === 'person' || words.points[name] !== '');
  const size = r * (large ? 0.72 : 1.15);
  const shapes: Shape[] = [];
  if (shaped) {
    const middle = large ? y - r * 0.22 : y;
    shapes.push(organisationShape(organisation, { x: x - size / 2, y: middle - size / 2, size }, palette));
  }
  const px = large ? Math.max(13, r * 0.26) : r * 0.8;
  const text = large ? shorten(words.points[name], r * 1.75, (part) => measure(part, px, 700)) : words.points[name];
  if (text && (large || name !== 'person')) {
    const foot = large && name !== 'network' ? y + r * 0.55 : y + px * 0.34;
    shapes.push(centred(text, x, foot, px, pen, 700));
  }
  return shapes;
}

function label(link: DrawnLink, { label: box }: TriadLayout, words: TriangleWords, pen: Pen): Shape[] {
  const { palette, base } = pen;
  const { is, was } = words.label!(link);
  const [w, h] = [box!.w, box!.h];
  const { x, y } = link.middle;
  return [
    {
      kind: 'rect',
      x: x - w / 2,
      y: y - h / 2,
      w,
      h,
      radius: 4,
      fill: palette.card,
      stroke: palette.cardEdge,
      strokeWidth: 1,
    },
    centred(is, x, y + (was ? -base * 0.1 : base * 0.3), base, pen, 700),
    ...(was ? [centred(was, x, y + base * 1.05, base * 0.8, pen, 400)] : []),
  ];
}

/** One line of words in the middle of a place. */
export function centred(text: string, x: number, y: number, px: number, pen: Pen, weight: number): Shape {
  const lines = [isolate(text, pen.rtl ? 'rtl' : 'ltr')];
  const fill = weight > 400 ? pen.palette.ink : pen.palette.ink2;
  return { kind: 'text', x, y, lines, px, weight, face: 'tool', anchor: 'middle', fill };
}
