/** Piece of the element: everything after a reveal, and the replay. */
import { flowStyles, organisationMarks, replayStyles, rowStyles } from '@werkvorm/kit';
import { afterStyles } from '../styles/after.ts';
import { explainStyles } from '../styles/explain.ts';

export { Replay, replayBar } from '@werkvorm/kit';
export { explainView, speakerBand } from '../views/explain.ts';
export { factsView } from '../views/facts.ts';
export { issuesView } from '../views/issues.ts';
export { roundsView } from '../views/rounds.ts';

/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [rowStyles, flowStyles, organisationMarks, replayStyles, afterStyles, explainStyles];
