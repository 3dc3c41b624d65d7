/** Piece of the element: reading a preset from `src`. */
export { presetCommands } from '../preset.ts';
