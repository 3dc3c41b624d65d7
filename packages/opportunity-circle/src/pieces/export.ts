/** Piece of the element: what can be taken home. */
export * from '../opportunity-circle.export.ts';
