import type { Viewer } from '@werkvorm/core';
import type { CardView, CircleState, CircleView, Person } from '../opportunity-circle.types.ts';
import { breadthOf, harvestOf, rank } from './ranking.ts';
import { findPerson, isKnown } from './rule.ts';
import { canTakeBack } from './undo.ts';

/**
 * What this viewer may see. Until the moving starts, picks and own cards are for the participant they belong to and
 * nobody else; in round mode so are choices, until the round closes. What is not here never reaches a device.
 */
export function view(state: CircleState, viewer: Viewer): CircleView {
  const { phase, setup, round, turn, open, snapshots, proposal, notes, recent } = state;
  const self = viewer.role === 'observer' ? undefined : findPerson(state, viewer.person);
  const known = state.cards.filter((card) => isKnown(card, self?.id));
  const mover = open && isMover(state, viewer, self);
  const cards = known.map((card): CardView => {
    return { ...card, breadth: breadthOf(card), movable: mover && card.ring > 0 && card.ring < setup.rings };
  });
  return {
    phase,
    setup,
    people: state.people.map((person) => ({
      ...person,
      picked: Object.hasOwn(state.picks, person.id),
      done: state.done.includes(person.id),
    })),
    cards,
    round,
    turn,
    roundsOver: phase === 'moving' && !open,
    me: self ? meOf(state, viewer, self) : null,
    snapshots,
    ranking: rank(known),
    harvest: harvestOf(known),
    proposal,
    notes,
    recent,
    canUndo: canTakeBack(state, state.trail, viewer),
    canRedo: canTakeBack(state, state.undone, viewer),
  };
}

function isMover(state: CircleState, viewer: Viewer, self: Person | undefined): boolean {
  if (state.setup.turnMode === 'round') return self !== undefined && !self.away;
  return viewer.role === 'facilitator' ? state.turn !== '' : self !== undefined && self.id === state.turn;
}

/** A facilitator who acts for somebody learns that they picked, not what; and not what they chose. */
function meOf({ picks, choices, cards }: CircleState, viewer: Viewer, { id: person }: Person): CircleView['me'] {
  const own = viewer.role === 'participant';
  const picked = Object.hasOwn(picks, person) ? picks[person]! : null;
  const choice = own && Object.hasOwn(choices, person) ? choices[person]! : null;
  const written = cards.filter((card) => card.author === person).length;
  return { person, picks: own || !picked ? picked : [], choice, written };
}
