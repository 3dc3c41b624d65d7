import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Message } from '@werkvorm/core';
import type { KitWords } from '../language/kit/words.ts';
import { isolateValues, type Words } from '../language/words.ts';
import { baseLook } from '../look/base-look.ts';
import { tokenStyles } from '../interaction/index.ts';
import { layoutSwitch } from '../parts/layout-switch.ts';
import { withRefusal } from '../parts/refusal-note.ts';
import { SaveButton } from '../parts/save-button.ts';
import type { replayBar } from '../parts/replay-bar.ts';
import type { Replay } from '../parts/replay.ts';
import { BoardElement } from './board-element.ts';
import type { Source } from './events.ts';
import type { Piece } from './piece.ts';
import type { BoardScreen } from '../screen/screen.ts';
import { SizeController } from './size-controller.ts';

/** The piece with which a form is taken home; each answers for the screen as it goes into files. */
export interface Exports<X> {
  photoSvg(screen: X): string;
  photoPng(screen: X): Promise<Blob>;
  tableCsv(screen: X): string;
  reportMarkdown(screen: X): string;
}

/** What a piece has to bring along for the time line. */
export interface TimelinePiece {
  readonly Replay: typeof Replay;
  readonly replayBar: typeof replayBar;
}

/** An element narrower than so many of its letters (em) shows the list, unless somebody asked for the board. */
export const NARROW = 38;

/**
 * The element of a form that is prepared, played and looked back on. It has the head with its tools, board or list, the
 * save menu with its exports, the announcements, and the replay; a form adds its rules, its picture and its words.
 *
 * @typeParam S state · `C` commands · `E` events · `V` view · `W` words · `X` what the form's views get
 */
export abstract class PlayedElement<
  S,
  C extends Message,
  E extends Message,
  V,
  W extends KitWords & Words,
  X extends BoardScreen<V, C, W>,
> extends BoardElement<S, C, E, V, W> {
  static override styles: CSSResultGroup = [...baseLook, tokenStyles];

  /** What this screen remembers. */
  protected abstract ui: X['ui'];
  /** The piece with the exports. */
  protected abstract readonly exports: Piece<Exports<X>>;
  /** The room there is. */
  protected readonly size = new SizeController(this, () => this.renderRoot?.querySelector('.sheet') ?? null);
  #save = new SaveButton(
    this,
    this.piece(() => import('../parts/save-menu.ts')),
  );
  #replay: Replay | undefined;
  #told: V | undefined;

  // ---- what a form says -----------------------------------------------------------------------------------------

  /** Everything that is shown comes from this: {@link baseScreen}, and what the form's views need besides. */
  abstract get screen(): X;

  /** What the files that are saved are called after. */
  protected abstract get fileTitle(): string;

  /** Whether there is something on the board to look at, and to look back on. Once true, it stays so. */
  protected abstract begun(view: V): boolean;

  /** The head: what it is about and what is now. `tools` go at its end. */
  protected abstract readonly head: (screen: X, tools: unknown) => TemplateResult;

  /** What stands under the head. */
  protected abstract body(screen: X): unknown;

  /** The states of the element: `:state(empty)` in a page's style sheet. */
  protected abstract states(): { readonly [name: string]: boolean };

  /** The icon of the board in the switch between board and list; absent, the rings. */
  protected readonly boardIcon?: () => TemplateResult;

  /** What has happened since an earlier view, as sentences for those who do not see the board. */
  protected news(_before: V): readonly string[] {
    return [];
  }

  // ---- who, how, and with what words ----------------------------------------------------------------------------

  /** A facilitator who enters for somebody says so with each command, and sees no more of them for it. */
  protected override get whom(): string {
    return this.person || (this.as === 'participant' ? this.ui?.actor : '');
  }

  /** The layout that this page or this person asked for; empty = by the room there is. */
  protected get askedLayout(): 'board' | 'list' | '' {
    return this.ui.layout || (this.layout === 'auto' ? '' : this.layout);
  }

  /** What the screen of every form has. */
  protected baseScreen(): BoardScreen<V, C, W, X['ui']> {
    const { width, em } = this.size;
    const narrow = width > 0 && width < NARROW * em;
    const { dir } = this.speech.place;
    return {
      view: this.state,
      words: this.words,
      ui: this.ui,
      role: this.as,
      locked: this.locked,
      locale: this.speech.locale,
      dir,
      refused: this.refused,
      layout: this.askedLayout || (narrow ? 'list' : 'board'),
      say: (phrase, values) => this.say(phrase, dir === 'rtl' ? isolateValues(values) : values),
      send: (command, source) => this.act(command, source),
      show: (change) => (this.ui = { ...this.ui, ...change }),
    };
  }

  /** Sends what somebody at this screen asks; answers whether the rules took it. */
  protected async act(command: C, source: Source = this.actedBy): Promise<boolean> {
    return (await this.send(command, source)).ok;
  }

  // ---- taking it home -------------------------------------------------------------------------------------------

  /** "The photo from above" as standalone SVG, also half done or empty. */
  toSVG(): Promise<string> {
    return this.#taken('photoSvg');
  }

  /** The same photo as PNG, two device pixels to one. */
  toPNG(): Promise<Blob> {
    return this.#taken('photoPng');
  }

  /** The board as a table (CSV, UTF-8 with a byte order mark, guarded against formulas). */
  toCSV(): Promise<string> {
    return this.#taken('tableCsv');
  }

  /** The report as Markdown. */
  toMarkdown(): Promise<string> {
    return this.#taken('reportMarkdown');
  }

  /** What the piece makes of the screen as it goes into files: without the marks that only a screen needs. */
  async #taken<T extends string | Blob>(as: keyof Exports<X>): Promise<T> {
    await this.updateComplete;
    const piece = await this.exports.get();
    if (!piece) throw new Error(this.say(this.words.errors['piece.unreachable']));
    return piece[as]({ ...this.screen, say: (phrase, values) => this.say(phrase, values) }) as T;
  }

  // ---- replay ---------------------------------------------------------------------------------------------------

  /** How far the replay is, in entries; `null` = now. */
  showAt(at: number | null): void {
    this.replayAt = at;
    if (at === null) this.ui = { ...this.ui, playing: false };
  }

  /** Whether there was something to see after the first `entries` of the log. */
  begunAt(entries: number): boolean {
    return this.begun(this.session.host.view(this.viewer, entries));
  }

  /** How many entries the log has; each is one step of a replay. */
  get entries(): number {
    return this.session.host.length;
  }

  /** The time line of a board that is over, or is being replayed; nothing until its piece is here. */
  protected timeline(piece: TimelinePiece | undefined): TemplateResult | typeof nothing {
    if (!piece) return nothing;
    this.#replay ??= new piece.Replay(this);
    const { words, ui, say, show } = this.screen;
    return piece.replayBar(this.#replay, words.replay, say, ui.playing, (playing) => show({ playing }));
  }

  // ---- life -----------------------------------------------------------------------------------------------------

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const [name, on] of Object.entries(this.states())) this.internals.states[on ? 'add' : 'delete'](name);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('ui')) this.#replay?.play(this.ui.playing);
    const view = this.state;
    const before = this.#told;
    this.#told = view;
    if (!this.ready || !before || before === view || this.replayAt !== null) return;
    for (const line of this.news(before)) this.announce(line);
  }

  protected override render(): TemplateResult {
    if (!this.ready) return html`<slot></slot>`;
    const { screen } = this;
    return this.frame(
      html`${this.head(screen, this.#tools(screen))} ${this.noticeBars()}
      ${withRefusal(this.refused, () => this.body(screen))}`,
    );
  }

  /** Board or list, once there is something to look at, and the save menu; a wall has nothing to press. */
  #tools({ view, layout, words, say, show, role, locked }: X): unknown {
    if (role === 'observer') return nothing;
    return html`${this.begun(view) ? layoutSwitch(layout, words.layout, say, (chosen) => show({ layout: chosen }), this.boardIcon?.()) : nothing}
    ${this.#save.render(words, say, this.fileTitle, role === 'facilitator', locked)}`;
  }
}
