/**
 * A menu or note beside its anchor, in the top layer (embedding.md R10).
 *
 * A native popover inside our own shadow root: no body portal that a theme restyles or full screen hides. The top
 * layer is not scaled with a slide, so the panel's font is: it looks as large as what it belongs to.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clientBox, stageMap } from '../interaction/coordinates.ts';
import { focusedIn } from '../interaction/dom.ts';
import { consume, isConsumed } from '../interaction/keys.ts';
import { place, unitOf, type Placement } from './place.ts';

export type CloseReason = 'escape' | 'outside' | 'gone' | 'api';

/** What a panel belongs to and how it behaves. */
export interface PopoverOptions {
  /** What the panel belongs to. Asked while open; null or hidden = the panel closes. */
  anchor(): HTMLElement | null | undefined;
  /** The panel: always in the template, with `popover="manual"`. */
  panel(): HTMLElement | null | undefined;
  /** Default `bottom`. */
  placement?: Placement;
  /** Between anchor and panel, in screen pixels. Default 6. */
  gap?: number;
  /** Kept free towards the window's edges, in screen pixels. Default 8. */
  margin?: number;
  /** The smallest font on the screen, in pixels, however small the slide. Default 12. */
  minFont?: number;
  /** What gets the focus when it opens: default the panel's `[autofocus]`, else nothing moves. null = nothing. */
  focus?: ((panel: HTMLElement) => HTMLElement | null) | null;
  onClose?(reason: CloseReason): void;
}

/** One panel of one element. */
export class PopoverController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PopoverOptions;
  #panel: HTMLElement | null = null;
  #anchor: HTMLElement | null = null;
  #frame = 0;
  /** What was measured when the panel was placed last. */
  #seen = '';

  constructor(host: ReactiveControllerHost, options: PopoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get open(): boolean {
    return this.#panel !== null;
  }

  /** Opens the panel and resolves when it is in its place. False when there is no anchor or no panel. */
  async show(): Promise<boolean> {
    const panel = this.#options.panel();
    const anchor = this.#options.anchor();
    if (!panel || !anchor?.isConnected) return false;
    if (this.#panel === panel && this.#anchor === anchor) return true;
    this.#close();
    this.#panel = panel;
    this.#anchor = anchor;
    panel.setAttribute('data-wv-open', '');
    // Where popovers are unknown, `position: fixed` has to do.
    if (typeof panel.showPopover === 'function') panel.showPopover();
    panel.ownerDocument.addEventListener('pointerdown', this, true);
    panel.getRootNode().addEventListener('keydown', this, true);
    this.#host.requestUpdate();
    const scaled = this.#scale(panel, anchor);
    this.#seen = this.#look(panel, anchor);
    const placed = this.#place(panel, anchor);
    this.#frame = requestAnimationFrame(this.#tick);
    await placed;
    if (scaled && this.#panel === panel) this.#focus(panel);
    return this.#panel === panel;
  }

  /** Closes the panel; the focus returns to the anchor when it was inside. */
  hide(reason: CloseReason = 'api'): void {
    if (!this.#panel) return;
    this.#close();
    this.#options.onClose?.(reason);
  }

  hostDisconnected(): void {
    this.hide('gone');
  }

  /** Listens while open. Not for callers. */
  handleEvent(event: Event): void {
    const panel = this.#panel;
    if (!panel || !this.#anchor) return;
    if (event.type === 'pointerdown') {
      const path = event.composedPath();
      if (!path.includes(panel) && !path.includes(this.#anchor)) this.hide('outside');
      return;
    }
    const key = event as KeyboardEvent;
    if (key.key === 'Escape' && !key.isComposing && !isConsumed(key) && consume(key)) this.hide('escape');
  }

  #close(): void {
    const panel = this.#panel;
    const anchor = this.#anchor;
    if (!panel || !anchor) return;
    this.#panel = null;
    this.#anchor = null;
    cancelAnimationFrame(this.#frame);
    panel.ownerDocument.removeEventListener('pointerdown', this, true);
    panel.getRootNode().removeEventListener('keydown', this, true);
    const inside = panel.contains(focusedIn(panel));
    if (panel.isConnected && typeof panel.hidePopover === 'function') panel.hidePopover();
    panel.removeAttribute('data-wv-open');
    if (inside && anchor.isConnected) anchor.focus({ preventScroll: true });
    this.#host.requestUpdate();
  }

  #focus(panel: HTMLElement): void {
    const { focus } = this.#options;
    if (focus === null) return;
    const target = focus ? focus(panel) : panel.querySelector<HTMLElement>('[autofocus]');
    target?.focus({ preventScroll: true });
  }

  /** Gives the panel the size on screen that it would have had in its place. */
  #scale(panel: HTMLElement, anchor: HTMLElement): boolean {
    const parent = panel.parentElement ?? anchor;
    const scale = stageMap(() => parent).scale();
    if (!scale) return false;
    const base = parseFloat(getComputedStyle(parent).fontSize) || 16;
    const unit = unitOf(panel);
    const wished = base * Math.min(scale.x, scale.y);
    const font = Math.max(wished, Math.min(base, this.#options.minFont ?? 12));
    panel.style.fontSize = `${font / unit}px`;
    return true;
  }

  #place(panel: HTMLElement, anchor: HTMLElement): Promise<boolean> {
    const { placement = 'bottom', gap = 6, margin = 8 } = this.#options;
    return place(anchor, panel, { placement, gap, margin }, () => this.#panel === panel && this.#anchor === anchor);
  }

  #look(panel: HTMLElement, anchor: HTMLElement): string {
    const a = clientBox(anchor);
    const p = clientBox(panel);
    const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
    return [a.left, a.top, a.width, a.height, p.width, p.height, clientWidth, clientHeight].join(' ');
  }

  /** Slides move, pages scroll, windows are resized: one look per frame sees them all, and costs two rects. */
  readonly #tick = (): void => {
    const panel = this.#panel;
    const anchor = this.#options.anchor();
    if (!panel) return;
    if (!anchor?.isConnected || !panel.isConnected || anchor.getClientRects().length === 0) return this.hide('gone');
    this.#anchor = anchor;
    this.#frame = requestAnimationFrame(this.#tick);
    if (this.#look(panel, anchor) === this.#seen) return;
    this.#scale(panel, anchor);
    this.#seen = this.#look(panel, anchor);
    void this.#place(panel, anchor);
  };
}
