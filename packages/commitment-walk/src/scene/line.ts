import { letterFill, organisationShape, type Palette, type Pen } from '@werkvorm/kit/export/picture.js';
import type { Shape } from '@werkvorm/kit/export/scene.js';
import { isolate } from '@werkvorm/kit/export/text.js';
import { initials } from '@werkvorm/kit/look/shapes.js';
import type { Hill, Label, Token, WalkLayout } from '../commitment-walk.layout.ts';

/** Smallest token, px, that has letters on it. */
const LETTERED = 28;

/** Names of the rounds beside their hills. */
export interface RoundNames {
  readonly now: string;
  readonly before: string;
}

/** The line with its ground, where people came from and where they stand: the same order as on the board. */
export function line(layout: WalkLayout, names: ReadonlyMap<string, string>, rounds: RoundNames, pen: Pen): Shape[] {
  const { palette } = pen;
  const faint = mix(palette.ink2, palette.rings[1]!, 0.5);
  const [hill] = layout.hills;
  return [
    ...layout.strata.map(({ d, tone }): Shape => ({ kind: 'path', d, fill: palette.rings[tone - 1] })),
    ...rings(layout, palette),
    ...layout.hills.map(({ d }): Shape => ({ kind: 'path', d, fill: palette.rings[1] })),
    ...(layout.mirror ? [mirror(layout.mirror, palette)] : []),
    ...layout.lines.map((d, lane): Shape => ({
      kind: 'path',
      d,
      stroke: lane && layout.mode !== 'plane' ? palette.edge : palette.ink,
      strokeWidth: 3,
    })),
    ...layout.ticks.map(({ d }): Shape => ({ kind: 'path', d, stroke: palette.ink, strokeWidth: 2 })),
    ...layout.links.map((d): Shape => ({ kind: 'path', d, stroke: palette.ink, strokeWidth: 1.6, dash: [1.5, 4] })),
    ...layout.traces.flatMap(({ x, y, size, organisation, d, head }): Shape[] => [
      { kind: 'path', d, fill: faint },
      { kind: 'path', d: head, fill: palette.ink2 },
      organisationShape(organisation, { x: x - size / 2, y: y - size / 2, size }, palette, palette.ground),
    ]),
    ...layout.tokens.flatMap(({ stem }): Shape[] =>
      stem ? [{ kind: 'path', d: stem, stroke: palette.edge, strokeWidth: 2 }] : [],
    ),
    ...layout.tokens.flatMap((token) => standing(token, names.get(token.id) ?? '', layout, pen)),
    ...layout.flows.flatMap(({ d, label }): Shape[] => [
      { kind: 'path', d, fill: mix(palette.ink2, palette.ground, 0.2) },
      text(label, layout, { weight: 700, face: 'tool', fill: palette.ink }),
    ]),
    ...layout.ticks.flatMap(({ label }) =>
      label ? [text(label, layout, { weight: 400, face: 'tool', fill: palette.ink2 })] : [],
    ),
    ...layout.ends.map((label) => text(label, layout, { weight: 700, face: 'words', fill: palette.ink })),
    ...(hill ? [round(hill, rounds.now, layout, { weight: 700, fill: palette.ink })] : []),
    ...(layout.mirror ? [round(layout.mirror, rounds.before, layout, { weight: 400, fill: palette.ink2 })] : []),
  ];
}

function rings({ rings }: WalkLayout, palette: Palette): Shape[] {
  return rings.flatMap(({ cx, cy, rx, ry, tone }): Shape[] => {
    const last = tone === palette.rings.length;
    const drawn: Shape = {
      kind: 'ellipse',
      cx,
      cy,
      rx,
      ry,
      fill: palette.rings[tone - 1],
      stroke: last ? palette.ink : palette.line,
      strokeWidth: last ? 1.6 : 1,
    };
    return last ? [drawn, { kind: 'ellipse', cx, cy, rx: 4, ry: 4, fill: palette.ink }] : [drawn];
  });
}

const mirror = ({ d }: Hill, palette: Palette): Shape => ({
  kind: 'path',
  d,
  fill: palette.rings[3],
  stroke: palette.edge,
  strokeWidth: 1.2,
});

function standing(
  { x, y, size, organisation, marker, label }: Token,
  name: string,
  layout: WalkLayout,
  pen: Pen,
): Shape[] {
  const { palette } = pen;
  // The marker of an organisation is drawn hollow: whom it stands for is never told by its lane alone.
  const hollow = marker === 'organisation';
  const box = { x: x - size / 2, y: y - size / 2, size };
  const shapes = [organisationShape(organisation, box, palette, hollow ? palette.card : undefined)];
  const letters = size >= LETTERED ? initials(name) : '';
  if (letters) {
    shapes.push({
      kind: 'text',
      x,
      y: y + size * 0.13,
      lines: [letters],
      px: Math.max(13, size * 0.3),
      weight: 700,
      face: 'tool',
      anchor: 'middle',
      fill: hollow ? palette.ink : letterFill(organisation, palette),
    });
  }
  if (label) shapes.push(text(label, layout, { weight: 500, face: 'tool', fill: palette.ink }));
  return shapes;
}

interface Ink {
  readonly weight: number;
  readonly face?: 'words' | 'tool';
  readonly fill: string;
}

function text({ lines, x, y, px, lineHeight, anchor }: Label, { dir }: WalkLayout, ink: Ink): Shape {
  const set = lines.map((one) => isolate(one, dir));
  return { kind: 'text', x, y, lines: set, px, lineHeight, anchor, face: 'tool', ...ink };
}

function round({ label }: Hill, name: string, layout: WalkLayout, ink: Ink): Shape {
  return text({ ...label, lines: [name], lineHeight: label.px }, layout, ink);
}

/** One colour laid over another: `share` of the second. Pictures know no transparency. */
export function mix(over: string, under: string, share: number): string {
  const channel = (colour: string, k: number): number => parseInt(colour.slice(1 + 2 * k, 3 + 2 * k), 16);
  const out = [0, 1, 2].map((k) => Math.round(channel(over, k) * (1 - share) + channel(under, k) * share));
  return `#${out.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
