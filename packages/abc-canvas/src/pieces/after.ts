/** Piece of the element: looking back. */
import { replayStyles } from '@werkvorm/kit';

export { Replay, replayBar } from '@werkvorm/kit';

/** Style sheets of this piece. */
export const styles = [replayStyles];
