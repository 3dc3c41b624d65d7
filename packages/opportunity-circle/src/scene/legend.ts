import type { Shape } from '@werkvorm/kit/export/scene.js';
import { isolate } from '@werkvorm/kit/export/text.js';
import type { CircleView } from '../opportunity-circle.types.ts';
import { mark } from './marks.ts';
import { startX, type Pen, type SceneWords } from './pen.ts';

/** Shape and name of every organisation (or person without one), as many to a line as fit; then the date. */
export function legend(
  view: CircleView,
  words: SceneWords,
  index: Map<string, number>,
  pen: Pen,
  top: number,
): { shapes: Shape[]; bottom: number } {
  const { palette, measure, base } = pen;
  const px = base * 0.9;
  const size = base * 1.15;
  const shapes: Shape[] = [];
  const room = pen.width - 2 * pen.margin;
  let y = top + base * 1.4;
  const small = (text: string, x: number, weight: number, fill: string): void => {
    shapes.push({
      kind: 'text',
      x: startX(pen, x),
      y,
      lines: [isolate(text, pen.rtl ? 'rtl' : 'ltr')],
      px,
      weight,
      face: 'tool',
      fill,
    });
  };
  const seen = new Set<number>();
  let x = 0;
  if (view.people.length && words.legend) {
    small(words.legend, 0, 600, palette.ink);
    x = measure(words.legend, px, 600) * 1.1 + base;
  }
  for (const person of view.people) {
    const n = index.get(person.id) ?? 0;
    if (seen.has(n)) continue;
    seen.add(n);
    const name = person.organisation || person.name;
    const wide = size + base * 0.4 + measure(name, px, 400) * 1.1;
    if (x > 0 && x + wide > room) {
      x = 0;
      y += base * 1.7;
    }
    shapes.push(mark(n, pen.rtl ? startX(pen, x) - size : startX(pen, x), y - px * 0.36 - size / 2, size, palette));
    small(name, x + size + base * 0.4, 400, palette.ink);
    x += wide + base * 1.3;
  }
  if (seen.size) y += base * 1.8;
  if (words.date) small(words.date, 0, 400, palette.ink2);
  return { shapes, bottom: y + base * (words.date ? 1.3 : 0.2) };
}
