import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { parseJson, toJsonText, type Json } from '@werkvorm/core';
import type { KitWords } from '../language/kit/words.ts';
import type { Phrase } from '../language/words.ts';
import { panelStyles } from '../look/panel.ts';
import { deliveryPanel } from '../overlay/delivery-panel.ts';
import { deliver, type Delivery } from '../overlay/download.ts';
import { PopoverController } from '../overlay/popover.ts';
import { printOnly, type Printed } from '../overlay/print.ts';

/** What a board can be taken home as, and brought back from. */
export interface Takeaway extends ReactiveControllerHost, Printed {
  readonly renderRoot: HTMLElement | DocumentFragment;
  toSVG(): Promise<string>;
  toPNG(): Promise<Blob>;
  toCSV(): Promise<string>;
  toMarkdown(): Promise<string>;
  toJSON(): unknown;
  load(saved: unknown): Promise<boolean>;
  quiet: boolean;
}

type Format = 'svg' | 'png' | 'csv' | 'markdown' | 'json';

const TYPES: { readonly [F in Format]: readonly [extension: string, mime: string] } = {
  svg: ['svg', 'image/svg+xml'],
  png: ['png', 'image/png'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
  json: ['json', 'application/json'],
};

/** Style sheets of this piece. */
export const styles = panelStyles;

/** The save menu: every export in every state, print, and opening a saved board. */
export class SaveMenu {
  #host: Takeaway;
  #popover: PopoverController;
  #delivery: Delivery | null = null;

  constructor(host: Takeaway) {
    this.#host = host;
    const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
    this.#popover = new PopoverController(host, {
      anchor: () => find('.save-button'),
      panel: () => find('.save-panel'),
      placement: 'bottom-end',
      focus: (panel) => panel.querySelector('button'),
      onClose: () => this.#forget(),
    });
  }

  get open(): boolean {
    return this.#popover.open;
  }

  /** Opens or closes the panel, after it has been rendered once. */
  toggle(): void {
    if (this.open) return this.#popover.hide();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#popover.show());
  }

  /** The panel. `title` names the files; an `owner` may also take or open the whole board. */
  render(
    words: KitWords,
    say: (phrase: Phrase) => string,
    title: string,
    owner: boolean,
    locked: boolean,
  ): TemplateResult {
    const formats: readonly Format[] = owner
      ? ['svg', 'png', 'csv', 'markdown', 'json']
      : ['svg', 'png', 'csv', 'markdown'];
    return html`<div class="pop save-panel" popover="manual" role="dialog" aria-label=${say(words.actions.save)}>
      ${formats.map((format) => html`<button class="btn quiet wide" data-format=${format} @click=${() => this.#save(format, title)}>${say(words.exports[format])}</button>`)}
      <button class="btn quiet wide" data-format="print" @click=${() => this.#print()}>
        ${say(words.exports.print)}
      </button>
      ${
        owner && !locked
          ? html`<label class="btn quiet wide"
              >${say(words.exports.open)}<input
                class="vh"
                type="file"
                accept="application/json,.json"
                @change=${(event: Event) => this.#open(event.target as HTMLInputElement)}
            /></label>`
          : nothing
      }
      <label class="check small"
        ><input
          class="tick"
          type="checkbox"
          .checked=${this.#host.quiet}
          @change=${(event: Event) => (this.#host.quiet = (event.target as HTMLInputElement).checked)}
        />${say(words.actions.silence)}</label
      >
      ${
        this.#delivery && !this.#delivery.certain
          ? html`<div class="delivery" role="status">
              <p class="small">${say(words.exports.fallback)}</p>
              ${deliveryPanel(this.#delivery, { save: this.#delivery.filename, picture: title })}
            </div>`
          : nothing
      }
    </div>`;
  }

  async #save(format: Format, title: string): Promise<void> {
    const [extension, mime] = TYPES[format];
    const data = await this.#data(format);
    this.#forget();
    const stamp = new Date().toISOString().slice(0, 10);
    this.#delivery = await deliver(data, `${fileName(title)}-${stamp}.${extension}`, mime, this.#host.renderRoot);
    this.#host.requestUpdate();
    if (this.#delivery.certain) this.#popover.hide();
  }

  async #data(format: Format): Promise<string | Blob> {
    const host = this.#host;
    if (format === 'svg') return host.toSVG();
    if (format === 'png') return host.toPNG();
    if (format === 'csv') return host.toCSV();
    if (format === 'markdown') return host.toMarkdown();
    return toJsonText(host.toJSON() as Json, ' ');
  }

  async #print(): Promise<void> {
    this.#popover.hide();
    await printOnly(this.#host, () => this.#host.updateComplete);
  }

  async #open(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (!file) return;
    this.#popover.hide();
    await this.#host.load(parseJson(await file.text()));
    field.value = '';
  }

  #forget(): void {
    this.#delivery?.release();
    this.#delivery = null;
  }
}

/** A title as a file name that every system takes. */
function fileName(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .toLowerCase() || 'werkvorm'
  );
}
