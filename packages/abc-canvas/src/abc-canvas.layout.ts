import { layAmbition } from './layout/ambition.ts';
import { EM, Leaf } from './layout/leaf.ts';
import { layMargin } from './layout/margin.ts';
import { layMatrix, type Causes } from './layout/matrix.ts';
import type { SheetInput, SheetLayout, TextStyle } from './layout/types.ts';

export type * from './layout/types.ts';

/** Height to width of a landscape page of A4. */
export const A4 = 210 / 297;

/** Narrowest and widest page, px. On A4 one em is 9.8 points on the narrowest and 4.9 on the widest, which wants A3: there
 * it is 6.9. */
export const PAGE = { narrowest: 1200, widest: 2400 } as const;

const TITLE: TextStyle = { face: 'words', em: 1.3, weight: 700 };
const SUBTITLE: TextStyle = { face: 'tool', em: 0.95, weight: 400, soft: true };
const FOOT: TextStyle = { face: 'tool', em: 0.85, weight: 400, soft: true };

/**
 * The canvas on one page of A4 landscape: A on top, a row per partner with B, C, get and bring, and ownership, and the
 * notes in the margin. Set in the largest type in which all of it fits; where even the smallest does not, the page
 * becomes longer, for nothing is ever left out.
 */
export function layoutSheet(input: SheetInput): SheetLayout {
  let width: number = PAGE.narrowest;
  for (;;) {
    const page = layPage(input, width);
    if (page.height <= width * A4 + 0.5 || width >= PAGE.widest) {
      return { ...page, height: Math.ceil(Math.max(page.height, width * A4)) };
    }
    width = Math.min(PAGE.widest, Math.ceil(width * 1.05));
  }
}

function layPage(input: SheetInput, width: number): SheetLayout {
  const leaf = new Leaf(input.measure);
  const causes: Causes = new Map();
  const edge = EM * 1.6;
  const margin = input.notes.length ? Math.max(EM * 16, width * 0.2) : 0;
  const sheet = { x: edge, width: width - 2 * edge - (margin ? margin + edge : 0) };
  const pad = EM * 1.6;
  const inner = { x: sheet.x + pad, width: sheet.width - 2 * pad };
  const titled = leaf.text(sheet.x, edge, sheet.width * 0.5, input.title, TITLE);
  const half = sheet.width * 0.5;
  const headed = leaf.text(sheet.x + half + EM, edge + EM * 0.35, half - EM, input.subtitle, SUBTITLE);
  const top = Math.max(titled, headed) + EM * 0.8;
  for (const note of input.ambition.notes) causes.set(note, top + pad);
  const said = layAmbition(leaf, input, inner.x, top + pad, inner.width);
  const filled = layMatrix(leaf, input, inner.x, said + EM, inner.width, causes);
  const foot = leaf.text(inner.x, filled + EM * 1.2, inner.width, input.foot, FOOT);
  const end = Math.max(foot + pad * 0.6, width * A4 - edge);
  const noted = layMargin(leaf, input, sheet.x + sheet.width + edge, top, margin, end, causes);
  const height = Math.max(end, noted) + edge;
  const { texts, rules, blocks, dots, numerals, tokens, frames } = leaf;
  return {
    width,
    height,
    dir: input.dir,
    sheet: { ...sheet, y: top, height: height - edge - top },
    ...{ texts, rules, blocks, dots, numerals, tokens, frames },
  };
}
