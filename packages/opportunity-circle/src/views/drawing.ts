import { html, svg, type TemplateResult } from 'lit';

/** A small drawing of the form itself, for a table on which nothing lies yet. */
export function emptyDrawing(): TemplateResult {
  const ring = (n: number, rx: number, ry: number) =>
    svg`<ellipse class="ring-${n}" cx="80" cy="56" rx=${rx} ry=${ry} stroke-dasharray=${n === 5 ? 'none' : '3 3'}></ellipse>`;
  return html`<svg class="drawing" viewBox="0 0 160 112" aria-hidden="true">
    ${ring(1, 78, 54)}${ring(3, 50, 34)}${ring(5, 22, 15)}
  </svg>`;
}
