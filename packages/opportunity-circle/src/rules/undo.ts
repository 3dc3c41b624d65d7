import type { Viewer } from '@werkvorm/core';
import type { CircleState, Step } from '../opportunity-circle.types.ts';
import { no, type Rule } from './rule.ts';

/** The facilitator takes back any newest step; a participant only their own, and only while it is the newest. */
export const undo: Rule = (state, _raw, { viewer }) => {
  const step = state.trail.at(-1);
  if (!step) return no('undo.nothing');
  return isTheirs(step, viewer) ? [{ type: 'undone' }] : no('undo.other');
};

export const redo: Rule = (state, _raw, { viewer }) => {
  const step = state.undone.at(-1);
  if (!step) return no('redo.nothing');
  return isTheirs(step, viewer) ? [{ type: 'redone' }] : no('undo.other');
};

/** For the buttons: whether this viewer would be allowed to. */
export function canTakeBack({ phase }: CircleState, steps: readonly Step[], viewer: Viewer): boolean {
  const step = steps.at(-1);
  return phase !== 'finished' && step !== undefined && isTheirs(step, viewer);
}

function isTheirs({ by }: Step, { role, person }: Viewer): boolean {
  return role === 'facilitator' || (role === 'participant' && by !== '' && by === person);
}
