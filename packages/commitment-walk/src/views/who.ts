import { html, type TemplateResult } from 'lit';
import type { Screen } from './screen.ts';

/** A participant whose name this screen does not know yet. */
export function whoView({ view, words, say, show }: Screen): TemplateResult {
  return html`<div class="void who" part="who">
    <h3>${say(words.who.title)}</h3>
    <p>${say(view.people.length ? words.who.hint : words.who.nobody)}</p>
    <div class="line centre">
      ${view.people.map(
        (person) =>
          html`<button class="btn" @click=${() => show({ actor: person.id })}>
            <span dir="auto">${person.name}</span>
            ${person.organisation ? html`<span class="soft small" dir="auto">${person.organisation}</span>` : ''}
          </button>`,
      )}
    </div>
  </div>`;
}
