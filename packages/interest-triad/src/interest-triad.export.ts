import { canvasMeasure, toCsv as csvText, toPngBlob, toSvgText, type Scene } from '@werkvorm/kit';
import { toMarkdown, toRows } from './interest-triad.report.ts';
import { photo } from './scene/photo.ts';
import type { Screen } from './views/screen.ts';

function taken(screen: Screen): Scene {
  return photo(screen, canvasMeasure());
}

/** The triangles of the network as standalone SVG text; for a participant with their own triangle, large. */
export const photoSvg = (screen: Screen): string => toSvgText(taken(screen));

/** The same picture as PNG, two device pixels to one. */
export const photoPng = (screen: Screen): Promise<Blob> => toPngBlob(taken(screen));

/** Links by date as CSV, guarded against formulas. */
export const tableCsv = (screen: Screen): string => csvText(toRows(screen));

/** The group page as Markdown; for a participant their own, private page. */
export const reportMarkdown = (screen: Screen): string => toMarkdown(screen);
