import { refuse, type Context, type Json, type Refusal } from '@werkvorm/core';
import * as people from '@werkvorm/core/people.js';
import type { Actor } from '@werkvorm/core/people.js';
import type { Card, CircleEvent, CircleState, Person, Phase, RefusalCode } from '../opportunity-circle.types.ts';

export { lengthOf, readUpTo } from '@werkvorm/core/text.js';

/** A command as it arrives: JSON of which nothing is known yet. */
export interface Raw {
  readonly [key: string]: Json | undefined;
}

/** One of the circle's refusals. */
export type No = Refusal<RefusalCode>;

/** What a rule answers. */
export type Verdict = readonly CircleEvent[] | No;

/** The rule of one command. Who may and when is checked before it is asked. */
export type Rule = (state: CircleState, raw: Raw, context: Context) => Verdict;

/** A refusal of the circle. */
export function no(code: RefusalCode, values?: Refusal['values']): No {
  return refuse(code, values);
}

/** Narrows what one of the readers below answered. */
export function isNo(value: object): value is No {
  return 'refused' in value;
}

/** The phase does not allow it. */
export function wrongPhase(phase: Phase): No {
  return phase === 'finished' ? no('phase.over') : no('phase.wrong', { phase });
}

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
