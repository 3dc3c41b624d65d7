import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { load, openMemory, parseJson, type Json, type Viewer } from '@werkvorm/core';
import {
  baseLook,
  BoardElement,
  isolateValues,
  popoverStyles,
  SaveButton,
  SizeController,
  tokenStyles,
  withRefusal,
  type Replay,
  type Source,
} from '@werkvorm/kit';
import type { CircleBoard } from './opportunity-circle.board.ts';
import { circleForm } from './opportunity-circle.form.ts';
import type { CircleWords } from './opportunity-circle.strings.ts';
import { baseStyles } from './styles/base.ts';
import type { CircleCommand, CircleEvent, CircleState, CircleView, Happening } from './opportunity-circle.types.ts';
import { headView } from './views/head.ts';
import { presetCommands } from './preset.ts';
import type { CircleParts } from './pieces/circle.ts';
import { asActor, mover, QUIET_SCREEN, ringName, type Screen, type ScreenState } from './views/screen.ts';
import { happened } from './views/happened.ts';

/**
 * An opportunity circle (KanDoe): a group picks cards, lays them along the edge of a circle, and moves them, one ring
 * at a time and in turns, towards what matters most to it. Rules and sources: docs/forms/opportunity-circle.md.
 *
 * @summary A group decides together what it wants to go for.
 * @tag wv-opportunity-circle
 * @slot - A plain list (`<ul><li>…`) whose items are the cards to begin with. It shows before, and without, script.
 * @fires {WvBeforeChangeEvent} wv-before-change - A command is about to be judged; cancelable.
 * @fires {WvChangeEvent} wv-change - A person's change is in.
 * @fires {WvRefusedEvent} wv-refused - The rules said no.
 * @fires {WvErrorEvent} wv-error - Something from outside was wrong: storage, a file, an attribute.
 * @csspart card - A card, on the table or on the circle; `lifted` while it is in the hand.
 * @csspart stage - The circle's drawing and its cards.
 * @csspart ring - One ring of the drawing.
 * @csspart lifted - The card in the hand.
 * @csspart root - Everything there is; the frame of the board.
 * @csspart head - Question, phase, layout and saving.
 * @csspart save - The button of the save menu.
 * @csspart notices - What people should know: storage that fails, a file that cannot be read.
 * @csspart refusal - Why something did not happen, beside its cause.
 * @csspart prepare - The preparing.
 * @csspart begin - The button that ends the preparing.
 * @csspart review - The remarks on the cards.
 * @csspart picking - The picking.
 * @csspart who - The question who is at this screen.
 * @csspart lay - The button that lays somebody's picks face down.
 * @csspart start - The button that opens the picks and starts the moving.
 * @csspart turn - The band that says whose turn it is.
 * @csspart side - Beside the circle: the order of the round, what happened.
 * @csspart end - The button that ends the moving.
 * @csspart list - The list twin of the circle.
 * @csspart menu - The menu of a card.
 * @csspart step - The button in it that moves the card one ring.
 * @csspart harvest - The cards closest to the centre.
 * @csspart closing - The closing: proposal and answers.
 * @csspart propose - The button that puts the proposal to the group.
 * @csspart proposal - The proposal with its answers.
 * @csspart finish - The button that ends the session.
 * @csspart ranking - The ranking.
 * @csspart compare - The comparison of two rounds.
 * @csspart merge - The merging with circles of other groups.
 * @csspart replay - The time line.
 * @cssstate dragging - A card is in the hand.
 * @cssstate empty - Nothing lies on the table yet.
 * @cssprop [--wv-accent=#2a45c2] - "You, now": your turn, your card, your button, keyboard focus.
 * @cssprop [--wv-ground=#f5f2ec] - The paper.
 * @cssprop [--wv-ink=#2b2422] - The ink.
 * @cssprop [--wv-centre=#dfa23a] - The tone that deepens towards the centre.
 * @cssprop [--wv-bad=#a32018] - A refusal.
 * @cssprop [--wv-radius=0.5em] - Roundness of the frame and of buttons.
 * @cssprop [--wv-font] - The face of the tool.
 * @cssprop [--wv-font-words] - The face of what people wrote.
 * @cssprop [--wv-scale=1] - Factor on all sizes.
 */
export class WvOpportunityCircle extends BoardElement<
  CircleState,
  CircleCommand,
  CircleEvent,
  CircleView,
  CircleWords
> {
  static readonly tag = 'wv-opportunity-circle';
  static override styles = [...baseLook, tokenStyles, popoverStyles, baseStyles];

  readonly form = circleForm;

  @state() private ui: ScreenState = QUIET_SCREEN;
  @state() private menu = '';
  @state() private chosenLayout: 'board' | 'list' | '' = '';
  @state() private refusedCard = '';
  #size = new SizeController(this, () => this.renderRoot?.querySelector('.sheet') ?? null);
  #before = this.piece(() => import('./pieces/before.ts'));
  #circle = this.piece(() => import('./pieces/circle.ts'));
  #drawing = this.piece(() => import('./pieces/board.ts'));
  #after = this.piece(() => import('./pieces/after.ts'));
  #exports = this.piece(() => import('./pieces/export.ts'));
  #save = new SaveButton(
    this,
    this.piece(() => import('@werkvorm/kit/parts/save-menu.js')),
  );
  #board: CircleBoard | undefined;
  #replay: Replay | undefined;
  #told: readonly Happening[] | undefined;

  /** Who looks; on a shared screen the facilitator may be entering for somebody. */
  override get viewer(): Viewer {
    const person = this.person || this.ui?.actor;
    return person ? { role: this.as, person } : { role: this.as };
  }

  /** Merges other groups' circles into the result table, from saved boards. */
  async merge(boards: readonly { readonly name: string; readonly saved: unknown }[]): Promise<void> {
    for (const { name, saved } of boards) {
      const result = load(this.form, saved);
      if (!result.ok) this.complain(`load.${result.problem}`);
      else {
        const view = openMemory(this.form, { board: result.board }).view({ role: 'facilitator' });
        this.ui = { ...this.ui, others: [...this.ui.others, { name, view }] };
      }
    }
  }

  /** "The photo from above" as standalone SVG, also half done or empty. */
  async toSVG(): Promise<string> {
    return (await this.#exported()).photoSvg(this.#paper, this.speech.place.dir);
  }

  /** The same photo as PNG, two device pixels to one. */
  async toPNG(): Promise<Blob> {
    return (await this.#exported()).photoPng(this.#paper, this.speech.place.dir);
  }

  /** The cards as a table (CSV, UTF-8 with a byte order mark, guarded against formulas). */
  async toCSV(): Promise<string> {
    return (await this.#exported()).tableCsv(this.#paper);
  }

  /** The report as Markdown: question, people, ranking with ties and breadth, rounds, proposal, notes. */
  async toMarkdown(): Promise<string> {
    return (await this.#exported()).reportMarkdown(this.#paper);
  }

  // ---- what the board asks --------------------------------------------------------------------------------------

  /** Whether this viewer may move a card now. */
  mayMove(card: string): boolean {
    return !this.locked && (this.state.cards.find(({ id }) => id === card)?.movable ?? false);
  }

  /** Moves a card one ring in, for whoever is on turn at this screen. */
  async move(card: string, source: Source): Promise<boolean> {
    this.menu = '';
    return this.#send(asActor(this.#screen, { type: 'card.move', card }, mover(this.#screen)), source);
  }

  /** A card was taken up, or touched. */
  touched(card: string, kind: 'pointer' | 'tap' | 'keyboard' | 'look'): void {
    this.refusedCard = '';
    this.menu = kind === 'tap' || kind === 'look' ? card : '';
    if (kind !== 'look') this.#tell(card, 'lifted');
  }

  /** A card was put back. */
  putBack(card: string): void {
    this.menu = '';
    this.#tell(card, 'cancelled');
  }

  #tell(card: string, what: 'lifted' | 'cancelled'): void {
    const found = this.state.cards.find(({ id }) => id === card);
    const place = found && ringName(this.#screen, found.ring);
    if (place) this.announce(this.say(this.words.said[what], { card: found.text, place }));
  }

  // ---- life ------------------------------------------------------------------------------------------------------

  protected starting(lines: readonly string[]): readonly CircleCommand[] {
    return lines.length ? [{ type: 'cards.add', texts: lines }] : [];
  }

  /** A preset: `{ "setup": {…}, "cards": ["…"], "people": [{ "name": "…", "organisation": "…" }] }`. */
  protected override preset(json: Json): readonly CircleCommand[] | null {
    return presetCommands(json);
  }

  /** Circles of other groups stay: they are compared with whatever lies here. */
  protected override anew(): void {
    super.anew();
    this.ui = { ...QUIET_SCREEN, others: this.ui.others };
    this.closeMenu();
    this.#replay?.forget();
  }

  protected override foresee(): void {
    void this.#circle.get();
    if (this.layout !== 'list') void this.#drawing.get();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.internals.states[this.#board?.drag.session ? 'add' : 'delete']('dragging');
    this.internals.states[this.state.cards.length ? 'delete' : 'add']('empty');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('ui')) this.#replay?.play(this.ui.playing);
    const { recent } = this.state;
    const before = this.#told;
    this.#told = recent;
    if (!this.ready || !before || before === recent || this.replayAt !== null) return;
    for (const happening of recent.filter((item) => !before.includes(item)))
      this.announce(happened(this.#screen, happening));
  }

  protected override render(): TemplateResult {
    if (!this.ready) return html`<slot></slot>`;
    const screen = this.#screen;
    const view = this.#onCircle ? this.#circle.now?.circleView : this.#before.now?.beforeView;
    return this.frame(
      html`${headView(screen, this.#saveMenu(screen), (layout) => (this.chosenLayout = layout))} ${this.noticeBars()}
      ${withRefusal(this.refused, () => view?.(screen, this.#parts(screen)))}`,
    );
  }

  /** The parts under the head once cards lie on the circle; each is there as soon as its piece is. */
  #parts(screen: Screen): CircleParts {
    const { phase } = this.state;
    const over = phase === 'closing' || phase === 'finished';
    const replaying = phase === 'finished' || this.replayAt !== null;
    const after = over || replaying ? this.#after.now : undefined;
    if (after && replaying) this.#replay ??= new after.Replay(this);
    return {
      board: () => this.#drawn(screen),
      who: () => this.#before.now?.whoView(screen) ?? nothing,
      timeline: after && replaying && this.#replay ? after.replayView(screen, this.#replay) : nothing,
      after: over ? after : undefined,
    };
  }

  #drawn(screen: Screen): TemplateResult | typeof nothing {
    const piece = this.#drawing.now;
    if (!piece || !this.#size.width) return nothing;
    this.#board ??= new piece.CircleBoard(this);
    const { width, em, words: family, fonts, resized } = this.#size;
    const { menu, refusedCard } = this;
    return this.#board.render(screen, {
      width,
      em,
      family,
      fonts,
      resized,
      dir: this.speech.place.dir,
      menu,
      refusedCard,
    });
  }

  get #onCircle(): boolean {
    return ['moving', 'closing', 'finished'].includes(this.state.phase);
  }

  get #screen(): Screen {
    const narrow = this.#size.width > 0 && this.#size.width < 38 * this.#size.em;
    const asked = this.chosenLayout || (this.layout === 'auto' ? '' : this.layout);
    return {
      view: this.state,
      words: this.words,
      ui: this.ui,
      role: this.as,
      locked: this.locked,
      locale: this.speech.locale,
      refused: this.refused,
      layout: asked || (narrow ? 'list' : 'board'),
      say: (phrase, values) => this.say(phrase, this.speech.place.dir === 'rtl' ? isolateValues(values) : values),
      send: (command, source = this.actedBy) => this.#send(command, source),
      mergeFiles: (files) => void this.#mergeFiles(files),
      show: (change) => (this.ui = { ...this.ui, ...change }),
    };
  }

  /** The screen as it goes into files: without the marks that only a screen needs. */
  get #paper(): Screen {
    return { ...this.#screen, say: (phrase, values) => this.say(phrase, values) };
  }

  async #send(command: CircleCommand, source: Source): Promise<boolean> {
    const result = await this.send(command, source);
    this.refusedCard = !result.ok && 'card' in command ? command.card : '';
    return result.ok;
  }

  #saveMenu({ view }: Screen): TemplateResult | typeof nothing {
    if (this.as === 'observer') return nothing;
    const { title, kind } = view.setup;
    const name = title || this.say(this.words.name[kind]);
    return this.#save.render(this.words, (phrase) => this.say(phrase), name, this.as === 'facilitator', this.locked);
  }

  async #exported(): Promise<typeof import('./pieces/export.ts')> {
    await this.updateComplete;
    const piece = await this.#exports.get();
    if (!piece) throw new Error(this.say(this.words.errors['piece.unreachable']));
    return piece;
  }

  /** How far the replay is, in entries; `null` = now. */
  showAt(at: number | null): void {
    this.replayAt = at;
    if (at === null) this.ui = { ...this.ui, playing: false };
  }

  /** Whether cards lay on the circle after the first `entries` of the log. */
  begunAt(entries: number): boolean {
    return this.session.host.view(this.viewer, entries).round > 0;
  }

  /** How many entries the log has; each is one step of a replay. */
  get entries(): number {
    return this.session.host.length;
  }

  /** The menu of a card is closed; a card that was lifted by a tap is put back. */
  closeMenu(): void {
    this.menu = '';
    if (this.#board?.drag.session?.kind === 'tap') this.#board.drag.cancel();
  }

  async #mergeFiles(files: readonly File[]): Promise<void> {
    for (const file of files) await this.merge([{ name: file.name, saved: parseJson(await file.text()) }]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-opportunity-circle': WvOpportunityCircle;
  }
}
