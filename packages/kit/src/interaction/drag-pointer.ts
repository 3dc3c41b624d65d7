/** The pointer's hand of the drag controller: press, tap or drag, and the token that hangs under the finger. */
import { CarriedToken } from './carried.ts';
import type { Point } from './coordinates.ts';
import type { DragCore } from './drag-session.ts';

/** A pointer that went down and is not up yet. `token` is null for a press beside tokens. */
interface Press {
  readonly pointerId: number;
  readonly touch: boolean;
  readonly token: string | null;
  readonly x: number;
  readonly y: number;
  readonly user: Point;
}

const slack = { mouse: 4, touch: 8 } as const;

/** Turns presses on the stage into sessions. */
export class PointerHand<T> {
  readonly #core: DragCore<T>;
  #press: Press | null = null;
  #carried: CarriedToken | null = null;
  /** Dropped tokens whose widget has not laid them down yet. */
  readonly #settling = new Set<CarriedToken>();

  constructor(core: DragCore<T>) {
    this.#core = core;
  }

  down(event: PointerEvent): void {
    if (this.#press && event.pointerId !== this.#press.pointerId) {
      // A second finger means something else: pinching, or a palm.
      this.#lose();
      return;
    }
    if (event.button !== 0 || !event.isPrimary) return;
    const token = this.#core.tokenAt(event);
    const user = this.#core.toUser(event.clientX, event.clientY);
    if (!user || (token === null && !this.#core.session)) return;
    const { pointerId, clientX: x, clientY: y } = event;
    this.#press = { pointerId, touch: event.pointerType === 'touch', token, x, y, user };
    if (token !== null) this.#core.stage?.setPointerCapture(pointerId);
  }

  move(event: PointerEvent): void {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointerId) return;
    if (event.pointerType === 'mouse' && (event.buttons & 1) === 0) return this.#lose();
    if (this.#carried) return this.#carry(event);
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) <= slack[press.touch ? 'touch' : 'mouse']) return;
    if (press.token === null || !this.#core.lift(press.token, 'pointer')) return this.forget();
    const element = this.#core.element(press.token);
    this.#carried = element && CarriedToken.lift(element, press.user, this.#core.toUser);
    if (!this.#carried) return this.#lose();
    this.#core.stage?.setAttribute('data-wv-stage-dragging', '');
    this.#carry(event);
  }

  up(event: PointerEvent): void {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointerId) return;
    if (this.#carried) {
      this.#carry(event);
      this.#core.commit('pointer');
    } else {
      this.forget();
      this.#tap(press, event);
    }
  }

  /** `pointercancel`, or the capture was taken from us. */
  lost(event: PointerEvent): void {
    if (event.pointerId === this.#press?.pointerId) this.#lose();
  }

  menu(event: MouseEvent): void {
    if (this.#carried || this.#press?.touch) event.preventDefault();
    else this.forget();
  }

  /** After a render of the host. `id` is the token in the air. */
  rendered(id: string | undefined): void {
    for (const carried of this.#settling) if (carried.wasPlaced()) this.#settle(carried);
    const element = id === undefined ? null : this.#core.element(id);
    if (element) this.#carried?.rebase(element);
  }

  /** Forgets the pointer, whatever it did. */
  forget(): void {
    const press = this.#press;
    const { stage } = this.#core;
    this.#press = null;
    stage?.removeAttribute('data-wv-stage-dragging');
    if (press && stage?.hasPointerCapture(press.pointerId)) stage.releasePointerCapture(press.pointerId);
  }

  /** Puts the token back where the widget has it. */
  release(): void {
    this.#carried?.release();
    this.#carried = null;
  }

  /** Lets the token hang where it was dropped; the returned function lays it down. */
  hold(): () => void {
    const carried = this.#carried;
    this.#carried = null;
    if (!carried) return () => undefined;
    carried.drop();
    this.#settling.add(carried);
    return () => this.#settle(carried);
  }

  /** Lays down dropped tokens at once: all, or the one that this element stands for. */
  settle(element?: HTMLElement): void {
    for (const carried of this.#settling) if (!element || carried.element === element) this.#settle(carried);
  }

  #settle(carried: CarriedToken): void {
    if (this.#settling.delete(carried)) carried.release();
  }

  #carry(event: PointerEvent): void {
    const { session } = this.#core;
    const point = this.#core.toUser(event.clientX, event.clientY);
    if (!point || !session || !this.#carried) return;
    const centre = this.#carried.follow(point);
    this.#core.preview(this.#core.options.targetAt(point, session.id, centre));
  }

  #tap(press: Press, event: PointerEvent): void {
    const { session } = this.#core;
    const point = this.#core.toUser(event.clientX, event.clientY);
    if (!point) return;
    if (session && session.id === press.token) return void this.#core.cancel('cancelled');
    if (session) {
      this.#core.preview(this.#core.options.targetAt(point, session.id, point));
      if (this.#core.session?.target !== null || press.token === null) return this.#core.commit('pointer');
    }
    if (press.token !== null) this.#core.lift(press.token, 'tap');
  }

  #lose(): void {
    if (this.#core.session?.kind === 'pointer') this.#core.cancel('interrupted');
    else this.forget();
  }
}
