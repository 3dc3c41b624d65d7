import { html, nothing, type TemplateResult } from 'lit';
import { layoutSwitch } from '@werkvorm/kit';
import { centreText, type Screen } from './screen.ts';

/** The question, the phase and the round; at the end the layout switch and the save menu. */
export function headView(
  screen: Screen,
  exporting: () => TemplateResult | typeof nothing,
  choose: (layout: 'board' | 'list') => void,
): TemplateResult {
  const { view, words, say, layout } = screen;
  const { setup, phase } = view;
  const onCircle = phase === 'moving' || phase === 'closing' || phase === 'finished';
  return html`<header class="head" part="head">
    <h2>${setup.title || say(words.name[setup.kind])}</h2>
    <span class="meta num">${phase === 'moving' ? roundText(screen) : say(words.phases[phase])}</span>
    ${setup.theme ? html`<span class="meta">${setup.theme}</span>` : nothing}
    ${onCircle ? nothing : html`<span class="meta">${say(words.inCentre)}: <b class="words">${centreText(screen)}</b></span>`}
    <span class="tools">
      ${onCircle && screen.role !== 'observer' ? layoutSwitch(layout, words.layout, (phrase) => say(phrase), choose) : nothing} ${exporting()}
    </span>
  </header>`;
}

function roundText({ view, words, say }: Screen): string {
  const { rounds } = view.setup;
  return rounds && view.round <= rounds ? say(words.roundOf, { round: view.round, rounds }) : say(words.round, { round: view.round });
}
