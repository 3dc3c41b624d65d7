import type { Viewer } from '@werkvorm/core';
import type { SampleHost } from '@werkvorm/core/testing/host-contract.js';

export const GUIDE: Viewer = { role: 'facilitator' };

let count = 0;

/** A name that no board of this browser has. */
export function freshName(): string {
  return `${Date.now()}-${Math.floor(performance.now() * 1000)}-${++count}`;
}

export const databaseOf = (board: string): string => `werkvorm/sample/${board}`;

export function texts(host: SampleHost): readonly string[] {
  return host.view(GUIDE).notes.map((note) => note.text);
}

/** Adds notes one by one; fails when one is refused. */
export async function add(host: SampleHost, ...notes: readonly string[]): Promise<void> {
  for (const text of notes) {
    const result = await host.send({ type: 'note.add', text }, GUIDE);
    if (!result.ok) throw new Error(`refused: ${result.refusal.refused}`);
  }
}

/** Waits for what another handle or tab brings; the runner's time limit ends it when it never comes. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Does something in a board's database behind its back. */
export async function behind<T>(
  board: string,
  work: (log: IDBObjectStore, about: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databaseOf(board));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(['log', 'about'], 'readwrite');
      const request = work(transaction.objectStore('log'), transaction.objectStore('about'));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

/** Replaces a property for the length of a test; {@link restore} puts everything back. */
export function stub<T extends object, K extends keyof T>(target: T, key: K, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, ...descriptor });
  stubs.push(() => (own ? Object.defineProperty(target, key, own) : Reflect.deleteProperty(target, key)));
}

export function restore(): void {
  for (const undo of stubs.splice(0).reverse()) undo();
}

const stubs: (() => unknown)[] = [];
