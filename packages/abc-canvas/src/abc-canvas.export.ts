import { canvasMeasure, toCsv as csvText, toPngBlob, toSvgText, type Scene } from '@werkvorm/kit';
import { toMarkdown, toRows } from './abc-canvas.report.ts';
import { photo } from './scene/photo.ts';
import type { Paper } from './scene/paper.ts';

/** What a screen is taken home from. */
type Screen = Paper & { readonly dir: 'ltr' | 'rtl' };

function taken(screen: Screen): Scene {
  return photo(screen, canvasMeasure());
}

/** The canvas on one page of A4 landscape, as standalone SVG text. */
export const photoSvg = (screen: Screen): string => toSvgText(taken(screen));

/** The same page as PNG, two device pixels to one. */
export const photoPng = (screen: Screen): Promise<Blob> => toPngBlob(taken(screen));

/** One row per line of the canvas as CSV, guarded against formulas. */
export const tableCsv = (screen: Screen): string => csvText(toRows(screen));

/** The report as Markdown. */
export const reportMarkdown = (screen: Screen): string => toMarkdown(screen);
