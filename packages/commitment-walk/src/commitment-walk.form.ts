import type { Form } from '@werkvorm/core';
import type { WalkCommand, WalkEvent, WalkState, WalkView } from './commitment-walk.types.ts';
import { decide } from './rules/decide.ts';
import { evolve } from './rules/evolve.ts';
import { INITIAL } from './rules/initial.ts';
import { results, take } from './rules/results.ts';
import { view } from './rules/view.ts';

export { DEFAULT_SETUP } from './rules/initial.ts';
export { LIMITS } from './rules/limits.ts';
export { readPlace, stepPlaces } from './rules/scale.ts';

/**
 * The commitment walk: its rules as pure functions (work-forms §2). Usable without any element, on any host, in a
 * browser or on a server.
 */
export const commitmentWalkForm: Form<WalkState, WalkCommand, WalkEvent, WalkView> = {
  name: 'commitment-walk',
  version: 1,
  initial: INITIAL,
  decide,
  evolve,
  view,
  results,
  take,
};
