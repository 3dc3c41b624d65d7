/** Piece of the element: what can be taken home. */
export * from '../abc-canvas.export.ts';
