import { html, nothing, type TemplateResult } from 'lit';
import { awayButton, icon, latePerson, personIndex, personRow } from '@werkvorm/kit';
import type { PersonView } from '../opportunity-circle.types.ts';
import { happened } from './happened.ts';
import type { Screen } from './screen.ts';
import { moveRefusal } from './turn.ts';

/** Beside the board: the order of the round, what happened, and the steps of the facilitator. */
export function sideView(screen: Screen): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const host = role === 'facilitator' && !locked;
  return html`<aside class="side" part="side">
    <section>
      <h3>${say(words.move.order, { round: view.round })}</h3>
      <ol class="order">
        ${view.people.map((person) => place(screen, person))}
      </ol>
      ${host ? latePerson(screen) : nothing}
    </section>
    <section>
      <h3>${say(words.move.happened)}</h3>
      ${
        view.recent.length
          ? html`<ul class="log">
              ${[...view.recent]
                .reverse()
                .slice(0, 4)
                .map((happening) => html`<li>${happened(screen, happening)}</li>`)}
            </ul>`
          : html`<p class="soft small">${say(words.move.nothing)}</p>`
      }
      ${screen.layout === 'list' ? nothing : moveRefusal(screen)}
      ${
        locked
          ? nothing
          : html`<div class="line">
              ${view.canUndo ? html`<button class="btn quiet" @click=${() => screen.send({ type: 'undo' })}>${icon('undo', true)}${say(words.move.undoLast)}</button>` : nothing}
              ${view.canRedo ? html`<button class="btn quiet" @click=${() => screen.send({ type: 'redo' })}>${icon('redo', true)}${say(words.move.redoLast)}</button>` : nothing}
            </div>`
      }
    </section>
    ${host && !view.roundsOver ? endings(screen) : nothing}
  </aside>`;
}

function endings(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return html`<section class="line">
    ${view.setup.turnMode === 'round' ? html`<button class="btn" @click=${() => screen.send({ type: 'round.next' })}>${say(words.move.closeRound)}</button>` : nothing}
    <button class="btn" part="end" @click=${() => screen.send({ type: 'moving.end' })}>${say(words.move.end)}</button>
  </section>`;
}

function place(screen: Screen, person: PersonView): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const now = view.turn === person.id;
  const mine = now && role === 'facilitator' ? true : view.me?.person === person.id;
  const host = role === 'facilitator' && !locked;
  const state = html`<span class="state">
    ${person.away ? say(words.people.isAway) : now ? html`<b class="you">${say(words.move.now)}</b>` : person.done ? html`${icon('ok')}<span class="vh">${say(words.move.done)}</span>` : nothing}
    ${host ? awayButton(screen, person) : nothing}
  </span>`;
  return personRow(person, personIndex(view, person.id), state, { mine: now && mine, current: now });
}
