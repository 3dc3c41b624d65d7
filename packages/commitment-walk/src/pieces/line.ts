/** Piece of the element: the line as a stage, with its drag and its layout. The list does without. */
import { tokenStyles } from '@werkvorm/kit';
import { stageStyles } from '../styles/board.ts';
import { markerStyles } from '../styles/markers.ts';
export { WalkBoard } from '../commitment-walk.board.ts';
/** Style sheets of this piece. */
export const styles = [tokenStyles, stageStyles, markerStyles];
