import type { Viewer } from '@werkvorm/core';
import type { CanvasEvent, CanvasState, Former, Partner, Step } from '../abc-canvas.types.ts';
import { no, type Rule } from './rule.ts';
import { isOpen } from './sight.ts';

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
  const own: Step = { by, was, built: false };
  // On a closed canvas nothing is left to take back but the closing.
  if (after.phase === 'closed') return [own];
  const theirs = others.map((step) => (overlap(step.was, was) ? { ...step, built: true } : step));
  return by === '' && isFaceDown(before, was) ? theirs : [...theirs, own];
}

/**
 * The state without the last thing of somebody. The version of A never counts back, so that no consent to one text can
 * pass for a consent to another.
 */
export function takeBack(state: CanvasState, by: string): CanvasState {
  const step = state.steps.find((one) => one.by === by && !one.built);
  if (!step) return state;
  const { rows, list, ambition, ...rest } = step.was;
  const restored: CanvasState = {
    ...state,
    ...rest,
    partners: list ?? (rows ? state.partners.map((partner) => withRow(partner, rows)) : state.partners),
  };
  if (!ambition) return restored;
  const isOther = ambition.version !== state.ambition.version;
  return { ...restored, ambition: isOther ? { ...ambition, version: state.ambition.version + 1 } : ambition };
}

function withRow(partner: Partner, rows: Former['rows'] & object): Partner {
  const row = rows.find(({ id }) => id === partner.id);
  return row ? { ...partner, ...row } : partner;
}

/**
 * What the facilitator did to rows while interests lie face down in them is not for undo: whether it can be taken back
 * would tell who has written there since.
 */
function isFaceDown(state: CanvasState, { rows, list }: Former): boolean {
  if (state.phase === 'preparing' || isOpen(state)) return false;
  return list !== undefined || (rows?.some(({ interests }) => interests !== undefined) ?? false);
}

/** What a change touched, as it was. */
function formerOf(before: CanvasState, after: CanvasState): Former {
  const touched = WHOLE.filter((part) => before[part] !== after[part]).map((part) => [part, before[part]] as const);
  return { ...(Object.fromEntries(touched) as Former), ...formerPartners(before.partners, after.partners) };
}

function formerPartners(before: readonly Partner[], after: readonly Partner[]): Former {
  if (before === after) return {};
  const isSameList = before.length === after.length && before.every(({ id }, index) => id === after[index]!.id);
  if (!isSameList) return { list: before };
  return {
    rows: before.flatMap((partner, index) => (partner === after[index] ? [] : [formerRow(partner, after[index]!)])),
  };
}

function formerRow(before: Partner, after: Partner): Pick<Partner, 'id'> & Partial<Partner> {
  const fields = Object.entries(before).filter(([field, value]) => value !== after[field as keyof Partner]);
  return { ...(Object.fromEntries(fields) as Partial<Partner>), id: before.id };
}

function overlap(a: Former, b: Former): boolean {
  if (WHOLE.some((part) => a[part] !== undefined && b[part] !== undefined)) return true;
  if (a.list) return b.list !== undefined || b.rows !== undefined;
  if (b.list) return a.rows !== undefined;
  return a.rows?.some((row) => b.rows?.some((other) => other.id === row.id && isShared(row, other))) ?? false;
}

function isShared(a: object, b: object): boolean {
  return Object.keys(a).some((field) => field !== 'id' && Object.hasOwn(b, field));
}
