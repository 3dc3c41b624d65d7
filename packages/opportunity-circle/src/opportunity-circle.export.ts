import { canvasMeasure, toSvgText, toPngBlob, toCsv as csvText, type Scene } from '@werkvorm/kit';
import { layoutCircle } from './opportunity-circle.layout.ts';
import { circleScene, LIGHT } from './opportunity-circle.scene.ts';
import { toMarkdown, toRows } from './opportunity-circle.report.ts';
import { centreText, moversOf, ringName, type Screen } from './views/screen.ts';

/** Width of the photo in px: that of a laptop screen, whatever screen it is taken on. */
const PHOTO_WIDTH = 1200;

function photo(screen: Screen): Scene {
  const { view, words, say, dir } = screen;
  const ringNames: string[] = [];
  for (let ring = 1; ring <= view.setup.rings; ring++) ringNames.push(ringName(screen, ring));
  const cards = view.cards
    .filter((card) => card.ring > 0)
    .map((card) => ({ id: card.id, text: card.text, ring: card.ring, marks: moversOf(card).length }));
  const measure = canvasMeasure();
  const { rings } = view.setup;
  const centre = centreText(screen);
  const layout = layoutCircle({ cards, rings, width: PHOTO_WIDTH, dir, em: 16, measure, ringNames, centre });
  const date = new Intl.DateTimeFormat(screen.locale, { dateStyle: 'long' }).format(new Date());
  return circleScene(
    view,
    layout,
    LIGHT,
    {
      lang: screen.locale,
      title: view.setup.title || say(words.name[view.setup.kind]),
      subtitle: [view.setup.theme, view.round ? say(words.round, { round: view.round }) : '']
        .filter(Boolean)
        .join(' · '),
      centre,
      ringNames,
      legend: say(words.result.breadth),
      date: `${date} · ${say(words.result.photo)}`,
    },
    { measure },
  );
}

/** "The photo from above" (§1.2 step 5) as standalone SVG text. */
export function photoSvg(screen: Screen): string {
  return toSvgText(photo(screen));
}

/** The same photo as PNG, two device pixels to one. */
export function photoPng(screen: Screen): Promise<Blob> {
  return toPngBlob(photo(screen));
}

/** The table of the cards as CSV, guarded against formulas. */
export function tableCsv({ view, words, say }: Screen): string {
  return csvText(toRows(view, words, say));
}

/** The report as Markdown. */
export function reportMarkdown({ view, words, say }: Screen): string {
  return toMarkdown(view, words, say);
}
