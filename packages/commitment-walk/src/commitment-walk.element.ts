import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Json, Result } from '@werkvorm/core';
import { flagAttribute, PlayedElement, type Source } from '@werkvorm/kit';
import { BallotBox } from './box.ts';
import type { WalkBoard } from './commitment-walk.board.ts';
import { commitmentWalkForm } from './commitment-walk.form.ts';
import type { WalkWords } from './commitment-walk.strings.ts';
import type { WalkCommand, WalkEvent, WalkState, WalkView } from './commitment-walk.types.ts';
import { restoredPlace, stateOf, valueOf } from './position.ts';
import { handsOf } from './views/hand.ts';
import { headView } from './views/head.ts';
import { walkIcon } from './views/icons.ts';
import { QUIET_SCREEN, type Screen, type ScreenState } from './views/screen.ts';
import type { WalkParts } from './views/walk.ts';

/**
 * A commitment walk: people stand on a line from "I keep my distance" to "I am right in it" towards what was decided,
 * explain their places, and move. The spread is the finding, never an average. Rules and sources:
 * docs/forms/commitment-walk.md.
 *
 * @summary A group shows where each of its people stands, and what would bring them closer.
 * @tag wv-commitment-walk
 * @slot - A plain list (`<ul><li>…`) whose items name the steps of the line, from low to high: 3, 5, 7 or 8 of them. It shows before, and without, script.
 * @fires {WvBeforeChangeEvent} wv-before-change - A command is about to be judged; cancelable.
 * @fires {WvChangeEvent} wv-change - A person's change is in.
 * @fires {WvRefusedEvent} wv-refused - The rules said no.
 * @fires {WvErrorEvent} wv-error - Something from outside was wrong: storage, a file, an attribute.
 * @fires {Event} wv-results - What other boards may take from this one can be another now; does not bubble, and may come for nothing.
 * @csspart root - Everything there is; the frame of the board.
 * @csspart head - Question, round, layout and saving.
 * @csspart save - The button of the save menu.
 * @csspart undo - The button that takes back.
 * @csspart notices - What people should know: storage that fails, a file that cannot be read.
 * @csspart refusal - Why something did not happen, beside its cause.
 * @csspart prepare - The preparing.
 * @csspart open - The button that opens the first round.
 * @csspart who - The question who is at this screen.
 * @csspart decided - What was decided.
 * @csspart told - What everyone is told before they take a place.
 * @csspart tray - How many have chosen: cards face down, or in sight of all a band.
 * @csspart change - The button with which one looks at one's own place again.
 * @csspart reveal - The button that opens all places.
 * @csspart restart - The button that has lost anonymous places laid anew.
 * @csspart turn - The band that says who takes a place now.
 * @csspart stage - The line with everybody on it.
 * @csspart line - The line itself.
 * @csspart ring - One ring of the circle the line leads into.
 * @csspart hill - Where many stand: the density.
 * @csspart trace - Where somebody stood, and the way they went.
 * @csspart token - A marker on the line; `lifted` while it is in the hand.
 * @csspart hand - The marker that is being placed at this screen.
 * @csspart lifted - The marker in the hand.
 * @csspart place - The buttons and words of placing.
 * @csspart lay - The button that lays a place.
 * @csspart aside - The button with which one stands aside.
 * @csspart looked - What is known of the mark that was pressed.
 * @csspart list - The list twin of the line.
 * @csspart side - Beside the line: people, explaining, issues.
 * @csspart people - Who takes part.
 * @csspart explain - The explaining: who has the word, who comes.
 * @csspart keep - The button that keeps somebody's words.
 * @csspart explained - The button that ends the explaining.
 * @csspart next - The button that opens the next round.
 * @csspart close - The button that closes the walk.
 * @csspart facts - What the line shows: lowest, spread, movement, issues.
 * @csspart rounds - Round beside round, and what was said.
 * @csspart issues - The issues behind the places.
 * @csspart note - The button that notes one.
 * @csspart replay - The time line.
 * @cssstate dragging - A marker is in the hand.
 * @cssstate empty - Nobody stands on the line.
 * @cssprop [--wv-accent=#2a45c2] - "You, now": your marker, your button, keyboard focus.
 * @cssprop [--wv-ground=#f5f2ec] - The paper.
 * @cssprop [--wv-ink=#2b2422] - The ink.
 * @cssprop [--wv-centre=#dfa23a] - The tone that deepens towards the middle; the density of a crowd.
 * @cssprop [--wv-bad=#a32018] - A refusal.
 * @cssprop [--wv-radius=0.5em] - Roundness of the frame and of buttons.
 * @cssprop [--wv-font] - The face of the tool.
 * @cssprop [--wv-font-words] - The face of what people wrote.
 * @cssprop [--wv-scale=1] - Factor on all sizes.
 */
export class WvCommitmentWalk extends PlayedElement<WalkState, WalkCommand, WalkEvent, WalkView, WalkWords, Screen> {
  static readonly tag = 'wv-commitment-walk';

  readonly form = commitmentWalkForm;

  /** In a web form, with `as="participant"`: the form is not sent before this person has laid a place, or stands aside. */
  @property({ type: Boolean, reflect: true, converter: flagAttribute }) required = false;

  @state() protected ui: ScreenState = QUIET_SCREEN;
  protected readonly head = headView;
  protected override readonly boardIcon = walkIcon;
  protected readonly exports = this.piece(() => import('./pieces/export.ts'));
  readonly #box = new BallotBox();
  #before = this.piece(() => import('./pieces/before.ts'));
  #walk = this.piece(() => import('./pieces/walk.ts'));
  #line = this.piece(() => import('./pieces/line.ts'));
  #placing = this.piece(() => import('./pieces/placing.ts'));
  #after = this.piece(() => import('./pieces/after.ts'));
  #said = this.piece(() => import('./pieces/said.ts'));
  #preset = this.piece(() => import('./pieces/preset.ts'));
  #board: WalkBoard | undefined;

  /**
   * Sends a command. In an anonymous walk the place itself stays in the box of this element, and the reveal brings the
   * box along.
   */
  override async send(command: WalkCommand, source: Source = 'api'): Promise<Result<WalkEvent>> {
    const anonymous = this.state.setup.identity === 'anonymous';
    const boxed = anonymous && command.type === 'round.reveal' && !command.ballots;
    const result = await super.send(boxed ? { ...command, ballots: this.#box.all() } : command, source);
    if (result.ok) {
      this.#box.keep(command, this.viewer.person, this.state.setup);
      this.requestUpdate();
    }
    return result;
  }

  // ---- what is shown ---------------------------------------------------------------------------------------------

  /** Everything that is shown comes from this. For the parts of the element. */
  get screen(): Screen {
    const screen: Screen = {
      ...this.baseScreen(),
      box: this.#box,
      goTo: (...selectors) => void this.#goTo(selectors),
    };
    // On a phone the places of others are a list; one's own place is taken on the line, which stands upright there.
    return !this.askedLayout && handsOf(screen).length ? { ...screen, layout: 'board' } : screen;
  }

  protected readonly atFirst = QUIET_SCREEN;

  protected get fileTitle(): string {
    return this.say(this.words.question);
  }

  protected begun({ round }: WalkView): boolean {
    return round > 0;
  }

  /** Who says who they are sees more of the same moment: that is no news. */
  protected override async news(before: WalkView): Promise<readonly string[]> {
    const { screen } = this;
    if (before.me?.person !== screen.view.me?.person) return [];
    return (await this.#said.get())?.said(screen, before) ?? [];
  }

  protected states() {
    return { dragging: !!this.#board?.drag.session, empty: !this.state.rounds.at(-1)?.marks.length };
  }

  /** Says something that the board of tokens has to say. For the parts of the element. */
  tell(text: string): void {
    this.announce(text);
  }

  async #goTo(selectors: readonly string[]): Promise<void> {
    await this.updateComplete;
    const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    found.find((element) => element)?.focus();
  }

  // ---- life ------------------------------------------------------------------------------------------------------

  /** Lines written inside the tag name the steps of the line. */
  protected starting(lines: readonly string[]): readonly WalkCommand[] {
    const steps = ([3, 5, 7, 8] as const).find((count) => count === lines.length);
    return steps ? [{ type: 'setup.change', setup: { steps, naming: 'own', labels: lines } }] : [];
  }

  /** A preset: `{ "setup": {…}, "decided": "…", "people": [{ "name": "…", "organisation": "…" }] }`. */
  protected override async preset(json: Json): Promise<readonly WalkCommand[] | null> {
    return (await this.#preset.get())?.presetCommands(json) ?? null;
  }

  protected override anew(): void {
    super.anew();
    this.#box.clear();
  }

  protected override foresee(): void {
    void this.#walk.get();
    if (this.layout !== 'list') void this.#line.get();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#validate();
  }

  /** What stands under the head; each part is there as soon as its piece is. */
  protected body(screen: Screen): unknown {
    const { view, role } = screen;
    if (view.phase === 'preparing') {
      const piece = this.#before.now;
      return role === 'participant' && !view.me ? piece?.whoView(screen) : piece?.prepareView(screen);
    }
    const placing = view.phase === 'placing';
    // It is to be here when the cards turn.
    if (placing && screen.layout === 'board') void this.#line.get();
    const replaying = view.phase === 'closed' || this.replayAt !== null;
    const after = !placing || replaying ? this.#after.now : undefined;
    const parts: WalkParts = {
      stage: () => this.#stage(screen),
      placing: placing || !view.me ? this.#placing.now : undefined,
      after,
      timeline: this.timeline(replaying ? after : undefined),
    };
    return this.#walk.now?.walkView(screen, parts);
  }

  #stage(screen: Screen): TemplateResult | typeof nothing {
    const piece = this.#line.now;
    if (!piece || !this.size.width) return nothing;
    this.#board ??= new piece.WalkBoard(this);
    return this.#board.render(screen, this.size);
  }

  // ---- in a web form ---------------------------------------------------------------------------------------------

  /** A participant posts their own position; who may have the board posts that. */
  protected override formValue(): string | FormData | null {
    return this.as === 'participant' ? valueOf(this.name, this.state) : super.formValue();
  }

  protected override formState(): string | undefined {
    return this.as === 'participant' ? stateOf(this.state) : undefined;
  }

  /** A participant takes back what was laid in this round; the walk of the others goes on. */
  protected override async formReset(): Promise<void> {
    this.ui = { ...this.ui, draft: null, again: false, marker: 'me' };
    if (this.as !== 'participant') return super.formReset();
    const { me } = this.state;
    if (!me?.laid || this.locked) return;
    const result = await this.session.send({ type: 'place.return' }, this.viewer);
    if (result.ok) this.#box.delete(me.person);
  }

  /** What the browser kept of a participant's position is chosen again, and waits to be laid. */
  protected override formRestore(kept: string): void {
    if (this.as !== 'participant') return super.formRestore(kept);
    const draft = restoredPlace(kept);
    if (draft) this.ui = { ...this.ui, draft };
  }

  #validate(): void {
    const { me, phase } = this.state;
    const missing = this.required && this.as === 'participant' && !this.locked && phase === 'placing' && !me?.laid;
    if (!missing || !this.speech.words) return this.internals.setValidity({});
    const anchor = this.renderRoot.querySelector<HTMLElement>('.hand, .place .btn, .void .btn');
    const message = this.say(this.words.place.choose);
    if (anchor) this.internals.setValidity({ valueMissing: true }, message, anchor);
    else this.internals.setValidity({ valueMissing: true }, message);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-commitment-walk': WvCommitmentWalk;
  }
}
