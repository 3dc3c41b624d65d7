import { EM, type Leaf } from './leaf.ts';
import type { SheetInput, TextStyle } from './types.ts';

const LETTER: TextStyle = { face: 'words', em: 4, weight: 700 };
const NAME: TextStyle = { face: 'words', em: 1.1, weight: 700 };
const ASKS: TextStyle = { face: 'tool', em: 1, weight: 400, soft: true };
const TEXT: TextStyle = { face: 'words', em: 1.6, weight: 700 };
const LABEL: TextStyle = { face: 'tool', em: 0.9, weight: 400, soft: true };
const VALUE: TextStyle = { face: 'words', em: 0.95, weight: 400 };

/** A on top: its letter, the sentence of the group, and what was said about it. Answers where it ends. */
export function layAmbition(leaf: Leaf, { ambition }: SheetInput, x: number, top: number, width: number): number {
  const inset = EM * 4.2;
  const inner = x + inset;
  const room = width - inset;
  leaf.text(x, top, inset - EM * 0.4, 'A', LETTER);
  const named = leaf.widthOf(ambition.name, NAME) + EM * 0.8;
  leaf.text(inner, top, named, ambition.name, NAME);
  let y = Math.max(
    top + EM * 1.4,
    leaf.text(inner + named, top + EM * 0.1, Math.max(EM * 8, room - named), ambition.asks, ASKS),
  );
  const numbers = leaf.numbers(x + width, y + EM * 0.4, ambition.notes);
  y = leaf.text(inner, y + EM * 0.2, room - numbers, ambition.text, TEXT);
  y = layGauges(leaf, ambition.gauges, inner, y + EM * 0.5, room);
  for (const { name, text } of ambition.more) {
    const wide = Math.min(room * 0.3, leaf.widthOf(name, LABEL)) + EM * 0.8;
    const label = leaf.text(inner, y, wide, name, LABEL);
    y = Math.max(label, leaf.text(inner + wide, y, room - wide, text, VALUE)) + EM * 0.2;
  }
  return Math.max(y, top + EM * 5.2);
}

/** How high, how much theirs, by when: beside each other, as many on a line as fit. */
function layGauges(
  leaf: Leaf,
  gauges: SheetInput['ambition']['gauges'],
  start: number,
  top: number,
  room: number,
): number {
  let x = start;
  let y = top;
  for (const { name, value } of gauges) {
    const label = leaf.widthOf(name, LABEL) + EM * 0.6;
    const wide = label + (typeof value === 'number' ? EM * 4 : leaf.widthOf(value, VALUE));
    if (x > start && x + wide > start + room) {
      x = start;
      y += EM * 1.6;
    }
    const width = Math.min(label, room * 0.6);
    leaf.text(x, y, width, name, LABEL);
    if (typeof value === 'number') leaf.scale(x + width, y + EM * 0.6, value);
    else leaf.text(x + width, y, Math.min(room - width, wide - label + 1), value, VALUE);
    x += wide + EM * 1.8;
  }
  return gauges.length ? y + EM * 1.7 : top;
}
