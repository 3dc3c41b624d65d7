import type { Form } from '@werkvorm/core';
import type { TriadCommand, TriadEvent, TriadState, TriadView } from './interest-triad.types.ts';
import { decide } from './rules/decide.ts';
import { evolve } from './rules/evolve.ts';
import { INITIAL } from './rules/initial.ts';
import { results, take } from './rules/results.ts';
import { view } from './rules/view.ts';

export { readDay } from './rules/dates.ts';
export { LIMITS } from './rules/limits.ts';
export { signalsOf, type SignalBasis } from './rules/signals.ts';

/**
 * The interest triad: its rules as pure functions (work-forms §3). Usable without any element, on any host, in a browser
 * or on a server.
 */
export const interestTriadForm: Form<TriadState, TriadCommand, TriadEvent, TriadView> = {
  name: 'interest-triad',
  version: 1,
  initial: INITIAL,
  decide,
  evolve,
  view,
  results,
  take,
};
