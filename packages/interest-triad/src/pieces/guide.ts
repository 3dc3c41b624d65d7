/** Piece of the element: what the facilitator prepares and keeps up. */
import { faceDown, flowStyles, organisationMarks, peopleStyles, prepareStyles, rowActs } from '@werkvorm/kit';
import { guideStyles } from '../styles/guide.ts';
import { partStyles } from '../styles/parts.ts';
import { triadStyles } from '../styles/triad.ts';
export { guideTabs, peoplePage } from '../views/guide.ts';
/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [
  flowStyles,
  peopleStyles,
  organisationMarks,
  faceDown,
  prepareStyles,
  rowActs,
  triadStyles,
  partStyles,
  guideStyles,
];
