/** Exactly one tab stop in a group, arrows move the focus, and the focus follows an item's id through re-render. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { flatParent, focusedIn, isRtl } from './dom.ts';
import { consume, isConsumed, isPassing } from './keys.ts';

/** What a group tells about its items. */
export interface RovingOptions {
  /** The element around the items. Asked after every render. */
  group(): HTMLElement | null | undefined;
  /** The ids in reading order. */
  ids(): readonly string[];
  /** The element that stands for an id now. */
  element(id: string): HTMLElement | null | undefined;
  /** The id of the item an event happened in. Default: `element` is asked for every id, slow where there are many. */
  idAt?(event: Event): string | null;
  /**
   * Where a key leads from `id`; null = nowhere, the key then passes. Default: arrows along the list (mirrored when
   * read from right to left), Home and End.
   */
  next?(id: string, key: string, rtl: boolean): string | null;
  /** The current item changed. */
  onMove?(id: string): void;
}

/** The roving tab stop of one group. */
export class RovingFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: RovingOptions;
  #group: HTMLElement | null = null;
  #current: string | null = null;
  /** Its place in the list, to find a neighbour when it goes. */
  #index = 0;
  /** The item that has the focus, as long as nobody took it away. */
  #focused: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost, options: RovingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The id of the one tab stop; null in an empty group. */
  get current(): string | null {
    const ids = this.#options.ids();
    if (this.#current !== null && ids.includes(this.#current)) return this.#current;
    return ids[Math.min(this.#index, ids.length - 1)] ?? null;
  }

  /** For the template: `tabindex=${roving.tabindex(id)}`. */
  tabindex(id: string): 0 | -1 {
    return id === this.current ? 0 : -1;
  }

  /** Makes `id` the tab stop and gives it the focus. */
  focus(id: string): void {
    this.#set(id);
    this.#options.element(id)?.focus();
  }

  hostConnected(): void {
    this.#attach(this.#options.group() ?? null);
  }

  hostUpdated(): void {
    this.#attach(this.#options.group() ?? null);
    const lost = this.#focused;
    const id = this.current;
    if (!lost || id === null) return;
    const element = this.#options.element(id);
    if (!element || element === lost) return;
    // Rendering took the focused element away: the focus goes on to the one that stands for the same id now, or for
    // its neighbour, unless the person has moved on meanwhile.
    const active = focusedIn(element);
    // Tried once: an element that takes no focus (disabled) must not be asked at every render.
    this.#focused = null;
    if (!active || active === element.ownerDocument.body || active === lost) this.focus(id);
  }

  hostDisconnected(): void {
    this.#attach(null);
    this.#focused = null;
  }

  /** The one listener of the group. Not for callers. */
  handleEvent(event: Event): void {
    if (event.type === 'focusin') this.#enter(event);
    else if (event.type === 'focusout') this.#leave();
    else this.#key(event as KeyboardEvent);
  }

  #attach(group: HTMLElement | null): void {
    if (group === this.#group) return;
    for (const type of ['focusin', 'focusout', 'keydown'] as const) {
      this.#group?.removeEventListener(type, this);
      group?.addEventListener(type, this);
    }
    this.#group = group;
  }

  #set(id: string): void {
    this.#index = Math.max(0, this.#options.ids().indexOf(id));
    if (id === this.#current) return;
    this.#current = id;
    this.#options.onMove?.(id);
    this.#host.requestUpdate();
  }

  #idAt(event: Event): string | null {
    if (this.#options.idAt) return this.#options.idAt(event);
    const ids = this.#options.ids();
    for (let node = event.target as Element | null; node && node !== this.#group; node = flatParent(node)) {
      const found = ids.find((id) => this.#options.element(id) === node);
      if (found !== undefined) return found;
    }
    return null;
  }

  #enter(event: Event): void {
    const id = this.#idAt(event);
    if (id === null) return;
    this.#focused = this.#options.element(id) ?? null;
    this.#set(id);
  }

  #leave(): void {
    const left = this.#focused;
    // An element that is being removed loses the focus too; only one that stays was left by a person.
    queueMicrotask(() => {
      if (this.#focused === left && left?.isConnected && !left.contains(focusedIn(left))) this.#focused = null;
    });
  }

  #key(event: KeyboardEvent): void {
    if (isConsumed(event) || event.defaultPrevented || event.isComposing || isPassing(event) || !this.#group) return;
    // Keys in a control inside an item belong to that control.
    const id = this.#idAt(event);
    if (id === null || event.target !== this.#options.element(id)) return;
    const rtl = isRtl(this.#group);
    const next = this.#options.next ? this.#options.next(id, event.key, rtl) : this.#along(id, event.key, rtl);
    if (next !== null && consume(event)) this.focus(next);
  }

  #along(id: string, key: string, rtl: boolean): string | null {
    const ids = this.#options.ids();
    const at = ids.indexOf(id);
    const steps: Record<string, number> = {
      ArrowRight: at + (rtl ? -1 : 1),
      ArrowLeft: at + (rtl ? 1 : -1),
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
    if (to === undefined) return null;
    // At an end the key does nothing, but it is still ours: it must not turn the slide.
    return ids[Math.max(0, Math.min(ids.length - 1, to))] ?? null;
  }
}
