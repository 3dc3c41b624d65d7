import { layBeam } from './beam.ts';
import { EM, type Leaf } from './leaf.ts';
import type { CellInput, RowInput, SheetInput, TextStyle } from './types.ts';

/** Shares of the width: the partner, B, C, get and bring, how much theirs. */
const SHARES = [0.2, 0.3, 0.27, 0.14, 0.09] as const;

const LETTER: TextStyle = { face: 'words', em: 2, weight: 700 };
const HEAD: TextStyle = { face: 'words', em: 1.05, weight: 700 };
const SMALL: TextStyle = { face: 'tool', em: 0.85, weight: 400, soft: true };
const NAME: TextStyle = { face: 'words', em: 1, weight: 700 };
const LINE: TextStyle = { face: 'words', em: 0.95, weight: 400 };
const TAG: TextStyle = { face: 'tool', em: 0.8, weight: 400, soft: true };
const TOTAL: TextStyle = { face: 'tool', em: 1, weight: 700 };

/** From how many partners rows are set closely: what fits beside each other stands beside each other. */
const MANY = 12;

/** Where a note's number stands: what the note itself is laid beside. */
export type Causes = Map<number, number>;

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The matrix: a row for each partner, and all of them together. Answers where it ends. */
export function layMatrix(
  leaf: Leaf,
  input: SheetInput,
  x: number,
  top: number,
  width: number,
  causes: Causes,
): number {
  const columns = columnsOf(x, width);
  const rule = (y: number, strong = false) => leaf.rules.push({ x, y, width, height: 0, strong });
  rule(top, true);
  let y = layHeads(leaf, input, columns, top + EM * 0.5, causes) + EM * 0.4;
  const close = input.rows.length > MANY;
  const air = EM * (close ? 0.22 : 0.45);
  for (const row of input.rows) {
    rule(y);
    y = layRow(leaf, row, columns, y + air, close, causes) + air;
  }
  for (const column of columns.slice(1, 4)) {
    leaf.rules.push({ x: column.x - EM * 0.6, y: top, width: 0, height: y - top, strong: false });
  }
  rule(y, true);
  return layTotal(leaf, input.total, columns, y + EM * 0.6);
}

function columnsOf(x: number, width: number): readonly Column[] {
  let from = x;
  return SHARES.map((share) => {
    const column = { x: from, width: share * width - EM * 1.2 };
    from += share * width;
    return column;
  });
}

function layHeads(leaf: Leaf, { heads }: SheetInput, columns: readonly Column[], y: number, causes: Causes): number {
  const [, interests, commitment, balance, own] = columns as [Column, Column, Column, Column, Column];
  const lettered = (letter: string, { x, width }: Column, head: SheetInput['heads']['interests']): number => {
    const inset = EM * 1.9;
    leaf.text(x, y, inset, letter, LETTER);
    const numbers = leaf.numbers(x + width, y, head.notes);
    for (const note of head.notes) causes.set(note, y);
    const named = leaf.text(x + inset, y, width - inset - numbers, head.name, HEAD);
    return leaf.text(x + inset, named, width - inset - numbers, head.asks, SMALL);
  };
  const half = (balance.width - EM * 0.6) / 2;
  return Math.max(
    y + EM * 2.5,
    lettered('B', interests, heads.interests),
    lettered('C', commitment, heads.commitment),
    leaf.text(balance.x, y, half, heads.get, SMALL),
    leaf.text(balance.x + half + EM * 0.6, y, half, heads.bring, SMALL),
    leaf.text(own.x, y, own.width, heads.own, SMALL),
  );
}

function layRow(
  leaf: Leaf,
  row: RowInput,
  columns: readonly Column[],
  y: number,
  close: boolean,
  causes: Causes,
): number {
  const [partner, interests, commitment, balance, own] = columns as [Column, Column, Column, Column, Column];
  const size = EM * (close ? 1.5 : 1.9);
  const { organisation, initials } = row;
  leaf.tokens.push({ x: partner.x + size / 2, y: y + size / 2, size, organisation, initials });
  const bottom = Math.max(
    y + size,
    layName(leaf, row, { x: partner.x + size + EM * 0.6, width: partner.width - size - EM * 0.6 }, y, close),
    layCell(leaf, row.interests, interests, y, { filled: false, close, causes }),
    layCell(leaf, row.commitments, commitment, y, { filled: true, close, causes }),
  );
  layBeam(leaf, balance.x, y + EM * 0.75, balance.width, row.gets, row.brings);
  if (row.ownership !== null) leaf.scale(own.x, y + EM * 0.75, row.ownership);
  return bottom;
}

function layName(leaf: Leaf, { name, about }: RowInput, { x, width }: Column, y: number, close: boolean): number {
  const named = leaf.widthOf(name, NAME) + EM * 0.6;
  if (close && about && named + leaf.widthOf(about, SMALL) <= width) {
    leaf.text(x + named, y + EM * 0.15, width - named, about, SMALL);
    return leaf.text(x, y, named, name, NAME);
  }
  return leaf.text(x, leaf.text(x, y, width, name, NAME), width, about, SMALL);
}

interface CellStyle {
  /** Blocks of what is brought are filled. */
  readonly filled: boolean;
  readonly close: boolean;
  readonly causes: Causes;
}

/** Lines with an open or a filled block before each; or, dashed, why there are none. */
function layCell(
  leaf: Leaf,
  { lines, instead, notes }: CellInput,
  { x, width }: Column,
  top: number,
  { filled, close, causes }: CellStyle,
): number {
  for (const note of notes) if (!causes.has(note)) causes.set(note, top);
  const room = width - leaf.numbers(x + width, top, notes);
  if (instead) {
    const inset = EM * 0.6;
    const end = leaf.text(x + inset, top + EM * 0.15, room - 2 * inset, instead, SMALL) + EM * 0.15;
    leaf.frames.push({ x, y: top, width: room, height: end - top, filled: false });
    return end;
  }
  let at = 0;
  let y = top;
  let bottom = top;
  for (const line of lines) {
    const wide = widthOf(leaf, line) + EM * 0.9;
    if (at && (!close || at + wide > room)) [at, y] = [0, bottom];
    bottom = Math.max(bottom, layLine(leaf, line, { x: x + at, width: room - at }, y, filled) + EM * 0.1);
    at += wide;
  }
  return bottom;
}

const BULLET = EM * 0.95;

/** Width of a line that is not wrapped. */
function widthOf(leaf: Leaf, { text, tag }: CellInput['lines'][number]): number {
  return BULLET + leaf.widthOf(text, LINE) + (tag ? EM * 0.5 + leaf.widthOf(tag, TAG) : 0);
}

/** The tag stands behind a text that fits on one line, and else below it. */
function layLine(
  leaf: Leaf,
  line: CellInput['lines'][number],
  { x, width }: Column,
  y: number,
  filled: boolean,
): number {
  const side = EM * 0.55;
  leaf.blocks.push({ x, y: y + EM * 0.33, width: side, height: side, filled });
  const start = x + BULLET;
  const { text, tag } = line;
  if (widthOf(leaf, line) > width) {
    return leaf.text(start, leaf.text(start, y, width - BULLET, text, LINE), width - BULLET, tag, TAG);
  }
  const wide = leaf.widthOf(text, LINE) + EM * 0.45;
  leaf.text(start + wide, y + EM * 0.14, width - BULLET - wide, tag, TAG);
  return leaf.text(start, y, wide, text, LINE);
}

function layTotal(leaf: Leaf, total: SheetInput['total'], columns: readonly Column[], y: number): number {
  const [partner, interests, commitment, balance] = columns as [Column, Column, Column, Column];
  layBeam(leaf, balance.x, y + EM * 0.6, balance.width, total.gets, total.brings);
  return Math.max(
    leaf.text(partner.x, y, partner.width, total.name, TOTAL),
    leaf.text(interests.x, y, interests.width, total.interests, TOTAL),
    leaf.text(commitment.x, y, commitment.width, total.commitments, TOTAL),
  );
}
