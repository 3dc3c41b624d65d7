import { html, nothing, type TemplateResult } from 'lit';
import type { Participant } from '@werkvorm/core/people.js';
import type { PeopleScreen } from '../screen/people.ts';
import { icon } from '../look/icons.ts';
import { personEdit, personFields } from './person-fields.ts';

/** The fields that add somebody. */
export function addPerson({ words, say, send }: PeopleScreen): TemplateResult {
  return personFields(words.people, say, (name, organisation) => send({ type: 'person.add', name, organisation }));
}

/** The same, put away: for those who come later. */
export function latePerson(screen: PeopleScreen): TemplateResult {
  return html`<details class="late">
    <summary class="small">${screen.say(screen.words.people.late)}</summary>
    ${addPerson(screen)}
  </details>`;
}

/** The fields of a person whose name or organisation is being changed. */
export function editPerson({ words, say, send, show }: PeopleScreen, person: Participant): TemplateResult {
  return personEdit(
    { ...words.people, ...words.actions },
    say,
    person,
    (name, organisation) => send({ type: 'person.edit', person: person.id, name, organisation }),
    () => show({ editing: '' }),
  );
}

/** The buttons that change a person of the list and take them off it. */
export function personActs({ words, say, send, show }: PeopleScreen, { id, name }: Participant): TemplateResult {
  return html`<button
      class="btn quiet sq"
      aria-label=${say(words.people.editPerson, { name })}
      @click=${() => show({ editing: id })}
    >
      ${icon('pen')}</button
    ><button
      class="btn quiet sq"
      aria-label=${say(words.people.removePerson, { name })}
      @click=${() => send({ type: 'person.remove', person: id })}
    >
      ${icon('cross')}
    </button>`;
}

/** The button with which somebody steps out, or is back again. */
export function awayButton({ words, say, send }: PeopleScreen, { id, name, away }: Participant): TemplateResult {
  const label = say(away ? words.people.back : words.people.away);
  return html`<button
    class="btn quiet sq"
    aria-label="${name}: ${label}"
    title=${label}
    @click=${() => send({ type: 'person.away', person: id, away: !away })}
  >
    ${icon(away ? 'plus' : 'cross')}
  </button>`;
}

/** A participant whose name this screen does not know yet chooses it. */
export function whoView({ view, words, say, show }: PeopleScreen): TemplateResult {
  return html`<div class="void who" part="who">
    <h3>${say(words.who.title)}</h3>
    <p>${say(view.people.length ? words.who.hint : words.who.nobody)}</p>
    <div class="line centre">
      ${view.people.map(
        ({ id, name, organisation }) =>
          html`<button class="btn" @click=${() => show({ actor: id })}>
            <span dir="auto">${name}</span>
            ${organisation ? html`<span class="soft small" dir="auto">${organisation}</span>` : nothing}
          </button>`,
      )}
    </div>
  </div>`;
}
