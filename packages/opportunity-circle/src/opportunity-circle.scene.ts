import { legend, paragraphs } from '@werkvorm/kit/export/picture.js';
import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import type { CircleLayout } from './opportunity-circle.layout.ts';
import type { CircleView } from './opportunity-circle.types.ts';
import { organisations } from './scene/marks.ts';
import { penFor, type CirclePalette, type Pen, type SceneOptions, type SceneWords } from './scene/pen.ts';
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
  const pen = penFor(layout.width, layout.dir, palette, options);
  const index = organisations(view.people);
  const head = header(words, pen);
  const stageTop = head.height;
  const foot = legend(pen, stageTop + layout.height, entries(view, index), { title: words.legend, last: words.date });
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
  const { palette, base, margin } = pen;
  const plain = { face: 'tool', px: base * 0.95, weight: 400, fill: palette.ink2 } as const;
  const { shapes, height } = paragraphs(pen, margin, [
    { text: words.title, face: 'words', px: base * 1.55, weight: 700, fill: palette.ink },
    { text: words.subtitle, ...plain },
    { text: words.centre, ...plain },
  ]);
  return { shapes, height: margin + height + base * 0.6 };
}

/** Every organisation (or person without one), once. */
function entries(view: CircleView, index: Map<string, number>): { index: number; name: string }[] {
  const out: { index: number; name: string }[] = [];
  for (const person of view.people) {
    const n = index.get(person.id) ?? 0;
    if (!out.some((one) => one.index === n)) out.push({ index: n, name: person.organisation || person.name });
  }
  return out;
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
