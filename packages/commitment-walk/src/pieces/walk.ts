/** Piece of the element: everything once a round was opened, but for the stage itself. */
import { flowStyles, peopleStyles, rowStyles } from '@werkvorm/kit';
import { headStyles } from '../styles/head.ts';
import { listStyles } from '../styles/list.ts';
import { walkStyles } from '../styles/walk.ts';
export { walkView } from '../views/walk.ts';
/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [rowStyles, flowStyles, peopleStyles, headStyles, walkStyles, listStyles];
