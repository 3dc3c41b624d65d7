/**
 * Setting words without a browser: wrapping by measured width, shortening by grapheme, and a table of widths for where
 * nothing can be measured. Drawings and exports set every line themselves, so what is measured is what is drawn.
 */

/** Width in px of `text` set at `fontPx` in `weight` (400, 500, 600 or 700). */
export type Measure = (text: string, fontPx: number, weight: number) => number;

/** Text set in lines. */
export interface Wrapped {
  readonly lines: string[];
  /** True when words were left out; the last line then ends in "…". */
  readonly shortened: boolean;
}

/** Latin letters, accents included: each is a character of its own, and a first segmenter is dear to set up. */
const SINGLE = /^[\x20-\u02FF]*$/u;

let segmenter: Intl.Segmenter | null | undefined;

/** What a reader sees as single characters; code points where the engine has no `Intl.Segmenter`. */
export function graphemes(text: string): string[] {
  if (SINGLE.test(text)) return text.split('');
  if (segmenter === undefined) {
    segmenter =
      typeof Intl !== 'undefined' && 'Segmenter' in Intl
        ? new Intl.Segmenter(undefined, { granularity: 'grapheme' })
        : null;
  }
  const out: string[] = [];
  if (segmenter) for (const part of segmenter.segment(text)) out.push(part.segment);
  else for (const point of text) out.push(point);
  return out;
}

/** The longest beginning of `text` that, with "…", is no wider than `max`; never cut inside a grapheme. */
export function shorten(text: string, max: number, width: (text: string) => number): string {
  return width(text) <= max ? text : cut(text, max, width);
}

function cut(text: string, max: number, width: (text: string) => number): string {
  const parts = graphemes(text);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (width(ellipsis(parts, middle)) <= max) low = middle;
    else high = middle - 1;
  }
  return ellipsis(parts, low);
}

function ellipsis(parts: readonly string[], count: number): string {
  return (
    parts
      .slice(0, count)
      .join('')
      .replace(/[\s.,;:\u00AD-]+$/u, '') + '…'
  );
}

/** Scripts that are written without spaces may be broken between any two graphemes. */
const SPACELESS = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/u;
/** Letters that join: a break inside a word would change their shapes, so such words are shortened instead. */
const JOINING = /[\u0600-\u08FF\u0900-\u0DFF\uFB50-\uFEFF]/u;

/** Fewest letters after a hyphen of ours. */
const LEAST_TAIL = 4;

interface Piece {
  readonly text: string;
  readonly width: number;
  /** Space before it when it follows on the same line. */
  readonly space: boolean;
  /** The hyphen at its end is ours. */
  readonly hyphened: boolean;
}

/** Words, and their parts where a line may break: after a hyphen or slash, at a soft hyphen, between ideographs. */
function pieces(text: string, max: number, width: (text: string) => number): Piece[] {
  const out: Piece[] = [];
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    const parts = SPACELESS.test(word) ? graphemes(word) : word.replace(/([-–—/])(?=.)/gu, '$1\u00AD').split('\u00AD');
    let first = true;
    for (const part of parts) {
      if (part === '') continue;
      const bits = width(part) > max ? broken(part, max, width) : [part];
      bits.forEach((bit, index) => {
        out.push({ text: bit, width: width(bit), space: first, hyphened: index < bits.length - 1 });
        first = false;
      });
    }
  }
  return out;
}

/** A word wider than a line, cut into bits with a hyphen; never a letter or two alone on the last line. */
function broken(word: string, max: number, width: (text: string) => number): string[] {
  if (JOINING.test(word)) return [shorten(word, max, width)];
  const letters = graphemes(word);
  const out: string[] = [];
  let from = 0;
  while (from < letters.length) {
    let to = from + 1;
    while (
      to < letters.length &&
      width(letters.slice(from, to + 1).join('') + (to + 1 < letters.length ? '-' : '')) <= max
    )
      to++;
    const left = letters.length - to;
    if (left > 0 && left < LEAST_TAIL && to - from > 2 * LEAST_TAIL) to -= LEAST_TAIL - left;
    out.push(letters.slice(from, to).join('') + (to < letters.length ? '-' : ''));
    from = to;
  }
  return out;
}

/**
 * Wraps `text` to at most `lines` lines no wider than `max`; what does not fit is shortened with "…". `width` and
 * `max` are in the same unit, whichever. With `balance` the lines are made about equally long.
 */
export function wrap(
  text: string,
  max: number,
  lines: number,
  width: (text: string) => number,
  balance = false,
): Wrapped {
  const parts = pieces(text, max, width);
  const space = width(' ');
  const rows = fill(parts, max, space);
  if (rows.length > lines) {
    const kept = rows.slice(0, lines - 1).map((row) => row.text);
    const rest = oneLine(rows.slice(lines - 1));
    return { lines: [...kept, cut(rest, max, width)], shortened: true };
  }
  const short = rows.some((row) => row.text.endsWith('…')) && !text.trimEnd().endsWith('…');
  if (!balance || rows.length < 2) return { lines: rows.map((row) => row.text), shortened: short };
  let low = 0;
  let high = max;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    if (parts.every((part) => part.width <= middle) && fill(parts, middle, space).length <= rows.length) high = middle;
    else low = middle;
  }
  return { lines: fill(parts, high, space).map((row) => row.text), shortened: short };
}

interface Row {
  text: string;
  width: number;
  /** A space comes before it, were it to follow on one line. */
  space: boolean;
  hyphened: boolean;
}

/** Rows as one line again, without the hyphens of their breaks. */
function oneLine(rows: readonly Row[]): string {
  let text = '';
  rows.forEach((row, index) => {
    text += (index > 0 && row.space ? ' ' : '') + (row.hyphened ? row.text.slice(0, -1) : row.text);
  });
  return text;
}

function fill(parts: readonly Piece[], max: number, space: number): Row[] {
  const rows: Row[] = [];
  for (const part of parts) {
    const row = rows[rows.length - 1];
    const gap = part.space ? space : 0;
    if (row && row.width + gap + part.width <= max) {
      row.text += (part.space ? ' ' : '') + part.text;
      row.width += gap + part.width;
      row.hyphened = part.hyphened;
    } else rows.push({ ...part });
  }
  return rows;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const LEFT_TO_RIGHT = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/u;

/**
 * A text of the other direction, set apart by Unicode isolates, so that its full stops and plus signs stay where they
 * belong. Pictures have no `<bdi>`.
 */
export function isolate(text: string, dir: 'ltr' | 'rtl'): string {
  return (dir === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(text) ? `\u2068${text}\u2069` : text;
}

const NARROW = /[iIljtfr.,;:'’|!()[\] ·-]/u;
const WIDE = /[mwMWÆŒ@—…%]/u;

/**
 * Widths by a table, in the manner of a book face: for Node, and for a browser that gives no canvas. Rather too wide
 * than too narrow, so that nothing runs out of its card.
 */
export const tableMeasure: Measure = (text, fontPx, weight) => {
  let em = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (
      (code >= 0x300 && code <= 0x36f) ||
      (code >= 0x200b && code <= 0x200f) ||
      code === 0xad ||
      (code >= 0xfe00 && code <= 0xfe0f)
    )
      continue;
    if (code >= 0x1100 && !(code >= 0x2000 && code <= 0x206f)) em += 1;
    else if (code >= 0x590 && code <= 0x8ff) em += 0.48;
    else if (NARROW.test(letter)) em += 0.33;
    else if (WIDE.test(letter)) em += 0.88;
    else if (letter >= 'A' && letter <= 'Z') em += 0.71;
    else em += 0.54;
  }
  return em * fontPx * (weight >= 600 ? 1.05 : 1);
};
