import type { Card, CircleState, Ranked } from '../opportunity-circle.types.ts';

/** How many different people moved a card: "moved by 1 person 4×" differs from "moved by 4 people" (work-forms §1.7). */
export function breadthOf({ moves }: Pick<Card, 'moves'>): number {
  const people = new Set<string>();
  for (const move of moves) if (!move.undone) people.add(move.person);
  return people.size;
}

/** Round in which a card reached the ring it lies on; 0 when it never moved. Support in the centre moves nothing. */
function reachedIn({ moves, ring }: Pick<Card, 'moves' | 'ring'>): number {
  return moves.findLast((move) => !move.undone && move.to === ring && move.from < ring)?.round ?? 0;
}

/**
 * The cards on the circle by ring, then by the round they got there, then by breadth (work-forms §1.7). Equal in all
 * three is a tie: they share a place and the next place is left out (1, 1, 3).
 */
export function rank(cards: readonly Pick<Card, 'id' | 'ring' | 'moves'>[]): readonly Ranked[] {
  const rows = cards
    .filter((card) => card.ring > 0)
    .map((card) => ({ card: card.id, ring: card.ring, since: reachedIn(card), breadth: breadthOf(card) }))
    .sort(compare);
  return rows.map((row) => {
    const first = rows.findIndex((other) => compare(other, row) === 0);
    const last = rows.findLastIndex((other) => compare(other, row) === 0);
    return { place: first + 1, ...row, tied: last > first };
  });
}

type Row = Pick<Ranked, 'ring' | 'since' | 'breadth'>;

function compare(a: Row, b: Row): number {
  return b.ring - a.ring || a.since - b.since || b.breadth - a.breadth;
}

/** All cards in the innermost reached ring, once a card has moved: several winners stay several (work-forms §1.7). */
export function harvestOf(cards: CircleState['cards']): readonly string[] {
  const innermost = cards.reduce((ring, card) => Math.max(ring, card.ring), 0);
  return innermost > 1 ? cards.filter((card) => card.ring === innermost).map((card) => card.id) : [];
}
