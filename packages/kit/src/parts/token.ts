import { html, svg, type TemplateResult } from 'lit';
import { LIGHT_LETTERS, SHAPES } from '../look/shapes.ts';

export { initials } from '../look/shapes.ts';

/** Shape and fill of the n-th organisation: six fills, eight shapes; a pair comes back only after twenty-four. */
export function organisationToken(index: number): { readonly shape: string; readonly fill: number } {
  return { shape: SHAPES[index % SHAPES.length]!.path, fill: index % 6 };
}

/** A person's token: the shape and colour of the organisation, with two letters. It says nothing by itself. */
export function token(index: number, letters: string): TemplateResult {
  const { shape, fill } = organisationToken(index);
  return html`<svg class="tok" viewBox="0 0 40 40" aria-hidden="true">
    ${svg`<path class="s c${fill + 1}" d=${shape}></path>
    <text class="ini ${LIGHT_LETTERS.has(fill) ? 'light' : ''}" x="20" y="25">${letters}</text>`}
  </svg>`;
}

/** The small shape on a card that says who moved it. */
export function mark(index: number): TemplateResult {
  const { shape, fill } = organisationToken(index);
  return html`<svg viewBox="0 0 40 40" aria-hidden="true">
    ${svg`<path class="s c${fill + 1}" d=${shape}></path>`}
  </svg>`;
}

/** Filled bars: how far on a scale. The words beside them say the same. */
export function pips(on: number, of: number): TemplateResult {
  const bars: TemplateResult[] = [];
  for (let i = 0; i < of; i++) bars.push(html`<i class=${i < on ? 'on' : ''}></i>`);
  return html`<span class="pips" aria-hidden="true">${bars}</span>`;
}
