/** Piece of the element: what lies beside the line while people take a place. */
import { faceDown, flowStyles, organisationMarks } from '@werkvorm/kit';
import { trayStyles } from '../styles/tray.ts';

export { toldBox } from '../views/told.ts';
export { trayView } from '../views/tray.ts';
export { whoView } from '@werkvorm/kit';

/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [flowStyles, organisationMarks, faceDown, trayStyles];
