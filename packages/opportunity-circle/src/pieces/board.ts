/** Piece of the element: the circle as a board, with its drag and its layout. The list does without. */
export { CircleBoard } from '../opportunity-circle.board.ts';
export { boardStyles as styles } from '../styles/board.ts';
