import { html, nothing, type TemplateResult } from 'lit';
import {
  actorChoice,
  actorName,
  asPerson,
  initials,
  nameOf,
  personIndex,
  personOf,
  refusalNote,
  token,
} from '@werkvorm/kit';
import { mover, type Screen } from './screen.ts';

/** Whose turn it is, in one band: solid accent when the pen is in the hand of who is at this screen. */
export function turnBand(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role } = screen;
  if (view.phase !== 'moving') return nothing;
  if (view.roundsOver) return overBand(screen);
  if (view.setup.turnMode === 'round') return roundBand(screen);
  const person = personOf(view, view.turn);
  if (!person) return nothing;
  const mine = role === 'facilitator' || view.me?.person === person.id;
  if (!mine) return otherBand(screen);
  const you = role === 'participant';
  return html`<div class="turn" part="turn">
    <span class="who">${say(you ? words.move.yours : words.move.turn, { name: person.name })}</span>
    <span>${say(words.move.do)}</span>
    ${
      screen.locked
        ? nothing
        : html`<span class="tools">
            <button class="btn" @click=${() => screen.send(asPerson(screen, { type: 'turn.pass' }, person.id))}>
              ${say(words.move.pass)}
            </button>
            ${you ? nothing : html`<button class="btn" @click=${() => screen.send({ type: 'turn.skip' })}>${say(words.move.skip, { name: person.name })}</button>`}
          </span>`
    }
  </div>`;
}

function otherBand(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const person = personOf(view, view.turn)!;
  const next = nextPerson(screen);
  return html`<div class="turn other" part="turn">
    ${token(personIndex(view, person.id), initials(actorName(person)))}
    <span class="who">${say(words.move.turn, { name: person.name })}</span>
    ${next ? html`<span class="soft">${say(words.move.then, { name: next })}</span>` : nothing}
  </div>`;
}

function nextPerson({ view }: Screen): string {
  const waiting = view.people.filter((person) => !person.away && !person.done && person.id !== view.turn);
  return waiting[0]?.name ?? '';
}

function roundBand(screen: Screen): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const actor = mover(screen);
  const done = view.people.filter((person) => person.done).length;
  if (role === 'observer' || locked || !actor) {
    return html`<div class="turn other" part="turn">
      <span class="who">${say(words.round, { round: view.round })}</span
      ><span class="num">${say('{done} / {total}', { done, total: view.people.filter((p) => !p.away).length })}</span>
    </div>`;
  }
  return html`<div class="turn" part="turn">
    <span class="who"
      >${say(role === 'participant' ? words.move.yours : words.move.turn, { name: nameOf(view, actor) })}</span
    >
    <span>${say(words.move.choose)}</span>
    <span class="tools">
      ${role === 'facilitator' ? actorChoice(say(words.move.acting), view.people, actor, (id) => screen.show({ actor: id })) : nothing}
      <button class="btn" @click=${() => screen.send(asPerson(screen, { type: 'turn.pass' }, actor))}>
        ${say(words.move.pass)}
      </button>
    </span>
  </div>`;
}

function overBand(screen: Screen): TemplateResult {
  const { words, say, role, locked } = screen;
  return html`<div class="turn other" part="turn">
    <span class="who">${say(words.move.over)}</span>
    ${
      role === 'facilitator' && !locked
        ? html`<span>${say(words.move.overHint)}</span
            ><span class="tools"
              ><button class="btn" @click=${() => screen.send({ type: 'round.next' })}>
                ${say(words.move.another)}</button
              ><button class="btn go" @click=${() => screen.send({ type: 'moving.end' })}>
                ${say(words.move.end)}
              </button></span
            >`
        : nothing
    }
  </div>`;
}

/** A refusal in the moving, beside the board. */
export function moveRefusal(screen: Screen): TemplateResult | typeof nothing {
  return refusalNote(
    screen.refused,
    'card.move',
    'turn.pass',
    'turn.skip',
    'undo',
    'redo',
    'moving.end',
    'moving.resume',
    'round.next',
    'person.away',
  );
}
