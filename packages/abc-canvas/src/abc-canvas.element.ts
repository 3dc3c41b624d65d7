import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  BoardElement,
  DragController,
  cardStock,
  look,
  RovingFocus,
  SizeController,
  tokenStyles,
  type Source,
} from '@werkvorm/kit';
import { photoPng, photoSvg, reportMarkdown, tableCsv } from './abc-canvas.export.ts';
import { abcCanvasForm } from './abc-canvas.form.ts';
import { layoutAbcCanvas, stepAt, type AbcCanvasLayout } from './abc-canvas.layout.ts';
import type { AbcCanvasWords } from './abc-canvas.strings.ts';
import { abcCanvasStyles } from './abc-canvas.styles.ts';
import {
  STEPS,
  type AbcCanvasCommand,
  type AbcCanvasEvent,
  type AbcCanvasState,
  type AbcCanvasView,
} from './abc-canvas.types.ts';
import { boardView, entryView, listView, stepName, type Screen } from './abc-canvas.view.ts';
import { en } from './strings/en.ts';

/**
 * Abc canvas: notes that a group writes and moves, step by step.
 *
 * @summary Abc canvas.
 * @tag wv-abc-canvas
 * @slot - A plain list (`<ul><li>…`) whose items are the notes to begin with. It shows before, and without, script.
 * @fires {WvBeforeChangeEvent} wv-before-change - A command is about to be judged; cancelable.
 * @fires {WvChangeEvent} wv-change - A person's change is in.
 * @fires {WvRefusedEvent} wv-refused - The rules said no.
 * @fires {WvErrorEvent} wv-error - Something from outside was wrong: storage, a file, an attribute.
 * @csspart card - A note; `lifted` while it is in the hand.
 * @csspart stage - The steps and their notes.
 * @csspart list - The same as a list.
 * @cssstate dragging - A note is in the hand.
 * @cssstate empty - There is no note yet.
 */
export class WvAbcCanvas extends BoardElement<
  AbcCanvasState,
  AbcCanvasCommand,
  AbcCanvasEvent,
  AbcCanvasView,
  AbcCanvasWords
> {
  static readonly tag = 'wv-abc-canvas';
  static override styles = [...look, cardStock, tokenStyles, abcCanvasStyles];

  /** The rules of the form. */
  readonly form = abcCanvasForm;
  protected override readonly english = en;

  #size = new SizeController(this, () => this.renderRoot?.querySelector('.sheet') ?? null);
  #stage = () => this.renderRoot?.querySelector<HTMLElement>('.stage');
  #layout: AbcCanvasLayout | undefined;
  #drag = new DragController<number>(this, {
    stage: this.#stage,
    canLift: () => !this.locked,
    targetAt: ({ x }, id) => this.#near(id, this.#layout ? stepAt(this.#layout, x) : null),
    step: (id, target, key, rtl) => this.#along(id, target, key, rtl),
    onLift: ({ id, kind }) => {
      const note = this.#note(id);
      // By keyboard and by tap the note offers its next step at once.
      if (kind !== 'pointer') queueMicrotask(() => this.#drag.preview(this.#near(id, note.step + 1)));
      this.announce(this.say(this.words.said.lifted, { text: note.text, place: stepName(this.#screen, note.step) }));
    },
    onCommit: (id, step, source) => this.#move(id, step, source),
  });
  #roving = new RovingFocus(this, {
    group: this.#stage,
    ids: () => this.state.notes.map(({ id }) => id),
    element: (id) => this.#drag.element(id),
    next: (id, key, rtl) => this.#beside(id, key, rtl),
  });

  /** The board as standalone SVG text. */
  toSVG(): Promise<string> {
    return Promise.resolve(photoSvg(this.#screen));
  }

  /** The board as a PNG picture. */
  toPNG(): Promise<Blob> {
    return photoPng(this.#screen);
  }

  /** The notes as a table (CSV). */
  toCSV(): Promise<string> {
    return Promise.resolve(tableCsv(this.#screen));
  }

  /** The notes as a report (Markdown). */
  toMarkdown(): Promise<string> {
    return Promise.resolve(reportMarkdown(this.#screen));
  }

  protected override render(): TemplateResult {
    if (!this.ready) return html`<slot></slot>`;
    const screen = this.#screen;
    return html`<div
      class="root"
      part="root"
      data-theme=${this.theme}
      lang=${this.speech.locale}
      dir=${this.speech.place.dir}
    >
      <div class="sheet">
        <h2>${this.say(this.words.name)}</h2>
        ${this.noticeBars()} ${screen.layout === 'list' ? listView(screen) : this.#board(screen)} ${entryView(screen)}
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.internals.states[this.#drag.session ? 'add' : 'delete']('dragging');
    this.internals.states[this.state.notes.length > 0 ? 'delete' : 'add']('empty');
  }

  protected starting(lines: readonly string[]): readonly AbcCanvasCommand[] {
    return lines.map((text) => ({ type: 'note.add', text }));
  }

  #board(screen: Screen): TemplateResult | typeof nothing {
    const { width, em } = this.#size;
    if (!width) return nothing;
    const { session } = this.#drag;
    this.#layout = layoutAbcCanvas(this.state.notes, { width: width - 2 * em, em, dir: screen.dir });
    return boardView(screen, {
      layout: this.#layout,
      lifted: session && { note: session.id, step: session.target },
      still: this.#size.resized,
      tabindex: (id) => this.#roving.tabindex(id),
    });
  }

  get #screen(): Screen {
    const narrow = this.#size.width > 0 && this.#size.width < 30 * this.#size.em;
    return {
      view: this.state,
      words: this.words,
      layout: this.layout === 'auto' ? (narrow ? 'list' : 'board') : this.layout,
      dir: this.speech.place.dir,
      locked: this.locked,
      refused: this.refused,
      say: (phrase, values) => this.say(phrase, values),
      send: (command) => this.send(command, 'keyboard'),
    };
  }

  async #move(note: string, step: number, source: Source): Promise<void> {
    const { text } = this.#note(note);
    const { ok } = await this.send({ type: 'note.move', note, step }, source);
    if (ok) this.announce(this.say(this.words.said.moved, { text, place: stepName(this.#screen, step) }));
  }

  #note(id: string) {
    return this.state.notes.find((note) => note.id === id)!;
  }

  /** One step on or back towards where it is wanted; null when it would stay. */
  #near(id: string, wanted: number | null): number | null {
    const { step } = this.#note(id);
    if (wanted === null || wanted === step) return null;
    const to = step + Math.sign(wanted - step);
    return to >= 0 && to < STEPS ? to : null;
  }

  #along(id: string, target: number | null, key: string, rtl: boolean): number | null | undefined {
    const forward = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
    if (!forward) return undefined;
    const { step } = this.#note(id);
    return this.#near(id, (target ?? step) + forward);
  }

  /** The next note in the direction of the arrow, in the column beside or in its own. */
  #beside(id: string, key: string, rtl: boolean): string | null {
    const { notes } = this.state;
    const { step } = this.#note(id);
    const own = notes.filter((note) => note.step === step);
    const row = own.findIndex((note) => note.id === id);
    const column = (by: number) => {
      for (let at = step + by; at >= 0 && at < STEPS; at += by) {
        const there = notes.filter((note) => note.step === at);
        if (there.length > 0) return there[Math.min(row, there.length - 1)]!.id;
      }
      return id;
    };
    const steps: { readonly [key: string]: () => string | undefined } = {
      ArrowRight: () => column(rtl ? -1 : 1),
      ArrowLeft: () => column(rtl ? 1 : -1),
      ArrowDown: () => own[row + 1]?.id,
      ArrowUp: () => own[row - 1]?.id,
      Home: () => notes[0]?.id,
      End: () => notes.at(-1)?.id,
    };
    return Object.hasOwn(steps, key) ? (steps[key]!() ?? id) : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-abc-canvas': WvAbcCanvas;
  }
}
