import { layBeam } from './beam.ts';
import { EM, type Leaf } from './leaf.ts';
import type { CellInput, RowInput, SheetInput, TextStyle } from './types.ts';

/** Shares of the width: the partner, B, C, get and bring, how much theirs. */
const SHARES = [0.19, 0.29, 0.28, 0.14, 0.1] as const;

const LETTER: TextStyle = { face: 'words', em: 2, weight: 700 };
const HEAD: TextStyle = { face: 'words', em: 1.05, weight: 700 };
const SMALL: TextStyle = { face: 'tool', em: 0.85, weight: 400, soft: true };
const NAME: TextStyle = { face: 'words', em: 1, weight: 700 };
const LINE: TextStyle = { face: 'words', em: 0.95, weight: 400 };
const TAG: TextStyle = { face: 'tool', em: 0.8, weight: 400, soft: true };
const TOTAL: TextStyle = { face: 'tool', em: 1, weight: 700 };

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
  for (const row of input.rows) {
    rule(y);
    y = layRow(leaf, row, columns, y + EM * 0.45, causes) + EM * 0.45;
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

function layRow(leaf: Leaf, row: RowInput, columns: readonly Column[], y: number, causes: Causes): number {
  const [partner, interests, commitment, balance, own] = columns as [Column, Column, Column, Column, Column];
  const size = EM * 1.9;
  const { organisation, initials } = row;
  leaf.tokens.push({ x: partner.x + size / 2, y: y + size / 2, size, organisation, initials });
  const inset = size + EM * 0.6;
  const named = leaf.text(partner.x + inset, y, partner.width - inset, row.name, NAME);
  const bottom = Math.max(
    y + size,
    leaf.text(partner.x + inset, named, partner.width - inset, row.about, SMALL),
    layCell(leaf, row.interests, interests, y, false, causes),
    layCell(leaf, row.commitments, commitment, y, true, causes),
  );
  layBeam(leaf, balance.x, y + EM * 0.9, balance.width, row.gets, row.brings);
  if (row.ownership !== null) leaf.scale(own.x, y + EM * 0.9, row.ownership);
  return bottom;
}

/** Lines with an open or a filled block before each; or, dashed, why there are none. */
function layCell(
  leaf: Leaf,
  { lines, instead, notes }: CellInput,
  { x, width }: Column,
  top: number,
  filled: boolean,
  causes: Causes,
): number {
  for (const note of notes) if (!causes.has(note)) causes.set(note, top);
  const room = width - leaf.numbers(x + width, top, notes);
  let y = top;
  for (const { text, tag } of lines) {
    const side = EM * 0.55;
    leaf.blocks.push({ x, y: y + EM * 0.35, width: side, height: side, filled });
    const inset = EM * 1.1;
    const tagged = tag ? leaf.widthOf(tag, TAG) + EM * 0.5 : 0;
    const fits = tagged < room * 0.4;
    const end = leaf.text(x + inset, y, room - inset - (fits ? tagged : 0), text, LINE);
    if (tag && fits) leaf.text(x + room - tagged + EM * 0.4, y + EM * 0.12, tagged, tag, TAG);
    y = (tag && !fits ? leaf.text(x + inset, end, room - inset, tag, TAG) : end) + EM * 0.15;
  }
  if (!instead) return y;
  const end = leaf.text(x + EM * 0.6, y + EM * 0.3, room - EM * 1.2, instead, SMALL) + EM * 0.3;
  leaf.frames.push({ x, y, width: room, height: end - y, filled: false });
  return end;
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
