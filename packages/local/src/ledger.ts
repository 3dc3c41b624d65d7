import {
  Board,
  load,
  readEntry,
  readJson,
  type Change,
  type Entry,
  type Form,
  type Message,
  type Platform,
  type SavedBoard,
} from '@werkvorm/core';
import type { Heading, Stored, Stores } from './database.ts';

/** What stands in the store is no log of this form. */
export class CorruptError extends Error {
  override readonly name = 'CorruptError';
}

/** How far the board and the store are the same. */
interface Mark {
  /** Which log it is that is in the store. */
  readonly edition: string;
  /** `n` of the last stored entry that the board has. */
  readonly last: number;
  /** Number of entries of the board that are in the store; less than its length only while storage fails. */
  readonly stored: number;
}

/** A board beside its store. Methods that take `stores` are called within one transaction, {@link commit} after it. */
export class Ledger<S, C extends Message, E extends Message, V> {
  readonly #form: Form<S, C, E, V>;
  readonly #platform: Platform;
  #board: Board<S, C, E, V>;
  #version: number;
  #mark: Mark = { edition: '', last: 0, stored: 0 };
  /** On what an append builds in this transaction, and what is right after it, when anything was written. */
  #base: Mark = this.#mark;
  #next: Mark | undefined;
  /** Called with what came from the store, at the moment it is on the board. */
  readonly #tell: (change: Change<E>) => void;

  constructor(form: Form<S, C, E, V>, platform: Platform, tell: (change: Change<E>) => void) {
    this.#form = form;
    this.#platform = platform;
    this.#tell = tell;
    this.#board = new Board(form);
    this.#version = form.version;
  }

  get board(): Board<S, C, E, V> {
    return this.#board;
  }

  /** Version of the events of this board; above the form's own when a later one wrote it. */
  get version(): number {
    return this.#version;
  }

  /** True while entries were accepted that are in memory only. */
  get pending(): boolean {
    return this.#board.log.length > this.#mark.stored;
  }

  /** Puts another board in the place of this one; {@link replace} stores it. */
  adopt(saved: SavedBoard<E>): void {
    this.#board = new Board(this.#form, saved.log);
    this.#version = saved.version;
    this.#mark = { edition: '', last: 0, stored: 0 };
  }

  /** Brings the board up to the store. What it takes over is stored already, so it stays right if the transaction fails. */
  async catchUp(stores: Stores): Promise<void> {
    this.#next = undefined;
    const heading = await stores.heading();
    const isSame = heading !== undefined && heading.edition === this.#mark.edition;
    const isOlder = heading !== undefined && heading.version < this.#form.version;
    const records = await stores.after(isSame ? this.#mark.last : 0);
    if (heading === undefined) {
      if (records.length) throw new CorruptError('heading');
      // A new store, or one that was erased under us: what we have goes back before another tab begins anew.
      this.#base = { edition: '', last: 0, stored: 0 };
      if (this.#board.log.length) await this.replace(stores);
      return;
    }
    if (this.pending && (!isSame || isOlder || records.length)) throw new Error('went on elsewhere');
    if (!isSame || isOlder || !this.#follow(records)) {
      this.#read(heading, isSame ? await stores.after(0) : records);
    }
    this.#base = this.#mark;
    if (isOlder) await this.replace(stores);
  }

  /** Stores an entry that follows on the board, after those that could not be stored before. */
  async append(stores: Stores, entry: Entry<E>): Promise<void> {
    const { stored } = this.#base;
    let { edition } = this.#base;
    if (!edition) {
      edition = this.#platform.id();
      stores.entitle({ version: this.#version, edition });
    }
    const last = await stores.add([...this.#board.log.slice(stored), entry]);
    this.#next = { edition, last, stored: this.#board.log.length + 1 };
  }

  /** Stores the whole board in the place of what is there, which is kept under `rescue` when that is given. */
  async replace(stores: Stores, rescue?: string): Promise<void> {
    const edition = this.#platform.id();
    await stores.clear(rescue);
    stores.entitle({ version: this.#version, edition });
    this.#base = { edition, last: await stores.add(this.#board.log), stored: this.#board.log.length };
    this.#next = this.#base;
  }

  /** What was written in the transaction is on disk. */
  commit(): void {
    this.#mark = this.#next ?? this.#mark;
  }

  /** Adds what other tabs have added. False when that does not fit on what the board has. */
  #follow(records: readonly Stored[]): boolean {
    if (!records.length) return true;
    const entries: Entry<E>[] = [];
    for (const record of records) {
      const entry = entryOf<E>(record, this.#board.log.length + entries.length);
      if (!entry) return false;
      entries.push(entry);
    }
    const fresh = this.#board.append(entries);
    if (fresh.length) this.#tell({ entries: fresh, from: 'elsewhere' });
    if (fresh.length < entries.length) return false;
    const last = records.at(-1)!.n;
    this.#mark = { edition: this.#mark.edition, last, stored: this.#board.log.length };
    return true;
  }

  /** Takes the whole log from the store. */
  #read(heading: Heading, records: readonly Stored[]): void {
    const log = records.map(({ n: _, ...entry }) => entry);
    const read = (version: number, length: number) =>
      load(this.#form, { format: 'werkvorm', form: this.#form.name, version, log: log.slice(0, length) });
    const result = read(heading.version, log.length);
    if (result.ok) {
      const isFirst = this.#board.log.length === 0;
      this.adopt(result.board);
      this.#mark = { edition: heading.edition, last: records.at(-1)?.n ?? 0, stored: log.length };
      this.#tell({ entries: isFirst ? result.board.log : [], from: 'elsewhere' });
      return;
    }
    // On opening, the board shows as much of the log as can be read: the longest beginning, found by halving.
    if (this.#board.log.length === 0) {
      const version = read(heading.version, 0).ok ? heading.version : this.#form.version;
      let [good, bad] = [0, log.length];
      while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (read(version, middle).ok) good = middle;
        else bad = middle;
      }
      const rest = read(version, good);
      if (rest.ok) this.adopt(rest.board);
    }
    throw new CorruptError(`${result.problem}: ${result.detail}`);
  }
}

function entryOf<E extends Message>({ n: _, ...entry }: Stored, length: number): Entry<E> | undefined {
  return readEntry<E>(readJson(entry), length);
}
