import type { Viewer } from '@werkvorm/core';
import type { CanvasState, InterestItem, Item, Partner, Variant } from '../abc-canvas.types.ts';
import { isOwnRow } from './writers.ts';

/** The interests are open for everybody. */
export function isOpen({ open, setup }: Pick<CanvasState, 'open' | 'setup'>): boolean {
  return open || !setup.together;
}

/** Whether this viewer sees all interests of a partner: face down only its own people do, and not the facilitator. */
export function seesInterests(state: CanvasState, partner: string, viewer: Viewer): boolean {
  return isOpen(state) || isOwnRow(state, partner, viewer);
}

/** The interests of a partner that this viewer sees. Of what lies face down the facilitator sees what they entered. */
export function visibleInterests(state: CanvasState, partner: Partner, viewer: Viewer): readonly InterestItem[] {
  const there = partner.interests.filter(isThere);
  if (seesInterests(state, partner.id, viewer)) return there;
  if (viewer.role !== 'facilitator') return [];
  return there.filter(isEntered).map((item) => ({ ...item, variants: item.variants.filter(isEntered) }));
}

/** On its list, not taken off. */
export function isThere({ removed }: Item): boolean {
  return !removed;
}

function isEntered({ by }: Pick<Variant, 'by'>): boolean {
  return by === '';
}
