import type { CircleEvent, CircleState, Phase } from '../opportunity-circle.types.ts';
import { reveal } from './consequences.ts';
import { evolve } from './evolve.ts';
import { isKnown, no, type Rule } from './rule.ts';
import { isComplete, isLastRound, presentPeople } from './turns.ts';

function change({ phase: from }: CircleState, to: Phase): CircleEvent {
  return { type: 'phase.changed', from, to };
}

export const startReview: Rule = (state) => (state.setup.review ? [change(state, 'reviewing')] : no('remark.off'));

/** There must be enough cards to pick from, own cards included. */
export const startPicking: Rule = (state) => {
  const { picksMin, ownCards } = state.setup;
  const supply = state.cards.filter((card) => isKnown(card)).length + ownCards;
  return supply < picksMin ? no('start.cards', { min: picksMin }) : [change(state, 'picking')];
};

export const reopenPreparing: Rule = (state) => [change(state, 'preparing')];

/** At least two participants here, and two cards that differ (work-forms §1.6). */
export const startMoving: Rule = (state) => {
  if (presentPeople(state.people).length < 2) return no('start.people', { min: 2 });
  const start = change(state, 'moving');
  const laid = evolve(state, start).cards.filter((card) => card.ring > 0);
  return laid.length < 2 ? no('start.cards', { min: 2 }) : [start, { type: 'round.started', round: 1 }];
};

/** The organiser decides when it ends (work-forms §1.2 step 5). A round somebody played in gets its snapshot. */
export const endMoving: Rule = (state, _raw, { at }) => {
  const end = change(state, 'closing');
  if (!state.open || !state.done.length) return [end];
  return [...reveal(state, at), end, { type: 'round.ended', round: state.round, at }];
};

/** Goes on where it was broken off; after a finished round with the next one, if one was planned. */
export const resumeMoving: Rule = (state) => {
  const resumed = change(state, 'moving');
  const goesOn = !isComplete(state) || isLastRound(state);
  return goesOn ? [resumed] : [resumed, { type: 'round.started', round: state.round + 1 }];
};

export const finishSession: Rule = (state) => [change(state, 'finished')];
