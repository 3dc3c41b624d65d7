import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watches the room an element has, in layout pixels, and how large its letters are. */
export class SizeController implements ReactiveController {
  /** Inner width in CSS px; 0 before the first measurement, or while hidden. */
  width = 0;
  /** Font size of the sheet in px. */
  em = 16;
  /** Font stack of what people wrote, as the page has set it; empty before the first measurement. */
  words = '';
  /** How many times fonts have arrived: what was measured before is to be measured again. */
  fonts = 0;
  /** True while the size has just changed: things jump to their new place then instead of gliding. */
  resized = false;
  #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #ruler: HTMLElement | undefined;
  #target: () => Element | null;

  constructor(host: ReactiveControllerHost & HTMLElement, target: () => Element | null) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    // In the next frame: what is rendered may bring a scroll bar, and a size that changes while sizes are being told is
    // an error to the page.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#read()));
    this.#watch();
    // A font that arrives late changes every width.
    document.fonts?.addEventListener('loadingdone', this.#fonts);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#ruler?.parentNode?.removeChild(this.#ruler);
    this.#ruler = undefined;
    document.fonts?.removeEventListener('loadingdone', this.#fonts);
  }

  hostUpdated(): void {
    this.resized = false;
    this.#watch();
  }

  /**
   * Watches a ruler as wide as the sheet and one line high, not the element itself: the element's height changes by what
   * is rendered because of it, which browsers report to the page as an error ("ResizeObserver loop …").
   */
  #watch(): void {
    const target = this.#target();
    if (!target || this.#ruler?.parentNode === target) return;
    this.#observer?.disconnect();
    this.#ruler ??= target.ownerDocument.createElement('div');
    this.#ruler.style.cssText =
      'position:absolute;inset-inline:0;inset-block-start:0;block-size:1em;visibility:hidden;pointer-events:none';
    target.appendChild(this.#ruler);
    this.#observer?.observe(this.#ruler);
    // The first time there is nothing yet that could be in the way: measured at once, the board stands in the first picture.
    if (!this.width) queueMicrotask(() => this.#read());
  }

  #fonts = (): void => {
    this.fonts++;
    this.resized = true;
    this.#host.requestUpdate();
  };

  #read(): void {
    const target = this.#target();
    // Layout pixels, not screen pixels: a slide that scales us changes the latter only.
    const width = target?.clientWidth ?? 0;
    if (!target || width === 0) return;
    const style = getComputedStyle(target);
    const em = parseFloat(style.fontSize) || 16;
    const words = style.getPropertyValue('--_wv-words').trim();
    if (width === this.width && em === this.em && words === this.words) return;
    this.words = words;
    this.width = width;
    this.em = em;
    this.resized = true;
    this.#host.requestUpdate();
  }
}
