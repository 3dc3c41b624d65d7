/** Piece of the element: the whole network, the matrix, and the wall. */
import { faceDown, flowStyles, organisationMarks } from '@werkvorm/kit';
import { groupStyles } from '../styles/group.ts';
import { partStyles } from '../styles/parts.ts';
import { tableStyles } from '../styles/tables.ts';
import { triadStyles } from '../styles/triad.ts';
export { matrixView, overviewPage, togetherView, wallView } from '../views/page.ts';
/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [flowStyles, organisationMarks, faceDown, triadStyles, partStyles, groupStyles, tableStyles];
