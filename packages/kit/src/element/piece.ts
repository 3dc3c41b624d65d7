import type { ReactiveControllerHost } from 'lit';

/**
 * A part of an element that is fetched when it is first needed, so that a page pays for what it shows. In a single-file
 * bundle the same code simply is there.
 *
 * @typeParam T what the fetched module gives
 */
export class Piece<T> {
  #host: ReactiveControllerHost;
  #load: () => Promise<T>;
  #here: T | undefined;
  #coming: Promise<T | undefined> | undefined;
  #failed: () => void;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>, failed: () => void) {
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
  }

  /** The piece, if it is here. Asking for it fetches it; the element renders again when it arrives. */
  get now(): T | undefined {
    if (!this.#here) void this.get();
    return this.#here;
  }

  /** The piece if it is here, without fetching it. */
  get here(): T | undefined {
    return this.#here;
  }

  /** What is on its way; `undefined` when nothing is. */
  get pending(): Promise<unknown> | undefined {
    return this.#here ? undefined : this.#coming;
  }

  /** The piece, as soon as it is here; `undefined` when it cannot be fetched. A later call tries again. */
  get(): Promise<T | undefined> {
    this.#coming ??= this.#load().then(
      (piece) => {
        this.#here = piece;
        this.#host.requestUpdate();
        return piece;
      },
      () => {
        this.#coming = undefined;
        this.#failed();
        return undefined;
      },
    );
    return this.#coming;
  }
}
