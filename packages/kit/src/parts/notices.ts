import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../element/shown.ts';
import { icon } from '../look/icons.ts';

/** Bars above the board: what is wrong with keeping it, or with what was brought in. Each can be put away. */
export function noticeBars(
  notices: readonly Notice[],
  close: string,
  dismiss: (code: string) => void,
): TemplateResult | typeof nothing {
  if (!notices.length) return nothing;
  return html`<div part="notices" role="status">
    ${notices.map(
      ({ code, text }) =>
        html`<div class="bar" data-code=${code}>
          ${icon('info')}<span class="grow">${text}</span>
          <button class="btn quiet sq" aria-label=${close} @click=${() => dismiss(code)}>${icon('cross')}</button>
        </div>`,
    )}
  </div>`;
}
