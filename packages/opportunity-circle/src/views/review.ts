import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { actorChoice, asPerson, icon, nameOf, refusalNote } from '@werkvorm/kit';
import type { CardView } from '../opportunity-circle.types.ts';
import { ownCardField } from './pick.ts';
import type { Screen } from './screen.ts';

/** Remarks on the cards, before anybody picks. */
export function reviewView(screen: Screen): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const by = role === 'participant' ? (view.me?.person ?? '') : screen.ui.actor || (view.people[0]?.id ?? '');
  const may = role !== 'observer' && !locked && by !== '';
  return html`<div class="review" part="review">
    <p class="lead">${say(words.review.lead)}</p>
    ${role === 'facilitator' && may ? actorChoice(say(words.review.by), view.people, by, (id) => screen.show({ actor: id })) : nothing}
    <ul class="rows">
      ${repeat(
        view.cards,
        (card) => card.id,
        (card) => remarkRow(screen, card, may ? by : ''),
      )}
    </ul>
    ${may ? ownCardField(screen, by) : nothing}
    ${refusalNote(screen.refused, 'remark.add', 'card.write', 'picking.start')}
    ${
      role === 'facilitator' && !locked
        ? html`<div class="line ends">
            <button class="btn quiet" @click=${() => screen.send({ type: 'preparing.reopen' })}>
              ${say(words.prepare.back)}
            </button>
            <button class="btn go" @click=${() => screen.send({ type: 'picking.start' })}>
              ${say(words.review.go)}${icon('in', true)}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function remarkRow(screen: Screen, card: CardView, by: string): TemplateResult {
  const { view, words, say } = screen;
  const label = say(words.review.remark, { card: card.text });
  const add = async (field: HTMLInputElement) => {
    if (await screen.send(asPerson(screen, { type: 'remark.add', card: card.id, text: field.value }, by)))
      field.value = '';
  };
  return html`<li class="row wide-row">
    <span class="t" dir="auto">${card.text}</span>
    <ul class="remarks">
      ${card.remarks.map((remark) => html`<li><b>${nameOf(view, remark.person)}</b> ${remark.text}</li>`)}
    </ul>
    ${
      by
        ? html`<span class="line"
            ><input
              class="field"
              maxlength="280"
              aria-label=${label}
              placeholder=${label}
              @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && add(event.target as HTMLInputElement)}
            />
            <button
              class="btn"
              @click=${(event: Event) => add((event.currentTarget as HTMLElement).parentElement!.querySelector('input')!)}
            >
              ${icon('talk')}${say(words.review.add)}
            </button></span
          >`
        : nothing
    }
  </li>`;
}
