import type { Role } from '@werkvorm/core';
import { wrongPhase } from '@werkvorm/core/law.js';
import { PHASES, type CanvasState, type Part, type Phase } from '../abc-canvas.types.ts';
import { no, type No, type Rule } from './rule.ts';

/** The phases in which people write. */
export const RUNNING: readonly Phase[] = ['ambition', 'interests', 'commitment'];

/**
 * When a part is written, in the order A, B, C (work-forms §4.5): the ambition in its own phase, so that it stands still
 * while people say what they want of it; what was said of interests may grow until the end.
 */
const WHEN: { readonly [P in Part]: readonly Phase[] } = {
  ambition: ['ambition'],
  own: RUNNING,
  interests: ['interests', 'commitment'],
  commitment: ['commitment'],
};

/** Whether a part may be written in now. Before the start the facilitator may enter what is known already. */
export function isOpenPart({ phase, setup }: Pick<CanvasState, 'phase' | 'setup'>, part: Part, role: Role): boolean {
  if (phase === 'preparing') return role === 'facilitator';
  return (setup.order === 'free' ? RUNNING : WHEN[part]).includes(phase);
}

/** Why a part may not be written in now; null = it may. */
export function closedPart(state: CanvasState, part: Part, role: Role): No | null {
  if (part === 'ambition' && state.ambition.locked) return no('ambition.locked');
  if (isOpenPart(state, part, role)) return null;
  const isPast = part === 'ambition' && (state.phase === 'interests' || state.phase === 'commitment');
  return isPast ? no('ambition.past') : wrongPhase(state.phase, PHASES);
}

/** A rule that holds while this part is written in. */
export function inPart(part: Part, rule: Rule): Rule {
  return (state, raw, context) => closedPart(state, part, context.viewer.role) ?? rule(state, raw, context);
}
