/** Piece of the element: what can be taken home. */
export * from '../interest-triad.export.ts';
