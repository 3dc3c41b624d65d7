/** Piece of the element: the preparing. */
import { organisationMarks, rowActs } from '@werkvorm/kit';
import { beforeStyles } from '../styles/before.ts';
import { trayStyles } from '../styles/tray.ts';

export { prepareView } from '../views/prepare.ts';
export { whoView } from '../views/who.ts';

/** Style sheets of this piece. */
export const styles = [organisationMarks, rowActs, trayStyles, beforeStyles];
