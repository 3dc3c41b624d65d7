import type { Results } from './results.ts';

/** Who may do what: the one who guides, one who takes part, or one who looks on (the wall). */
export type Role = 'facilitator' | 'participant' | 'observer';

/** All roles, for validation, stories and tests. */
export const ROLES: readonly Role[] = ['facilitator', 'participant', 'observer'];

/**
 * Somebody before a board. `person` is the id of the participant they are; a facilitator who enters something for
 * somebody in the room says so inside the command, never here.
 */
export interface Viewer {
  readonly role: Role;
  readonly person?: string;
}

/** A command or an event: JSON with a `type` (`card.move`, `card.moved`). */
export interface Message {
  readonly type: string;
}

/** What a rule needs from the outside world. It comes from the host, never from the command. */
export interface Context {
  readonly viewer: Viewer;
  /** Time of the decision, in milliseconds since 1970. */
  readonly at: number;
  /** A new id, unique within the board. */
  id(): string;
}

/** A command that the rules say no to. `code` is stable and is what a sentence in each language hangs on. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  /** What the sentence needs to name: numbers, names, rings. */
  readonly values?: { readonly [key: string]: string | number };
}

/** What `decide` answers: events, or a refusal. */
export type Decision<E extends Message> = readonly E[] | Refusal;

/**
 * A work form: its rules as pure, total functions. Nothing here knows a page, a screen or a network.
 *
 * @typeParam S state, the fold of the log · `C` commands · `E` events · `V` view, what one viewer may see
 */
export interface Form<S, C extends Message, E extends Message, V> {
  /** Name of the form, as in a saved board: `opportunity-circle`. */
  readonly name: string;
  /** Version of the events. Raised when an older log has to be migrated before it can be folded. */
  readonly version: number;
  /** The state of a board on which nothing has happened. */
  readonly initial: S;
  /** Judges a command. Total: a hostile command is refused, it never throws and never changes anything. */
  decide(state: S, command: C, context: Context): Decision<E>;
  /**
   * The state after an event, as a new value that shares what did not change. An event of an unknown type (of a later
   * version) changes nothing. Runs once per event of a log, so it should be cheap: `list.slice()` and one replaced
   * item cost a tenth of copying a record of as many keys.
   */
  evolve(state: S, event: E): S;
  /** What this viewer may see. What is not in here never reaches their device. */
  view(state: S, viewer: Viewer): V;
  /** What another board may take from this one, out of what an observer may see: so nothing private can travel. */
  results?(view: V): Results;
  /**
   * The commands with which a facilitator takes results of another board into this one; none when there is nothing in
   * them for this form, or nothing that it does not have already.
   *
   * @param view what the facilitator sees
   */
  take?(view: V, results: Results): readonly C[];
  /** Turns the entries of a log of version `n` into those of `n + 1`, by `n`. */
  readonly migrations?: { readonly [from: number]: (log: readonly Entry[]) => readonly Entry[] };
}

/** One line of the log: one accepted command and what happened because of it. */
export interface Entry<E extends Message = Message> {
  /** Place in the log: 1, 2, 3 … without gaps. */
  readonly seq: number;
  /** Id of the command. Sent twice is happened once. */
  readonly id: string;
  readonly events: readonly E[];
}

/** True for a refusal, false for events. */
export function isRefusal(decision: Decision<Message>): decision is Refusal {
  return !Array.isArray(decision);
}

/** A refusal, in short. */
export function refuse<Code extends string>(refused: Code, values?: Refusal['values']): Refusal<Code> {
  return values ? { refused, values } : { refused };
}

/** The state after a log, or after its first `upTo` entries. */
export function fold<S, C extends Message, E extends Message, V>(
  form: Form<S, C, E, V>,
  log: readonly Entry<E>[],
  upTo = log.length,
  from: S = form.initial,
): S {
  let state = from;
  for (let i = 0; i < upTo && i < log.length; i++) {
    for (const event of log[i]!.events) state = form.evolve(state, event);
  }
  return state;
}
