export type Cell = string | number | boolean | null | undefined;

/** How the file is written. */
export interface CsvOptions {
  /** Starts the file with a byte order mark, by which Excel knows that it is UTF-8. Default true. */
  readonly bom?: boolean;
  /** Default a comma (RFC 4180). A spreadsheet set to Dutch or German opens `;` at once. */
  readonly separator?: ',' | ';' | '\t';
}

/**
 * Beginnings that a spreadsheet takes for a formula, also in full width, and after white space or invisible marks;
 * a leading tab, carriage return or line feed alone is enough.
 */
const FORMULA =
  /^(?:[\t\r\n]|[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212])/u;

/** A table as CSV (RFC 4180, lines end in CR LF). Texts that a spreadsheet would run as a formula get a leading `'`. */
export function toCsv(rows: readonly (readonly Cell[])[], options: CsvOptions = {}): string {
  const separator = options.separator ?? ',';
  const body = rows.map((row) => row.map((cell) => field(cell, separator)).join(separator) + '\r\n').join('');
  return (options.bom === false ? '' : '\uFEFF') + body;
}

function field(cell: Cell, separator: string): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  const text = FORMULA.test(cell) ? "'" + cell : cell;
  const quote = /["\r\n\t;,]/.test(text) || text.includes(separator) || text !== text.trim();
  return quote ? `"${text.replace(/"/g, '""')}"` : text;
}
