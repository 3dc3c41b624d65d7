import type { Form } from '@werkvorm/core';
import type { CanvasCommand, CanvasEvent, CanvasState, CanvasView } from './abc-canvas.types.ts';
import { decide } from './rules/decide.ts';
import { evolve } from './rules/evolve.ts';
import { INITIAL } from './rules/initial.ts';
import { results } from './rules/results.ts';
import { take } from './rules/take.ts';
import { view } from './rules/view.ts';

export { CHEER_WORDS } from './rules/cheer-words.ts';
export { checks, THRESHOLDS } from './rules/checks.ts';
export { DEFAULT_SETUP } from './rules/initial.ts';
export { LIMITS } from './rules/limits.ts';

/**
 * The A, B, C of ambition and interests (Opstaele, Bonne, De Schepper; work-forms §4): its rules as pure functions.
 * Usable without any element, on any host, in a browser or on a server.
 */
export const abcCanvasForm: Form<CanvasState, CanvasCommand, CanvasEvent, CanvasView> = {
  name: 'abc-canvas',
  version: 1,
  initial: INITIAL,
  decide,
  evolve,
  view,
  results,
  take,
};
