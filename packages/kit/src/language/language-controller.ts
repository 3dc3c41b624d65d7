import type { ReactiveController, ReactiveControllerHost } from 'lit';

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** One observer for all elements of a page: `lang` and `dir` may be set on any ancestor, at any time. */
function follow(callback: () => void): () => void {
  followers.add(callback);
  if (!observer) {
    observer = new MutationObserver(() => followers.forEach((tell) => tell()));
    observer.observe(document, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
  return () => {
    followers.delete(callback);
    if (followers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/** The nearest `lang` above an element, across shadow roots; empty when there is none. */
export function closestLang(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Keeps an element's language and direction equal to those of its place in the page. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag of the nearest ancestor that has one, else the page's or the browser's; `en` on a server. */
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  #host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void) | undefined;
  #changed: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#stop = follow(() => this.#read());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #read(): void {
    const lang = closestLang(this.#host) || navigator.language || 'en';
    const dir = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    if (lang === this.lang && dir === this.dir) return;
    this.lang = lang;
    this.dir = dir;
    this.#changed();
    this.#host.requestUpdate();
  }
}
