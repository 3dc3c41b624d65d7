import { nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { load, openMemory, parseJson, type Json } from '@werkvorm/core';
import { asPerson, PlayedElement, type Source } from '@werkvorm/kit';
import type { CircleBoard } from './opportunity-circle.board.ts';
import { circleForm } from './opportunity-circle.form.ts';
import type { CircleWords } from './opportunity-circle.strings.ts';
import { baseStyles } from './styles/base.ts';
import type { CircleCommand, CircleEvent, CircleState, CircleView } from './opportunity-circle.types.ts';
import { headView } from './views/head.ts';
import { presetCommands } from './preset.ts';
import type { CircleParts } from './pieces/circle.ts';
import { mover, QUIET_SCREEN, ringName, type Screen, type ScreenState } from './views/screen.ts';
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
 * @fires {Event} wv-results - What other boards may take from this one can be another now; does not bubble, and may come for nothing.
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
export class WvOpportunityCircle extends PlayedElement<
  CircleState,
  CircleCommand,
  CircleEvent,
  CircleView,
  CircleWords,
  Screen
> {
  static readonly tag = 'wv-opportunity-circle';
  static override styles = [PlayedElement.styles, baseStyles];

  readonly form = circleForm;

  @state() protected ui: ScreenState = QUIET_SCREEN;
  protected readonly head = headView;
  protected readonly exports = this.piece(() => import('./pieces/export.ts'));
  @state() private menu = '';
  @state() private refusedCard = '';
  #before = this.piece(() => import('./pieces/before.ts'));
  #circle = this.piece(() => import('./pieces/circle.ts'));
  #drawing = this.piece(() => import('./pieces/board.ts'));
  #after = this.piece(() => import('./pieces/after.ts'));
  #board: CircleBoard | undefined;

  /** On a shared screen the facilitator may be entering for somebody. */
  protected override get whom(): string {
    return this.person || this.ui?.actor;
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

  // ---- what is shown ---------------------------------------------------------------------------------------------

  get screen(): Screen {
    return { ...this.baseScreen(), mergeFiles: (files) => void this.#mergeFiles(files) };
  }

  protected get fileTitle(): string {
    const { title, kind } = this.state.setup;
    return title || this.say(this.words.name[kind]);
  }

  protected begun({ round }: CircleView): boolean {
    return round > 0;
  }

  protected override news({ recent: before }: CircleView): readonly string[] {
    const fresh = this.state.recent.filter((happening) => !before.includes(happening));
    return fresh.map((happening) => happened(this.screen, happening));
  }

  protected states() {
    return { dragging: !!this.#board?.drag.session, empty: !this.state.cards.length };
  }

  // ---- what the board asks --------------------------------------------------------------------------------------

  /** Whether this viewer may move a card now. */
  mayMove(card: string): boolean {
    return !this.locked && (this.state.cards.find(({ id }) => id === card)?.movable ?? false);
  }

  /** Moves a card one ring in, for whoever is on turn at this screen. */
  async move(card: string, source: Source): Promise<boolean> {
    this.menu = '';
    return this.act(asPerson(this.screen, { type: 'card.move', card }, mover(this.screen)), source);
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
    const place = found && ringName(this.screen, found.ring);
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
  protected get atFirst(): ScreenState {
    return { ...QUIET_SCREEN, others: this.ui.others };
  }

  protected override anew(): void {
    super.anew();
    this.closeMenu();
  }

  protected override foresee(): void {
    void this.#circle.get();
    if (this.layout !== 'list') void this.#drawing.get();
  }

  protected body(screen: Screen): unknown {
    const view = this.begun(screen.view) ? this.#circle.now?.circleView : this.#before.now?.beforeView;
    return view?.(screen, this.#parts(screen));
  }

  /** The parts under the head once cards lie on the circle; each is there as soon as its piece is. */
  #parts(screen: Screen): CircleParts {
    const { phase } = this.state;
    const over = phase === 'closing' || phase === 'finished';
    const replaying = phase === 'finished' || this.replayAt !== null;
    const after = over || replaying ? this.#after.now : undefined;
    return {
      board: () => this.#drawn(screen),
      who: () => this.#before.now?.whoView(screen) ?? nothing,
      timeline: this.timeline(replaying ? after : undefined),
      after: over ? after : undefined,
    };
  }

  #drawn(screen: Screen): TemplateResult | typeof nothing {
    const piece = this.#drawing.now;
    if (!piece || !this.size.width) return nothing;
    this.#board ??= new piece.CircleBoard(this);
    const { width, em, words: family, fonts, resized } = this.size;
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

  /** The card of what was refused is marked. */
  protected override async act(command: CircleCommand, source: Source = this.actedBy): Promise<boolean> {
    const result = await this.send(command, source);
    this.refusedCard = !result.ok && 'card' in command ? command.card : '';
    return result.ok;
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
