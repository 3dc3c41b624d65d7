import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addPerson, editPerson, icon, personActs, personIndex, personRow, refusalNote } from '@werkvorm/kit';
import type { PersonView } from '../opportunity-circle.types.ts';
import type { Screen } from './screen.ts';

/** Who takes part, in the order of their turns. */
export function peopleView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return html`<section class="stack people">
    <h3>${say(words.prepare.people)}</h3>
    <p class="soft small">${say(words.prepare.peopleHint)}</p>
    <ol class="order">
      ${repeat(
        view.people,
        (person) => person.id,
        (person, index) =>
          screen.ui.editing === person.id ? editPerson(screen, person) : personLine(screen, person, index),
      )}
    </ol>
    ${screen.locked ? nothing : addPerson(screen)}
    ${refusalNote(screen.refused, 'person.add', 'person.edit', 'person.remove', 'person.move')}
  </section>`;
}

function personLine(screen: Screen, person: PersonView, index: number): TemplateResult {
  const { view, words, say } = screen;
  const named = { name: person.name };
  const last = index === view.people.length - 1;
  const acts = screen.locked
    ? nothing
    : html`<span class="acts">
        <button
          class="btn quiet sq"
          ?disabled=${index === 0}
          aria-label=${say(words.prepare.up, named)}
          @click=${() => screen.send({ type: 'person.move', person: person.id, to: index - 1 })}
        >
          ${icon('up')}</button
        ><button
          class="btn quiet sq"
          ?disabled=${last}
          aria-label=${say(words.prepare.down, named)}
          @click=${() => screen.send({ type: 'person.move', person: person.id, to: index + 1 })}
        >
          ${icon('down')}</button
        >${personActs(screen, person)}
      </span>`;
  return personRow(person, personIndex(view, person.id), acts);
}
