import { refuse, type Context, type Json, type Refusal } from '@werkvorm/core';
import { readActor as readPerson, type Actor } from '@werkvorm/core/people.js';
import type { Phase, RefusalCode, WalkEvent, WalkState } from '../commitment-walk.types.ts';

/** A command as it arrives: JSON of which nothing is known yet. */
export interface Raw {
  readonly [key: string]: Json | undefined;
}

/** One of the walk's refusals. */
export type No = Refusal<RefusalCode>;

/** What a rule answers. */
export type Verdict = readonly WalkEvent[] | No;

/** The rule of one command. Who may and when is checked before it is asked. */
export type Rule = (state: WalkState, raw: Raw, context: Context) => Verdict;

/** A refusal of the walk. */
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
export function readActor(state: WalkState, raw: Raw, { viewer }: Context, fallback = viewer.person): Actor | No {
  const actor = readPerson(state.people, raw.person, viewer, fallback);
  if (isNo(actor)) return actor;
  return actor.person.away ? no('place.away', { name: actor.person.name }) : actor;
}
