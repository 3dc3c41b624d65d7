import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  actorName,
  asPerson,
  icon,
  initials,
  nameOf,
  personIndex,
  personOf,
  refusalNote,
  token,
  whoView,
} from '@werkvorm/kit';
import type { PersonView } from '../opportunity-circle.types.ts';
import type { Screen } from './screen.ts';

/** Picking in private: card backs in a tray, and one person's cards at a time. */
export function pickView(screen: Screen): TemplateResult {
  const { view, role, ui } = screen;
  const actor = role === 'participant' ? view.me?.person : role === 'facilitator' ? ui.actor : '';
  const person = actor ? personOf(view, actor) : undefined;
  if (role === 'participant' && !person) return whoView(screen);
  return html`<div class="picking" part="picking">
    ${person && !person.picked && !screen.locked ? pickSheet(screen, person) : tray(screen, person)}
  </div>`;
}

function tray(screen: Screen, own: PersonView | undefined): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const people = view.people.filter((person) => !person.away);
  const picked = people.filter((person) => person.picked).length;
  const { picksMin: min, picksMax: max } = view.setup;
  const host = role === 'facilitator' && !locked;
  return html`<div class="void">
    <h3>
      ${own ? say(words.pick.yours) : picked === people.length && picked ? say(words.pick.ready) : say(words.pick.count, { count: picked, total: people.length })}
    </h3>
    <p>${own ? say(words.pick.yoursHint) : say(words.pick.lead, { min, count: max })}</p>
    <ul class="tray">
      ${repeat(
        people,
        (person) => person.id,
        (person) => trayPlace(screen, person),
      )}
    </ul>
    ${
      own?.picked && !locked && role === 'participant'
        ? html`<button class="btn" @click=${() => screen.send(asPerson(screen, { type: 'picks.return' }, own.id))}>
            ${say(words.pick.takeBack)}
          </button>`
        : nothing
    }
    ${refusalNote(screen.refused, 'moving.start', 'picks.return', 'preparing.reopen')}
    ${
      host
        ? html`<div class="line centre">
            <button class="btn quiet" @click=${() => screen.send({ type: 'preparing.reopen' })}>
              ${say(words.prepare.back)}
            </button>
            <button
              class="btn ${picked === people.length ? 'go' : ''}"
              part="start"
              @click=${() => screen.send({ type: 'moving.start' })}
            >
              ${say(words.pick.start)}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function trayPlace(screen: Screen, person: PersonView): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const act = role === 'facilitator' && !locked;
  const named = { name: person.name };
  return html`<li>
    <span class="back ${person.picked ? '' : 'none'}" aria-hidden="true"></span>
    ${token(personIndex(view, person.id), initials(actorName(person)))}
    <span class="small"
      >${person.name}<span class="vh">: ${say(person.picked ? words.pick.faceDown : words.pick.waiting)}</span></span
    >
    ${
      !act
        ? nothing
        : person.picked
          ? html`<button
              class="btn quiet small"
              aria-label="${person.name}: ${say(words.pick.takeBack)}"
              @click=${() => screen.send({ type: 'picks.return', person: person.id })}
            >
              ${say(words.pick.takeBack)}
            </button>`
          : html`<button class="btn small" @click=${() => screen.show({ actor: person.id, chosen: [] })}>
              ${say(words.pick.turnTo, named)}
            </button>`
    }
  </li>`;
}

function pickSheet(screen: Screen, person: PersonView): TemplateResult {
  const { view, words, say, ui, role } = screen;
  const { picksMin: min, picksMax: max } = view.setup;
  const lay = async () => {
    if (await screen.send(asPerson(screen, { type: 'cards.pick', cards: ui.chosen }, person.id))) {
      screen.show({ chosen: [], actor: role === 'participant' ? person.id : '' });
    }
  };
  const toggle = (card: string) =>
    screen.show({ chosen: ui.chosen.includes(card) ? ui.chosen.filter((id) => id !== card) : [...ui.chosen, card] });
  return html`<div class="turn">
      <span class="who">${say(words.pick.sheet, { name: person.name })}</span>
      <span
        >${say(words.pick.choose, { min, max })}${role === 'facilitator' ? html` · ${say(words.pick.lookAway)}` : nothing}</span
      >
    </div>
    <div class="stack sheet-body">
      <p class="soft small">${icon('lock')} ${say(words.pick.only)}</p>
      <ul class="table" role="list" aria-label=${say(words.pick.sheet, { name: person.name })}>
        ${repeat(
          view.cards,
          (card) => card.id,
          (card) => {
            const on = ui.chosen.includes(card.id);
            return html`<li>
              <button
                class="card can pickable"
                part="card"
                aria-pressed=${on ? 'true' : 'false'}
                @click=${() => toggle(card.id)}
              >
                ${card.image ? html`<img src=${card.image.src} alt=${card.image.alt} loading="lazy" />` : nothing}<span
                  dir="auto"
                  >${card.text}</span
                >${on ? icon('ok') : nothing}
              </button>
            </li>`;
          },
        )}
      </ul>
      ${ownCardField(screen, person.id)} ${refusalNote(screen.refused, 'cards.pick', 'card.write')}
      <div class="line">
        <span class="soft num" role="status">${say(words.pick.chosen, { count: ui.chosen.length })}</span>
        <span class="tools">
          ${role === 'facilitator' ? html`<button class="btn quiet" @click=${() => screen.show({ actor: '', chosen: [] })}>${say(words.actions.cancel)}</button>` : nothing}
          <button class="btn go" part="lay" @click=${lay}>${say(words.pick.lay)}</button>
        </span>
      </div>
    </div>`;
}

/** A field for a card of one's own, while the circle has room for it. */
export function ownCardField(screen: Screen, person: string): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const limit = view.setup.ownCards;
  if (!limit) return nothing;
  const written =
    view.me?.person === person ? view.me.written : view.cards.filter((card) => card.author === person).length;
  const left = Math.max(0, limit - written);
  if (!left) return nothing;
  const add = async (field: HTMLInputElement) => {
    if (await screen.send(asPerson(screen, { type: 'card.write', text: field.value }, person))) field.value = '';
  };
  return html`<div class="line own">
    <label class="grow"
      ><span class="vh">${say(words.pick.write)} (${nameOf(view, person)})</span>
      <input
        class="field say"
        maxlength="80"
        placeholder=${say(words.pick.write)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && add(event.target as HTMLInputElement)}
    /></label>
    <button
      class="btn"
      @click=${(event: Event) => add((event.currentTarget as HTMLElement).parentElement!.querySelector('input')!)}
    >
      ${icon('plus')}${say(words.actions.add)}
    </button>
    <span class="soft small">${say(words.pick.writeLeft, { count: left })}</span>
  </div>`;
}
