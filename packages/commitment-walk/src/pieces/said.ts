/** Piece of the element: what happened, in sentences; fetched with the first thing that happens. */
export { said } from '../views/said.ts';
