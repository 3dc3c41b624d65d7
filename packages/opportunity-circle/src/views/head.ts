import { html, nothing, type TemplateResult } from 'lit';
import { layoutSwitch } from '@werkvorm/kit';
import { centreText, type Screen } from './screen.ts';

/** The question, the phase and the round; at the end the layout switch and the save menu. */
export function headView(
  screen: Screen,
  saving: TemplateResult | typeof nothing,
  choose: (layout: 'board' | 'list') => void,
): TemplateResult {
  const { view, words, say, layout } = screen;
  const { setup, phase } = view;
  const onCircle = phase === 'moving' || phase === 'closing' || phase === 'finished';
  return html`<header class="head" part="head">
    <div class="titles">
      <h2 dir="auto" tabindex="-1">${setup.title || say(words.name[setup.kind])}</h2>
      ${setup.theme ? html`<p class="meta" dir="auto">${setup.theme}</p>` : nothing}
      ${onCircle ? nothing : html`<p class="meta">${say(words.inCentre)}: <b class="words" dir="auto">${centreText(screen)}</b></p>`}
    </div>
    <span class="meta num">${phase === 'moving' ? roundText(screen) : say(words.phases[phase])}</span>
    <span class="tools">
      ${onCircle && screen.role !== 'observer' ? layoutSwitch(layout, words.layout, (phrase) => say(phrase), choose) : nothing}
      ${saving}
    </span>
  </header>`;
}

function roundText({ view, words, say }: Screen): string {
  const { rounds } = view.setup;
  return rounds && view.round <= rounds
    ? say(words.roundOf, { round: view.round, rounds })
    : say(words.round, { round: view.round });
}
