import { organisationShape } from '@werkvorm/kit/export/picture.js';
import type { Shape } from '@werkvorm/kit/export/scene.js';
import { isolate } from '@werkvorm/kit/export/text.js';
import { CARD, type CircleLayout, type PlacedCard } from '../opportunity-circle.layout.ts';
import type { CardView, CircleView } from '../opportunity-circle.types.ts';
import type { Pen } from './pen.ts';

/** Rings with their tones and names, and the words of the centre. */
export function rings(layout: CircleLayout, pen: Pen): Shape[] {
  const { palette } = pen;
  const last = layout.rings.length - 1;
  const shapes: Shape[] = layout.rings.map(({ cx, cy, rx, ry }, k) => ({
    kind: 'ellipse',
    cx,
    cy,
    rx,
    ry,
    fill: palette.rings[Math.round((k * (palette.rings.length - 1)) / Math.max(1, last))],
    stroke: k === last ? palette.ink : k === 0 ? palette.edge : palette.line,
    strokeWidth: k === last ? 2 : k === 0 ? 1.5 : 1,
  }));
  for (const name of layout.ringLabels) {
    shapes.push({
      kind: 'text',
      x: name.x,
      y: name.y,
      lines: [isolate(name.text, layout.dir)],
      px: name.px,
      weight: 500,
      face: 'tool',
      anchor: 'middle',
      fill: palette.ink2,
    });
  }
  const { lines, x, y, px, lineHeight } = layout.centreLabel;
  if (lines.length)
    shapes.push({
      kind: 'text',
      x,
      y,
      lines,
      px,
      lineHeight,
      weight: 700,
      face: 'words',
      anchor: 'middle',
      fill: palette.ink,
    });
  return shapes;
}

/** The cards: words, bars for the ring, shapes of who moved them. */
export function cards(view: CircleView, layout: CircleLayout, index: Map<string, number>, pen: Pen): Shape[] {
  const byId = new Map(view.cards.map((card) => [card.id, card]));
  return layout.cards.map((place) => ({
    kind: 'group',
    x: place.x - place.w / 2,
    y: place.y - place.h / 2,
    shapes: cardShapes(place, byId.get(place.id), layout, index, pen),
  }));
}

function cardShapes(
  place: PlacedCard,
  card: CardView | undefined,
  layout: CircleLayout,
  index: Map<string, number>,
  pen: Pen,
): Shape[] {
  const { palette, rtl } = pen;
  const { w, h } = place;
  const f = layout.fontPx;
  const radius = f * 0.28;
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y: f * 0.12, w, h, radius, fill: palette.stock },
    { kind: 'rect', x: 0.5, y: 0.5, w: w - 1, h: h - 1, radius, fill: palette.card, stroke: palette.cardEdge },
    {
      kind: 'text',
      x: rtl ? w - 1 - CARD.padX * f : 1 + CARD.padX * f,
      y: 1 + (CARD.padTop + CARD.line * 0.5 + 0.31) * f,
      lines: place.lines.map((line) => isolate(line, layout.dir)),
      px: f,
      lineHeight: f * CARD.line,
      weight: 700,
      face: 'words',
      fill: palette.ink,
      widths: pen.hold ? place.lines.map((line) => pen.measure(line, f, 700)) : undefined,
    },
  ];
  if (layout.compact) return shapes;
  const row = h - 1 - (CARD.padBottom + CARD.foot / 2) * f;
  const pip = CARD.pip * f;
  for (let i = 0; i < layout.rings.length; i++) {
    const from = 1 + CARD.padX * f + i * (CARD.pip + CARD.pipGap) * f;
    shapes.push({
      kind: 'rect',
      x: rtl ? w - from - pip : from,
      y: row - f * 0.13,
      w: pip,
      h: f * 0.26,
      radius: f * 0.13,
      fill: i < place.ring ? palette.ink : palette.line,
    });
  }
  movers(card)
    .slice(0, place.marks)
    .forEach((person, i, shown) => {
      const size = CARD.mark * f;
      const from = w - 1 - CARD.padX * f - (shown.length - i) * (CARD.mark + CARD.markGap) * f + CARD.markGap * f;
      const box = { x: rtl ? w - from - size : from, y: row - size / 2, size };
      shapes.push(organisationShape(index.get(person) ?? 0, box, palette));
    });
  return shapes;
}

/** Different people whose moves of this card still stand. */
function movers(card: CardView | undefined): string[] {
  const out: string[] = [];
  for (const move of card?.moves ?? []) if (!move.undone && !out.includes(move.person)) out.push(move.person);
  return out;
}
