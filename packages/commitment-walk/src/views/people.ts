import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  addPerson,
  awayButton,
  editPerson,
  icon,
  initials,
  latePerson,
  personActs,
  personRow,
  refusalNote,
} from '@werkvorm/kit';
import type { PersonView } from '../commitment-walk.types.ts';
import { walkIcon } from './icons.ts';
import { personIndex, type Screen } from './screen.ts';

/** Who takes part. While people take a place, also who has chosen: never where (work-forms §17: who voted, not what). */
export function peopleView(screen: Screen): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const preparing = view.phase === 'preparing';
  const host = role === 'facilitator' && !locked && view.phase !== 'closed';
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
    ${!host ? nothing : preparing ? addPerson(screen) : latePerson(screen)}
    ${refusalNote(screen.refused, 'person.add', 'person.edit', 'person.remove', 'person.away')}
  </section>`;
}

function line(screen: Screen, person: PersonView, host: boolean): TemplateResult {
  const { view, ui } = screen;
  const preparing = view.phase === 'preparing';
  const mine = screen.role === 'participant' ? view.me?.person === person.id : !!ui.actor && ui.actor === person.id;
  const tail =
    host && preparing ? html`<span class="acts">${personActs(screen, person)}</span>` : stateOf(screen, person, host);
  return personRow(person, personIndex(view, person.id), tail, { mine }, initials(person.name));
}

function stateOf(screen: Screen, person: PersonView, host: boolean): TemplateResult {
  const { view, words, say } = screen;
  const w = words.people;
  const placing = view.phase === 'placing';
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
    ${host ? awayButton(screen, person) : nothing}
  </span>`;
}

/** On one shared screen the facilitator gives the keyboard to somebody, or enters for them. */
function enterButton({ words, say, show }: Screen, person: PersonView): TemplateResult {
  const label = say(person.placed ? words.tray.changeOf : words.place.enter, { name: person.name });
  return html`<button
    class="btn ${person.placed ? 'quiet' : ''} sq"
    aria-label=${label}
    title=${label}
    @click=${() => show({ actor: person.id, again: person.placed, draft: null, marker: 'me', round: 0 })}
  >
    ${person.placed ? icon('pen') : walkIcon()}
  </button>`;
}
