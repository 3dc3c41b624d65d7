import {
  openMemory,
  type Form,
  type Host,
  type LoadResult,
  type Message,
  type Result,
  type Viewer,
} from '@werkvorm/core';
import { hostOpener } from './hosts.ts';

/** An element's connection with its board: which host keeps it, and when it is opened, closed and opened again. */
export class BoardSession<S, C extends Message, E extends Message, V> {
  /** The host now: memory, until the one that was asked for is open. */
  host: Host<S, C, E, V>;
  #form: Form<S, C, E, V>;
  #changed: () => void;
  #unsubscribe: () => void;
  #board = '';
  #paused = false;
  #asked = false;
  #given = false;
  #closed = false;
  #opening: Promise<void> = Promise.resolve();

  constructor(form: Form<S, C, E, V>, changed: () => void) {
    this.#form = form;
    this.#changed = changed;
    this.host = openMemory(form);
    this.#unsubscribe = this.host.subscribe(changed);
  }

  /** Opens the board that is kept under a name; an empty name, or no local host on the page, means memory. */
  open(board: string): Promise<void> {
    this.#board = board;
    // One after another: a name that changes while the former is still opening must not win over the later one.
    const first = !this.#asked;
    this.#asked = true;
    this.#opening = this.#opening.then(() => this.#open(board, first));
    return this.#opening;
  }

  async #open(board: string, first: boolean): Promise<void> {
    const opener = hostOpener('local');
    if (!board || !opener) return;
    const host = await opener(this.#form, { board });
    if (this.#paused || board !== this.#board) return host.close();
    // What a page set before the kept board was open was meant for that board.
    if (first && this.#given) await host.load(this.host.save());
    this.#use(host);
  }

  /** Sends a command once the board is open. */
  async send(command: C, as: Viewer, id?: string): Promise<Result<E>> {
    await this.#opening;
    return this.host.send(command, as, id);
  }

  /** Replaces the board. */
  async load(saved: unknown): Promise<LoadResult<E>> {
    await this.#opening;
    const result = await this.host.load(saved);
    this.#given ||= result.ok && this.host.kind === 'memory';
    return result;
  }

  /** An empty board again. */
  reset(): Promise<LoadResult<E>> {
    return this.load({ format: 'werkvorm', form: this.#form.name, version: this.#form.version, log: [] });
  }

  /** Lets go of what the browser keeps open; the board can still be read. */
  pause(): void {
    this.#paused = true;
    // A board that could not be kept lives in this handle only: it must not be closed with the element.
    this.#closed = this.host.kind !== 'memory' && !this.host.trouble;
    if (this.#closed) this.host.close();
  }

  /** Takes it up again after {@link pause}. True when the board has to be opened anew. */
  resume(): boolean {
    const again = this.#closed;
    this.#paused = this.#closed = false;
    return again;
  }

  #use(host: Host<S, C, E, V>): void {
    this.#unsubscribe();
    if (this.host.kind !== 'memory') this.host.close();
    this.host = host;
    this.#unsubscribe = host.subscribe(this.#changed);
    this.#changed();
  }
}
