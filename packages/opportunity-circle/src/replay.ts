import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a replay needs of its element. */
export interface ReplayOwner extends ReactiveControllerHost {
  readonly entries: number;
  readonly circleBegins: number;
  showAt(at: number | null): void;
}

/** Milliseconds between two steps of a replay that plays by itself. */
const STEP = 900;

/** The game shown again, step by step: by hand or by itself. */
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

  /** First entry with a circle on it: before that there is nothing to see. */
  get from(): number {
    this.#from ??= this.#owner.circleBegins;
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

  hostDisconnected(): void {
    this.play(false);
    this.#from = undefined;
  }
}
