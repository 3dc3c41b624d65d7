import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { asPerson, icon, mark, nameOf, personIndex, pips } from '@werkvorm/kit';
import type { CardView } from '../opportunity-circle.types.ts';
import { historyView } from './history.ts';
import { mover, moversOf, ringName, towards, type Screen } from './screen.ts';

/** The list twin: the same cards, ring by ring from the centre out, with a button per move and no dragging. */
export function listView(screen: Screen): TemplateResult {
  const { view } = screen;
  const rings: TemplateResult[] = [];
  for (let ring = view.setup.rings; ring >= 1; ring--) rings.push(band(screen, ring));
  return html`<div class="list" part="list">${rings}</div>`;
}

function band(screen: Screen, ring: number): TemplateResult {
  const { view, words, say } = screen;
  const cards = view.cards.filter((card) => card.ring === ring);
  const { rings } = view.setup;
  const tone = Math.round(1 + ((ring - 1) * 4) / Math.max(1, rings - 1));
  return html`<section class="band tone-${tone}">
    <h3 class="grp">
      ${pips(ring, rings)} <span>${ringName(screen, ring)}</span>
      <span class="soft small num"
        >${cards.length ? say('{count}', { count: cards.length }) : say(words.move.empty)}</span
      >
    </h3>
    <ul class="rows">
      ${repeat(
        cards,
        (card) => card.id,
        (card) => row(screen, card),
      )}
    </ul>
  </section>`;
}

function row(screen: Screen, card: CardView): TemplateResult {
  const { view, words, say, locked } = screen;
  const movers = moversOf(card);
  const names = movers.length
    ? say(words.move.movedBy, { names: movers.map((id) => nameOf(view, id)).join(', ') })
    : say(words.move.notMoved);
  const chosen = view.me?.choice === card.id;
  const move = () => screen.send(asPerson(screen, { type: 'card.move', card: card.id }, mover(screen)));
  const to = towards(screen, card.ring + 1);
  return html`<li class="row ${chosen ? 'mine' : ''}" data-card=${card.id}>
    <span>
      <span class="t" dir="auto">${card.text}</span>
      <details class="past">
        <summary class="soft small">
          <span class="by" aria-hidden="true">${movers.map((id) => mark(personIndex(view, id)))}</span> ${names}
        </summary>
        ${historyView(screen, card)}
      </details>
      ${chosen ? html`<span class="small">${icon('lock')} ${say(words.move.chosenNow)}</span>` : nothing}
    </span>
    ${
      card.movable && !locked
        ? html`<button class="btn" aria-label="${card.text}: ${to}" @click=${move}>${icon('in', true)}${to}</button>`
        : nothing
    }
  </li>`;
}
