/** Key of the one record in the store `about` that says what the log is. */
const HEADING = 'board';

/** What the log in the store is: the version of its events, and which log it is (another after it was replaced). */
export interface Heading {
  readonly version: number;
  readonly edition: string;
}

/** An entry as the store holds it: `n` is given by the store and only grows, also when the log is replaced. */
export interface Stored {
  readonly n: number;
  readonly [field: string]: unknown;
}

/** The two object stores of a board, within one transaction. */
export class Stores {
  readonly #log: IDBObjectStore;
  readonly #about: IDBObjectStore;

  constructor(transaction: IDBTransaction) {
    this.#log = transaction.objectStore('log');
    this.#about = transaction.objectStore('about');
  }

  heading(): Promise<Heading | undefined> {
    return ask(this.#about.get(HEADING) as IDBRequest<Heading | undefined>);
  }

  /** The entries after `n`, in their order. */
  after(n: number): Promise<readonly Stored[]> {
    return ask(this.#log.getAll(IDBKeyRange.lowerBound(n, true)) as IDBRequest<Stored[]>);
  }

  /** Adds entries at the end; answers with the `n` of the last. */
  async add(entries: readonly object[]): Promise<number> {
    let last: IDBRequest<IDBValidKey> | undefined;
    for (const entry of entries) last = this.#log.add(entry);
    return last ? ((await ask(last)) as number) : 0;
  }

  entitle(heading: Heading): void {
    this.#about.put(heading, HEADING);
  }

  /** Empties the log; with a `name` for it, what was there is kept beside it as it is, for somebody who can repair it. */
  async clear(name?: string): Promise<void> {
    if (name) this.#about.put({ heading: await this.heading(), log: await this.after(0) }, name);
    this.#log.clear();
  }
}

/**
 * A connection to the database of one board. It is opened when it is needed and again when it was lost: the browser
 * closes it when the visitor clears the site's data, or when a telephone takes its memory back.
 */
export class Database {
  readonly #name: string;
  #connection: Promise<IDBDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * Runs `work` in one transaction that no other tab can come between, and answers when it is on disk. `work` may run
   * twice (a lost connection), so it changes nothing but the stores; it awaits nothing but their answers.
   */
  async run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(work);
    } catch (error) {
      const isLost = error instanceof DOMException && error.name !== 'QuotaExceededError';
      if (!isLost) throw error;
      this.close();
      return this.#attempt(work);
    }
  }

  close(): void {
    void this.#connection?.then(
      (db) => db.close(),
      () => {},
    );
    this.#connection = undefined;
  }

  async #attempt<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    const db = await (this.#connection ??= this.#open());
    const transaction = db.transaction(['log', 'about'], 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    });
    try {
      const answer = await work(new Stores(transaction));
      await done;
      return answer;
    } catch (error) {
      done.catch(() => {});
      if (!transaction.error) attempt(() => transaction.abort());
      // A request that is swept along by another says only that it was aborted; the transaction knows why.
      throw transaction.error ?? error;
    }
  }

  #open(): Promise<IDBDatabase> {
    const opening = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(this.#name, 1);
      // Some browsers, now and then, never answer. A board that does not open at all is worse than one in memory.
      const late = setTimeout(() => reject(new Error('no answer')), 5000);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('about');
        const log = request.result.createObjectStore('log', { keyPath: 'n', autoIncrement: true });
        log.createIndex('id', 'id', { unique: true });
      };
      request.onerror = () => {
        clearTimeout(late);
        reject(request.error ?? new Error('not opened'));
      };
      request.onsuccess = () => {
        clearTimeout(late);
        const db = request.result;
        const lose = () => {
          db.close();
          if (this.#connection === opening) this.#connection = undefined;
        };
        db.onclose = db.onversionchange = lose;
        // Came after all, when nobody waits for it any more.
        if (this.#connection !== opening) db.close();
        resolve(db);
      };
    });
    opening.catch(() => {
      if (this.#connection === opening) this.#connection = undefined;
    });
    return opening;
  }
}

function ask<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // It was over already.
  }
}
