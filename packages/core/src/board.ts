import {
  fold,
  isRefusal,
  refuse,
  ROLES,
  type Context,
  type Entry,
  type Form,
  type Message,
  type Refusal,
  type Viewer,
} from './form.ts';
import { isRecord, readJson } from './json.ts';
import type { Platform } from './platform.ts';
import { readEntry } from './save.ts';

/** Entries between two kept states: a replay folds at most so many, however long the log is. */
const STRIDE = 256;

/**
 * One running instance of a form: its log and the state it folds to. Not a host yet, but what every host keeps;
 * so the rules are run in one place, whatever stores the log.
 */
export class Board<S, C extends Message, E extends Message, V> {
  readonly form: Form<S, C, E, V>;
  readonly #log: Entry<E>[] = [];
  readonly #byId = new Map<string, Entry<E>>();
  /** The states after 0, 256, 512 … entries. They share what did not change, so they cost little. */
  readonly #marks: S[];
  #state: S;

  constructor(form: Form<S, C, E, V>, log: readonly Entry<E>[] = []) {
    this.form = form;
    this.#state = form.initial;
    this.#marks = [form.initial];
    this.append(log);
  }

  /** The entries so far. This list grows with the board; `slice()` it to keep a moment. */
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

  /**
   * Judges a command against the present state, without changing anything. Never throws: what is no command is
   * refused with `command.invalid`, and a form that throws, or answers with what is no events, with `form.failed`.
   */
  judge(command: C, viewer: Viewer, id: string, platform: Platform): Entry<E> | Refusal {
    // Far below the limits of a saved board, so that what is accepted here can always be loaded again.
    const asked = readJson(command, { depth: 12, items: 1e5 });
    const who = readJson(viewer, { depth: 1, items: 9 });
    if (!isRecord(asked) || typeof asked.type !== 'string' || !isViewer(who) || typeof id !== 'string') {
      return refuse('command.invalid');
    }
    try {
      const context: Context = { viewer: who, at: platform.now(), id: () => platform.id() };
      const decision = this.form.decide(this.#state, asked as unknown as C, context);
      if (isRefusal(decision) && typeof decision.refused === 'string') return decision;
      const entry = readEntry<E>(
        readJson({ id, seq: this.#log.length + 1, events: decision }, { depth: 24 }),
        this.#log.length,
      );
      if (!entry) return refuse('form.failed', { detail: 'events' });
      fold(this.form, [entry], 1, this.#state);
      return entry;
    } catch (error) {
      return refuse('form.failed', { detail: String(error) });
    }
  }

  /**
   * Adds entries that were accepted, here or elsewhere, and answers with those that were new. Those that are known
   * already change nothing. At the first that does not follow on the log (a gap), repeats the id of another, or cannot
   * be folded, it stops: the board is then right up to there. Never throws.
   */
  append(entries: readonly Entry<E>[]): readonly Entry<E>[] {
    const before = this.#log.length;
    for (const entry of entries) {
      if (entry.seq <= this.#log.length) continue;
      if (entry.seq > this.#log.length + 1 || this.#byId.has(entry.id) || !this.#add(entry)) break;
    }
    return this.#log.slice(before);
  }

  #add(entry: Entry<E>): boolean {
    try {
      this.#state = fold(this.form, [entry], 1, this.#state);
    } catch {
      return false;
    }
    this.#byId.set(entry.id, entry);
    if (this.#log.push(entry) % STRIDE === 0) this.#marks.push(this.#state);
    return true;
  }

  /** What a viewer may see, now or after the first `upTo` entries. */
  view(viewer: Viewer, upTo = this.#log.length): V {
    return this.form.view(this.#stateAt(upTo), viewer);
  }

  #stateAt(upTo: number): S {
    if (upTo >= this.#log.length) return this.#state;
    const count = Math.max(0, Math.floor(upTo) || 0);
    const mark = Math.floor(count / STRIDE);
    return fold(this.form, this.#log.slice(mark * STRIDE, count), undefined, this.#marks[mark]);
  }
}

function isViewer(value: unknown): value is Viewer {
  const viewer = value as Partial<Viewer> | null | undefined;
  const person: unknown = viewer?.person;
  return ROLES.includes(viewer?.role as never) && (person === undefined || typeof person === 'string');
}
