import { LitElement, type CSSResult, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { guardKeys } from '../interaction/keys.ts';
import { LiveRegion } from '../interaction/live-region.ts';
import { guardPointers } from '../interaction/pointers.ts';
import type { KitWords } from '../language/kit/words.ts';
import { Speech } from '../language/speech.ts';
import type { PartialWords, Phrase, Words } from '../language/words.ts';
import { addStyles } from './add-styles.ts';
import { flagAttribute, textAttribute } from './attributes.ts';
import { defineElement, VERSION } from './define.ts';
import { Piece } from './piece.ts';

const HANDS = ['keydown', 'pointerdown', 'click'] as const;

/**
 * What every element of ours is in a stranger's page: it speaks the language of its place, keeps its keys and pointers to
 * itself, is fetched in pieces, and survives being moved to another document.
 *
 * @typeParam W words
 */
export abstract class FormElement<W extends KitWords & Words> extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [];

  /** Registers the class under its tag, or another, here or in a scoped registry. Safe to call twice. */
  static define(
    this: CustomElementConstructor & { version?: string; tag: string },
    tag = this.tag,
    registry?: CustomElementRegistry,
  ): void {
    defineElement(tag, this, registry);
  }

  /** Changes are not announced to assistive technology (for rooms where the facilitator says them aloud). */
  @property({ type: Boolean, converter: flagAttribute }) quiet = false;
  /** `light` or `dark`; absent it follows the `color-scheme` of its place in the page. */
  @property({ converter: textAttribute }) theme = '';
  /** Own words over the element's; a part of them is enough. */
  @property({ attribute: false }) strings: PartialWords<W> | undefined;

  /** Name of the form in the catalogue of words. */
  protected abstract readonly formName: string;
  /** English words that are always there. A form may leave them out and register English as a language to fetch. */
  protected readonly english?: W;

  /** What is still being opened, for `updateComplete`. */
  protected opening: Promise<unknown> | undefined;
  protected readonly speech: Speech<W> = new Speech<W>(this, () => ({
    form: this.formName,
    english: this.english,
    own: this.strings,
  }));
  #live = new LiveRegion(this, () => !this.quiet);
  #pieces: Piece<unknown>[] = [];
  #pieceStyles: CSSResult[] = [];
  #guards: readonly (() => void)[] = [];
  /** What the last thing done here was done with. */
  protected actedBy: 'pointer' | 'keyboard' = 'pointer';

  /** Tells people, and the page, that something from outside was wrong. */
  protected abstract complain(code: string): void;

  /** The words of this element, in the language of its place, with own words over them. */
  get words(): W {
    const { words } = this.speech;
    if (!words) throw new Error('The words of this element are still being fetched: wait for updateComplete.');
    return words;
  }

  /** A phrase with its values filled in. */
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string {
    return this.speech.say(phrase, values);
  }

  /**
   * A part of the element that is fetched when first needed, with its own `styles` (a list) if it has any. `updateComplete` waits
   * for those on their way.
   */
  protected piece<T extends object>(load: () => Promise<T>): Piece<T> {
    const styled = async () => {
      const module = await load();
      if ('styles' in module) this.#wear(module.styles as readonly CSSResult[]);
      return module;
    };
    const piece = new Piece(this, styled, () => this.complain('piece.unreachable'));
    this.#pieces.push(piece);
    return piece;
  }

  #wear(styles: readonly CSSResult[]): void {
    const fresh = styles.filter((style) => !this.#pieceStyles.includes(style));
    this.#pieceStyles.push(...fresh);
    addStyles(this.renderRoot as ShadowRoot, fresh);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const coming = [this.opening, ...this.#pieces.map((piece) => piece.pending)].filter((one) => one !== undefined);
    if (!coming.length) return done;
    await Promise.all(coming);
    return this.getUpdateComplete();
  }

  /** Says something to those who do not see the board, once. */
  protected announce(text: string): void {
    this.#live.announce(text);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.renderRoot as ShadowRoot;
    this.#guards = [guardKeys(root), guardPointers(root)];
    for (const type of HANDS) root.addEventListener(type, this.#handed, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#guards.forEach((off) => off());
    for (const type of HANDS) this.renderRoot.removeEventListener(type, this.#handed, true);
  }

  #handed = (event: Event): void => {
    // A click without a pointer is how the keyboard and assistive technology press a button.
    const pressed = event.type === 'click' && (event as MouseEvent).detail === 0;
    if (event.type !== 'click' || pressed) this.actedBy = pressed || event.type === 'keydown' ? 'keyboard' : 'pointer';
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('strings')) this.speech.renew();
  }

  /** Constructed style sheets belong to one document: an element that is moved to another one gets its own. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [];
    addStyles(root, [...(this.constructor as typeof LitElement).elementStyles, ...this.#pieceStyles]);
  }

  /** A shadow root that came with the page (declarative) is emptied first, or everything would stand there twice. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }
}
