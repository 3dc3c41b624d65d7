/** Says aloud what happened, to those who do not see it: one polite region in the shadow root. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

// Present for assistive technology, invisible, and no host style can move it (`all: initial`).
const hidden =
  'all:initial;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;pointer-events:none';

/** The polite live region of one element. */
export class LiveRegion implements ReactiveController {
  readonly #host: Host;
  readonly #enabled: () => boolean;
  #region: HTMLElement | null = null;
  #fresh = false;

  /** @param enabled asked at every announcement; false = silence. Default: always on. */
  constructor(host: Host, enabled: () => boolean = () => true) {
    this.#host = host;
    this.#enabled = enabled;
    host.addController(this);
  }

  hostUpdated(): void {
    // It has to be there before the first announcement: a region that arrives with its text is not read.
    if (this.#region?.parentNode === this.#host.renderRoot) return;
    const region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    region.setAttribute('aria-atomic', 'false');
    region.setAttribute('aria-relevant', 'additions');
    region.style.cssText = hidden;
    this.#host.renderRoot.appendChild(region);
    this.#region = region;
  }

  /**
   * Announces a text once. The same text again is announced again, because each message is a new node. Messages of one
   * moment stay together; the next one takes their place.
   */
  announce(text: string): void {
    const region = this.#region;
    if (!region || !text || !this.#enabled()) return;
    if (!this.#fresh) {
      this.#fresh = true;
      while (region.firstChild) region.removeChild(region.firstChild);
      queueMicrotask(() => (this.#fresh = false));
    }
    const line = document.createElement('div');
    line.textContent = text;
    region.appendChild(line);
  }
}
