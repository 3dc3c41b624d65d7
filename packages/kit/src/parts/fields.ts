import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** What a field of a form's settings is, besides its label and value. */
export interface FieldOptions {
  /** Can be read, not changed. */
  readonly locked?: boolean;
  /** Words in the empty field. */
  readonly hint?: string;
  /** Offered while typing. `id` makes the list of them findable: it has to be its own. */
  readonly proposals?: readonly string[];
  readonly id?: string;
  /** Most characters. Default 160. */
  readonly max?: number;
}

/** A line of text; the change is told when the field is left. What the rules refuse goes back to what it was. */
export function textField(
  label: string,
  value: string,
  change: (value: string) => void,
  { locked = false, hint = '', proposals = [], id = 'field', max = 160 }: FieldOptions = {},
): TemplateResult {
  return html`<label class="label"
    >${label}
    <input
      class="field"
      maxlength=${max}
      list=${proposals.length ? `${id}-proposals` : nothing}
      ?readonly=${locked}
      placeholder=${hint}
      .value=${live(value)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${
      proposals.length
        ? html`<datalist id=${`${id}-proposals`}>
            ${proposals.map((proposal) => html`<option value=${proposal}></option>`)}
          </datalist>`
        : nothing
    }</label
  >`;
}

/** A whole number. */
export function numberField(
  label: string,
  value: number,
  [min, max]: readonly [number, number],
  change: (value: number) => void,
  { locked = false }: FieldOptions = {},
): TemplateResult {
  return html`<label class="label"
    >${label}
    <input
      class="field num"
      type="number"
      inputmode="numeric"
      min=${min}
      max=${max}
      ?readonly=${locked}
      .value=${live(String(value))}
      @change=${(event: Event) => change((event.target as HTMLInputElement).valueAsNumber || 0)}
  /></label>`;
}

/** A box to tick. */
export function tickField(
  label: string,
  value: boolean,
  change: (value: boolean) => void,
  { locked = false }: FieldOptions = {},
): TemplateResult {
  return html`<label class="check"
    ><input
      class="tick"
      type="checkbox"
      ?disabled=${locked}
      .checked=${live(value)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />${label}</label
  >`;
}

/** One of a few: pairs of a value and its name. */
export function selectField<T extends string>(
  label: string,
  options: readonly (readonly [T, string])[],
  value: T,
  change: (value: T) => void,
  { locked = false }: FieldOptions = {},
): TemplateResult {
  return html`<label class="label"
    >${label}
    <select
      class="field"
      ?disabled=${locked}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value as T)}
    >
      ${options.map(([option, name]) => html`<option value=${option} .selected=${live(value === option)}>${name}</option>`)}
    </select></label
  >`;
}
