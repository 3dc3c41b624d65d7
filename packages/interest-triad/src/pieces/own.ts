/** Piece of the element: somebody's own page. */
import { flowStyles, organisationMarks, peopleStyles } from '@werkvorm/kit';
import { ownStyles } from '../styles/own.ts';
import { partStyles } from '../styles/parts.ts';
import { triadStyles } from '../styles/triad.ts';
export { askWho, ownView } from '../views/own.ts';
/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [flowStyles, peopleStyles, organisationMarks, triadStyles, partStyles, ownStyles];
