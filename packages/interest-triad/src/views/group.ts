import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon, initials, token } from '@werkvorm/kit';
import { LINKS, type Link, type PersonView } from '../interest-triad.types.ts';
import { emptyTriad, meter, smallTriad } from './drawing.ts';
import {
  isDrawn,
  linkName,
  linksAt,
  measurementName,
  personIndex,
  shownIndex,
  strengthName,
  wasText,
  type Screen,
} from './screen.ts';
import { comparedText, sharesView, signalMarks } from './signals.ts';

/** The whole network: small multiples, or the list twin with the same facts; the measurements as a time line. */
export function groupView(screen: Screen): TemplateResult {
  const { view, words, say, layout, role } = screen;
  const index = shownIndex(screen);
  const nothingYet = !view.measurements.length;
  return html`<section class="group" part="overview">
    <div class="line ends over">
      <h3>${say(words.group.title, { count: view.people.length })}</h3>
      <span class="small soft">${comparedText(screen, index)}</span>
      ${timeSlider(screen, index)}
    </div>
    ${
      nothingYet
        ? html`<div class="void">
            ${emptyTriad(screen)}
            <h4>${say(words.group.nothing)}</h4>
            <p>${say(words.group.nothingHint)}</p>
          </div>`
        : layout === 'list' && role !== 'observer'
          ? table(screen, index)
          : multiples(screen, index)
    }
    ${sharesView(screen)}
  </section>`;
}

/** A slider over the measurements: the network at another moment. */
function timeSlider(screen: Screen, index: number): TemplateResult | typeof nothing {
  const { view, words, say, show, role } = screen;
  const last = view.measurements.length - 1;
  if (last < 1 || role === 'observer') return nothing;
  const name = measurementName(screen, view.measurements[index]!);
  return html`<label class="time small"
    >${say(words.group.time)}
    <input
      class="range"
      type="range"
      min="0"
      max=${last}
      .value=${live(String(index))}
      aria-valuetext=${name}
      @input=${(event: Event) => show({ at: view.measurements[(event.target as HTMLInputElement).valueAsNumber]!.id })}
    />
    <b>${name}</b></label
  >`;
}

function multiples(screen: Screen, index: number): TemplateResult {
  return html`<ul class="multi ${screen.view.people.length > 24 ? 'many' : ''}">
    ${repeat(
      screen.view.people,
      ({ id }) => id,
      (person) => multiple(screen, person, index),
    )}
  </ul>`;
}

function multiple(screen: Screen, person: PersonView, index: number): TemplateResult {
  const { words, say, ui, role, view } = screen;
  const { links, before } = linksAt(person.triad, index);
  const mine = view.me?.person === person.id;
  return html`<li
    class="${ui.looked === person.id ? 'on' : ''} ${mine ? 'mine' : ''}"
    part="multiple"
    data-person=${person.id}
  >
    ${
      person.triad && isDrawn(links)
        ? smallTriad(screen, person.id, links, before)
        : html`<div class="unshared">
            ${token(personIndex(view, person.id), initials(person.name))}<span class="tag"
              >${icon('lock')}${say(words.group.unshared)}</span
            >
          </div>`
    }
    <span class="nm"
      ><b dir="auto">${person.name}</b
      >${person.organisation ? html`<span class="soft small" dir="auto">${person.organisation}</span>` : nothing}</span
    >
    ${person.triad?.mandate ? html`<span class="mdt small">${say(words.mandates[person.triad.mandate.type])}</span>` : nothing}
    ${signalMarks(screen, person.signals)} ${role === 'observer' ? nothing : lookButton(screen, person)}
  </li>`;
}

function lookButton({ words, say, show, ui }: Screen, { id, name }: PersonView): TemplateResult {
  const on = ui.looked === id;
  return html`<button
    class="btn quiet sq look"
    aria-pressed=${on ? 'true' : 'false'}
    aria-label=${say(words.group.look, { name })}
    @click=${() => show({ looked: on ? '' : id })}
  >
    ${icon('eye')}
  </button>`;
}

/** The list twin: the same facts in words and bars. */
function table(screen: Screen, index: number): TemplateResult {
  const { view, words, say } = screen;
  return html`<div class="scrolls" part="list">
    <table class="tt">
      <thead>
        <tr>
          <th scope="col">${say(words.group.who)}</th>
          ${LINKS.map((link) => html`<th scope="col">${linkName(screen, link)}</th>`)}
          <th scope="col">${say(words.group.mandate)}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          view.people,
          ({ id }) => id,
          (person) => tableRow(screen, person, index),
        )}
      </tbody>
    </table>
  </div>`;
}

function tableRow(screen: Screen, person: PersonView, index: number): TemplateResult {
  const { view, words, say } = screen;
  const mine = view.me?.person === person.id;
  const { triad } = person;
  return html`<tr class=${mine ? 'mine' : ''} data-person=${person.id}>
    <th scope="row">
      <span class="whom"
        >${token(personIndex(view, person.id), initials(person.name))}
        <span><b dir="auto">${person.name}</b><span class="soft small" dir="auto">${person.organisation}</span></span>
        ${lookButton(screen, person)}</span
      >
    </th>
    ${LINKS.map((link) => linkCell(screen, person, link, index))}
    <td data-label=${say(words.group.mandate)}>
      ${triad?.mandate ? say(words.mandates[triad.mandate.type]) : nothing} ${signalMarks(screen, person.signals)}
    </td>
  </tr>`;
}

function linkCell(screen: Screen, { triad }: PersonView, link: Link, index: number): TemplateResult {
  const { words, say } = screen;
  const { links, before } = linksAt(triad, index);
  if (!triad)
    return html`<td data-label=${linkName(screen, link)}>
      <span class="soft small">${say(words.group.unshared)}</span>
    </td>`;
  return html`<td data-label=${linkName(screen, link)}>
    <span class="lk">${meter(links[link])}${strengthName(screen, links[link])}</span>
    <span class="soft small">${wasText(screen, links, before, link)}</span>
  </td>`;
}
