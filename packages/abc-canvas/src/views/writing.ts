import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from '@werkvorm/kit';
import type { Written } from '../abc-canvas.types.ts';
import { writerName, type Screen } from './screen.ts';

/** A text that is being written, and what its writer can do with it. */
export interface Writing {
  /** Names it among all that could be written. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly max: number;
  readonly rows?: number;
  readonly save: string;
  /** Sends it; answers whether it was taken. */
  take(text: string, was: string): Promise<boolean>;
  /** Another thing that can be done with the words. */
  readonly other?: { readonly label: string; take(text: string): Promise<boolean> };
}

/** Puts the focus in a field that has just been opened. */
const focusNew = ref((field) => queueMicrotask(() => (field as HTMLElement | undefined)?.focus()));

/** Opens the field of a text; from here on it is known what its writer started from. */
export function beginWriting({ show }: Screen, key: string, { text }: Pick<Written, 'text'>): void {
  show({ editing: key, was: text });
}

/** The field of a text. When somebody else changes the text meanwhile, the writer sees theirs, and goes on. */
export function writingView(screen: Screen, written: Written, writing: Writing): TemplateResult {
  const { words, ui, say, show } = screen;
  const close = () => show({ editing: '', was: '' });
  const read = (event: Event) =>
    (event.currentTarget as HTMLElement).closest('.writing')!.querySelector('textarea')!.value;
  const save = async (event: Event) => {
    if (await writing.take(read(event), ui.was)) close();
  };
  const other = async (event: Event) => {
    if (await writing.other!.take(read(event))) close();
  };
  return html`<div class="writing" part="writing">
    <label class="label"
      >${writing.label}
      <textarea
        class="field say"
        rows=${writing.rows ?? 3}
        maxlength=${writing.max}
        placeholder=${writing.hint ?? ''}
        dir="auto"
        .value=${ui.was}
        ${focusNew}
      ></textarea>
    </label>
    ${
      written.text === ui.was
        ? nothing
        : html`<div class="note" role="status">
            ${icon('info')}<span class="grow"
              >${say(words.settle.meanwhile, { name: writerName(screen, written.by) })}
              <b class="words" dir="auto">${written.text || say(words.settle.empty)}</b>${say(words.settle.later)}</span
            >
          </div>`
    }
    <div class="line">
      <button class="btn go" part="save-text" @click=${save}>${writing.save}</button>
      ${writing.other ? html`<button class="btn" part="propose" @click=${other}>${writing.other.label}</button>` : nothing}
      <button class="btn quiet" @click=${close}>${say(words.actions.cancel)}</button>
    </div>
  </div>`;
}

/** A line to add with Enter or its button; what comes with it stands between them. */
export function addLine(
  label: string,
  max: number,
  take: (text: string) => Promise<boolean>,
  add: string,
  between: unknown = nothing,
): TemplateResult {
  const act = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('.add')!.querySelector('input')!;
    if (field.value.trim() && (await take(field.value))) field.value = '';
    field.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && (event.target as Element).localName === 'input') void act(event);
  };
  return html`<div class="add" @keydown=${onKey}>
    <input class="field" maxlength=${max} dir="auto" aria-label=${label} placeholder=${label} />
    ${between}
    <button class="btn" @click=${act}>${icon('plus')}${add}</button>
  </div>`;
}
