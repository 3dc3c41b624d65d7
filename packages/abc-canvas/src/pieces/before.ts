/** Piece of the element: the preparing. */
import { flowStyles, organisationMarks, peopleStyles, prepareStyles, rowActs } from '@werkvorm/kit';
import { emptyStyles } from '../styles/empty.ts';

export { prepareView } from '../views/prepare.ts';

/** Style sheets of this piece. */
export const styles = [flowStyles, peopleStyles, organisationMarks, prepareStyles, rowActs, emptyStyles];
