/** Piece of the element: the sheet and its list twin, once the canvas has begun. */
import { faceDown, flowStyles, organisationMarks, peopleStyles, rowActs } from '@werkvorm/kit';
import { ambitionStyles } from '../styles/ambition.ts';
import { beamStyles } from '../styles/beam.ts';
import { emptyStyles } from '../styles/empty.ts';
import { listStyles } from '../styles/list.ts';
import { marginStyles } from '../styles/margin.ts';
import { sheetStyles } from '../styles/sheet.ts';
import { printStyles } from '../styles/print.ts';
import { stepStyles } from '../styles/steps.ts';
import { wallStyles } from '../styles/wall.ts';
import { writingStyles } from '../styles/writing.ts';

export { canvasView } from '../views/canvas.ts';
export { alignNotes } from '../views/margin.ts';

/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [
  flowStyles,
  organisationMarks,
  peopleStyles,
  rowActs,
  faceDown,
  emptyStyles,
  stepStyles,
  ambitionStyles,
  sheetStyles,
  beamStyles,
  marginStyles,
  listStyles,
  writingStyles,
  wallStyles,
  printStyles,
];
