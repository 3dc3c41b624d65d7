import { refuse, type Context, type Refusal } from '@werkvorm/core';
import {
  isNo,
  type Raw,
  wrongPhase as wrong,
  type Rule as AnyRule,
  type Verdict as AnyVerdict,
} from '@werkvorm/core/law.js';
import { readActor as readPerson, type Actor } from '@werkvorm/core/people.js';
import { PHASES, type Phase, type RefusalCode, type WalkEvent, type WalkState } from '../commitment-walk.types.ts';

export { isNo, type Raw };

/** One of the walk's refusals. */
export type No = Refusal<RefusalCode>;
export type Verdict = AnyVerdict<WalkEvent, RefusalCode>;
export type Rule = AnyRule<WalkState, WalkEvent, RefusalCode>;

/** A refusal of the walk. */
export const no: (code: RefusalCode, values?: Refusal['values']) => No = refuse;

/** The phase does not allow it. */
export const wrongPhase = (phase: Phase): No => wrong(phase, PHASES);

/** For whom a command is; somebody who is away has to be back first. */
export function readActor(state: WalkState, raw: Raw, { viewer }: Context, fallback = viewer.person): Actor | No {
  const actor = readPerson(state.people, raw.person, viewer, fallback);
  if (isNo(actor)) return actor;
  return actor.person.away ? no('place.away', { name: actor.person.name }) : actor;
}
