import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, initials, personEdit, personFields, personRow, refusalNote } from '@werkvorm/kit';
import type { PersonView } from '../commitment-walk.types.ts';
import { walkIcon } from './icons.ts';
import { OWN_PLACE, personIndex, type Screen } from './screen.ts';

/** Who takes part. While people take a place, also who has chosen: never where (work-forms §17: who voted, not what). */
export function peopleView(screen: Screen): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const preparing = view.phase === 'preparing';
  const host = role === 'facilitator' && !locked && view.phase !== 'closed';
  const fields = () =>
    personFields(words.people, say, (name, organisation) => screen.send({ type: 'person.add', name, organisation }));
  return html`<section class="stack people" part="people">
    <h3>
      ${say(words.people.title)}
      <span class="soft small num">${say(words.people.count, { count: view.people.length })}</span>
    </h3>
    ${preparing ? html`<p class="soft small">${say(words.people.hint)}</p>` : nothing}
    <ul class="order scrolls">
      ${repeat(
        view.people,
        (person) => person.id,
        (person) => (host && screen.ui.editing === person.id ? editPerson(screen, person) : line(screen, person, host)),
      )}
    </ul>
    ${
      !host
        ? nothing
        : preparing
          ? fields()
          : html`<details class="late">
              <summary class="small">${say(words.people.late)}</summary>
              ${fields()}
            </details>`
    }
    ${refusalNote(screen.refused, 'person.add', 'person.edit', 'person.remove', 'person.away')}
  </section>`;
}

function line(screen: Screen, person: PersonView, host: boolean): TemplateResult {
  const { view, ui } = screen;
  const preparing = view.phase === 'preparing';
  const mine = screen.role === 'participant' ? view.me?.person === person.id : !!ui.actor && ui.actor === person.id;
  const tail = host && preparing ? prepareActs(screen, person) : stateOf(screen, person, host);
  return personRow(person, personIndex(view, person.id), tail, { mine }, initials(person.name));
}

function prepareActs({ words, say, send, show }: Screen, person: PersonView): TemplateResult {
  const named = { name: person.name };
  return html`<span class="acts"
    ><button
      class="btn quiet sq"
      aria-label=${say(words.people.editPerson, named)}
      @click=${() => show({ editing: person.id })}
    >
      ${icon('pen')}</button
    ><button
      class="btn quiet sq"
      aria-label=${say(words.people.removePerson, named)}
      @click=${() => send({ type: 'person.remove', person: person.id })}
    >
      ${icon('cross')}
    </button></span
  >`;
}

function stateOf(screen: Screen, person: PersonView, host: boolean): TemplateResult {
  const { view, words, say, send } = screen;
  const w = words.people;
  const placing = view.phase === 'placing';
  const stepOut = say(person.away ? w.back : w.away);
  return html`<span class="state small">
    ${
      person.away
        ? say(w.isAway)
        : placing && person.placed
          ? html`${icon('ok')}<span class="vh">${say(w.placed)}</span>`
          : placing && !host
            ? html`<span class="soft">${say(w.waiting)}</span>`
            : nothing
    }
    ${host && placing && !person.away ? enterButton(screen, person) : nothing}
    ${
      host
        ? html`<button
            class="btn quiet sq"
            aria-label="${person.name}: ${stepOut}"
            title=${stepOut}
            @click=${() => send({ type: 'person.away', person: person.id, away: !person.away })}
          >
            ${icon(person.away ? 'plus' : 'cross')}
          </button>`
        : nothing
    }
  </span>`;
}

/** On one shared screen the facilitator gives the keyboard to somebody, or enters for them. */
function enterButton({ words, say, show, goTo }: Screen, person: PersonView): TemplateResult {
  const enter = () => {
    show({ actor: person.id, again: person.placed, draft: null, marker: 'me', round: 0 });
    goTo(OWN_PLACE);
  };
  const label = say(person.placed ? words.tray.changeOf : words.place.enter, { name: person.name });
  return html`<button class="btn ${person.placed ? 'quiet' : ''} sq" aria-label=${label} title=${label} @click=${enter}>
    ${person.placed ? icon('pen') : walkIcon()}
  </button>`;
}

function editPerson({ words, say, send, show }: Screen, person: PersonView): TemplateResult {
  return personEdit(
    { ...words.people, ...words.actions },
    say,
    person,
    (name, organisation) => send({ type: 'person.edit', person: person.id, name, organisation }),
    () => show({ editing: '' }),
  );
}
