import type { Viewer } from '@werkvorm/core';
import type { CanvasEvent, CanvasState, Former, Partner, Step } from '../abc-canvas.types.ts';
import { no, type Rule } from './rule.ts';

/*
 * Everybody takes back only the last thing they did themselves, and only as long as nobody changed the same since. Many
 * people write at once here, so that the last thing on the board is seldom one's own: what a change touched is kept with
 * it, part by part.
 */

/** What cannot be taken back by an undo: steps of the whole group, and what everybody has seen. */
const FINAL: readonly CanvasEvent['type'][] = [
  'phase.gone',
  'interests.opened',
  'ambition.locked',
  'ambition.reopened',
];
const WHOLE = ['phase', 'setup', 'people', 'ambition', 'dismissals'] as const;

export const undo: Rule = ({ steps }, _raw, { viewer }) => {
  const step = stepOf(steps, viewer);
  if (!step) return no('undo.nothing');
  return step.built ? no('undo.built') : [{ type: 'undone', by: step.by }];
};

/** For the button: whether this viewer would be allowed to. */
export function canTakeBack({ steps }: CanvasState, viewer: Viewer): boolean {
  const step = stepOf(steps, viewer);
  return step !== undefined && !step.built;
}

function stepOf(steps: readonly Step[], { role, person }: Viewer): Step | undefined {
  if (role === 'observer') return undefined;
  return steps.find(({ by }) => (role === 'facilitator' ? by === '' : by !== '' && by === person));
}

/** The last thing of everybody, after something happened. */
export function stepsAfter(before: CanvasState, after: CanvasState, event: CanvasEvent): readonly Step[] {
  if (FINAL.includes(event.type)) return [];
  const by = 'by' in event ? event.by : '';
  const others = before.steps.filter((step) => step.by !== by);
  if (event.type === 'undone') return others;
  const was = formerOf(before, after);
  return [
    ...others.map((step) => (overlap(step.was, was) ? { ...step, built: true } : step)),
    { by, was, built: false },
  ];
}

/**
 * The state without the last thing of somebody. The version of A never counts back, so that no consent to one text can
 * pass for a consent to another.
 */
export function takeBack(state: CanvasState, by: string): CanvasState {
  const step = state.steps.find((one) => one.by === by && !one.built);
  if (!step) return state;
  const { partners, list, ambition, ...rest } = step.was;
  const restored: CanvasState = {
    ...state,
    ...rest,
    partners: list ?? state.partners.map((partner) => partners?.find(({ id }) => id === partner.id) ?? partner),
  };
  if (!ambition) return restored;
  const isOther = ambition.version !== state.ambition.version;
  return { ...restored, ambition: isOther ? { ...ambition, version: state.ambition.version + 1 } : ambition };
}

/** What a change touched, as it was. */
function formerOf(before: CanvasState, after: CanvasState): Former {
  const touched = WHOLE.filter((part) => before[part] !== after[part]).map((part) => [part, before[part]] as const);
  return { ...(Object.fromEntries(touched) as Former), ...formerPartners(before.partners, after.partners) };
}

function formerPartners(before: readonly Partner[], after: readonly Partner[]): Former {
  if (before === after) return {};
  const isSameList = before.length === after.length && before.every(({ id }, index) => id === after[index]!.id);
  return isSameList ? { partners: before.filter((partner, index) => partner !== after[index]) } : { list: before };
}

function overlap(a: Former, b: Former): boolean {
  if (WHOLE.some((part) => a[part] !== undefined && b[part] !== undefined)) return true;
  if (a.list) return b.list !== undefined || b.partners !== undefined;
  if (b.list) return a.partners !== undefined;
  return a.partners?.some(({ id }) => b.partners?.some((other) => other.id === id)) ?? false;
}
