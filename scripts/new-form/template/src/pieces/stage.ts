/** Piece of the element: the board, with its drag and its layout. The list does without. */
import { cardStock } from '@werkvorm/kit';
import { stageStyles } from '../__name__.styles.ts';
export { __Pascal__Board } from '../__name__.board.ts';
/** Style sheets of this piece. */
export const styles = [cardStock, stageStyles];
