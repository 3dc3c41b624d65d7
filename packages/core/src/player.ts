import { Board } from './board.ts';
import type { Entry, Form, Message, Refusal, Viewer } from './form.ts';
import type { Participant } from './people.ts';
import { save, type SavedBoard } from './save.ts';

/** Where the clock of a {@link Player} begins, and how its ids are called. */
export interface PlayerOptions {
  /** First reading, in milliseconds since 1970. Default: in November 2026. */
  readonly start?: number;
  /** Milliseconds from one reading to the next. Default 1,000. */
  readonly tick?: number;
  /** Ids are this and a number. Default `id`. */
  readonly ids?: string;
}

/**
 * Plays a form by its rules as people would, with a clock and ids of its own: the same calls give the same board,
 * everywhere. For samples, stories and tests.
 */
export class Player<S, C extends Message, E extends Message, V> {
  readonly board: Board<S, C, E, V>;
  readonly #platform: { now(): number; id(): string };

  constructor(form: Form<S, C, E, V>, { start = 1_794_470_400_000, tick = 1000, ids = 'id' }: PlayerOptions = {}) {
    let now = start;
    let count = 0;
    this.board = new Board(form);
    this.#platform = { now: () => (now += tick), id: () => `${ids}${++count}` };
  }

  get state(): S {
    return this.board.state;
  }

  /** What the rules say to a command, without sending it. */
  judge(command: C, as: Viewer): Entry<E> | Refusal {
    return this.board.judge(command, as, this.#platform.id(), this.#platform);
  }

  /** Sends a command; one that is refused is a mistake of whoever wrote it. */
  send(command: C, as: Viewer = { role: 'facilitator' }): this {
    const entry = this.judge(command, as);
    if ('refused' in entry) throw new Error(`${command.type} was refused: ${JSON.stringify(entry)}`);
    this.board.append([entry]);
    return this;
  }

  /** Writes down what happened without asking the rules, which is quicker for a crowd. */
  write(events: readonly E[]): void {
    this.board.append([{ seq: this.board.log.length + 1, id: this.#platform.id(), events }]);
  }

  /** The person of that name, or at that place of the list. */
  person(who: string | number): string {
    const { people } = this.state as { readonly people?: readonly Participant[] };
    const found = typeof who === 'number' ? people?.[who] : people?.find(({ name }) => name === who);
    if (!found) throw new Error(`Nobody is there as ${who}.`);
    return found.id;
  }

  /** That person, on a device of their own. */
  as(who: string | number): Viewer {
    return { role: 'participant', person: this.person(who) };
  }

  save(): SavedBoard<E> {
    return save(this.board.form, this.board.log);
  }
}
