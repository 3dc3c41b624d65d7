import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addPerson, awayButton, editPerson, initials, personActs, personRow, refusalNote } from '@werkvorm/kit';
import type { Person } from '../abc-canvas.types.ts';
import { partnerIndex, type Screen } from './screen.ts';

/** Who takes part, and for which partner they write. */
export function peopleView(screen: Screen): TemplateResult {
  const { view, words, ui, say, locked, role } = screen;
  const preparing = view.phase === 'preparing';
  const host = role === 'facilitator' && !locked;
  return html`<section class="stack people" part="people">
    <h3>
      ${say(words.people.title)}
      <span class="soft small num">${say(words.people.count, { count: view.people.length })}</span>
    </h3>
    ${preparing ? html`<p class="soft small">${say(words.people.hint)}</p>` : nothing}
    <ul class="order">
      ${repeat(
        view.people,
        ({ id }) => id,
        (person) =>
          host && ui.editing === person.id ? editPerson(screen, person) : rowOf(screen, person, host, preparing),
      )}
    </ul>
    ${host ? addPerson(screen) : nothing}
    ${refusalNote(screen.refused, 'person.add', 'person.edit', 'person.remove', 'person.away')}
  </section>`;
}

function rowOf(screen: Screen, person: Person, host: boolean, preparing: boolean): TemplateResult {
  const tail = !host
    ? nothing
    : preparing
      ? html`<span class="acts">${personActs(screen, person)}</span>`
      : html`<span class="state small"
          >${person.away ? screen.say(screen.words.people.isAway) : nothing}${awayButton(screen, person)}</span
        >`;
  return personRow(person, partnerIndex(screen, person.partner), tail, {}, initials(person.name));
}

/** The same, put away once the canvas has begun: for who comes later, or steps out. */
export function latePeople(screen: Screen): TemplateResult {
  return html`<details class="late noprint">
    <summary>${screen.say(screen.words.people.title)}</summary>
    ${peopleView(screen)}
  </details>`;
}
