import { html, type TemplateResult } from 'lit';

/** The sheet while nothing is on it: three letters between dashes. */
export function emptySheet(): TemplateResult {
  return html`<svg class="empty-sheet" viewBox="0 0 120 78" aria-hidden="true">
    <rect x="2" y="2" width="116" height="74" rx="3"></rect>
    <path d="M14 34H106M60 40V68"></path>
    <text x="16" y="25">A</text>
    <text x="16" y="56">B</text>
    <text x="68" y="56">C</text>
  </svg>`;
}
