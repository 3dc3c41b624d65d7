import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, initials, refusalNote, token } from '@werkvorm/kit';
import type { PersonView } from '../opportunity-circle.types.ts';
import { nameFields, onEnter, personFields, readFields } from './person-fields.ts';
import { actorName, organisationIndex, type Screen } from './screen.ts';

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
    ${screen.locked ? nothing : personFields(screen)}
    ${refusalNote(screen.refused, 'person.add', 'person.edit', 'person.remove', 'person.move')}
  </section>`;
}

function personLine(screen: Screen, person: PersonView, index: number): TemplateResult {
  const { view, words, say } = screen;
  const named = { name: person.name };
  const last = index === view.people.length - 1;
  return html`<li>
    ${token(organisationIndex(view, person.id), initials(actorName(person)))}
    <span class="who"
      ><b dir="auto">${person.name}</b
      >${person.organisation ? html`<span class="soft" dir="auto">${person.organisation}</span>` : nothing}</span
    >
    ${
      screen.locked
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
            ><button
              class="btn quiet sq"
              aria-label=${say(words.prepare.editPerson, named)}
              @click=${() => screen.show({ editing: person.id })}
            >
              ${icon('pen')}</button
            ><button
              class="btn quiet sq"
              aria-label=${say(words.prepare.removePerson, named)}
              @click=${() => screen.send({ type: 'person.remove', person: person.id })}
            >
              ${icon('cross')}
            </button>
          </span>`
    }
  </li>`;
}

function editPerson(screen: Screen, person: PersonView): TemplateResult {
  const { words, say } = screen;
  const save = async (event: Event) => {
    const [name, organisation] = readFields(event);
    if (
      await screen.send({ type: 'person.edit', person: person.id, name: name.value, organisation: organisation.value })
    )
      screen.show({ editing: '' });
  };
  return html`<li class="fields" @keydown=${onEnter(save)}>
    ${nameFields(screen, person.name, person.organisation)}
    <button class="btn" @click=${save}>${say(words.actions.done)}</button>
    <button class="btn quiet" @click=${() => screen.show({ editing: '' })}>${say(words.actions.cancel)}</button>
  </li>`;
}
