/** The token that hangs under the pointer: moved by a `translate`, without rendering the widget. */
import { clientCentre, type Point } from './coordinates.ts';
import { carrierAttribute } from './pointers.ts';

type ToUser = (clientX: number, clientY: number) => Point | null;

/** One token from the moment it is lifted until the widget has laid it down again. */
export class CarriedToken {
  #element: HTMLElement;
  /** What is moved: the wrapper that carries the token, or the token itself. */
  #carrier!: HTMLElement;
  /** Where the token's middle would be without us, in user units. */
  #base: Point;
  /** From the token's middle to the pointer. */
  readonly #grab: Point;
  #shift: Point = { x: 0, y: 0 };
  #before = '';
  /** Its whole inline style when it was dropped. */
  #left = '';
  readonly #toUser: ToUser;

  /** null when the stage cannot be measured (hidden). `at` is where the pointer went down, in user units. */
  static lift(element: HTMLElement, at: Point, toUser: ToUser): CarriedToken | null {
    const client = clientCentre(element);
    const base = toUser(client.x, client.y);
    return base && new CarriedToken(element, base, { x: at.x - base.x, y: at.y - base.y }, toUser);
  }

  private constructor(element: HTMLElement, base: Point, grab: Point, toUser: ToUser) {
    this.#element = element;
    this.#base = base;
    this.#grab = grab;
    this.#toUser = toUser;
    this.#take(element);
  }

  get element(): HTMLElement {
    return this.#element;
  }

  #take(element: HTMLElement): void {
    this.#element = element;
    this.#carrier = element.closest<HTMLElement>(`[${carrierAttribute}]`) ?? element;
    this.#before = this.#carrier.style.translate;
    this.#carrier.setAttribute('data-wv-dragging', '');
  }

  /** Brings the token under the pointer and returns where its middle is then (user units). */
  follow(pointer: Point): Point {
    const centre = { x: pointer.x - this.#grab.x, y: pointer.y - this.#grab.y };
    this.#shift = { x: centre.x - this.#base.x, y: centre.y - this.#base.y };
    this.#write();
    return centre;
  }

  /** How far the widget itself has moved the token since it was lifted; null when that is nothing. */
  #drift(element: HTMLElement): Point | null {
    const client = clientCentre(element);
    const centre = this.#toUser(client.x, client.y);
    if (!centre) return null;
    const x = centre.x - this.#shift.x - this.#base.x;
    const y = centre.y - this.#shift.y - this.#base.y;
    // Rounding is not a move: following it would let the token creep.
    return Math.abs(x) < 0.25 && Math.abs(y) < 0.25 ? null : { x, y };
  }

  /** The token was let go: it stays where it is, ready to glide from there as its widget wishes. */
  drop(): void {
    this.#carrier.removeAttribute('data-wv-dragging');
    this.#left = this.#carrier.style.cssText;
  }

  /**
   * Whether the widget has placed the dropped token itself, or put another element in its stead. Not measured: a
   * measurement now would let the browser show the new place before its transition could begin.
   */
  wasPlaced(): boolean {
    return !this.#element.isConnected || this.#carrier.style.cssText !== this.#left;
  }

  /** After a render: the token may be another element now, or lie elsewhere. It stays under the pointer. */
  rebase(element: HTMLElement): void {
    if (element !== this.#element) {
      this.release();
      this.#take(element);
    }
    // A widget that binds the whole style of a token has just wiped ours.
    this.#write();
    const drift = this.#drift(element);
    if (!drift) return;
    this.#base = { x: this.#base.x + drift.x, y: this.#base.y + drift.y };
    this.#shift = { x: this.#shift.x - drift.x, y: this.#shift.y - drift.y };
    this.#write();
  }

  #write(): void {
    this.#carrier.style.translate = `${this.#shift.x}px ${this.#shift.y}px`;
  }

  /** Gives the token back to the widget, as it was. */
  release(): void {
    this.#carrier.style.translate = this.#before;
    this.#carrier.removeAttribute('data-wv-dragging');
  }
}
