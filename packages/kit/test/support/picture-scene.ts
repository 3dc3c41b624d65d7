import type { Scene } from '../../src/export/scene.ts';
import { SHAPES } from '../../src/look/shapes.ts';

/** One of each shape in colours of their own, so that pixels can be counted. */
export const scene: Scene = {
  width: 400,
  height: 200,
  background: '#ffffff',
  title: 'Test',
  dir: 'ltr',
  shapes: [
    { kind: 'ellipse', cx: 70, cy: 60, rx: 50, ry: 30, fill: '#0000ff' },
    { kind: 'rect', x: 150, y: 20, w: 100, h: 50, fill: '#ff0000' },
    {
      kind: 'group',
      x: 280,
      y: 20,
      shapes: [{ kind: 'path', d: SHAPES[4]!.path, x: 10, y: 5, scale: 1.5, fill: '#00ff00' }],
    },
    {
      kind: 'text',
      x: 20,
      y: 140,
      lines: ['Waar willen we', 'voor gaan?'],
      px: 28,
      lineHeight: 32,
      weight: 700,
      face: 'words',
      fill: '#000000',
    },
    { kind: 'line', x1: 280, y1: 180, x2: 380, y2: 180, stroke: '#ff00ff', strokeWidth: 4 },
  ],
};
