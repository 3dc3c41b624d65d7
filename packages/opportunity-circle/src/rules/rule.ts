import { readText, refuse, type Context, type Json, type Refusal } from '@werkvorm/core';
import type { Card, CircleEvent, CircleState, Person, Phase, RefusalCode } from '../opportunity-circle.types.ts';

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

/** The participant a command is for. `mark` goes into the event when a facilitator entered it for them. */
export interface Actor {
  readonly person: Person;
  readonly mark: { readonly entered?: true };
}

/**
 * For whom a command is. A participant acts only for themselves; a facilitator for anybody, by default for the
 * participant they are, or else for `fallback`.
 */
export function readActor(state: CircleState, raw: Raw, { viewer }: Context, fallback = viewer.person): Actor | No {
  const given = raw.person;
  if (given !== undefined && typeof given !== 'string') return no('command.invalid');
  const participant = viewer.role === 'participant';
  if (participant && given !== undefined && given !== viewer.person) return no('person.other');
  const id = given ?? (participant ? viewer.person : fallback);
  const person = findPerson(state, id);
  if (!person) return no('person.unknown');
  return { person, mark: id === viewer.person ? {} : { entered: true } };
}

/** The participant with this id. */
export function findPerson(state: CircleState, id: Json | undefined): Person | undefined {
  return state.people.find((person) => person.id === id);
}

/** The card with this id, if this participant may know of it. */
export function findCard(state: CircleState, id: Json | undefined, knower = ''): Card | undefined {
  return state.cards.find((card) => card.id === id && isKnown(card, knower));
}

/** Own cards written during the picking are known to their author only. */
export function isKnown(card: Card, knower?: string): boolean {
  return !card.hidden || card.author === knower;
}

/** Length as people count it: a letter outside the basic plane is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Text of at most `max` characters; absent is empty; `undefined` when it is something else or too long. */
export function readUpTo(value: Json | undefined, max: number): string | undefined {
  const text = value === undefined ? '' : readText(value);
  return text !== undefined && lengthOf(text) <= max ? text : undefined;
}
