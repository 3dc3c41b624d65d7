/** What the checks of the gold suite share: the element as they see it, real input, and short assertions. */

/** A board element, as far as the checks need it. */
export interface GoldElement extends HTMLElement {
  value: unknown;
  readonly state: unknown;
  readonly words: object;
  readonly updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
  readonly form: { readonly name: string };
  strings: unknown;
  layout: string;
  name: string;
  readonly: boolean;
  requestUpdate(): void;
  load(saved: unknown): Promise<boolean>;
  send(command: object): Promise<{ readonly ok: boolean }>;
  formStateRestoreCallback(state: string): void;
}

/** The class of a board element. */
export interface GoldClass extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
  define(tag?: string, registry?: CustomElementRegistry): void;
}

/** A point of the page, in CSS pixels of its viewport. */
export interface GoldPoint {
  readonly x: number;
  readonly y: number;
}
type Place = Element | GoldPoint;

/** Real input, as the test bench gives it. What an engine has not is absent. */
export interface GoldInput {
  readonly engine: string;
  readonly mouse: {
    move(place: Place, options?: { steps?: number }): Promise<unknown>;
    down(place?: Place, button?: 'left' | 'right'): Promise<unknown>;
    up(place?: Place, button?: 'left' | 'right'): Promise<unknown>;
    click(place: Place): Promise<unknown>;
    drag(from: Place, to: Place, options?: { steps?: number }): Promise<unknown>;
  };
  readonly keys: { press(...keys: string[]): Promise<unknown> };
  readonly touch: { readonly supported: boolean; drag(from: Place, to: Place): Promise<unknown> };
  readonly media: {
    readonly supported: boolean;
    set(media: {
      reducedMotion?: 'reduce' | 'no-preference';
      forcedColors?: 'active' | 'none';
      colorScheme?: 'dark' | 'light';
    }): Promise<unknown>;
  };
  frames(count?: number): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
}

/** How the suite gets an element and what it can do with it. */
export interface GoldOptions {
  /** Imports the module that registers the tag. Nothing may have imported it before. */
  load(): Promise<unknown>;
  /** Imports the same module again, under another address (`define.ts?again`): a page with two script tags. */
  again(): Promise<unknown>;
  /** The class, without registering it. */
  element(): Promise<GoldClass>;
  /** Saved boards by name, one for each state of the form; `load` must have happened only when they are set. */
  readonly states: { readonly [name: string]: () => unknown };
  /** Name of the state in which the commands, the token and the keys below work. */
  readonly playable: string;
  /** A command that is accepted in that state. */
  command(element: GoldElement): object;
  /** A command that is refused in that state, and changes nothing. */
  refused(element: GoldElement): object;
  /** The control that makes one change by mouse or Enter, outside of the stage. */
  control(element: GoldElement): HTMLElement;
  /** Selector of the stage, whose tokens share one tab stop. */
  readonly stage: string;
  /** Where a token is let go so that it counts. */
  drop(element: GoldElement, token: HTMLElement): GoldPoint;
  /** The keys that move the focused token and commit. */
  readonly moveKeys: readonly string[];
  /** Starting content, and how to find it in what the element shows. */
  readonly lines: readonly string[];
  /** Words of other languages that were registered, for two languages on one page; `null` when there are none yet. */
  readonly languages: readonly [string, string] | null;
  /** Violations found by axe in an element, as readable lines. */
  axe(element: Element): Promise<readonly string[]>;
  readonly input: GoldInput;
}

/** A check that does not hold. */
export class Failed extends Error {
  override name = 'AssertionError';
}

const show = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));

/** Fails with the message unless the value is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Failed(message);
}

/** Compares by JSON: plain values and lists. Long texts are shown from a little before the place where they part. */
export function same(actual: unknown, expected: unknown, message: string): void {
  const [is, should] = [show(actual), show(expected)];
  if (is === should) return;
  let at = 0;
  while (is[at] === should[at]) at++;
  const from = is.length > 400 ? Math.max(0, at - 120) : 0;
  throw new Failed(`${message}: ${is.slice(from, from + 700)} instead of ${should.slice(from, from + 400)}`);
}

/** The events of every board element. */
export const EVENTS = ['wv-before-change', 'wv-change', 'wv-refused', 'wv-error'] as const;

/** Records the element's events where they arrive, until `stop`. */
export function record(target: EventTarget): { readonly events: Event[]; stop(): readonly Event[] } {
  const events: Event[] = [];
  const listen = (event: Event) => void events.push(event);
  for (const type of EVENTS) target.addEventListener(type, listen);
  return {
    events,
    stop() {
      for (const type of EVENTS) target.removeEventListener(type, listen);
      return events;
    },
  };
}

/** What the element shows, without what rendering alone puts there: comments, and ids of style. */
export function shown(element: GoldElement): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.COMMENT_NODE) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) parts.push(text);
      return;
    }
    if (!(node instanceof Element) || node.getAttribute('role') === 'status') return;
    // Whether things glide to their next place depends on how they came to this one.
    const value = (name: string) =>
      node
        .getAttribute(name)!
        .replace(/\bglide\b/, '')
        .trim();
    const names = node.getAttributeNames().sort();
    parts.push(`<${node.localName} ${names.map((name) => `${name}=${value(name)}`).join(' ')}>`);
    node.childNodes.forEach(walk);
  };
  element.shadowRoot.childNodes.forEach(walk);
  return parts.join('\n');
}

/** All elements of a shadow root, those in shadow roots inside it included. */
export function inside(root: ParentNode): readonly Element[] {
  const found: Element[] = [];
  root.querySelectorAll('*').forEach((element) => {
    found.push(element);
    if (element.shadowRoot) found.push(...inside(element.shadowRoot));
  });
  return found;
}

/** The focused element, in whatever shadow root it is. */
export function focused(of: Document = document): Element | null {
  let active = of.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The tools of one run of the suite. */
export class Gold {
  readonly tag: string;
  readonly options: GoldOptions;
  readonly input: GoldInput;
  #made: Element[] = [];
  #held: 'left' | 'right' | null = null;

  constructor(tag: string, options: GoldOptions) {
    this.tag = tag;
    this.options = options;
    const { mouse } = options.input;
    this.input = {
      ...options.input,
      mouse: {
        ...mouse,
        down: (place, button) => {
          this.#held = button ?? 'left';
          return mouse.down(place, button);
        },
        up: (place, button) => {
          this.#held = null;
          return mouse.up(place, button);
        },
      },
    };
  }

  /** A new element, not in the page. */
  create(): GoldElement {
    return document.createElement(this.tag) as GoldElement;
  }

  /** The saved board of a state; without a name, of the one that can be played. */
  board(name = this.options.playable): unknown {
    return this.options.states[name]!();
  }

  /** A rendered element in `box`, with the board of a state. */
  async make(state: string | null = this.options.playable, box: Element = this.box()): Promise<GoldElement> {
    const element = this.create();
    element.layout = 'board';
    box.appendChild(element);
    if (state !== null) ok(await element.load(this.board(state)), `the board of ${state} can be loaded`);
    await this.settle(element);
    return element;
  }

  /** A place on the page, taken away after the test. */
  box(style = '', attributes: { readonly [name: string]: string } = {}): HTMLElement {
    const box = document.createElement('div');
    box.style.cssText = style;
    for (const name of Object.keys(attributes)) box.setAttribute(name, attributes[name]!);
    document.body.appendChild(box);
    this.#made.push(box);
    return box;
  }

  /** Waits until the element shows what it knows. */
  async settle(element: GoldElement): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await element.updateComplete;
      await this.input.frames(1);
    }
  }

  stage(element: GoldElement): HTMLElement {
    return element.shadowRoot.querySelector<HTMLElement>(this.options.stage)!;
  }

  tokens(element: GoldElement): readonly HTMLElement[] {
    return Array.from(this.stage(element).querySelectorAll<HTMLElement>('[data-wv-token]'));
  }

  /** Things glide to their place: resolves when a token has come to rest. */
  async rest(element: Element): Promise<void> {
    await this.input.frames(1);
    const moved = element.closest('[data-wv-carrier]') ?? element;
    await Promise.allSettled(moved.getAnimations({ subtree: true }).map((animation) => animation.finished));
  }

  /** The token that can be moved. */
  token(element: GoldElement): HTMLElement {
    return this.stage(element).querySelector<HTMLElement>('[data-wv-token].can') ?? this.tokens(element)[0]!;
  }

  async clean(): Promise<void> {
    // A test that failed half way must not leave its finger on the mouse.
    if (this.#held) await this.input.mouse.up(undefined, this.#held);
    for (const element of this.#made.splice(0)) element.parentNode?.removeChild(element);
    document.body.style.cssText = '';
    document.documentElement.removeAttribute('dir');
    scrollTo(0, 0);
  }
}

interface TestContext {
  skip(): void;
  timeout(ms: number): unknown;
}
/** The globals of mocha, jasmine, vitest … that the suite is written for. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: (this: TestContext) => unknown): void;
  before(body: () => unknown): void;
  beforeEach(body: () => unknown): void;
  afterEach(body: () => unknown): void;
}
export const runner = globalThis as unknown as Runner;

/** A test that is left out, visibly and with the reason, where the platform lacks what it needs. */
export function itWhere(has: boolean, reason: string, name: string, body: () => unknown): void {
  runner.it(has ? name : `${name} (left out: ${reason})`, function () {
    if (!has) return this.skip();
    return body();
  });
}
