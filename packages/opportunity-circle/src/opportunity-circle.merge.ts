import { textKey } from '@werkvorm/core';
import type { Card, CircleView, Setup } from './opportunity-circle.types.ts';

/** How several positions become one. */
export type MergeHow = 'mean' | 'median';
export const MERGE_WAYS: readonly MergeHow[] = ['mean', 'median'];

/** What the merging needs of a circle; a `CircleView` and a `CircleState` both have it. */
export interface MergeSource {
  readonly setup: Pick<Setup, 'rings'>;
  readonly cards: readonly Pick<Card, 'text' | 'ring'>[];
}

/** One text over all circles. */
export interface MergedCard {
  readonly text: string;
  /** From 0 (edge) to 1 (centre): the mean or median over the circles on which it lies. */
  readonly position: number;
  /** Number of circles on which it lies. */
  readonly circles: number;
  readonly place: number;
  /** True when another text has the same place. */
  readonly tied: boolean;
}

/**
 * Circles of several groups as one list, innermost first (work-forms §1.4 "master circle", §1.9). Cards with equal texts
 * are taken together, and positions are made comparable over different numbers of rings. A true mean or median over all
 * circles at once, so their order makes no difference. Equal positions are ties: how many circles say so is shown, not
 * weighed.
 */
export function mergeCircles(circles: readonly MergeSource[], how: MergeHow): readonly MergedCard[] {
  const texts = new Map<string, string>();
  const positions = new Map<string, number[]>();
  for (const circle of circles) {
    for (const [key, { text, position }] of positionsOf(circle)) {
      const known = texts.get(key);
      // Of "Market" and "market" one is shown, whichever circle came first.
      texts.set(key, known === undefined || text < known ? text : known);
      positions.set(key, [...(positions.get(key) ?? []), position]);
    }
  }
  const rows = [...positions.keys()].map((key) => {
    const all = positions.get(key)!.sort((a, b) => a - b);
    // Rounded, so that 1/3 reached over 3 rings and over 9 is the same place, and sums leave no dust.
    const position = Number((how === 'mean' ? mean(all) : median(all)).toFixed(9));
    return { key, text: texts.get(key)!, position, circles: all.length };
  });
  rows.sort((a, b) => b.position - a.position || (a.key < b.key ? -1 : 1));
  return rows.map(({ key: _, ...row }) => {
    const first = rows.findIndex((other) => other.position === row.position);
    const last = rows.findLastIndex((other) => other.position === row.position);
    return { ...row, place: first + 1, tied: last > first };
  });
}

/** By text key, where each card of one circle lies; of two with the same text the inner one. */
function positionsOf({ setup, cards }: MergeSource): Map<string, { readonly text: string; readonly position: number }> {
  const found = new Map<string, { readonly text: string; readonly position: number }>();
  for (const { text, ring } of cards) {
    if (ring < 1) continue;
    const position = (ring - 1) / (setup.rings - 1);
    const known = found.get(textKey(text));
    const inner = !known || position > known.position || (position === known.position && text < known.text);
    if (inner) found.set(textKey(text), { text, position });
  }
  return found;
}

/** Of sorted numbers, so that the same ones always add up to the same. */
function mean(sorted: readonly number[]): number {
  return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** What became of one card between two rounds. */
export interface RoundChange {
  readonly card: string;
  /** Ring at the end of the earlier round; 0 = not on the circle yet. */
  readonly from: number;
  readonly to: number;
  /** True when it was not on the circle at the end of the earlier round. */
  readonly added: boolean;
  readonly unchanged: boolean;
  /** The participants who moved it in between, each once, in the order of the people. */
  readonly movedBy: readonly string[];
}

/** What of a view the comparison reads. */
type RoundSource = Pick<CircleView, 'cards' | 'people' | 'round' | 'snapshots'>;

/** The rounds that can be compared: 0, the start; every round with a snapshot; and the one being played. */
export function comparableRounds({ snapshots, round }: Pick<CircleView, 'round' | 'snapshots'>): readonly number[] {
  return [...new Set([0, ...snapshots.map((snapshot) => snapshot.round), round])].sort((a, b) => a - b);
}

/**
 * The circle at the end of round `a` beside that of round `b`, in either order, for every card on it; those that moved
 * furthest first. Round 0 is the start.
 */
export function compareRounds(view: RoundSource, a: number, b: number): readonly RoundChange[] {
  const [early, late] = a <= b ? [a, b] : [b, a];
  const before = ringsAfter(view, early);
  const after = ringsAfter(view, late);
  const rows = view.cards.map(({ id, moves }): RoundChange => {
    const movers = new Set(moves.filter((m) => !m.undone && m.round > early && m.round <= late).map((m) => m.person));
    const from = before.get(id) ?? 0;
    const to = after.get(id) ?? 0;
    const movedBy = view.people.filter((person) => movers.has(person.id)).map((person) => person.id);
    return { card: id, from, to, added: from === 0, unchanged: from === to, movedBy };
  });
  return rows.filter((row) => row.to > 0).sort((x, y) => y.to - y.from - (x.to - x.from) || y.to - x.to);
}

function ringsAfter({ cards, snapshots }: RoundSource, round: number): ReadonlyMap<string, number> {
  const snapshot = snapshots.find((one) => one.round === round);
  if (snapshot)
    return new Map(cards.map(({ id }) => [id, Object.hasOwn(snapshot.rings, id) ? snapshot.rings[id]! : 0]));
  return new Map(cards.map(({ id, ring }) => [id, round === 0 ? Math.min(ring, 1) : ring]));
}
