import { readOneOf, type Json } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import { PHASES, type CanvasState, type Phase } from '../abc-canvas.types.ts';
import { LIMITS } from './limits.ts';
import { RUNNING } from './parts.ts';
import { no, type No, type Rule } from './rule.ts';
import { isOpen } from './sight.ts';

/**
 * On to the next part, or back to an earlier one. In the order A, B, C one step at a time; B may send the group back to A
 * (S3: partners must return to the ambition), and why is kept with it. In free order anywhere, at any time.
 */
export const goTo: Rule = (state, raw, { at }) => {
  const { phase: from, setup } = state;
  const to = readOneOf(raw.to, RUNNING);
  if (!to) return readOneOf(raw.to, PHASES) ? no('go.order') : no('command.invalid');
  if (to === from) return [];
  const step = PHASES.indexOf(to) - PHASES.indexOf(from);
  const isStrict = setup.order !== 'free';
  const asked = isStrict && step < 0 ? readReason(raw.reason) : readUpTo(raw.reason, LIMITS.reason);
  const reason = asked ?? no('reason.empty', { max: LIMITS.reason });
  if (typeof reason !== 'string') return reason;
  const problem = isStrict && step > 0 ? notYet(state, to, step) : null;
  return problem ?? [{ type: 'phase.gone', from, to, reason, at }];
};

function notYet(state: CanvasState, to: Phase, step: number): No | null {
  if (step > 1) return no('go.order');
  if (to === 'interests' && !state.ambition.text) return no('go.ambition');
  return to === 'commitment' && !isOpen(state) ? no('go.hidden') : null;
}

/** All interests at once, and for good: what was seen cannot be hidden again (work-forms §20.2). */
export const openInterests: Rule = (state) => (isOpen(state) ? [] : [{ type: 'interests.opened' }]);

/** What lies face down stays so. */
export const closeCanvas: Rule = () => [{ type: 'canvas.closed' }];

/** Why something is taken up again: a few words at least. */
export function readReason(value: Json | undefined): string | No {
  return readUpTo(value, LIMITS.reason) || no('reason.empty', { max: LIMITS.reason });
}
