import { LIGHT } from '@werkvorm/kit/export/picture.js';
import type { Scene } from '@werkvorm/kit/export/scene.js';
import { tableMeasure, type Measure } from '@werkvorm/kit/export/text.js';
import { layoutSheet } from '../abc-canvas.layout.ts';
import { draw } from './draw.ts';
import { sheetInput } from './input.ts';
import { onPaper, partnerName, type Paper } from './paper.ts';

/** How many partners the description names. */
const TOLD = 60;

/** The canvas on one page, as a picture. */
export function photo(
  screen: Paper & { readonly dir: 'ltr' | 'rtl' },
  measure: Measure,
  now: Date = new Date(),
): Scene {
  const paper = onPaper(screen);
  const date = new Intl.DateTimeFormat(paper.locale, { dateStyle: 'long' }).format(now);
  const input = sheetInput(paper, screen.dir, measure, date);
  const layout = layoutSheet(input);
  return {
    width: layout.width,
    height: layout.height,
    background: LIGHT.ground,
    title: [input.title, input.subtitle].filter(Boolean).join(', '),
    description: describe(paper),
    lang: paper.locale,
    dir: screen.dir,
    shapes: draw(layout, LIGHT, measure !== tableMeasure),
  };
}

/** The picture in words: the ambition, and how much each partner comes to get and to bring. */
function describe(paper: Paper): string {
  const { view, words, say } = paper;
  const rows = view.partners.slice(0, TOLD).map((partner) => {
    const { gets, brings } = partner;
    const balance =
      gets === null
        ? `${say(words.tray.hidden)}, ${say(words.sheet.brings, { count: brings })}`
        : say(words.sheet.balance, { gets, brings });
    return `${partnerName(paper, partner.name)}: ${balance}.`;
  });
  return [view.ambition.text || say(words.ambition.waiting), ...rows].join(' ');
}
