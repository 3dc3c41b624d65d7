import { readIds, readText } from '@werkvorm/core';
import { readFace } from './cards.ts';
import { LIMITS } from './limits.ts';
import { findCard, isNo, lengthOf, no, readActor, wrongPhase, type Rule } from './rule.ts';

/** An own card. Written while reviewing it is everybody's to read; while picking, its author's alone until moving starts. */
export const writeCard: Rule = (state, raw, context) => {
  const actor = readActor(state, raw, context);
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  const { ownCards } = state.setup;
  if (!ownCards) return no('card.own-off');
  if (state.cards.filter((card) => card.author === person.id).length >= ownCards)
    return no('card.own-limit', { max: ownCards });
  const face = readFace(state, { text: raw.text }, undefined, person.id);
  return isNo(face) ? face : [{ type: 'card.added', card: context.id(), ...face, author: person.id, ...mark }];
};

export const addRemark: Rule = (state, raw, context) => {
  if (!state.setup.review) return no('remark.off');
  if (state.phase !== 'reviewing') return wrongPhase(state.phase);
  const actor = readActor(state, raw, context);
  if (isNo(actor)) return actor;
  const card = findCard(state, raw.card);
  if (!card) return no('card.unknown');
  const text = readText(raw.text);
  if (text === undefined) return no('command.invalid');
  if (!text) return no('remark.empty');
  if (lengthOf(text) > LIMITS.remark) return no('remark.long', { max: LIMITS.remark });
  return [{ type: 'remark.added', card: card.id, person: actor.person.id, text, ...actor.mark }];
};

/** Once per participant, from what they may know of; the same card named twice counts once. */
export const pickCards: Rule = (state, raw, context) => {
  const actor = readActor(state, raw, context);
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  const { picksMin, picksMax } = state.setup;
  const cards = readIds(raw.cards);
  if (!cards) return no('command.invalid');
  if (Object.hasOwn(state.picks, person.id)) return no('pick.twice', { name: person.name });
  if (!cards.length) return no('pick.empty');
  if (!cards.every((id) => findCard(state, id, person.id))) return no('pick.unknown');
  if (cards.length < picksMin) return no('pick.few', { min: picksMin, max: picksMax });
  if (cards.length > picksMax) return no('pick.many', { min: picksMin, max: picksMax });
  return [{ type: 'cards.picked', person: person.id, cards, ...mark }];
};

/** Kinder than any of the sources: picks may be taken back until they lie open. */
export const returnPicks: Rule = (state, raw, context) => {
  const actor = readActor(state, raw, context);
  if (isNo(actor)) return actor;
  if (!Object.hasOwn(state.picks, actor.person.id)) return no('pick.none');
  return [{ type: 'picks.returned', person: actor.person.id, ...actor.mark }];
};
