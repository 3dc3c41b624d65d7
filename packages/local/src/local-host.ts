import {
  Subscribers,
  load,
  machine,
  refuse,
  save,
  type Change,
  type Form,
  type Host,
  type LoadResult,
} from '@werkvorm/core';
import type { Message, Platform, Result, SavedBoard, Trouble, Viewer } from '@werkvorm/core';
import { CorruptError, Ledger } from './ledger.ts';
import { Database, type Stores } from './database.ts';
import { openDoorbell, type Doorbell } from './doorbell.ts';

/** How to open a board that is kept in this browser. */
export interface LocalOptions {
  /** Name of the board: all tabs of this site that open it under this name share it. */
  readonly board: string;
  /** Clock and ids; the machine's own by default. Tests bring theirs. */
  readonly platform?: Platform;
}

/**
 * Opens a board that is kept in this browser, in IndexedDB, and shared by its tabs. Always answers with a host: when
 * the browser keeps nothing (a sandboxed frame, private mode, a full disk, a damaged record), it runs from memory and
 * says so in `trouble`: `storage.blocked`, `storage.full`, `storage.corrupt` or `storage.newer`.
 */
export async function openLocal<S, C extends Message, E extends Message, V>(
  form: Form<S, C, E, V>,
  { board, platform = machine }: LocalOptions,
): Promise<Host<S, C, E, V>> {
  // All files opened from disk can be one site to a browser, so there the path of the page is part of the name.
  const place = location.protocol === 'file:' ? `@${location.pathname}` : '';
  const host = new LocalHost(form, `werkvorm/${form.name}/${board}${place}`, platform);
  await host.sync();
  return host;
}

class LocalHost<S, C extends Message, E extends Message, V> implements Host<S, C, E, V> {
  readonly form: Form<S, C, E, V>;
  readonly kind = 'local';
  trouble: Trouble | null = null;
  readonly #platform: Platform;
  readonly #ledger: Ledger<S, C, E, V>;
  readonly #database: Database;
  readonly #doorbell: Doorbell;
  readonly #subscribers = new Subscribers<E>();
  /** Everything that touches the store happens one after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  #isDue = false;
  /** Storage is given up; until a whole board is loaded, this one lives in memory. */
  #isDetached = false;
  #isClosed = false;

  constructor(form: Form<S, C, E, V>, name: string, platform: Platform) {
    this.form = form;
    this.#platform = platform;
    this.#ledger = new Ledger(form, platform, (change) => this.#subscribers.tell(change));
    this.#database = new Database(name);
    this.#doorbell = openDoorbell(name, () => void this.sync());
  }

  get length(): number {
    return this.#ledger.board.log.length;
  }

  get readonly(): boolean {
    return this.#ledger.version > this.form.version || this.trouble?.code === 'storage.newer';
  }

  view(as: Viewer, upTo?: number): V {
    return this.#ledger.board.view(as, upTo);
  }

  save(): SavedBoard<E> {
    return save({ name: this.form.name, version: this.#ledger.version }, this.#ledger.board.log);
  }

  subscribe(listener: (change: Change<E>) => void): () => void {
    return this.#subscribers.add(listener);
  }

  async send(command: C, as: Viewer, id = this.#platform.id()): Promise<Result<E>> {
    if (this.#isClosed) {
      const entry = this.#ledger.board.entry(id);
      return entry ? { ok: true, entry } : { ok: false, refusal: refuse('board.closed') };
    }
    return this.#inTurn(async () => {
      let result: Result<E> | undefined;
      const isStored = await this.#store(async (stores) => {
        await this.#ledger.catchUp(stores);
        result = this.#judge(command, as, id);
        if (result.ok && !this.#ledger.board.entry(id)) await this.#ledger.append(stores, result.entry);
      });
      // Not stored: judged once more, by what the board is now.
      if (!isStored || !result) result = this.#judge(command, as, id);
      if (!result.ok) return result;
      const fresh = this.#ledger.board.append([result.entry]);
      if (fresh.length) {
        this.#subscribers.tell({ entries: fresh, from: 'here' });
        if (isStored) this.#doorbell.ring();
      }
      return result;
    });
  }

  async load(saved: unknown): Promise<LoadResult<E>> {
    const result = load(this.form, saved);
    if (!result.ok || this.#isClosed) return result;
    return this.#inTurn(async () => {
      const rescue = this.trouble?.code === 'storage.corrupt' ? `damaged ${this.#platform.now()}` : undefined;
      this.#ledger.adopt(result.board);
      this.#isDetached = false;
      this.#isDetached = !(await this.#store((stores) => this.#ledger.replace(stores, rescue)));
      this.#subscribers.tell({ entries: [], from: 'elsewhere' });
      this.#doorbell.ring();
      return result;
    });
  }

  /** Looks whether another tab has added something. */
  async sync(): Promise<void> {
    if (this.#isDue || this.#isClosed) return;
    this.#isDue = true;
    await this.#inTurn(async () => {
      this.#isDue = false;
      if (!this.#isClosed) await this.#store((stores) => this.#ledger.catchUp(stores));
    });
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#subscribers.clear();
    void this.#inTurn(async () => {
      this.#doorbell.close();
      this.#database.close();
    });
  }

  #judge(command: C, as: Viewer, id: string): Result<E> {
    const { board } = this.#ledger;
    const known = board.entry(id);
    if (known) return { ok: true, entry: known };
    if (this.readonly) return { ok: false, refusal: refuse('board.newer') };
    const judged = board.judge(command, as, id, this.#platform);
    return 'refused' in judged ? { ok: false, refusal: judged } : { ok: true, entry: judged };
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(action);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Does something in the store, and tells what came of it. False when the store fails; `trouble` then says how. */
  async #store(work: (stores: Stores) => Promise<void>): Promise<boolean> {
    if (this.#isDetached) return false;
    const before = this.trouble;
    let isStored = true;
    try {
      await this.#database.run(work);
      this.#ledger.commit();
      if (this.#ledger.version > this.form.version) this.trouble = { code: 'storage.newer' };
      else if (!this.#ledger.pending) this.trouble = null;
    } catch (error) {
      isStored = false;
      this.trouble = troubleOf(error as Error);
      // A disk that is full may have room again: that is tried with every command. For the rest it stays as it is.
      this.#isDetached = this.trouble.code !== 'storage.full';
    }
    if (this.trouble?.code !== before?.code) this.#subscribers.tell({ entries: [], from: 'elsewhere' });
    return isStored;
  }
}

function troubleOf(error: Error): Trouble {
  const detail = String(error);
  if (error.name === 'QuotaExceededError') return { code: 'storage.full', detail };
  if (error.name === 'VersionError') return { code: 'storage.newer', detail };
  return { code: error instanceof CorruptError ? 'storage.corrupt' : 'storage.blocked', detail };
}
