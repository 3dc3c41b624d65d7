import type { Entry, Form, Message, Refusal, Viewer } from './form.ts';
import type { LoadResult, SavedBoard } from './save.ts';

/** What became of a command: its entry in the log, or the refusal. A command sent twice answers with its first entry. */
export type Result<E extends Message = Message> =
  { readonly ok: true; readonly entry: Entry<E> } | { readonly ok: false; readonly refusal: Refusal };

/** Something is wrong with keeping the board; it works on from memory. `code` hangs a sentence on it. */
export interface Trouble {
  readonly code: 'storage.blocked' | 'storage.full' | 'storage.corrupt' | 'storage.newer' | 'network.offline';
  readonly detail?: string;
}

/** Tells a subscriber that the board is no longer what it was. */
export interface Change<E extends Message = Message> {
  /** What was added at the end of the log; empty when the log was replaced or only `trouble` changed. */
  readonly entries: readonly Entry<E>[];
  /** `here`: sent through this handle. `elsewhere`: another tab, another device, or a load. */
  readonly from: 'here' | 'elsewhere';
}

/**
 * Where a board's log is ordered and its rules are run: the page (memory), the browser (local) or a server (live).
 * A host appends before it acknowledges, and runs every command through the form's `decide`.
 */
export interface Host<S, C extends Message, E extends Message, V> {
  readonly form: Form<S, C, E, V>;
  readonly kind: 'memory' | 'local' | 'live';
  /** Number of entries in the log. */
  readonly length: number;
  readonly trouble: Trouble | null;
  /** A board of a newer version opens read-only: every command is refused with `board.newer`. */
  readonly readonly: boolean;
  /**
   * Sends a command as somebody. Never rejects: a host that cannot keep an entry says so in `trouble`. Besides the
   * form's own refusals it answers `command.invalid`, `form.failed` (a fault in the form), `board.newer` and
   * `board.closed`. `id` makes the command happen once, however often it is sent; by default it is a new one.
   */
  send(command: C, as: Viewer, id?: string): Promise<Result<E>>;
  /** What a viewer may see: now, or after the first `upTo` entries (replay). */
  view(as: Viewer, upTo?: number): V;
  /** The whole board as it is now, for its owner; a newer board keeps its version. */
  save(): SavedBoard<E>;
  /** Replaces the board by a saved one. Never throws; a board that cannot be read changes nothing. */
  load(saved: unknown): Promise<LoadResult<E>>;
  /** Calls back after every change, in the order of the log. Returns the function that ends it. */
  subscribe(listener: (change: Change<E>) => void): () => void;
  /** Lets go of everything, for good. What was sent before is still kept; the board can still be seen and saved. */
  close(): void;
}
