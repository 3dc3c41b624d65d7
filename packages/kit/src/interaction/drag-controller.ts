/**
 * One drag for pointer and keyboard: preview → commit or cancel.
 *
 * Every drag has a twin without dragging (WCAG 2.2, 2.5.7): tap a token, tap a target; or Enter, arrows, Enter. The
 * pointer is captured by the stage, not by the token, because tokens are rendered anew while they hang in the air.
 * Listeners sit on the stage only, so that nothing is left on the page when the element goes.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stageMap, type Point } from './coordinates.ts';
import { KeyboardHand } from './drag-keyboard.ts';
import { PointerHand } from './drag-pointer.ts';
import type { CancelReason, DragCore, DragOptions, DragSession, DragSource } from './drag-session.ts';
import { tokenAttribute, tokenOf } from './pointers.ts';

const types = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'lostpointercapture',
  'keydown',
  'click',
  'contextmenu',
  'focusout',
] as const;

/** The drag of one stage. `T` is the widget's own word for a place: a ring, a step, a corner. */
export class DragController<T> implements ReactiveController, DragCore<T> {
  readonly options: DragOptions<T>;
  readonly toUser: (clientX: number, clientY: number) => Point | null;
  readonly #host: ReactiveControllerHost;
  readonly #pointer: PointerHand<T>;
  readonly #keyboard: KeyboardHand<T>;
  #stage: HTMLElement | null = null;
  #session: DragSession<T> | null = null;

  constructor(host: ReactiveControllerHost, options: DragOptions<T>) {
    this.#host = host;
    this.options = options;
    const map = stageMap(() => this.#stage);
    this.toUser = options.toUser ? (x, y) => options.toUser?.(x, y) ?? null : (x, y) => map.toUser(x, y);
    this.#pointer = new PointerHand(this);
    this.#keyboard = new KeyboardHand(this);
    host.addController(this);
  }

  /** The token in the air, or null. Read it in `render()`: the host renders again when it changes. */
  get session(): DragSession<T> | null {
    return this.#session;
  }

  get stage(): HTMLElement | null {
    return this.#stage;
  }

  hostConnected(): void {
    this.#attach(this.options.stage() ?? null);
  }

  hostUpdated(): void {
    this.#attach(this.options.stage() ?? null);
    if (this.#session && !this.element(this.#session.id)) this.cancel('gone');
    this.#pointer.rendered(this.#session?.id);
  }

  hostDisconnected(): void {
    this.#attach(null);
    this.#pointer.settle();
  }

  /** Lifts a token (as a key would), putting back what was in the air before. False when it may not be lifted. */
  lift(id: string, kind: DragSession<T>['kind'] = 'keyboard'): boolean {
    const element = this.element(id);
    if (!element || this.options.canLift?.(id) === false) return false;
    this.#putBack('replaced');
    this.#pointer.settle(element);
    this.#session = { id, kind, target: null };
    // Escape must reach us, and Safari gives no focus to a clicked button.
    element.focus({ preventScroll: true });
    this.options.onLift?.(this.#session);
    this.#host.requestUpdate();
    return true;
  }

  /** Sets where the lifted token would land. */
  preview(target: T | null): void {
    const session = this.#session;
    const same = this.options.same ?? Object.is;
    if (!session || same(session.target, target)) return;
    this.#session = { ...session, target };
    this.options.onPreview?.(this.#session);
    this.#host.requestUpdate();
  }

  /** Drops the token where it would land; puts it back when that is nowhere. */
  commit(source: DragSource = 'api'): void {
    const session = this.#session;
    if (!session) return;
    if (session.target === null) {
      this.cancel(session.kind === 'keyboard' ? 'cancelled' : 'missed');
      return;
    }
    const layDown = this.#pointer.hold();
    this.#pointer.forget();
    this.#session = null;
    this.#host.requestUpdate();
    let answer: unknown;
    try {
      answer = this.options.onCommit(session.id, session.target, source);
    } finally {
      // The host renders first; only then does the token let go of the place where it was dropped. What a widget's
      // own commit throws is the widget's to report; here it only must not leave the token hanging.
      Promise.resolve(answer)
        .then(() => this.#host.updateComplete)
        .then(layDown, layDown);
    }
  }

  /** Puts the token back. Returns whether there was one in the air. */
  cancel(reason: CancelReason = 'cancelled'): boolean {
    this.#pointer.forget();
    return this.#putBack(reason);
  }

  /** The one listener of the stage. Not for callers. */
  handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'pointermove') this.#pointer.move(event as PointerEvent);
    else if (type === 'pointerdown') this.#pointer.down(event as PointerEvent);
    else if (type === 'pointerup') this.#pointer.up(event as PointerEvent);
    else if (type === 'contextmenu') this.#pointer.menu(event as MouseEvent);
    else if (type === 'keydown') this.#keyboard.key(event as KeyboardEvent);
    else if (type === 'click') this.#keyboard.click(event as MouseEvent);
    else if (type === 'focusout') this.#keyboard.blur(event as FocusEvent);
    else this.#pointer.lost(event as PointerEvent);
  }

  /** The element that stands for a token now. */
  element(id: string): HTMLElement | null {
    if (this.options.tokenElement) return this.options.tokenElement(id);
    return this.#stage?.querySelector<HTMLElement>(`[${tokenAttribute}="${CSS.escape(id)}"]`) ?? null;
  }

  /** The token an event happened on. */
  tokenAt(event: Event): string | null {
    if (this.options.tokenAt) return this.options.tokenAt(event);
    return tokenOf(event)?.getAttribute(tokenAttribute) ?? null;
  }

  #attach(stage: HTMLElement | null): void {
    if (stage === this.#stage) return;
    this.cancel(stage ? 'gone' : 'interrupted');
    for (const type of types) {
      this.#stage?.removeEventListener(type, this);
      stage?.addEventListener(type, this);
    }
    this.#stage = stage;
  }

  #putBack(reason: CancelReason): boolean {
    const session = this.#session;
    if (!session) return false;
    this.#pointer.release();
    this.#session = null;
    this.options.onCancel?.(session.id, reason);
    this.#host.requestUpdate();
    return true;
  }
}
