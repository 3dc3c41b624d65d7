import type { Message } from './form.ts';
import type { Change } from './host.ts';

/**
 * Who wants to know of changes. Every host keeps its listeners here, so that all tell alike: in order, also when a
 * listener sends a command itself, and to all, also when one of them throws.
 */
export class Subscribers<E extends Message = Message> {
  readonly #listeners = new Set<{ readonly call: (change: Change<E>) => void }>();
  readonly #waiting: Change<E>[] = [];
  #telling = false;

  /** Adds a listener; a function that is added twice is called twice. Returns what ends it. */
  add(listener: (change: Change<E>) => void): () => void {
    const own = { call: listener };
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(change: Change<E>): void {
    this.#waiting.push(change);
    if (this.#telling) return;
    this.#telling = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      for (const listener of this.#listeners) {
        try {
          listener.call(next);
        } catch (error) {
          // The listener's own fault: reported as such, while the host and the other listeners go on.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    }
    this.#telling = false;
  }

  clear(): void {
    this.#listeners.clear();
  }
}
