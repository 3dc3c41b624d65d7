import { refuse, type Context, type Json, type Refusal } from '@werkvorm/core';
import { readActor as readPerson, type Actor as AnyActor } from '@werkvorm/core/people.js';
import type { Member, Phase, RefusalCode, TriadEvent, TriadState } from '../interest-triad.types.ts';

/** A command as it arrives: JSON of which nothing is known yet. */
export interface Raw {
  readonly [key: string]: Json | undefined;
}

/** One of the triad's refusals. */
export type No = Refusal<RefusalCode>;

/** What a rule answers. */
export type Verdict = readonly TriadEvent[] | No;

/** The rule of one command. Who may and when is checked before it is asked. */
export type Rule = (state: TriadState, raw: Raw, context: Context) => Verdict;

/** The participant a command is for. */
export interface Actor extends AnyActor {
  readonly person: Member;
}

/** A refusal of the triad. */
export function no(code: RefusalCode, values?: Refusal['values']): No {
  return refuse(code, values);
}

/** Narrows what one of the readers answered. */
export function isNo(value: object): value is No {
  return 'refused' in value;
}

/** The phase does not allow it. */
export function wrongPhase(phase: Phase): No {
  return phase === 'closed' ? no('phase.over') : no('phase.wrong', { phase });
}

/** For whom a command is; somebody who is away has to be back first. */
export function readActor({ people }: TriadState, given: Json | undefined, { viewer }: Context): Actor | No {
  const actor = readPerson(people, given, viewer);
  if (isNo(actor)) return actor;
  return actor.person.away ? no('person.away', { name: actor.person.name }) : (actor as Actor);
}
