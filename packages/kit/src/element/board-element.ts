import { html, type nothing, type PropertyValues, type TemplateResult } from 'lit';
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
import type { KitWords } from '../language/kit/words.ts';
import type { Phrase, Words } from '../language/words.ts';
import { noticeBars } from '../parts/notices.ts';
import { flagAttribute, textAttribute, wordAttribute } from './attributes.ts';
import { WvBeforeChangeEvent, WvChangeEvent, WvErrorEvent, WvRefusedEvent, type Source } from './events.ts';
import { ControlElement } from './control-element.ts';
import type { FormElement } from './form-element.ts';
import { BoardSession } from './session.ts';
import type { Notice, ShownRefusal } from './shown.ts';
import { fetchJson, listLines } from './starting-content.ts';

const FACILITATOR: Viewer = { role: 'facilitator' };

/** How a board is laid out: as a picture, as a list, or by the room there is. */
export type BoardLayout = 'auto' | 'board' | 'list';
export const BOARD_LAYOUTS: readonly BoardLayout[] = ['auto', 'board', 'list'];

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
> extends ControlElement<W> {
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
  /** The rules of the form. */
  abstract readonly form: Form<S, C, E, V>;

  protected override get formName(): string {
    return this.form.name;
  }

  @state() protected notices: readonly Notice[] = [];
  @state() protected refused: ShownRefusal | null = null;
  /** Number of entries shown during a replay; `null` = now. */
  @state() protected replayAt: number | null = null;
  /** The board is open: until then the page's own content stays in sight. */
  @state() protected ready = false;

  #session: BoardSession<S, C, E, V> | undefined;
  #held: Element | null = null;
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
    else {
      this.notices = this.notices.filter((notice) => !notice.code.startsWith('load.'));
      this.refused = null;
    }
    return result.ok;
  }

  /** Sends a command. Answers with its entry in the log, or with the refusal; never rejects. */
  async send(command: C, source: Source = 'api'): Promise<Result<E>> {
    await this.speech.ready();
    if (this.locked) {
      return this.#refuse(command, { refused: this.session.host.readonly ? 'board.newer' : 'board.readonly' }, source);
    }
    const before = new WvBeforeChangeEvent({ command, source });
    if (!this.dispatchEvent(before)) return { ok: false, refusal: { refused: 'board.prevented' } };
    const result = await this.session.send(command, this.viewer);
    if (!result.ok) return this.#refuse(command, result.refusal, source);
    this.refused = null;
    const events = result.entry.events;
    // What was so already is accepted, and is no change.
    if (events.length) this.dispatchEvent(new WvChangeEvent({ event: events[0]!, events, state: this.state, source }));
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

  /** Puts the focus on what the keyboard would use first. */
  override focus(options?: FocusOptions): void {
    const all = this.renderRoot.querySelectorAll<HTMLElement>('[tabindex="0"], button, input, select, textarea');
    const first = [...all].find((element) => element.checkVisibility() && element.tabIndex >= 0);
    if (first) first.focus(options);
    else super.focus(options);
  }

  // ---- what a form's element uses --------------------------------------------------------------------------------

  /** Who looks. */
  get viewer(): Viewer {
    const person = this.whom;
    return person ? { role: this.as, person } : { role: this.as };
  }

  /** Id of the participant who looks; empty = nobody known. */
  protected get whom(): string {
    return this.person;
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

  /** A refusal as a sentence, in the element's language; a phase in it is named by the form's `phases`. */
  sentence({ refused, values }: Refusal): string {
    const words = this.speech.words as { readonly [group: string]: { readonly [key: string]: Phrase } } | undefined;
    const phrase = words?.refusals?.[refused] ?? words?.refusals?.['command.invalid'] ?? refused;
    const phase = words?.phases?.[values?.phase ?? ''];
    return this.say(phrase, phase ? { ...values, phase: this.say(phase) } : values);
  }

  /** Tells people, and the page, that something from outside was wrong. */
  protected complain(code: string): void {
    const phrases: { readonly [code: string]: Phrase } | undefined = this.speech.words?.errors;
    const message = this.say(phrases?.[code] ?? phrases?.unknown ?? code);
    this.notices = [...this.notices.filter((notice) => notice.code !== code), { code, text: message }];
    this.dispatchEvent(new WvErrorEvent({ code, message }));
  }

  /** The frame around everything a board shows: the armoured root in the language of its place, and the sheet. */
  protected frame(content: unknown): TemplateResult {
    const { locale, place } = this.speech;
    return html`<div
      class="root"
      part="root"
      lang=${locale}
      dir=${place.dir}
      data-theme=${this.theme}
      data-as=${this.as}
    >
      <div class="sheet">${content}</div>
    </div>`;
  }

  /** The notices, as bars to put under the head. */
  protected noticeBars(): TemplateResult | typeof nothing {
    const dismiss = (code: string) => (this.notices = this.notices.filter((notice) => notice.code !== code));
    return noticeBars(this.notices, this.say(this.words.actions.close), dismiss);
  }

  /** The commands that lay the lines of a plain list, written inside the tag, on an empty board. */
  protected abstract starting(lines: readonly string[]): readonly C[];

  /** A preset from `src`, as commands; `null` when it is none of this form. */
  protected preset(_json: Json): readonly C[] | null {
    return null;
  }

  /** A kept or saved board is about to be shown: a form may fetch the pieces for it while the board itself is on its way. */
  protected foresee(): void {}

  // ---- life ------------------------------------------------------------------------------------------------------

  override connectedCallback(): void {
    for (const name of (this.constructor as typeof FormElement).observedAttributes) {
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
    if (this.session.resume()) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A moved element is connected again within the same task: its host stays open then.
    queueMicrotask(() => {
      if (!this.isConnected) this.session.pause();
    });
  }

  protected override firstUpdated(): void {
    this.opening = this.#open().finally(() => (this.opening = undefined));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#held = this.shadowRoot?.activeElement ?? null;
  }

  /** A control that had the focus and is gone (a phase ended) hands it to the question at the top, not to the page. */
  async #keepFocus(held: Element): Promise<void> {
    await this.updateComplete;
    const lost = !held.isConnected && this.ownerDocument.activeElement === this.ownerDocument.body;
    if (lost) this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#held) void this.#keepFocus(this.#held);
    if (changed.has('board') && changed.get('board') !== undefined) void this.#open();
    if (changed.has('name') || changed.has('as')) this.post();
  }

  /** What posts with a web form: the board, for who may have it. A form of one's own position posts that instead. */
  protected override formValue(): string | FormData | null {
    return this.value && toJsonText(this.value as unknown as Json);
  }

  /** The form was reset: an empty board, with its starting content. */
  protected override async formReset(): Promise<void> {
    await this.session.reset();
    await this.#begin();
  }

  /** The browser gives back what it kept. */
  protected override formRestore(state: string): void {
    this.value = state as unknown as SavedBoard<E>;
  }

  async #open(): Promise<void> {
    if (this.board || this.src) this.foresee();
    // A board that lives in the page only is empty for sure: what it begins with is fetched while the words are.
    const source = this.src && !this.board && !this.session.host.length ? fetchJson(this.src) : undefined;
    await Promise.all([this.session.open(this.board), this.speech.ready(), source]);
    this.#trouble();
    if (this.session.host.readonly) this.complain('storage.newer');
    await this.#begin(source);
    this.ready = this.speech.words !== undefined;
  }

  /** Lays the starting content on a board on which nothing has happened. */
  async #begin(source?: Promise<Json | undefined>): Promise<void> {
    if (this.session.host.length > 0) return;
    if (this.src) await this.#fetch(source ?? fetchJson(this.src));
    if (this.session.host.length > 0) return;
    await this.#lay(this.starting(listLines(this)));
  }

  /** Lays starting content, under fixed ids: two tabs that open at the same moment lay it once. */
  async #lay(commands: readonly C[]): Promise<void> {
    for (let i = 0; i < commands.length; i++) await this.session.send(commands[i]!, FACILITATOR, `start-${i + 1}`);
  }

  async #fetch(source: Promise<Json | undefined>): Promise<void> {
    const json = await source;
    const preset = json === undefined ? null : this.preset(json);
    if (json === undefined) this.complain('src.unreachable');
    else if (!preset) await this.load(json);
    await this.#lay(preset ?? []);
  }

  async #refuse(command: C, refusal: Refusal, source: Source): Promise<Result<E>> {
    const message = this.sentence(refusal);
    this.refused = { command, refusal, message };
    this.dispatchEvent(new WvRefusedEvent({ command, refusal, message, source }));
    return { ok: false, refusal };
  }

  #changed(): void {
    this.#cache = undefined;
    // While the board is being opened there may be no words yet to say it with.
    if (this.ready) this.#trouble();
    this.post();
    this.requestUpdate();
  }

  /** Says once what is wrong with keeping the board. */
  #trouble(): void {
    const code = this.session.host.trouble?.code;
    if (code && !this.notices.some((notice) => notice.code === code)) this.complain(code);
  }
}
