import type { Card, CircleState, Person } from '../opportunity-circle.types.ts';
import { closeRound, withConsequences } from './consequences.ts';
import { findCard, findPerson, isNo, no, readActor, type No, type Raw, type Rule } from './rule.ts';

/** One card, one ring inward (work-forms §1.2 step 4). In round mode it is a choice, hidden until the round closes. */
export const moveCard: Rule = (state, raw, context) => {
  const actor = readActor(state, raw, context, defaultPerson(state, context.viewer.person));
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  const problem = mayAct(state, person) ?? notOneRing(state, raw);
  if (problem) return problem;
  const card = findCard(state, raw.card)!;
  if (state.setup.turnMode === 'round') {
    return withConsequences(state, [{ type: 'choice.made', person: person.id, card: card.id, ...mark }], context.at);
  }
  const { round } = state;
  const step = { card: card.id, person: person.id, from: card.ring, to: card.ring + 1, round, at: context.at };
  return withConsequences(state, [{ type: 'card.moved', ...step, ...mark }], context.at);
};

export const passTurn: Rule = (state, raw, context) => {
  const actor = readActor(state, raw, context, defaultPerson(state, context.viewer.person));
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  const problem = mayAct(state, person);
  if (problem) return problem;
  const event =
    state.setup.turnMode === 'round'
      ? ({ type: 'choice.made', person: person.id, card: '', ...mark } as const)
      : ({ type: 'turn.passed', person: person.id, ...mark } as const);
  return withConsequences(state, [event], context.at);
};

/** Else one absent person blocks the group (work-forms §1.6). Only turn mode has somebody to skip. */
export const skipTurn: Rule = (state, _raw, { at }) => {
  if (!state.open) return no('round.over');
  if (state.setup.turnMode === 'round') return no('round.open');
  if (state.turn) return withConsequences(state, [{ type: 'turn.skipped', person: state.turn }], at);
  return no('turn.away', { name: state.people.map((person) => person.name).join(', ') });
};

/** One more round; in round mode also the deadline of the present one. */
export const nextRound: Rule = (state, _raw, { at }) => {
  if (!state.open) return [{ type: 'round.started', round: state.round + 1 }];
  return state.setup.turnMode === 'round' ? closeRound(state, at) : no('round.open');
};

/** Round one screen, a facilitator enters for whoever is on turn. */
function defaultPerson(state: CircleState, self: string | undefined): string | undefined {
  return state.setup.turnMode === 'turns' && state.turn ? state.turn : self;
}

function mayAct(state: CircleState, person: Person): No | null {
  if (!state.open) return no('round.over');
  if (person.away) return no('turn.away', { name: person.name });
  if (state.setup.turnMode === 'round' || state.turn === person.id) return null;
  if (state.done.includes(person.id)) return no('turn.done', { name: person.name });
  return no('turn.other', { name: findPerson(state, state.turn)?.name ?? '' });
}

function notOneRing(state: CircleState, raw: Raw): No | null {
  const card: Card | undefined = findCard(state, raw.card);
  if (!card) return no('card.unknown');
  if (card.ring === 0) return no('card.not-on-circle', { card: card.text });
  if (card.ring === state.setup.rings) return no('card.in-centre', { card: card.text });
  return raw.to === undefined || raw.to === card.ring + 1 ? null : no('move.one-ring', { ring: card.ring + 1 });
}
