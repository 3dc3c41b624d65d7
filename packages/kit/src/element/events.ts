import type { Message, Refusal } from '@werkvorm/core';

/** How a person acted: by mouse, pen or finger; by keyboard or screen reader; or a script through `send`. */
export type Source = 'pointer' | 'keyboard' | 'api';

/** Detail of {@link WvBeforeChangeEvent}. */
export interface BeforeChangeDetail {
  readonly command: Message;
  readonly source: Source;
}

/** `wv-before-change`: a command is about to be judged. Nothing has happened yet; `preventDefault()` stops it. */
export class WvBeforeChangeEvent extends CustomEvent<BeforeChangeDetail> {
  static readonly type = 'wv-before-change';
  constructor(detail: BeforeChangeDetail) {
    super(WvBeforeChangeEvent.type, { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** Detail of {@link WvChangeEvent}. */
export interface ChangeDetail {
  /** The first event: what was asked for. */
  readonly event: Message;
  /** All events of the command, such as the end of a round that a move brought with it. */
  readonly events: readonly Message[];
  /** What this viewer may see after it. */
  readonly state: unknown;
  readonly source: Source;
}

/** `wv-change`: a person's change is in. Setting `value`, and what comes from elsewhere, fires none. */
export class WvChangeEvent extends CustomEvent<ChangeDetail> {
  static readonly type = 'wv-change';
  constructor(detail: ChangeDetail) {
    super(WvChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** Detail of {@link WvRefusedEvent}. */
export interface RefusedDetail {
  readonly command: Message;
  readonly refusal: Refusal;
  /** The refusal as a sentence, in the element's language. */
  readonly message: string;
  readonly source: Source;
}

/** `wv-refused`: the rules said no. The element shows the sentence too. */
export class WvRefusedEvent extends CustomEvent<RefusedDetail> {
  static readonly type = 'wv-refused';
  constructor(detail: RefusedDetail) {
    super(WvRefusedEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** Detail of {@link WvErrorEvent}. */
export interface ErrorDetail {
  /** Stable name of what went wrong: `storage.blocked`, `load.damaged`, `src.unreachable` … */
  readonly code: string;
  /** The same as a sentence, in the element's language. */
  readonly message: string;
}

/** `wv-error`: bad input from outside (attribute, file, storage, network). The board works on. */
export class WvErrorEvent extends CustomEvent<ErrorDetail> {
  static readonly type = 'wv-error';
  constructor(detail: ErrorDetail) {
    super(WvErrorEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wv-before-change': WvBeforeChangeEvent;
    'wv-change': WvChangeEvent;
    'wv-refused': WvRefusedEvent;
    'wv-error': WvErrorEvent;
  }
}
