import {
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  ROLES,
  parseJson,
  toJsonText,
  type Form,
  type Json,
  type Message,
  type Refusal,
  type Result,
  type Role,
  type SavedBoard,
  type Viewer,
} from '@werkvorm/core';
import { Speech } from '../language/speech.ts';
import type { PartialWords, Phrase, Words } from '../language/words.ts';
import { addStyles } from './add-styles.ts';
import { flagAttribute, textAttribute, wordAttribute } from './attributes.ts';
import { defineElement, VERSION } from './define.ts';
import { WvBeforeChangeEvent, WvChangeEvent, WvErrorEvent, WvRefusedEvent, type Source } from './events.ts';
import { Piece } from './piece.ts';
import { BoardSession } from './session.ts';
import { fetchJson, listLines } from './starting-content.ts';
import { guardKeys } from '../interaction/keys.ts';
import { LiveRegion } from '../interaction/live-region.ts';
import { guardPointers } from '../interaction/pointers.ts';
import { noticeBars } from '../parts/notices.ts';
import type { KitWords } from '../language/kit/words.ts';

const FACILITATOR: Viewer = { role: 'facilitator' };

/** How a board is laid out: as a picture, as a list, or by the room there is. */
export type BoardLayout = 'auto' | 'board' | 'list';
export const BOARD_LAYOUTS: readonly BoardLayout[] = ['auto', 'board', 'list'];

/** Something to tell people above the board: an offline bar, storage that fails, a file that cannot be read. */
export interface Notice {
  readonly code: string;
  readonly text: string;
}

/** What a refused command leaves on the screen, beside its cause. */
export interface ShownRefusal {
  readonly command: Message;
  readonly refusal: Refusal;
  readonly message: string;
}

/**
 * The element behind every board: it keeps a host, shows what its viewer may see, and turns what people do into
 * commands. A form adds its rules, its picture and its words.
 *
 * @typeParam S state · `C` commands · `E` events · `V` view · `W` words
 */
export abstract class BoardElement<
  S,
  C extends Message,
  E extends Message,
  V,
  W extends KitWords & Words,
> extends LitElement {
  static readonly formAssociated = true;
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

  /** Name under which the board is kept in this browser and shared by its tabs. Absent: it lives in the page only. */
  @property({ converter: textAttribute }) board = '';
  /** Who looks at it: `facilitator` (default: one screen, one person at the keyboard), `participant` or `observer` (a wall). */
  @property({ converter: wordAttribute(ROLES) }) as: Role = 'facilitator';
  /** Id of the participant who looks at it, with `as="participant"`; absent, the element asks who is there. */
  @property({ converter: textAttribute }) person = '';
  /** Address of a saved board or a preset (JSON) to begin with, when nothing is kept yet. */
  @property({ converter: textAttribute }) src = '';
  /** `board`, `list` or `auto` (default: a list where the element is narrow). */
  @property({ converter: wordAttribute(BOARD_LAYOUTS) }) layout: BoardLayout = 'auto';
  /** Nothing can be changed. */
  @property({ type: Boolean, reflect: true, converter: flagAttribute }) readonly = false;
  /** Changes are not announced to assistive technology (for rooms where the facilitator says them aloud). */
  @property({ type: Boolean, converter: flagAttribute }) quiet = false;
  /** Name in a web form: the board posts as JSON under it. */
  @property({ reflect: true, converter: textAttribute }) name = '';
  /** `light` or `dark`; absent it follows the `color-scheme` of its place in the page. */
  @property({ converter: textAttribute }) theme = '';
  /** Own words over the element's; a part of them is enough. */
  @property({ attribute: false }) strings: PartialWords<W> | undefined;

  /** The rules of the form. */
  abstract readonly form: Form<S, C, E, V>;
  /** English words that are always there. A form may leave them out and register English as a language to fetch. */
  protected readonly english?: W;

  @state() protected notices: readonly Notice[] = [];
  @state() protected refused: ShownRefusal | null = null;
  /** Number of entries shown during a replay; `null` = now. */
  @state() protected replayAt: number | null = null;
  @state() private disabled = false;
  /** The board is open: until then the page's own content stays in sight. */
  @state() protected ready = false;

  protected readonly internals = this.attachInternals();
  protected readonly speech: Speech<W> = new Speech<W>(this, () => ({
    form: this.form.name,
    english: this.english,
    own: this.strings,
  }));
  #live = new LiveRegion(this, () => !this.quiet);
  #pieces: Piece<unknown>[] = [];
  #opening: Promise<unknown> | undefined;
  #pieceStyles: CSSResult[] = [];
  #guards: readonly (() => void)[] = [];
  #session: BoardSession<S, C, E, V> | undefined;
  #cache: { host: unknown; length: number; key: string; view: V } | undefined;

  // ---- what a page can ask -------------------------------------------------------------------------------------

  /** What this viewer may see now; read-only. */
  get state(): V {
    return this.viewAs(this.viewer);
  }

  /**
   * The whole board as one versioned JSON value, to keep and to set again. `null` for a viewer who is not the
   * facilitator: the log holds what others may not see. Setting it replaces the board, fires no event, and shows a
   * message when the value cannot be read.
   */
  get value(): SavedBoard<E> | null {
    return this.as === 'facilitator' ? this.session.host.save() : null;
  }

  set value(saved: SavedBoard<E> | string | null) {
    void this.load(typeof saved === 'string' ? parseJson(saved) : saved);
  }

  /** Replaces the board by a saved one; answers whether it could be read. */
  async load(saved: unknown): Promise<boolean> {
    const result = await this.session.load(saved);
    if (!result.ok) this.complain(`load.${result.problem}`);
    else this.notices = this.notices.filter((notice) => !notice.code.startsWith('load.'));
    return result.ok;
  }

  /** Sends a command. Answers with its entry in the log, or with the refusal; never rejects. */
  async send(command: C, source: Source = 'api'): Promise<Result<E>> {
    await this.speech.ready();
    if (this.locked) return this.#refuse(command, { refused: 'board.readonly' }, source);
    const before = new WvBeforeChangeEvent({ command, source });
    if (!this.dispatchEvent(before)) return { ok: false, refusal: { refused: 'board.prevented' } };
    const result = await this.session.send(command, this.viewer);
    if (!result.ok) return this.#refuse(command, result.refusal, source);
    this.refused = null;
    const events = result.entry.events;
    this.dispatchEvent(new WvChangeEvent({ event: events[0]!, events, state: this.state, source }));
    return result;
  }

  /** Takes back the newest step that can be taken back. */
  undo(): Promise<Result<E>> {
    return this.send({ type: 'undo' } as C);
  }

  /** Repeats what was taken back. */
  redo(): Promise<Result<E>> {
    return this.send({ type: 'redo' } as C);
  }

  /** The saved board as JSON text; empty for a viewer who is not the facilitator. */
  toJSON(): SavedBoard<E> | null {
    return this.value;
  }

  /** The web form the element belongs to. */
  get formElement(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Puts the focus on what the keyboard would use first. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"], button, input, select, textarea');
    if (first) first.focus(options);
    else super.focus(options);
  }

  // ---- what a form's element uses --------------------------------------------------------------------------------

  /** Who looks. */
  get viewer(): Viewer {
    return this.person ? { role: this.as, person: this.person } : { role: this.as };
  }

  /** True when nobody can change anything here: read-only, disabled by a fieldset, or a board of a newer version. */
  protected get locked(): boolean {
    return this.readonly || this.disabled || this.replayAt !== null || this.session.host.readonly;
  }

  /** The session of this element with its board. */
  protected get session(): BoardSession<S, C, E, V> {
    this.#session ??= new BoardSession(this.form, () => this.#changed());
    return this.#session;
  }

  /** What a viewer may see, at the moment shown. Computed once per change. */
  protected viewAs(viewer: Viewer): V {
    const { host } = this.session;
    const key = `${viewer.role} ${viewer.person ?? ''} ${this.replayAt ?? ''}`;
    if (this.#cache?.host !== host || this.#cache.length !== host.length || this.#cache.key !== key) {
      this.#cache = { host, length: host.length, key, view: host.view(viewer, this.replayAt ?? undefined) };
    }
    return this.#cache.view;
  }

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

  /** A refusal as a sentence, in the element's language. */
  sentence(refusal: Refusal): string {
    const phrases: { readonly [code: string]: Phrase } | undefined = this.speech.words?.refusals;
    return this.say(phrases?.[refusal.refused] ?? phrases?.['command.invalid'] ?? refusal.refused, refusal.values);
  }

  /** Tells people, and the page, that something from outside was wrong. */
  protected complain(code: string): void {
    const phrases: { readonly [code: string]: Phrase } | undefined = this.speech.words?.errors;
    const message = this.say(phrases?.[code] ?? phrases?.unknown ?? code);
    this.notices = [...this.notices.filter((notice) => notice.code !== code), { code, text: message }];
    this.dispatchEvent(new WvErrorEvent({ code, message }));
  }

  /** The notices, as bars to put under the head. */
  protected noticeBars(): TemplateResult | typeof nothing {
    const dismiss = (code: string) => (this.notices = this.notices.filter((notice) => notice.code !== code));
    return noticeBars(this.notices, this.say(this.words.actions.close), dismiss);
  }

  /**
   * A part of the element that is fetched when first needed, with its own `styles` if it has any. `updateComplete` waits
   * for those on their way.
   */
  protected piece<T extends object>(load: () => Promise<T>): Piece<T> {
    const styled = async () => {
      const module = await load();
      if ('styles' in module) this.#wear(module.styles as CSSResult);
      return module;
    };
    const piece = new Piece(this, styled, () => this.complain('piece.unreachable'));
    this.#pieces.push(piece);
    return piece;
  }

  #wear(styles: CSSResult): void {
    if (this.#pieceStyles.includes(styles)) return;
    this.#pieceStyles.push(styles);
    addStyles(this.renderRoot as ShadowRoot, [styles]);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const coming = [this.#opening, ...this.#pieces.map((piece) => piece.pending)].filter(Boolean);
    if (!coming.length) return done;
    await Promise.all(coming);
    return this.getUpdateComplete();
  }

  /** Says something to those who do not see the board, once. */
  protected announce(text: string): void {
    this.#live.announce(text);
  }

  /** The commands that lay the lines of a plain list, written inside the tag, on an empty board. */
  protected abstract starting(lines: readonly string[]): readonly C[];

  /** A preset from `src`, as commands; `null` when it is none of this form. */
  protected preset(_json: Json): readonly C[] | null {
    return null;
  }

  // ---- life ------------------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    for (const name of (this.constructor as typeof LitElement).observedAttributes) {
      const given = this.getAttribute(`data-${name}`);
      if (given !== null && !this.hasAttribute(name)) this.setAttribute(name, given);
    }
    // Set while the tag was not defined yet, it would hide the accessor of the class for ever.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      delete (this as { value?: unknown }).value;
      this.value = value;
    }
    super.connectedCallback();
    const root = this.renderRoot as ShadowRoot;
    this.#guards = [guardKeys(root), guardPointers(root)];
    if (this.session.resume()) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#guards.forEach((off) => off());
    // A moved element is connected again within the same task: its host stays open then.
    queueMicrotask(() => {
      if (!this.isConnected) this.session.pause();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('strings')) this.speech.renew();
  }

  protected override firstUpdated(): void {
    this.#opening = this.#open().finally(() => (this.#opening = undefined));
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('board') && changed.get('board') !== undefined) void this.#open();
    if (changed.has('name') || changed.has('as')) this.#post();
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

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  formResetCallback(): void {
    void this.session.reset().then(() => this.#begin());
  }

  formStateRestoreCallback(state: string): void {
    this.value = state as unknown as SavedBoard<E>;
  }

  async #open(): Promise<void> {
    await Promise.all([this.session.open(this.board), this.speech.ready()]);
    const { trouble } = this.session.host;
    if (trouble) this.complain(trouble.code);
    if (this.session.host.readonly) this.complain('storage.newer');
    await this.#begin();
    this.ready = this.speech.words !== undefined;
  }

  /** Lays the starting content on a board on which nothing has happened. */
  async #begin(): Promise<void> {
    if (this.session.host.length > 0) return;
    if (this.src) await this.#fetch();
    if (this.session.host.length > 0) return;
    for (const command of this.starting(listLines(this))) await this.session.send(command, FACILITATOR);
  }

  async #fetch(): Promise<void> {
    const json = await fetchJson(this.src);
    const preset = json === undefined ? null : this.preset(json);
    if (json === undefined) this.complain('src.unreachable');
    else if (!preset) await this.load(json);
    for (const command of preset ?? []) await this.session.send(command, FACILITATOR);
  }

  async #refuse(command: C, refusal: Refusal, source: Source): Promise<Result<E>> {
    const message = this.sentence(refusal);
    this.refused = { command, refusal, message };
    this.dispatchEvent(new WvRefusedEvent({ command, refusal, message, source }));
    return { ok: false, refusal };
  }

  #changed(): void {
    const { host } = this.session;
    if (host.trouble && !this.notices.some((notice) => notice.code === host.trouble?.code))
      this.complain(host.trouble.code);
    this.#post();
    this.requestUpdate();
  }

  /** Gives the web form around it what it posts; writing a long board is saved where nobody asks for it. */
  #post(): void {
    if (this.name) this.internals.setFormValue(this.value && toJsonText(this.value as unknown as Json));
  }
}
