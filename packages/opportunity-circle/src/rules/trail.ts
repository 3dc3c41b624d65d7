import type { CircleEvent, CircleState, Frame, Step } from '../opportunity-circle.types.ts';
import { withNewest, type Draft } from './draft.ts';
import { LIMITS } from './limits.ts';
import { tell, tellUndone } from './recent.ts';
import { reapply, revert } from './reversible.ts';

/*
 * Undo. A step keeps its event, which is taken back or done again by itself (reversible.ts), and one frame: where the
 * game stood on its other side. Undo and redo swap frames, so whatever a command brought about (the end of a round, the
 * next one, the end of the moving) goes and comes with it. In round mode nothing of the moving is kept here: what is
 * revealed cannot be hidden again.
 */

/** True for an event that can be taken back. */
export function isTracked(before: CircleState, event: CircleEvent): boolean {
  switch (event.type) {
    case 'setup.changed':
    case 'card.added':
    case 'card.edited':
    case 'card.removed':
      return before.phase === 'preparing';
    case 'card.moved':
    case 'turn.passed':
    case 'turn.skipped':
    case 'person.added':
    case 'person.left':
    case 'person.returned':
      return isPlaying(before);
    case 'phase.changed':
      return !event.follows && isPlaying(before) && event.to !== 'finished';
    default:
      return false;
  }
}

function isPlaying({ phase, setup }: CircleState): boolean {
  return setup.turnMode === 'turns' && (phase === 'moving' || phase === 'closing');
}

/** Keeps the event as the newest step, or with the step of the event that it follows. */
export function rememberStep(before: CircleState, draft: Draft, event: CircleEvent): void {
  const newest = before.trail.at(-1);
  if ('follows' in event && newest) {
    draft.trail = before.trail.with(-1, { ...newest, more: [...(newest.more ?? []), event] });
    return;
  }
  const step: Step = { event, frame: frameOf(before, isPhotographed(before)), by: doer(event) };
  draft.trail = withNewest(before.trail, step, LIMITS.trail);
  draft.undone = NONE;
}

const NONE: readonly Step[] = [];

/** A participant's own step is theirs to take back, also when it was entered for them. */
function doer(event: CircleEvent): string {
  return event.type === 'card.moved' || event.type === 'turn.passed' ? event.person : '';
}

/** Takes the newest step back. */
export function undoStep(state: CircleState): CircleState {
  const step = state.trail.at(-1);
  if (!step) return state;
  const kept: Step = { ...step, frame: frameOf(state, true) };
  const draft: Draft = { ...eventsOf(step).reduceRight(revert, state) };
  restore(draft, step.frame);
  tellUndone(draft, step.event);
  draft.trail = state.trail.slice(0, -1);
  draft.undone = [...state.undone, kept];
  return draft;
}

/** Does again what was taken back last. */
export function redoStep(state: CircleState): CircleState {
  const step = state.undone.at(-1);
  if (!step) return state;
  const kept: Step = { ...step, frame: frameOf(state, isPhotographed(state)) };
  const draft: Draft = { ...eventsOf(step).reduce(reapply, state) };
  restore(draft, step.frame);
  tell(draft, step.event);
  draft.trail = [...state.trail, kept];
  draft.undone = state.undone.slice(0, -1);
  return draft;
}

function eventsOf({ event, more }: Step): readonly CircleEvent[] {
  return more ? [event, ...more] : [event];
}

/** True when this round has a snapshot already, which a step may then replace. */
function isPhotographed({ snapshots, round }: CircleState): boolean {
  return snapshots.at(-1)?.round === round;
}

function frameOf({ phase, round, open, turn, done, snapshots }: CircleState, withLast: boolean): Frame {
  const last = withLast ? snapshots.at(-1) : undefined;
  return { phase, round, open, turn, done, snapshots: snapshots.length, ...(last ? { last } : {}) };
}

/** Where nothing happened to the snapshots, their list stays the same one. */
function restore(draft: Draft, { snapshots: count, last, ...stand }: Frame): void {
  const { snapshots } = draft;
  draft.phase = stand.phase;
  draft.round = stand.round;
  draft.open = stand.open;
  draft.turn = stand.turn;
  draft.done = stand.done;
  if (last && last !== snapshots[count - 1]) draft.snapshots = [...snapshots.slice(0, count - 1), last];
  else if (count < snapshots.length) draft.snapshots = snapshots.slice(0, count);
}
