/** Piece of the element: the circle as a board, with its drag and its layout. The list does without. */
import { cardStock, panelStyles } from '@werkvorm/kit';
import { boardStyles } from '../styles/board.ts';
export { CircleBoard } from '../opportunity-circle.board.ts';
/** Style sheets of this piece. */
export const styles = [cardStock, ...panelStyles, boardStyles];
