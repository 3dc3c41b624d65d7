/** Piece of the element: one triad, large, with its drag. The list does without. */
import { cardStock } from '@werkvorm/kit';
import { stageStyles } from '../styles/stage.ts';
import { triadStyles } from '../styles/triad.ts';
export { TriadBoard } from '../interest-triad.board.ts';
/** Style sheets of this piece. */
export const styles = [cardStock, triadStyles, stageStyles];
