import type { CircleView } from '../opportunity-circle.types.ts';
import { nameOf, type ReportWords, type Say } from './words.ts';

/**
 * A cell that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a line break is put
 * behind an apostrophe (OWASP, CSV injection). Guarding twice is guarding once.
 */
export function guardFormula(cell: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/**
 * All cards this viewer knows of as rows for a table, headings first: those on the circle by rank, then the supply. Every
 * cell is guarded against formulas. Works in every phase, also with no card at all.
 */
export function toRows(view: CircleView, words: ReportWords, say: Say): string[][] {
  const { result, report } = words;
  const heads = [
    result.place,
    result.tied,
    result.card,
    result.position,
    report.reached,
    report.movers,
    result.breadth,
  ];
  const more = [report.moves, report.pickedBy, report.author, report.group, report.remarks];
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(view, id, words, say)).join('; ');
  const ranked = new Map(view.ranking.map((row) => [row.card, row]));
  const order = [...view.cards].sort((a, b) => placeOf(ranked.get(a.id)) - placeOf(ranked.get(b.id)));
  const rows = order.map((card) => {
    const row = ranked.get(card.id);
    const moves = card.moves.filter((move) => !move.undone);
    return [
      row ? String(row.place) : '',
      row?.tied ? 'x' : '',
      card.text,
      String(card.ring),
      row?.since ? String(row.since) : '',
      String(card.breadth),
      names([...new Set(moves.map((move) => move.person))]),
      String(moves.length),
      names(card.pickedBy),
      card.author && names([card.author]),
      card.group,
      card.remarks.map((remark) => `${names([remark.person])}: ${remark.text}`).join('; '),
    ];
  });
  return [[...heads, ...more].map((phrase) => say(phrase)), ...rows].map((row) => row.map(guardFormula));
}

function placeOf(row: { readonly place: number } | undefined): number {
  return row?.place ?? Number.MAX_SAFE_INTEGER;
}
