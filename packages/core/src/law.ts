import { refuse, type Context, type Message, type Refusal } from './form.ts';
import type { Json } from './json.ts';

/*
 * The laws of a form that goes through phases: who may send a command, in which phases, and which rule then judges it.
 * The same in every form, so they are judged once; what a rule says is the form's own affair.
 */

/** A command as it arrives: JSON of which nothing is known yet. */
export interface Raw {
  readonly [key: string]: Json | undefined;
}

/** What a rule answers: what happens, or why not. */
export type Verdict<E extends Message, Code extends string = string> = readonly E[] | Refusal<Code>;

/** The rule of one command. Who may and when is checked before it is asked. */
export type Rule<S, E extends Message, Code extends string = string> = (
  state: S,
  raw: Raw,
  context: Context,
) => Verdict<E, Code>;

/** The refusals that laws give; a form has a sentence for each. */
export type LawCode = 'command.invalid' | 'role.observer' | 'role.facilitator' | 'phase.wrong' | 'phase.over';

/** What is said, from which phase on, when it is too late for a command. */
export type Late<P extends string, Code extends string> = readonly [code: Code, from: P];

/** Who may send a command, and when. */
export interface Law<R, P extends string = string, Code extends string = string> {
  /** For the facilitator alone; else for all who take part. */
  readonly leads: boolean;
  /** Absent: in every phase but the last. */
  readonly when?: readonly P[] | undefined;
  readonly late?: Late<P, Code> | undefined;
  readonly rule: R;
}

/** A law for the facilitator alone. */
export function leads<R, P extends string, Code extends string>(
  rule: R,
  when?: readonly P[],
  late?: Late<P, Code>,
): Law<R, P, Code> {
  return { leads: true, rule, when, late };
}

/** A law for all who take part. */
export function plays<R, P extends string, Code extends string>(
  rule: R,
  when?: readonly P[],
  late?: Late<P, Code>,
): Law<R, P, Code> {
  return { leads: false, rule, when, late };
}

/** Narrows what a reader or a rule answered. */
export function isNo<T extends object>(value: T): value is Extract<T, Refusal> {
  return 'refused' in value;
}

/** The phase does not allow it; in the last one nothing is allowed any more. */
export function wrongPhase<P extends string>(phase: P, phases: readonly P[]): Refusal<'phase.wrong' | 'phase.over'> {
  return phase === phases.at(-1) ? refuse('phase.over') : refuse('phase.wrong', { phase });
}

/**
 * The `decide` of a form, out of a law for each of its commands: may they, may it be now, and what follows. Total over
 * any JSON.
 *
 * @param phases all of them, in their order; the last is the end
 */
export function judge<
  S extends { readonly phase: string },
  C extends Message,
  E extends Message,
  Code extends string = string,
>(
  laws: { readonly [T in C['type']]: Law<Rule<S, E, Code>, S['phase'], Code> },
  phases: readonly S['phase'][],
): (state: S, command: C, context: Context) => Verdict<E, Code | LawCode> {
  return (state, command, context) => {
    const { type } = command;
    if (!Object.hasOwn(laws, type)) return refuse('command.invalid');
    const { leads, when, late, rule } = laws[type as C['type']];
    const { role } = context.viewer;
    if (role !== 'facilitator') {
      if (role !== 'participant') return refuse('role.observer');
      if (leads) return refuse('role.facilitator');
    }
    const now: S['phase'] = state.phase;
    const end = phases.at(-1);
    if (when ? when.includes(now) : now !== end) return rule(state, command as unknown as Raw, context);
    return late && now !== end && phases.indexOf(now) >= phases.indexOf(late[1])
      ? refuse(late[0])
      : wrongPhase(now, phases);
  };
}
