import {
  legend,
  paragraphs,
  penFor,
  startX,
  words as wordsAt,
  type Palette,
  type Pen,
  type SceneOptions,
} from '@werkvorm/kit/export/picture.js';
import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import { isolate, wrap } from '@werkvorm/kit/export/text.js';
import type { WalkLayout } from './commitment-walk.layout.ts';
import { line, type RoundNames } from './scene/line.ts';
import { strips, type Strip } from './scene/strips.ts';

export { LIGHT } from '@werkvorm/kit/export/picture.js';

/** What the picture says beside the line, in the language of the screen. */
export interface WalkSceneWords {
  readonly lang: string;
  /** The question, and what was decided. */
  readonly title: string;
  readonly decided: string;
  /** Round, and who can be told by a place. */
  readonly subtitle: string;
  readonly rounds: RoundNames;
  /** What the line shows: name and value. Never an average. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Said instead of people where nobody stands or nothing may be shown; may be empty. */
  readonly empty: string;
  /** Names of the tokens, for their letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Organisations that stand on the line: number and name. */
  readonly organisations: readonly { readonly index: number; readonly name: string }[];
  /** Last line: the date, and what this picture is and is not. */
  readonly last: string;
  /** The picture in words. */
  readonly description: string;
}

/** The photo of the walk: what was decided, the line with everybody on it, round beside round, and what it shows. */
export function walkScene(
  layout: WalkLayout,
  rounds: readonly Strip[],
  palette: Palette,
  words: WalkSceneWords,
  options: SceneOptions = {},
): Scene {
  const pen = penFor(layout.width, layout.dir, palette, options);
  const { base, margin } = pen;
  const head = paragraphs(pen, margin, [
    { text: words.title, face: 'words', px: base * 1.55, weight: 700, fill: palette.ink },
    { text: words.subtitle, face: 'tool', px: base * 0.95, weight: 400, fill: palette.ink2 },
    { text: words.decided, face: 'words', px: base * 1.15, weight: 700, fill: palette.ink },
    { text: words.empty, face: 'tool', px: base * 0.95, weight: 400, fill: palette.ink2 },
  ]);
  const top = margin + head.height + base * 0.4;
  const beside = strips(layout.frame, rounds, pen, top + layout.height + base * 0.6);
  const shown = facts(words, pen, rounds.length ? beside.bottom : top + layout.height);
  const foot = legend(pen, shown.bottom, words.organisations, { title: '', last: words.last });
  return {
    width: layout.width,
    height: Math.ceil(foot.bottom),
    background: palette.ground,
    title: [words.title, words.subtitle].filter(Boolean).join(', '),
    description: words.description,
    lang: words.lang,
    dir: layout.dir,
    fonts: options.fonts,
    shapes: [
      ...head.shapes,
      { kind: 'group', y: top, shapes: line(layout, words.names, words.rounds, pen) },
      ...(rounds.length ? beside.shapes : []),
      ...shown.shapes,
      ...foot.shapes,
    ],
  };
}

/** Each fact on a line of its own: its name, and beside it what it is. */
function facts({ facts: list }: WalkSceneWords, pen: Pen, top: number): { shapes: Shape[]; bottom: number } {
  const { base, palette, measure, margin } = pen;
  const dir = pen.rtl ? 'rtl' : 'ltr';
  const wide = (text: string, weight: number): number => measure(text, base, weight) * 1.08;
  const inset = Math.max(0, ...list.map(({ name }) => wide(name, 400))) + base * 1.2;
  const shapes: Shape[] = [];
  let y = top + base * 2;
  for (const { name, value } of list) {
    const set = wrap(value, Math.max(base * 10, pen.width - 2 * margin - inset), 3, (part) => wide(part, 700));
    const lines = set.lines.map((one) => isolate(one, dir));
    shapes.push(wordsAt(pen, name, y, { fill: palette.ink2 }));
    shapes.push({
      kind: 'text',
      x: startX(pen, inset),
      y,
      lines,
      px: base,
      lineHeight: base * 1.25,
      weight: 700,
      face: 'tool',
      fill: palette.ink,
    });
    y += Math.max(1, lines.length) * base * 1.25 + base * 0.25;
  }
  return { shapes, bottom: list.length ? y - base * 0.9 : top };
}
