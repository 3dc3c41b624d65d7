import { readIds, readOneOf } from '@werkvorm/core';
import { ANSWERS } from '../opportunity-circle.types.ts';
import { LIMITS } from './limits.ts';
import { findCard, isNo, no, readActor, readUpTo, type Rule } from './rule.ts';

/** The facilitator's proposal, checked with the group (Socius slides). A new one asks everybody again. */
export const makeProposal: Rule = (state, raw) => {
  const text = readUpTo(raw.text, LIMITS.note);
  const cards = readIds(raw.cards);
  if (text === undefined || !cards) return no('command.invalid');
  if (!text) return no('proposal.empty');
  for (const id of cards) {
    const card = findCard(state, id);
    if (!card) return no('card.unknown');
    if (card.ring === 0) return no('card.not-on-circle', { card: card.text });
  }
  return [{ type: 'proposal.made', text, cards }];
};

/** May be changed until the end; a reason is never asked. */
export const answerProposal: Rule = (state, raw, context) => {
  const actor = readActor(state, raw, context);
  if (isNo(actor)) return actor;
  if (!state.proposal) return no('proposal.none');
  const answer = readOneOf(raw.answer, ANSWERS);
  if (!answer) return no('proposal.answer');
  const reason = readUpTo(raw.reason, LIMITS.remark);
  if (reason === undefined) return no('command.invalid');
  return [{ type: 'proposal.answered', person: actor.person.id, answer, reason, ...actor.mark }];
};

export const addNote: Rule = (_state, raw) => {
  const text = readUpTo(raw.text, LIMITS.note);
  if (text === undefined) return no('command.invalid');
  return text ? [{ type: 'note.added', text }] : no('note.empty');
};
