import type { Shape } from '@werkvorm/kit/export/scene.js';
import { markOf } from '@werkvorm/kit/look/shapes.js';
import type { PersonView } from '../opportunity-circle.types.ts';
import type { CirclePalette } from './pen.ts';

/** Number of the organisation of every person, in the order in which organisations came (as on the board). */
export function organisations(people: readonly PersonView[]): Map<string, number> {
  const keys: string[] = [];
  const out = new Map<string, number>();
  for (const person of people) {
    const key = person.organisation.toLowerCase() || person.id;
    if (!keys.includes(key)) keys.push(key);
    out.set(person.id, keys.indexOf(key));
  }
  return out;
}

/** The shape and colour of an organisation. */
export function mark(index: number, x: number, y: number, size: number, palette: CirclePalette): Shape {
  const { shape, fill } = markOf(index);
  return {
    kind: 'path',
    d: shape.path,
    x,
    y,
    scale: size / 40,
    fill: palette.organisations[fill % palette.organisations.length],
    stroke: palette.outline,
    strokeWidth: Math.max(0.7, size / 20),
  };
}
