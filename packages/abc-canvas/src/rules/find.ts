import type { Viewer } from '@werkvorm/core';
import type { CanvasState, Item, Part, Partner, Spot, Variant, Written } from '../abc-canvas.types.ts';
import { isThere, seesInterests, visibleInterests } from './sight.ts';

/** A text of the canvas and where it stands. */
export interface Found {
  readonly spot: Spot;
  readonly written: Written;
}

/** Which part a place belongs to, and so when it is written in. */
export const PART_OF: { readonly [L in Spot['list']]: Part } = {
  ambition: 'ambition',
  meaning: 'own',
  'no-go': 'ambition',
  interests: 'interests',
  commitments: 'commitment',
};

export const AMBITION: Spot = { list: 'ambition', partner: '', item: '' };

/** Every text of the canvas, taken off or not. */
export function* texts({ ambition, partners }: Pick<CanvasState, 'ambition' | 'partners'>): Generator<Found> {
  yield { spot: AMBITION, written: ambition };
  yield* lines('no-go', '', ambition.noGo);
  for (const { id, meaning, interests, commitments } of partners) {
    yield { spot: { list: 'meaning', partner: id, item: '' }, written: meaning };
    yield* lines('interests', id, interests);
    yield* lines('commitments', id, commitments);
  }
}

function* lines(list: Spot['list'], partner: string, items: readonly Item[]): Generator<Found> {
  for (const item of items) yield { spot: { list, partner, item: item.id }, written: item };
}

/** The line with this id, also one that was taken off. */
export function findItem(state: CanvasState, id: unknown): { spot: Spot; item: Item } | undefined {
  for (const { spot, written } of texts(state)) {
    if (spot.item && spot.item === id) return { spot, item: written as Item };
  }
  return undefined;
}

/** The variant with this id, and the text beside which it lies. */
export function findVariant(state: CanvasState, id: unknown): (Found & { variant: Variant }) | undefined {
  for (const found of texts(state)) {
    const variant = found.written.variants.find((one) => one.id === id);
    if (variant) return { ...found, variant };
  }
  return undefined;
}

/** Whether this viewer sees a text, with what lies beside it. */
export function sees(state: CanvasState, { list, partner, item }: Spot, viewer: Viewer): boolean {
  if (list !== 'interests' || seesInterests(state, partner, viewer)) return true;
  const row = state.partners.find(({ id }) => id === partner);
  return row !== undefined && visibleInterests(state, row, viewer).some(({ id }) => id === item);
}

/** Something is written in this row, or said about it. */
export function isWritten({ meaning, ownership, mandate, ready, interests, commitments }: Partner): boolean {
  const isSaid = ownership !== null || mandate !== '' || ready;
  return isSaid || meaning.text !== '' || meaning.variants.length > 0 || [...interests, ...commitments].some(isThere);
}
