import { markdown, toCsv as csvText, toPngBlob, toSvgText, type Scene, type Shape } from '@werkvorm/kit';
import { layout__Pascal__ } from './__name__.layout.ts';
import { stepName, type Screen } from './views/screen.ts';

const PAPER = '#fffdf9';
const INK = '#2b2422';

/** The board as a picture of its own, from the same layout as on the screen. */
export function photo(screen: Screen): Scene {
  const { view, words, say, dir } = screen;
  const layout = layout__Pascal__(view.notes, { width: 960, em: 16, dir });
  const steps = layout.columns.flatMap((x, step): Shape[] => [
    { kind: 'rect', x: x + 1, y: 1, w: layout.column - 2, h: layout.height - 2, radius: 6, stroke: INK },
    {
      kind: 'text',
      x: x + layout.column / 2,
      y: 20,
      px: 14,
      lines: [stepName(screen, step)],
      face: 'tool',
      anchor: 'middle',
      fill: INK,
    },
  ]);
  const notes = layout.notes.flatMap(({ id, x, y, w, h }): Shape[] => [
    { kind: 'rect', x, y, w, h, radius: 4, fill: '#fff', stroke: INK },
    {
      kind: 'text',
      x: x + w / 2,
      y: y + h / 2 + 5,
      px: 14,
      lines: [view.notes.find((note) => note.id === id)!.text],
      face: 'words',
      anchor: 'middle',
      fill: INK,
    },
  ]);
  const { width, height } = layout;
  return { width, height, background: PAPER, title: say(words.name), dir, shapes: [...steps, ...notes] };
}

/** The picture as standalone SVG text. */
export const photoSvg = (screen: Screen): string => toSvgText(photo(screen));

/** The picture as PNG. */
export const photoPng = (screen: Screen): Promise<Blob> => toPngBlob(photo(screen));

/** One line per note, guarded against formulas. */
export const tableCsv = (screen: Screen): string =>
  csvText(screen.view.notes.map((note) => [note.text, stepName(screen, note.step)]));

/** The notes, step by step. */
export const reportMarkdown = (screen: Screen): string =>
  markdown.heading(1, screen.say(screen.words.name)) +
  '\n' +
  markdown.list(screen.view.notes.map((note) => `${note.text}: ${stepName(screen, note.step)}`));
