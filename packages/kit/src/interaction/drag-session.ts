/** The words shared by the drag controller and its two hands, pointer and keyboard. */
import type { Point } from './coordinates.ts';

export type DragSource = 'pointer' | 'keyboard' | 'api';

/**
 * One token in the air. `target` is where it would land now; null = nowhere, letting go puts it back.
 * `pointer`: held by a mouse, pen or finger. `tap`: lifted by a tap, waiting for a second one. `keyboard`: by a key.
 */
export interface DragSession<T> {
  readonly id: string;
  readonly kind: 'pointer' | 'tap' | 'keyboard';
  readonly target: T | null;
}

/** Why a token was put back: the person's choice, the browser's (`interrupted`), or because it is no longer there. */
export type CancelReason = 'cancelled' | 'missed' | 'interrupted' | 'replaced' | 'gone';

/** What a widget tells the drag about itself, and what it is told. */
export interface DragOptions<T> {
  /** The element that tokens move in; `position: relative`. Asked after every render, so it may come and go. */
  stage(): HTMLElement | null | undefined;
  /** The id of the token an event happened on. Default: the value of `data-wv-token` on its path. */
  tokenAt?(event: Event): string | null;
  /** The element that stands for a token now. Default: the one in the stage with that `data-wv-token`. */
  tokenElement?(id: string): HTMLElement | null;
  /** Client → user units. Default: the stage's own map (CSS pixels of the stage). */
  toUser?(clientX: number, clientY: number): Point | null;
  /** Whether a token may be lifted now. Default: always. */
  canLift?(id: string): boolean;
  /**
   * The widget's own geometry: what a point of the stage means for this token, null where it cannot be dropped.
   * `centre` is the middle of the token as it hangs under the pointer (equal to `point` for a tap).
   */
  targetAt(point: Point, id: string, centre: Point): T | null;
  /**
   * One key on a lifted token (arrows, Home, End): the next target, null = back home, undefined = nothing this way.
   * `rtl`: the stage is read from right to left. `big`: Shift was held.
   */
  step?(id: string, target: T | null, key: string, rtl: boolean, big: boolean): T | null | undefined;
  /** Whether two targets are the same place. Default: `Object.is`, so strings and numbers need nothing. */
  same?(a: T | null, b: T | null): boolean;
  onLift?(session: DragSession<T>): void;
  /** The target changed. Never called for a move that changes nothing. */
  onPreview?(session: DragSession<T>): void;
  /** Dropped. The token stays where it was let go until the promise is settled and the host has rendered. */
  onCommit(id: string, target: T, source: DragSource): unknown;
  onCancel?(id: string, reason: CancelReason): void;
}

/** What the two hands see of the controller. */
export interface DragCore<T> {
  readonly options: DragOptions<T>;
  readonly session: DragSession<T> | null;
  readonly stage: HTMLElement | null;
  toUser(clientX: number, clientY: number): Point | null;
  tokenAt(event: Event): string | null;
  element(id: string): HTMLElement | null;
  lift(id: string, kind: DragSession<T>['kind']): boolean;
  preview(target: T | null): void;
  commit(source: DragSource): void;
  cancel(reason: CancelReason): boolean;
}
