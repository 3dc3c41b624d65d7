import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  addPerson,
  awayButton,
  editPerson,
  icon,
  initials,
  personActs,
  personRow,
  refusalNote,
  textSetting,
} from '@werkvorm/kit';
import { LIMITS } from '../rules/limits.ts';
import type { PersonView } from '../interest-triad.types.ts';
import { emptyTriad } from './drawing.ts';
import { slip } from './interests.ts';
import { mandateSummary } from './mandate.ts';
import { linksAt, linksText, personIndex, shownIndex, sightOf, type Screen } from './screen.ts';
import { canGuide, measurementsView } from './measurements.ts';
import { readyCards, readyText } from './wait.ts';

/** What a facilitator prepares and keeps up: who takes part, the settings, the measurements; and the next step. */
export function peoplePage(screen: Screen): TemplateResult {
  return html`<div class="prepare" part="prepare">
    <div class="main">${peopleView(screen)} ${confidedView(screen)}</div>
    <div class="side">${readyView(screen)} ${measurementsView(screen)} ${settingsView(screen)} ${endView(screen)}</div>
  </div>`;
}

function peopleView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const host = canGuide(screen);
  return html`<section class="stack" part="people">
    <h3>${say(words.guide.people)} <span class="soft small num">${view.people.length}</span></h3>
    ${
      view.people.length
        ? html`<ul class="order">
            ${repeat(
              view.people,
              ({ id }) => id,
              (person) =>
                host && screen.ui.editing === person.id ? editPerson(screen, person) : line(screen, person, host),
            )}
          </ul>`
        : html`<div class="void">
            ${emptyTriad(screen)}
            <h4>${say(words.wait.nobody)}</h4>
            <p>${say(words.wait.nobodyHint)}</p>
          </div>`
    }
    ${host ? addPerson(screen) : nothing}
    ${refusalNote(screen.refused, 'person.add', 'person.edit', 'person.remove', 'person.away')}
  </section>`;
}

function line(screen: Screen, person: PersonView, host: boolean): TemplateResult {
  const { view, words, say, show } = screen;
  const { id, name, away, ready } = person;
  const enter = say(words.guide.enter, { name });
  const state = away ? say(words.people.isAway) : say(ready ? words.guide.ready : words.guide.notReady);
  const tail = html`<span class="state small"
    >${ready && !away ? icon('ok') : nothing}<span class="soft">${state}</span> ${
      host
        ? html`${
              away
                ? nothing
                : html`<button
                    class="btn quiet sq enter"
                    aria-label=${enter}
                    title=${enter}
                    @click=${() => show({ actor: id, step: 'interests' })}
                  >
                    ${icon('in', true)}
                  </button>`
            }${awayButton(screen, person)}<span class="acts">${personActs(screen, person)}</span>`
        : nothing
    }</span
  >`;
  return personRow(person, personIndex(view, id), tail, {}, initials(name));
}

/** Who is ready, and the opening of the matrix. */
function readyView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, send } = screen;
  if (view.opened || !view.people.length) return nothing;
  return html`<section class="stack" part="ready-cards">
    ${readyCards(screen)}
    <p class="small">${readyText(screen)}</p>
    ${refusalNote(screen.refused, 'matrix.open')}
    ${
      canGuide(screen)
        ? html`<button class="btn go wide" part="open" @click=${() => send({ type: 'matrix.open' })}>
              ${say(words.guide.openMatrix)}${icon('in', true)}
            </button>
            <p class="small soft">${say(words.guide.openHint)}</p>`
        : nothing
    }
  </section>`;
}

function settingsView(screen: Screen): TemplateResult {
  const { words, say } = screen;
  const guided = { ...screen, locked: !canGuide(screen) };
  return html`<section class="stack" part="settings">
    <h3>${say(words.guide.settings)}</h3>
    ${textSetting(guided, 'network', say(words.guide.network), { hint: say(words.guide.networkHint), max: LIMITS.label })}
    ${textSetting(guided, 'planned', say(words.guide.planned), { max: LIMITS.mandate })}
    ${refusalNote(screen.refused, 'setup.change')}
  </section>`;
}

/** The close, which can be taken back: measurements are months apart. */
function endView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, send, locked } = screen;
  if (locked) return nothing;
  const closed = view.phase === 'closed';
  return html`<section class="stack">
    ${refusalNote(screen.refused, 'board.close', 'board.reopen')}
    ${closed ? html`<p class="small soft">${say(words.guide.closedHint)}</p>` : nothing}
    <button class="btn wide" part="end" @click=${() => send({ type: closed ? 'board.reopen' : 'board.close' })}>
      ${say(closed ? words.guide.reopen : words.guide.close)}
    </button>
  </section>`;
}

/** What people let only the facilitator see: apart from what is shared, and on no other screen. */
function confidedView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  if (!view.confided.length) return nothing;
  return html`<section class="stack confided" part="confided">
    <h3>${icon('lock')}${say(words.guide.confided)}</h3>
    <p class="small soft">${say(words.guide.confidedHint)}</p>
    ${view.confided.map(({ person, interests, triad }) => {
      const sight = sightOf(screen, person);
      if (!sight) return nothing;
      const { links } = linksAt(triad, shownIndex(screen));
      return html`<div class="stack">
        <b dir="auto">${sight.person.name}</b>
        <ul class="stack">
          ${interests.map((interest) => slip({ ...screen, locked: true }, sight, interest))}
        </ul>
        ${
          triad
            ? html`<p class="small">${linksText(screen, links)}</p>
                ${mandateSummary(screen, triad.mandate)}`
            : nothing
        }
      </div>`;
    })}
  </section>`;
}

/** The facilitator's views, as a row of buttons. */
export function guideTabs(
  screen: Screen,
  page: string,
  pages: readonly ('people' | 'overview' | 'matrix')[],
): TemplateResult {
  const { words, say, show } = screen;
  return html`<nav class="tabs" aria-label=${say(words.guide.label)}>
    <span class="seg">
      ${pages.map(
        (one) =>
          html`<button
            class="btn"
            data-page=${one}
            aria-pressed=${page === one ? 'true' : 'false'}
            @click=${() => show({ page: one, actor: '' })}
          >
            ${say(words.guide[one])}
          </button>`,
      )}
    </span>
  </nav>`;
}
