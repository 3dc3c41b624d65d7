/** Piece of the element: what can be taken home. */
export * from '../__name__.export.ts';
