import { html, nothing, type TemplateResult } from 'lit';
import type { Screen } from './screen.ts';

/** B while it lies face down: how many are done, never what they wrote. One card for each partner that is waited for. */
export function trayView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  if (view.open || view.phase !== 'interests') return nothing;
  const waited = view.partners.filter(({ present }) => present);
  return html`<section class="tray" part="tray">
    <span class="backs" aria-hidden="true"
      >${waited.map(({ ready, mine }) => html`<span class="back ${ready ? '' : 'none'} ${mine ? 'mine' : ''}"></span>`)}</span
    >
    <h3>${say(words.tray.ready, view.ready)}</h3>
    <p class="soft">${say(words.tray.hint)}</p>
  </section>`;
}
