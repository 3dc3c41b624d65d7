export { abcCanvasForm } from './abc-canvas.form.ts';
export { WvAbcCanvas } from './abc-canvas.element.ts';
export type * from './abc-canvas.types.ts';
export type { AbcCanvasWords } from './abc-canvas.strings.ts';
