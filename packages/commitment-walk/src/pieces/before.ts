/** Piece of the element: the preparing. */
import { flowStyles, organisationMarks, peopleStyles, prepareStyles, rowActs } from '@werkvorm/kit';
import { beforeStyles } from '../styles/before.ts';
import { headStyles } from '../styles/head.ts';
import { trayStyles } from '../styles/tray.ts';

export { prepareView } from '../views/prepare.ts';
export { whoView } from '@werkvorm/kit';

/** Style sheets of this piece. */
export const styles = [
  flowStyles,
  peopleStyles,
  organisationMarks,
  headStyles,
  prepareStyles,
  rowActs,
  trayStyles,
  beforeStyles,
];
