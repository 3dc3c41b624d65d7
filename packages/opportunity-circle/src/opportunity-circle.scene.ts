import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import { isolate, tableMeasure, wrap } from '@werkvorm/kit/export/text.js';
import type { CircleLayout } from './opportunity-circle.layout.ts';
import type { CircleView } from './opportunity-circle.types.ts';
import { legend } from './scene/legend.ts';
import { organisations } from './scene/marks.ts';
import { startX, type CirclePalette, type Pen, type SceneOptions, type SceneWords } from './scene/pen.ts';
import { cards, rings } from './scene/table.ts';

export { LIGHT, type CirclePalette, type SceneOptions, type SceneWords } from './scene/pen.ts';

/** "The photo from above": the circle as it lies, with what it means, who moved what, and when. */
export function circleScene(
  view: CircleView,
  layout: CircleLayout,
  palette: CirclePalette,
  words: SceneWords,
  options: SceneOptions = {},
): Scene {
  const measure = options.measure ?? tableMeasure;
  const base = Math.max(13, Math.min(22, layout.width / 60));
  const pen: Pen = {
    palette,
    measure,
    rtl: layout.dir === 'rtl',
    width: layout.width,
    margin: base * 1.5,
    base,
    hold: measure !== tableMeasure,
  };
  const index = organisations(view.people);
  const head = header(words, pen);
  const stageTop = head.height;
  const foot = legend(view, words, index, pen, stageTop + layout.height);
  return {
    width: layout.width,
    height: Math.ceil(foot.bottom),
    background: palette.ground,
    title: [words.title, words.subtitle].filter(Boolean).join(', '),
    description: describe(view, words),
    lang: words.lang,
    dir: layout.dir,
    fonts: options.fonts,
    shapes: [
      ...head.shapes,
      { kind: 'group', y: stageTop, shapes: [...rings(layout, pen), ...cards(view, layout, index, pen)] },
      ...foot.shapes,
    ],
  };
}

function header(words: SceneWords, pen: Pen): { shapes: Shape[]; height: number } {
  const { palette, measure, base } = pen;
  const shapes: Shape[] = [];
  let y = pen.margin;
  const room = pen.width - 2 * pen.margin;
  const line = (text: string, face: 'words' | 'tool', px: number, weight: number, fill: string): void => {
    if (text.trim() === '') return;
    const set = wrap(text, room, 4, (part) => measure(part, px, weight));
    shapes.push({
      kind: 'text',
      x: startX(pen),
      y: y + px * 0.85,
      lines: set.lines.map((part) => isolate(part, pen.rtl ? 'rtl' : 'ltr')),
      px,
      lineHeight: px * 1.25,
      weight,
      face,
      fill,
    });
    y += set.lines.length * px * 1.25 + base * 0.2;
  };
  line(words.title, 'words', base * 1.55, 700, palette.ink);
  line(words.subtitle, 'tool', base * 0.95, 400, palette.ink2);
  line(words.centre, 'tool', base * 0.95, 400, palette.ink2);
  return { shapes, height: y + base * 0.6 };
}

/** The picture in words, from the centre outwards. */
function describe(view: CircleView, words: SceneWords): string {
  const out: string[] = [words.centre];
  for (let ring = view.setup.rings; ring >= 1; ring--) {
    const here = view.cards.filter((card) => card.ring === ring).map((card) => card.text);
    if (here.length) out.push(`${words.ringNames[ring - 1] ?? ring}: ${here.join('; ')}.`);
  }
  return out.filter(Boolean).join(' ');
}
