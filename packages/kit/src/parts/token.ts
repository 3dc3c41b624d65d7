import { html, svg, type TemplateResult } from 'lit';
import { SHAPES } from '../look/shapes.ts';

/** Fills that take white letters; the others take ink. */
const DARK_FILLS = new Set([0, 2, 4]);

/** Shape and fill of the n-th organisation: six fills, eight shapes; a pair comes back only after twenty-four. */
export function organisationToken(index: number): { readonly shape: string; readonly fill: number } {
  return { shape: SHAPES[index % SHAPES.length]!.path, fill: index % 6 };
}

/** First letters of a name: two at most. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = parts.length > 1 ? parts.slice(0, 2).map((part) => [...part][0]) : [...(parts[0] ?? '')].slice(0, 2);
  return letters.join('').toUpperCase();
}

/** A person's token: the shape and colour of the organisation, with two letters. It says nothing by itself. */
export function token(index: number, letters: string): TemplateResult {
  const { shape, fill } = organisationToken(index);
  return html`<svg class="tok" viewBox="0 0 40 40" aria-hidden="true">
    ${svg`<path class="s c${fill + 1}" d=${shape}></path>
    <text class="ini ${DARK_FILLS.has(fill) ? 'light' : ''}" x="20" y="25">${letters}</text>`}
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
