import type { Form } from '@werkvorm/core';
import type { CircleCommand, CircleEvent, CircleState, CircleView } from './opportunity-circle.types.ts';
import { decide } from './rules/decide.ts';
import { evolve } from './rules/evolve.ts';
import { INITIAL } from './rules/initial.ts';
import { results, take } from './rules/results.ts';
import { view } from './rules/view.ts';

export { DEFAULT_SETUP } from './rules/initial.ts';
export { LIMITS } from './rules/limits.ts';

/**
 * The opportunity circle (KanDoe): its rules as pure functions (work-forms §1). Usable without any element, on any
 * host, in a browser or on a server.
 */
export const circleForm: Form<CircleState, CircleCommand, CircleEvent, CircleView> = {
  name: 'opportunity-circle',
  version: 1,
  initial: INITIAL,
  decide,
  evolve,
  view,
  results,
  take,
};
