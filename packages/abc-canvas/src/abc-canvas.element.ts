import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { PlayedElement, type Source } from '@werkvorm/kit';
import { abcCanvasForm } from './abc-canvas.form.ts';
import type { AbcCanvasWords } from './abc-canvas.strings.ts';
import type { CanvasCommand, CanvasEvent, CanvasState, CanvasView } from './abc-canvas.types.ts';
import { headView } from './views/head.ts';
import { sheetIcon } from './views/icons.ts';
import { said } from './views/said.ts';
import { QUIET_SCREEN, type Screen, type ScreenState } from './views/screen.ts';

/**
 * The A, B, C of ambition and interests: one sheet on which partners write what inspires them together (A), what each
 * hopes to get out of it (B) and what each brings in (C). Advice stands in the margin and never blocks. Rules and
 * sources: docs/forms/abc-canvas.md.
 *
 * @summary Partners lay ambition, interests and commitment side by side on one sheet.
 * @tag wv-abc-canvas
 * @slot - A plain list (`<ul><li>…`) whose items are the partners to begin with. It shows before, and without, script.
 * @fires {WvBeforeChangeEvent} wv-before-change - A command is about to be judged; cancelable.
 * @fires {WvChangeEvent} wv-change - A person's change is in.
 * @fires {WvRefusedEvent} wv-refused - The rules said no.
 * @fires {WvErrorEvent} wv-error - Something from outside was wrong: storage, a file, an attribute.
 * @fires {Event} wv-results - What other boards may take from this one can be another now; does not bubble, and may come for nothing.
 * @csspart root - Everything there is; the frame of the board.
 * @csspart head - Name, phase and version, layout and saving.
 * @csspart save - The button of the save menu.
 * @csspart undo - The button that takes back.
 * @csspart notices - What people should know: storage that fails, a file that cannot be read.
 * @csspart refusal - Why something did not happen, beside its cause.
 * @csspart prepare - The preparing.
 * @csspart partners - The partners, while preparing.
 * @csspart people - Who takes part.
 * @csspart begin - The button that begins with A.
 * @csspart who - The question who is at this screen.
 * @csspart steps - A, B and C as words, with the facilitator's buttons.
 * @csspart next - The button of the next step.
 * @csspart back - A button that goes back to an earlier step.
 * @csspart lock - The button that locks the ambition as a beacon.
 * @csspart reopen - The button that opens a beacon again.
 * @csspart reason - The field for a reason.
 * @csspart turn - The band that says for whom one writes.
 * @csspart tray - Who is done while the interests lie face down.
 * @csspart sheet - The white sheet.
 * @csspart ambition - A, on top of the sheet.
 * @csspart consents - Who agrees with the ambition.
 * @csspart consent - The button with which a partner agrees.
 * @csspart withdraw - The button that takes a consent back.
 * @csspart write - The button that opens the ambition for writing.
 * @csspart writing - A text that is being written.
 * @csspart save-text - The button that puts a text on the sheet.
 * @csspart propose - The button that lays a text beside the present one.
 * @csspart settle - Two texts side by side.
 * @csspart take - The button that takes the other text.
 * @csspart keep - The button that keeps the present one.
 * @csspart merge - The button with which one text is made of both.
 * @csspart list - The list twin of the sheet.
 * @csspart fill - The button that opens a row for writing.
 * @csspart row - A row that is being written.
 * @csspart own-about - What a partner says about itself.
 * @csspart meaning - The button that opens what the ambition means for a partner.
 * @csspart own-interests - B of a row that is being written.
 * @csspart own-commitment - C of a row that is being written.
 * @csspart ready - The button that says that a partner is done with B.
 * @csspart notes - The notes in the margin.
 * @csspart dismiss - The button that puts a note away.
 * @csspart recall - The button that brings notes back.
 * @csspart replay - The time line.
 * @cssstate empty - There is no ambition yet.
 * @cssstate divided - Two texts of the ambition lie side by side.
 * @cssprop [--wv-accent=#2a45c2] - "You, now": your row, your button, keyboard focus.
 * @cssprop [--wv-ground=#f5f2ec] - The ground; the sheet is held a little closer to the lamp.
 * @cssprop [--wv-ink=#2b2422] - The ink.
 * @cssprop [--wv-centre=#dfa23a] - The tone behind the numbers of notes.
 * @cssprop [--wv-bad=#a32018] - A refusal.
 * @cssprop [--wv-radius=0.5em] - Roundness of the frame and of buttons.
 * @cssprop [--wv-font] - The face of the tool.
 * @cssprop [--wv-font-words] - The face of what people wrote.
 * @cssprop [--wv-scale=1] - Factor on all sizes.
 */
export class WvAbcCanvas extends PlayedElement<
  CanvasState,
  CanvasCommand,
  CanvasEvent,
  CanvasView,
  AbcCanvasWords,
  Screen
> {
  static readonly tag = 'wv-abc-canvas';

  /** The rules of the form. */
  readonly form = abcCanvasForm;

  /** The sheet is printed on one page of A4, across. */
  readonly paper = 'landscape';

  @state() protected ui: ScreenState = QUIET_SCREEN;
  protected readonly head = headView;
  protected override readonly boardIcon = sheetIcon;
  protected readonly exports = this.piece(() => import('./pieces/export.ts'));
  #before = this.piece(() => import('./pieces/before.ts'));
  #canvas = this.piece(() => import('./pieces/canvas.ts'));
  #after = this.piece(() => import('./pieces/after.ts'));

  // ---- what is shown ---------------------------------------------------------------------------------------------

  /** Everything that is shown comes from this. */
  get screen(): Screen {
    return this.baseScreen();
  }

  protected readonly atFirst = QUIET_SCREEN;

  protected get fileTitle(): string {
    return this.state.setup.title || this.say(this.words.name);
  }

  protected begun({ phase }: CanvasView): boolean {
    return phase !== 'preparing';
  }

  protected states() {
    const { text, divided } = this.state.ambition;
    return { empty: !text, divided };
  }

  /** Who says who they are sees more of the same moment: that is no news. */
  protected override news(before: CanvasView): readonly string[] {
    return before.me?.person === this.state.me?.person ? said(this.screen, before) : [];
  }

  /** Whoever wrote while somebody else did is told so where both texts stand, and not only to their ears. */
  protected override async act(command: CanvasCommand, source: Source = this.actedBy): Promise<boolean> {
    const result = await this.send(command, source);
    if (!result.ok) return false;
    const beside = result.entry.events.find((event) => event.type === 'text.diverged');
    if (beside && command.type !== 'ambition.propose') {
      this.ui = { ...this.ui, kept: beside.variant };
      this.announce(this.say(this.words.settle.yours));
    }
    return true;
  }

  // ---- life ------------------------------------------------------------------------------------------------------

  /** Lines written inside the tag are the partners. */
  protected starting(lines: readonly string[]): readonly CanvasCommand[] {
    return lines.map((name) => ({ type: 'partner.add', name }));
  }

  protected override foresee(): void {
    void this.#canvas.get();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Notes stand at the height of their causes, which only what is rendered knows.
    this.#canvas.here?.alignNotes(this.renderRoot);
  }

  /** What stands under the head; each part is there as soon as its piece is. */
  protected body(screen: Screen): unknown {
    const { view } = screen;
    const replaying = view.phase === 'closed' || this.replayAt !== null;
    if (view.phase === 'preparing' && !replaying) return this.#before.now?.prepareView(screen);
    return this.#canvas.now?.canvasView(screen, this.timeline(replaying ? this.#after.now : undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-abc-canvas': WvAbcCanvas;
  }
}
