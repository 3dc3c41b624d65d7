import { evolvePeople } from '@werkvorm/core/people.js';
import type { Card, CircleEvent, CircleState } from '../opportunity-circle.types.ts';
import type { Draft } from './draft.ts';
import { changePhase } from './evolve-phase.ts';
import { tell } from './recent.ts';
import { apply } from './reversible.ts';
import { isTracked, redoStep, rememberStep, undoStep } from './trail.ts';
import { nextTurn } from './turns.ts';

/**
 * The state after an event. Total: an event of a later version, or about what is not there, changes nothing. Cheap: one
 * shallow copy, and of the lists only the one that changes.
 */
export function evolve(before: CircleState, event: CircleEvent): CircleState {
  if (event.type === 'undone') return undoStep(before);
  if (event.type === 'redone') return redoStep(before);
  const after = happen(before, event);
  if (after === before) return before;
  // A fresh copy of which nobody knows yet: the rest is written into it, instead of copying it once more for each.
  const draft: Draft = after;
  tell(draft, event);
  if (isTracked(before, event)) rememberStep(before, draft, event);
  else if (draft.undone.length) draft.undone = [];
  return draft;
}

function happen(state: CircleState, event: CircleEvent): CircleState {
  switch (event.type) {
    case 'setup.changed':
    case 'card.added':
    case 'card.edited':
    case 'card.removed':
      return apply(state, event);
    case 'person.added':
    case 'person.left':
    case 'person.returned':
      return passOn(apply(state, event));
    case 'card.moved': {
      const moved = apply(state, event);
      return moved !== state && state.setup.turnMode === 'turns' ? takeTurn(moved, event.person) : moved;
    }
    case 'turn.passed':
    case 'turn.skipped':
      return takeTurn({ ...state }, event.person);
    case 'phase.changed':
      return changePhase(state, event.from, event.to);
    case 'round.started':
      return { ...state, round: event.round, open: true, done: [], choices: {}, turn: turnOf(state, []) };
    case 'round.ended':
      return endRound(state, event.round, event.at);
    case 'choice.made':
      return choose(state, event.person, event.card);
    default:
      return note(state, event);
  }
}

/** Who has chosen is kept in the order of the list, so that it does not tell who was first. */
function choose(state: CircleState, person: string, card: string): CircleState {
  const chosen = (id: string) => id === person || state.done.includes(id);
  const done = state.people.map(({ id }) => id).filter(chosen);
  return { ...state, choices: { ...state.choices, [person]: card }, done };
}

/** What leaves the game as it stands: names, order, picks, remarks, and the talk afterwards. */
function note(state: CircleState, event: CircleEvent): CircleState {
  switch (event.type) {
    case 'person.edited':
      return { ...state, people: evolvePeople(state.people, event) };
    case 'person.removed':
      return removePerson(state, event);
    case 'person.moved': {
      const person = state.people.find(({ id }) => id === event.person);
      if (!person) return state;
      const others = state.people.filter((other) => other !== person);
      return { ...state, people: [...others.slice(0, event.to), person, ...others.slice(event.to)] };
    }
    case 'cards.picked':
      return { ...state, picks: { ...state.picks, [event.person]: event.cards } };
    case 'picks.returned':
      return { ...state, picks: without(state.picks, event.person) };
    case 'remark.added': {
      const remark = { person: event.person, text: event.text };
      const add = (card: Card): Card =>
        card.id === event.card ? { ...card, remarks: [...card.remarks, remark] } : card;
      return { ...state, cards: state.cards.map(add) };
    }
    case 'proposal.made':
      return { ...state, proposal: { text: event.text, cards: event.cards, answers: {} } };
    case 'proposal.answered': {
      if (!state.proposal) return state;
      const answers = { ...state.proposal.answers, [event.person]: { answer: event.answer, reason: event.reason } };
      return { ...state, proposal: { ...state.proposal, answers } };
    }
    case 'note.added':
      return { ...state, notes: [...state.notes, event.text] };
    default:
      return state;
  }
}

/** Their picks and the cards that only they know of go with them. */
function removePerson(state: CircleState, event: CircleEvent & { type: 'person.removed' }): CircleState {
  const { person: id } = event;
  return {
    ...state,
    people: evolvePeople(state.people, event),
    cards: state.cards.filter((card) => !card.hidden || card.author !== id),
    picks: without(state.picks, id),
  };
}

function without<T>(record: { readonly [key: string]: T }, key: string): { readonly [key: string]: T } {
  const { [key]: _, ...rest } = record;
  return rest;
}

function takeTurn(state: Draft, person: string): CircleState {
  state.done = [...state.done, person];
  state.turn = turnOf(state, state.done);
  return state;
}

/** Keeps the turn where it is, unless its person left or there was none. */
function passOn(state: CircleState): CircleState {
  if (!state.open || state.people.some((person) => person.id === state.turn && !person.away)) return state;
  return { ...state, turn: turnOf(state, state.done) };
}

function turnOf({ people, setup }: CircleState, done: readonly string[]): string {
  return setup.turnMode === 'turns' ? nextTurn(people, done) : '';
}

/** The photo from above. A round that was reopened has its earlier one replaced. */
function endRound(state: CircleState, round: number, at: number): CircleState {
  // The cards on the circle stay the same: a copy of the former photo has their places ready, which is far cheaper.
  const rings: { [card: string]: number } = { ...state.snapshots.at(-1)?.rings };
  for (const card of state.cards) if (card.ring > 0) rings[card.id] = card.ring;
  const again = state.snapshots.at(-1)?.round === round;
  const earlier = again ? state.snapshots.slice(0, -1) : state.snapshots;
  return { ...state, open: false, turn: '', choices: {}, snapshots: [...earlier, { round, at, rings }] };
}
