import type { CircleEvent, CircleState } from '../opportunity-circle.types.ts';
import { evolve } from './evolve.ts';
import { isComplete, isLastRound } from './turns.ts';

/** The events of a command with what they bring about: the end of the round, the next one, the end of the moving. */
export function withConsequences(
  state: CircleState,
  events: readonly CircleEvent[],
  at: number,
): readonly CircleEvent[] {
  const after = events.reduce(evolve, state);
  if (after.phase !== 'moving' || !after.open) return events;
  if (stops(after, events)) return [...events, ...endRound(after, at, true)];
  return isComplete(after) ? [...events, ...closeRound(after, at)] : events;
}

/** The end of the open round: in round mode the choices become moves, then the snapshot, then what comes next. */
export function closeRound(state: CircleState, at: number): readonly CircleEvent[] {
  const moves = reveal(state, at);
  return [...moves, ...endRound(state, at, stops(state, moves))];
}

function endRound(state: CircleState, at: number, stop: boolean): readonly CircleEvent[] {
  const ended: CircleEvent = { type: 'round.ended', round: state.round, at };
  if (stop) return [ended, { type: 'phase.changed', from: 'moving', to: 'closing', follows: true }];
  return isLastRound(state) ? [ended] : [ended, { type: 'round.started', round: state.round + 1 }];
}

function stops({ setup }: CircleState, events: readonly CircleEvent[]): boolean {
  const arrives = (event: CircleEvent) =>
    event.type === 'card.moved' && event.to === setup.rings && event.from < event.to;
  return setup.stopAtCentre && events.some(arrives);
}

/**
 * Choices as moves, in the order of the list, so that nothing depends on who was first (work-forms §20.3). A card
 * moves one ring for each who chose it, at most to the centre; those for whom no ring is left are recorded where it
 * lies, as support. Nothing in turn mode.
 */
export function reveal({ setup, round, choices, cards, people }: CircleState, at: number): readonly CircleEvent[] {
  const rings = new Map(cards.map((card) => [card.id, card.ring]));
  return people.flatMap(({ id: person }): readonly CircleEvent[] => {
    const card = Object.hasOwn(choices, person) ? choices[person]! : '';
    const from = rings.get(card);
    if (from === undefined) return [];
    const to = Math.min(from + 1, setup.rings);
    rings.set(card, to);
    return [{ type: 'card.moved', card, person, from, to, round, at }];
  });
}
