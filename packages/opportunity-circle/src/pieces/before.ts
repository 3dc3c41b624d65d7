/** Piece of the element: everything before the cards lie on the circle. */
import { cardStock, faceDown, flowStyles, peopleStyles, prepareStyles, rowActs, rowStyles } from '@werkvorm/kit';
import { beforeStyles } from '../styles/before.ts';
import type { TemplateResult } from 'lit';
import { pickView } from '../views/pick.ts';
import { prepareView } from '../views/prepare.ts';
import { reviewView } from '../views/review.ts';
import type { Screen } from '../views/screen.ts';

export { whoView } from '@werkvorm/kit';

/** What the phase asks for, under the head. */
export function beforeView(screen: Screen): TemplateResult {
  const { phase } = screen.view;
  return phase === 'preparing' ? prepareView(screen) : phase === 'reviewing' ? reviewView(screen) : pickView(screen);
}

/** Style sheets of this piece. */
export const styles = [rowStyles, flowStyles, peopleStyles, cardStock, faceDown, prepareStyles, rowActs, beforeStyles];
