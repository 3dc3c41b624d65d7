import { fold, isRefusal, type Context, type Entry, type Form, type Message, type Refusal, type Viewer } from './form.ts';
import { isJson } from './json.ts';

/**
 * One running instance of a form: its log and the state it folds to. Not a host yet, but what every host keeps;
 * so the rules are run in one place, whatever stores the log.
 */
export class Board<S, C extends Message, E extends Message, V> {
  readonly form: Form<S, C, E, V>;
  #log: Entry<E>[] = [];
  #byId = new Map<string, Entry<E>>();
  #state: S;

  constructor(form: Form<S, C, E, V>, log: readonly Entry<E>[] = []) {
    this.form = form;
    this.#state = form.initial;
    this.append(log);
  }

  get log(): readonly Entry<E>[] {
    return this.#log;
  }

  get state(): S {
    return this.#state;
  }

  /** The entry that a command with this id made, if it was accepted before. */
  entry(id: string): Entry<E> | undefined {
    return this.#byId.get(id);
  }

  /** Judges a command against the present state, without changing anything. */
  judge(command: C, viewer: Viewer, id: string, platform: { now(): number; id(): string }): Entry<E> | Refusal {
    if (!isJson(command) || typeof command !== 'object' || typeof command?.type !== 'string') return { refused: 'command.invalid' };
    const context: Context = { viewer, at: platform.now(), id: () => platform.id() };
    const decision = this.form.decide(this.#state, command, context);
    return isRefusal(decision) ? decision : { seq: this.#log.length + 1, id, events: decision };
  }

  /** Adds entries that were accepted, here or elsewhere. Those that are known already change nothing. */
  append(entries: readonly Entry<E>[]): readonly Entry<E>[] {
    const fresh = entries.filter((entry) => entry.seq === this.#log.length + 1 && this.#keep(entry));
    return fresh;
  }

  #keep(entry: Entry<E>): boolean {
    if (this.#byId.has(entry.id)) return false;
    this.#state = fold(this.form, [entry], 1, this.#state);
    this.#log.push(entry);
    this.#byId.set(entry.id, entry);
    return true;
  }

  /** What a viewer may see, now or after the first `upTo` entries. */
  view(viewer: Viewer, upTo = this.#log.length): V {
    const state = upTo >= this.#log.length ? this.#state : fold(this.form, this.#log, Math.max(0, Math.floor(upTo) || 0));
    return this.form.view(state, viewer);
  }
}
