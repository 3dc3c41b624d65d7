import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Json } from '@werkvorm/core';
import { PlayedElement, drawn, type Source } from '@werkvorm/kit';
import type { TriadBoard } from './interest-triad.board.ts';
import { interestTriadForm } from './interest-triad.form.ts';
import type { TriadWords } from './interest-triad.strings.ts';
import type { Link, Strength, TriadCommand, TriadEvent, TriadState, TriadView } from './interest-triad.types.ts';
import { presetCommands } from './preset.ts';
import { headView, titleOf } from './views/head.ts';
import { news } from './views/news.ts';
import {
  actorSight,
  enter,
  handOf,
  linkName,
  PAGES,
  pageOf,
  QUIET_SCREEN,
  strengthName,
  type Screen,
  type ScreenState,
  type Sight,
} from './views/screen.ts';

/**
 * The interest triad: what people, their organisations and the network have a stake in, and how the three are linked,
 * over time. Private unless its owner shares it. Rules and sources: docs/forms/interest-triad.md.
 *
 * @summary People see how they, their organisation and the network hold each other.
 * @tag wv-interest-triad
 * @slot - A plain list (`<ul><li>…`) whose items are the people: “name, organisation”. It shows before, and without, script.
 * @fires {WvBeforeChangeEvent} wv-before-change - A command is about to be judged; cancelable.
 * @fires {WvChangeEvent} wv-change - A person's change is in.
 * @fires {WvRefusedEvent} wv-refused - The rules said no.
 * @fires {WvErrorEvent} wv-error - Something from outside was wrong: storage, a file, an attribute.
 * @fires {Event} wv-results - What other boards may take from this one can be another now; does not bubble, and may come for nothing.
 * @csspart root - Everything there is; the frame of the board.
 * @csspart head - Whose triad it is, phase, layout and saving.
 * @csspart save - The button of the save menu.
 * @csspart undo - The button that takes back.
 * @csspart notices - What people should know: storage that fails, a file that cannot be read.
 * @csspart refusal - Why something did not happen, beside its cause.
 * @csspart who - The question who is at this screen.
 * @csspart prepare - What the facilitator keeps up: people, measurements, settings.
 * @csspart people - Who takes part.
 * @csspart ready-cards - How many are ready, face down.
 * @csspart open - The button that opens the matrix.
 * @csspart measurements - The measurements.
 * @csspart measure - The button that opens one.
 * @csspart measure-save - The button that puts one right.
 * @csspart settings - The settings.
 * @csspart confided - What people confided to the facilitator.
 * @csspart end - The button that closes the triad, or opens it again.
 * @csspart own - Somebody's own page.
 * @csspart turn - The band that says for whom a facilitator enters.
 * @csspart interests - The own interests on three levels.
 * @csspart interest - One interest.
 * @csspart add - The button that adds one.
 * @csspart links - The list twin of the triangle: a question per link.
 * @csspart mandate - The mandate.
 * @csspart share - Who sees links and mandate.
 * @csspart ready - The button with which one says to be ready.
 * @csspart notes - What others hear.
 * @csspart waiting - Until the matrix opens.
 * @csspart stage - One triangle, large.
 * @csspart link - The label of a link; `lifted` while it is in the hand.
 * @csspart lifted - The label in the hand.
 * @csspart signals - Conversation starters.
 * @csspart overview - The whole network.
 * @csspart multiple - One small triangle of it.
 * @csspart list - The same as a table.
 * @csspart shares - For how many of those who share it something holds.
 * @csspart looked - One person among the others, large.
 * @csspart matrix - People by levels.
 * @csspart marking - The fields that mark chosen interests.
 * @csspart marks - What is in common, and what conflicts.
 * @csspart balance - The balance.
 * @csspart replay - The time line.
 * @cssstate dragging - A link is in the hand.
 * @cssstate empty - Nobody takes part yet.
 * @cssprop [--wv-accent=#2a45c2] - "You, now": your part, your button, keyboard focus.
 * @cssprop [--wv-ground=#f5f2ec] - The paper.
 * @cssprop [--wv-ink=#2b2422] - The ink.
 * @cssprop [--wv-centre=#dfa23a] - The tone that deepens towards the network.
 * @cssprop [--wv-bad=#a32018] - A refusal.
 * @cssprop [--wv-radius=0.5em] - Roundness of the frame and of buttons.
 * @cssprop [--wv-font] - The face of the tool.
 * @cssprop [--wv-font-words] - The face of what people wrote.
 * @cssprop [--wv-scale=1] - Factor on all sizes.
 */
export class WvInterestTriad extends PlayedElement<
  TriadState,
  TriadCommand,
  TriadEvent,
  TriadView,
  TriadWords,
  Screen
> {
  static readonly tag = 'wv-interest-triad';

  /** The rules of the form. */
  readonly form = interestTriadForm;

  @state() protected ui: ScreenState = QUIET_SCREEN;
  protected readonly head = headView;
  protected override readonly boardIcon = () => drawn('M12 4 3.5 19.5h17z');
  protected readonly exports = this.piece(() => import('./pieces/export.ts'));
  #own = this.piece(() => import('./pieces/own.ts'));
  #guide = this.piece(() => import('./pieces/guide.ts'));
  #group = this.piece(() => import('./pieces/group.ts'));
  #stage = this.piece(() => import('./pieces/stage.ts'));
  #after = this.piece(() => import('./pieces/after.ts'));
  #board: TriadBoard | undefined;

  // ---- what is shown ---------------------------------------------------------------------------------------------

  /** Everything that is shown comes from this. For the parts of the element. */
  get screen(): Screen {
    const base = this.baseScreen();
    const { width, em } = this.size;
    const narrow = width > 0 && width < 38 * em;
    const screen: Screen = { ...base, narrow };
    return { ...screen, ui: { ...screen.ui, actor: handOf(screen) } };
  }

  protected readonly atFirst = QUIET_SCREEN;

  protected get fileTitle(): string {
    return titleOf(this.screen);
  }

  protected begun({ opened, measurements }: TriadView): boolean {
    return opened || measurements.length > 0;
  }

  /** Who says who they are sees more of the same moment: that is no news. */
  protected override news(before: TriadView): readonly string[] {
    return before.me?.person === this.state.me?.person ? news(this.screen, before) : [];
  }

  protected states() {
    return { dragging: !!this.#board?.drag.session, empty: !this.state.people.length };
  }

  // ---- what the board asks ---------------------------------------------------------------------------------------

  /** A link was taken up. */
  lifted(link: Link, strength: Strength | null): void {
    this.#tell('lifted', link, strength);
  }

  /** The width of the link in the hand changed by a key. */
  previewed(_link: Link, strength: Strength): void {
    this.announce(strengthName(this.screen, strength));
  }

  /** Draws a link for whoever is at this screen. */
  async tie(link: Link, strength: Strength, source: Source): Promise<void> {
    if (await enter(this.screen, { type: 'link.set', link, strength }, source)) this.#tell('changed', link, strength);
  }

  #tell(what: 'lifted' | 'changed', link: Link, strength: Strength | null): void {
    const { screen } = this;
    const values = { link: linkName(screen, link), strength: strengthName(screen, strength) };
    this.announce(this.say(this.words.link[what], values));
  }

  // ---- life ------------------------------------------------------------------------------------------------------

  /** Lines written inside the tag are the people: “name, organisation”. */
  protected starting(lines: readonly string[]): readonly TriadCommand[] {
    return lines.map((line): TriadCommand => {
      const [name = '', organisation = ''] = line.split(/,\s*/u, 2);
      return { type: 'person.add', name, organisation };
    });
  }

  /** A preset: `{ "setup": {…}, "people": [{ "name": "…", "organisation": "…" }] }`. */
  protected override preset(json: Json): readonly TriadCommand[] | null {
    return presetCommands(json);
  }

  protected override foresee(): void {
    void (this.as === 'participant' ? this.#own : this.#group).get();
  }

  /** What stands under the head; each part is there as soon as its piece is. */
  protected body(screen: Screen): unknown {
    const { view } = screen;
    const replaying = view.phase === 'closed' || this.replayAt !== null;
    return html`${this.#page(screen)} ${this.timeline(replaying && this.begun(view) ? this.#after.now : undefined)}`;
  }

  #page(screen: Screen): unknown {
    const { role } = screen;
    if (role === 'observer') return this.#group.now?.wallView(screen);
    const sight = actorSight(screen);
    if (sight) {
      const stage = screen.layout === 'board' && this.begun(screen.view) ? this.#drawn(screen, sight) : null;
      const group = () => this.#group.now?.togetherView(screen, (one) => this.#drawn(screen, one));
      return this.#own.now?.ownView(screen, sight, { stage, group });
    }
    return role === 'participant' ? this.#own.now?.askWho(screen) : this.#guided(screen);
  }

  /** What a facilitator looks at: people and measurements, the overview, the matrix. */
  #guided(screen: Screen): unknown {
    const guide = this.#guide.now;
    if (!guide) return nothing;
    const { opened, measurements } = screen.view;
    const pages = PAGES.filter(
      (page) => page === 'people' || (page === 'matrix' ? opened : opened || measurements.length),
    );
    const page = pages.includes(pageOf(screen)) ? pageOf(screen) : 'people';
    const tabs = pages.length > 1 ? guide.guideTabs(screen, page, pages) : nothing;
    if (page === 'people') return html`${tabs}${guide.peoplePage(screen)}`;
    const group = this.#group.now;
    const stage = (sight: Sight) => this.#drawn(screen, sight);
    return html`${tabs}${page === 'matrix' ? group?.matrixView(screen) : group?.overviewPage(screen, stage)}`;
  }

  #drawn(screen: Screen, sight: Sight): TemplateResult | typeof nothing {
    const piece = this.#stage.now;
    const { width, em } = this.size;
    if (!piece || !width) return nothing;
    this.#board ??= new piece.TriadBoard(this);
    const beside = width >= 56 * em ? 24 * em : 0;
    return this.#board.render(screen, sight, Math.max(200, width - beside - 2.5 * em - 2), this.size);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-interest-triad': WvInterestTriad;
  }
}
