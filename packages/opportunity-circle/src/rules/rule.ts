import { refuse, type Context, type Json, type Refusal } from '@werkvorm/core';
import {
  isNo,
  type Raw,
  wrongPhase as wrong,
  type Rule as AnyRule,
  type Verdict as AnyVerdict,
} from '@werkvorm/core/law.js';
import * as people from '@werkvorm/core/people.js';
import type { Actor } from '@werkvorm/core/people.js';
import {
  PHASES,
  type Card,
  type CircleEvent,
  type CircleState,
  type Person,
  type Phase,
  type RefusalCode,
} from '../opportunity-circle.types.ts';

export { lengthOf, readUpTo } from '@werkvorm/core/text.js';

export { isNo, type Raw };

/** One of the circle's refusals. */
export type No = Refusal<RefusalCode>;
export type Verdict = AnyVerdict<CircleEvent, RefusalCode>;
export type Rule = AnyRule<CircleState, CircleEvent, RefusalCode>;

/** A refusal of the circle. */
export const no: (code: RefusalCode, values?: Refusal['values']) => No = refuse;

/** The phase does not allow it. */
export const wrongPhase = (phase: Phase): No => wrong(phase, PHASES);

/**
 * For whom a command is. A participant acts only for themselves; a facilitator for anybody, by default for the
 * participant they are, or else for `fallback`.
 */
export function readActor(state: CircleState, raw: Raw, { viewer }: Context, fallback = viewer.person): Actor | No {
  return people.readActor(state.people, raw.person, viewer, fallback);
}

/** The participant with this id. */
export function findPerson(state: CircleState, id: Json | undefined): Person | undefined {
  return people.findPerson(state.people, id);
}

/** The card with this id, if this participant may know of it. */
export function findCard(state: CircleState, id: Json | undefined, knower = ''): Card | undefined {
  return state.cards.find((card) => card.id === id && isKnown(card, knower));
}

/** Own cards written during the picking are known to their author only. */
export function isKnown(card: Card, knower?: string): boolean {
  return !card.hidden || card.author === knower;
}
