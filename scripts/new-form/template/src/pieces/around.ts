/** Piece of the element: everything under the head but the board itself. */
import { flowStyles, rowStyles } from '@werkvorm/kit';
import { aroundStyles } from '../__name__.styles.ts';
export { entryView, nextView } from '../views/entry.ts';
export { listView } from '../views/list.ts';
/** Style sheets of this piece. */
export const styles = [rowStyles, flowStyles, aroundStyles];
