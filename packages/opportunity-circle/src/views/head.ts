import { html, nothing, type TemplateResult } from 'lit';
import { headBar } from '@werkvorm/kit';
import { centreText, type Screen } from './screen.ts';

/** The question, the phase and the round; at the end the tools. */
export function headView(screen: Screen, tools: unknown): TemplateResult {
  const { view, words, say } = screen;
  const { setup, phase, round } = view;
  const titles = html`<h2 dir="auto" tabindex="-1">${setup.title || say(words.name[setup.kind])}</h2>
    ${setup.theme ? html`<p class="meta" dir="auto">${setup.theme}</p>` : nothing}
    ${round ? nothing : html`<p class="meta">${say(words.inCentre)}: <b class="words" dir="auto">${centreText(screen)}</b></p>`}`;
  return headBar(titles, phase === 'moving' ? roundText(screen) : say(words.phases[phase]), tools);
}

function roundText({ view, words, say }: Screen): string {
  const { rounds } = view.setup;
  return rounds && view.round <= rounds
    ? say(words.roundOf, { round: view.round, rounds })
    : say(words.round, { round: view.round });
}
