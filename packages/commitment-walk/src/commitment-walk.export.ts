import { canvasMeasure, toCsv as csvText, toPngBlob, toSvgText, type Scene } from '@werkvorm/kit';
import { photo } from './scene/photo.ts';
import { toMarkdown, toRows } from './commitment-walk.report.ts';
import type { Screen } from './views/screen.ts';

function taken(screen: Screen): Scene {
  return photo(screen, canvasMeasure());
}

/** "The photo from above" as standalone SVG text: the line, round beside round, and what it shows. */
export const photoSvg = (screen: Screen): string => toSvgText(taken(screen));

/** The same photo as PNG, two device pixels to one. */
export const photoPng = (screen: Screen): Promise<Blob> => toPngBlob(taken(screen));

/** One row per mark and round as CSV, guarded against formulas. */
export const tableCsv = (screen: Screen): string => csvText(toRows(screen));

/** The report as Markdown. */
export const reportMarkdown = (screen: Screen): string => toMarkdown(screen);
