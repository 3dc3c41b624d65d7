import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a replay needs of its element. */
export interface ReplayOwner extends ReactiveControllerHost {
  readonly entries: number;
  /** Whether there is something to see after the first `entries` of the log; once true, it stays so. */
  begunAt(entries: number): boolean;
  /** Shows the board as it was after so many entries; `null` = now. */
  showAt(at: number | null): void;
}

/** Milliseconds between two steps of a replay that plays by itself. */
const STEP = 900;

/** A board shown again, step by step: by hand or by itself. */
export class Replay implements ReactiveController {
  /** Entries shown; `null` = now. */
  at: number | null = null;
  #owner: ReplayOwner;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #from: number | undefined;

  constructor(owner: ReplayOwner) {
    this.#owner = owner;
    owner.addController(this);
  }

  /** Number of entries there are. */
  get steps(): number {
    return this.#owner.entries;
  }

  /** First entry worth seeing: before that the board is being prepared. */
  get from(): number {
    if (this.#from === undefined) {
      let low = 0;
      let high = this.#owner.entries;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.#owner.begunAt(middle)) high = middle;
        else low = middle + 1;
      }
      this.#from = low;
    }
    return this.#from;
  }

  seek(at: number | null): void {
    this.at = at === null || at >= this.#owner.entries ? null : Math.max(this.from, at);
    this.#owner.showAt(this.at);
  }

  /** Starts or stops playing; from the start when it stands at the end. */
  play(on: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!on) return;
    if (this.at === null) this.seek(this.from);
    this.#timer = setTimeout(() => {
      this.seek((this.at ?? this.from) + 1);
      this.play(this.at !== null);
    }, STEP);
  }

  /** Another log: what was found out about the former one is gone. */
  forget(): void {
    this.play(false);
    this.at = null;
    this.#from = undefined;
  }

  hostDisconnected(): void {
    this.play(false);
    this.#from = undefined;
  }
}
