import { html, type TemplateResult } from 'lit';
import type { Phrase } from '@werkvorm/kit';
import type { Screen } from './screen.ts';

/** What everybody is told before they take a place: who sees what, and what is asked (work-forms §17, nextcloud/polls). */
export function toldPhrases({ view, words }: Pick<Screen, 'view' | 'words'>): readonly Phrase[] {
  const { identity, reveal, reason, steps, allowMiddle, twoMarkers } = view.setup;
  const { means } = words;
  const anonymous = identity === 'anonymous';
  return [
    means[identity],
    ...(anonymous ? [means.anonymousMore] : []),
    ...(anonymous || reveal === 'together' ? [means.together] : [means.live]),
    means[reason],
    steps ? means.steps : means.free,
    ...(allowMiddle || steps === 8 ? [] : [means.noMiddle]),
    means.aside,
    ...(twoMarkers && !anonymous ? [means.two] : []),
  ];
}

/** The same as a list. */
export function toldView(screen: Screen): TemplateResult {
  const { view, say } = screen;
  return html`<ul class="told small" part="told">
    ${toldPhrases(screen).map((phrase) => html`<li>${say(phrase, { steps: view.setup.steps })}</li>`)}
  </ul>`;
}

/** While people take a place it stays at hand; it lies open until somebody, or oneself, has taken a first one. */
export function toldBox(screen: Screen): TemplateResult {
  const { round, me, people } = screen.view;
  const placed = me ? me.laid : people.some((person) => person.placed);
  return html`<details class="told-box" ?open=${round === 1 && !placed}>
    <summary class="small">${screen.say(screen.words.means.title)}</summary>
    ${toldView(screen)}
  </details>`;
}
