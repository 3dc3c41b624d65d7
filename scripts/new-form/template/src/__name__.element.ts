import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { PlayedElement, QUIET_MEMORY, type ScreenMemory, type Source } from '@werkvorm/kit';
import type { __Pascal__Board } from './__name__.board.ts';
import { __camel__Form } from './__name__.form.ts';
import type { __Pascal__Words } from './__name__.strings.ts';
import type {
  Note,
  __Pascal__Command,
  __Pascal__Event,
  __Pascal__State,
  __Pascal__View,
} from './__name__.types.ts';
import { headView } from './views/head.ts';
import { stepName, type Screen } from './views/screen.ts';

/**
 * __Title__: notes that a group writes and moves, step by step.
 *
 * @summary __Title__.
 * @tag wv-__name__
 * @slot - A plain list (`<ul><li>…`) whose items are the notes to begin with. It shows before, and without, script.
 * @fires {WvBeforeChangeEvent} wv-before-change - A command is about to be judged; cancelable.
 * @fires {WvChangeEvent} wv-change - A person's change is in.
 * @fires {WvRefusedEvent} wv-refused - The rules said no.
 * @fires {WvErrorEvent} wv-error - Something from outside was wrong: storage, a file, an attribute.
 * @csspart root - Everything there is; the frame of the board.
 * @csspart head - What it is about, the phase, layout and saving.
 * @csspart save - The button of the save menu.
 * @csspart undo - The button that takes back.
 * @csspart notices - What people should know: storage that fails, a file that cannot be read.
 * @csspart refusal - Why something did not happen, beside its cause.
 * @csspart add - The button that adds a note.
 * @csspart next - The button with which the facilitator goes on.
 * @csspart replay - The time line.
 * @csspart card - A note; `lifted` while it is in the hand.
 * @csspart stage - The steps and their notes.
 * @csspart list - The same as a list.
 * @cssstate dragging - A note is in the hand.
 * @cssstate empty - There is no note yet.
 */
export class Wv__Pascal__ extends PlayedElement<
  __Pascal__State,
  __Pascal__Command,
  __Pascal__Event,
  __Pascal__View,
  __Pascal__Words,
  Screen
> {
  static readonly tag = 'wv-__name__';

  /** The rules of the form. */
  readonly form = __camel__Form;

  @state() protected ui: ScreenMemory = QUIET_MEMORY;
  protected readonly head = headView;
  protected readonly exports = this.piece(() => import('./pieces/export.ts'));
  #around = this.piece(() => import('./pieces/around.ts'));
  #stage = this.piece(() => import('./pieces/stage.ts'));
  #after = this.piece(() => import('./pieces/after.ts'));
  #board: __Pascal__Board | undefined;

  // ---- what is shown ---------------------------------------------------------------------------------------------

  /** Everything that is shown comes from this. For the parts of the element. */
  get screen(): Screen {
    return this.baseScreen();
  }

  protected get fileTitle(): string {
    return this.say(this.words.name);
  }

  protected begun({ phase }: __Pascal__View): boolean {
    return phase !== 'preparing';
  }

  protected states() {
    return { dragging: !!this.#board?.drag.session, empty: !this.state.notes.length };
  }

  protected override news(before: __Pascal__View): readonly string[] {
    const { phase } = this.state;
    return phase === before.phase ? [] : [this.say(this.words.phases[phase])];
  }

  protected body(screen: Screen): TemplateResult | typeof nothing {
    const around = this.#around.now;
    if (!around) return nothing;
    const { phase } = screen.view;
    const listed = screen.layout === 'list' || phase === 'preparing';
    const replaying = phase === 'closed' || this.replayAt !== null;
    return html`<div class="under">
      ${listed ? around.listView(screen) : this.#drawn(screen)} ${around.entryView(screen)} ${around.nextView(screen)}
      ${this.timeline(replaying ? this.#after.now : undefined)}
    </div>`;
  }

  #drawn(screen: Screen): TemplateResult | typeof nothing {
    const piece = this.#stage.now;
    if (!piece || !this.size.width) return nothing;
    this.#board ??= new piece.__Pascal__Board(this);
    return this.#board.render(screen, this.size);
  }

  // ---- what the board asks ---------------------------------------------------------------------------------------

  /** A note was taken up. */
  lifted(note: Note): void {
    this.#tell(note, 'lifted', note.step);
  }

  /** Moves a note to a step. */
  async move(note: Note, step: number, source: Source): Promise<void> {
    if (await this.act({ type: 'note.move', note: note.id, step }, source)) this.#tell(note, 'moved', step);
  }

  #tell({ text }: Note, what: 'lifted' | 'moved', step: number): void {
    this.announce(this.say(this.words.said[what], { text, place: stepName(this.screen, step) }));
  }

  // ---- life ------------------------------------------------------------------------------------------------------

  /** Lines written inside the tag are the notes to begin with. */
  protected starting(lines: readonly string[]): readonly __Pascal__Command[] {
    return lines.map((text) => ({ type: 'note.add', text }));
  }

  protected override foresee(): void {
    void this.#around.get();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-__name__': Wv__Pascal__;
  }
}
