import { markdown, toCsv, toPngBlob, toSvgText, type Scene } from '@werkvorm/kit';
import { titleOf } from './views/head.ts';
import { linksAt, linksText, shownIndex, type Screen } from './views/screen.ts';

function photo(screen: Screen): Scene {
  const { dir } = screen;
  return { width: 960, height: 540, background: '#fffdf9', title: titleOf(screen), dir, shapes: [] };
}

/** The picture as standalone SVG text. */
export const photoSvg = (screen: Screen): string => toSvgText(photo(screen));

/** The picture as PNG. */
export const photoPng = (screen: Screen): Promise<Blob> => toPngBlob(photo(screen));

/** One line per person, guarded against formulas. */
export const tableCsv = (screen: Screen): string => toCsv(lines(screen));

/** The people and their links. */
export const reportMarkdown = (screen: Screen): string =>
  `${markdown.heading(1, titleOf(screen))}\n${markdown.list(lines(screen).map((line) => line.join(': ')))}`;

function lines(screen: Screen): string[][] {
  return screen.view.people
    .filter(({ triad }) => triad)
    .map(({ name, triad }) => [name, linksText(screen, linksAt(triad, shownIndex(screen)).links)]);
}
