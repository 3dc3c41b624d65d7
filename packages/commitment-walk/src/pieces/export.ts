/** Piece of the element: what can be taken home. */
export * from '../commitment-walk.export.ts';
