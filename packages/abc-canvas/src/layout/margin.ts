import { EM, Leaf } from './leaf.ts';
import type { Causes } from './matrix.ts';
import type { SheetInput, TextStyle } from './types.ts';

const TITLE: TextStyle = { face: 'tool', em: 0.9, weight: 600, soft: true };
const ASK: TextStyle = { face: 'words', em: 1, weight: 700 };
const BECAUSE: TextStyle = { face: 'tool', em: 0.9, weight: 400 };

/**
 * The notes in the margin, like a teacher's pencil: each at the height of its cause if there is room, else below the one
 * before; and no lower than they must. Answers where the last one ends.
 */
export function layMargin(
  leaf: Leaf,
  { notes, notesTitle, measure }: SheetInput,
  x: number,
  top: number,
  width: number,
  bottom: number,
  causes: Causes,
): number {
  if (!notes.length) return top;
  const inset = EM * 1.9;
  const heights = notes.map(({ ask, because }) => {
    const trial = new Leaf(measure);
    return trial.text(0, trial.text(0, 0, width - inset, ask, ASK), width - inset, because, BECAUSE) + EM * 1.1;
  });
  const first = leaf.text(x, top, width, notesTitle, TITLE) + EM * 0.6;
  const places = placed(
    notes.map(({ number }) => causes.get(number) ?? 0),
    heights,
    first,
    bottom,
  );
  let end = first;
  notes.forEach(({ number, ask, because }, at) => {
    const y = places[at]!;
    leaf.numbers(x + EM * 1.24, y, [number]);
    end = leaf.text(x + inset, leaf.text(x + inset, y, width - inset, ask, ASK), width - inset, because, BECAUSE);
  });
  return end;
}

/** Down to their causes without touching each other, and then up again as far as the page ends. */
function placed(
  wanted: readonly number[],
  heights: readonly number[],
  first: number,
  bottom: number,
): readonly number[] {
  const places: number[] = [];
  let y = first;
  wanted.forEach((want, at) => {
    places.push(Math.max(y, want));
    y = places[at]! + heights[at]!;
  });
  let below = bottom;
  for (let at = places.length - 1; at >= 0; at--) {
    places[at] = Math.min(places[at]!, below - heights[at]!);
    below = places[at]!;
  }
  // No room at all: from the top, one under the other, and the page becomes longer.
  if (places[0]! >= first) return places;
  let next = first;
  return heights.map((height) => (next += height) - height);
}
