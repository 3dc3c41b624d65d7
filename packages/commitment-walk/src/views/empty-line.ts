import { html, svg, type TemplateResult } from 'lit';

const RINGS = [
  [26, 16],
  [19, 11.5],
  [12, 7],
] as const;

/** A small line that leads into the middle, with nobody on it: for what is still empty. */
export function emptyLine(): TemplateResult {
  return html`<svg class="empty-line" viewBox="0 0 190 70" aria-hidden="true">
    ${RINGS.map(([rx, ry], tone) => svg`<ellipse class="ring-${tone + 2}" cx="158" cy="35" rx=${rx} ry=${ry}></ellipse>`)}
    ${svg`<path d="M4 42C40 42 52 28 88 34S128 30 158 35"></path><circle cx="158" cy="35" r="2.5"></circle>`}
  </svg>`;
}
