import { html, type TemplateResult } from 'lit';
import { BoardElement, look } from '@werkvorm/kit';
import { abcCanvasForm } from './abc-canvas.form.ts';
import type { AbcCanvasWords } from './abc-canvas.strings.ts';
import type { CanvasCommand, CanvasEvent, CanvasState, CanvasView } from './abc-canvas.types.ts';
import { en } from './strings/en.ts';

/**
 * ABC canvas: ambition, interests and commitment of a group of partners. The sheet is still to come; the rules are here.
 *
 * @summary ABC canvas.
 * @tag wv-abc-canvas
 * @slot - A plain list (`<ul><li>…`) whose items are the partners to begin with. It shows before, and without, script.
 */
export class WvAbcCanvas extends BoardElement<CanvasState, CanvasCommand, CanvasEvent, CanvasView, AbcCanvasWords> {
  static readonly tag = 'wv-abc-canvas';
  static override styles = [...look];

  /** The rules of the form. */
  readonly form = abcCanvasForm;
  protected override readonly english = en;

  protected override render(): TemplateResult {
    if (!this.ready) return html`<slot></slot>`;
    return html`<div class="root" part="root" lang=${this.speech.locale} dir=${this.speech.place.dir}>
      <h2>${this.say(this.words.name)}</h2>
      <p>${this.state.ambition.text}</p>
    </div>`;
  }

  protected starting(lines: readonly string[]): readonly CanvasCommand[] {
    return lines.map((name) => ({ type: 'partner.add', name }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wv-abc-canvas': WvAbcCanvas;
  }
}
