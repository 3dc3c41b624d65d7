import { html, nothing, type TemplateResult } from 'lit';
import { mark, nameOf, personIndex, pips } from '@werkvorm/kit';
import { cardOf, moversOf, ringName, type Screen } from './screen.ts';
import { historyView } from './history.ts';

/** The harvest in large words: all cards of the innermost ring that was reached. Several winners stay several. */
export function harvestView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  if (!view.harvest.length) return nothing;
  return html`<section class="harvest stack" part="harvest">
    <h3>${say(words.result.harvest)}</h3>
    <ul class="table">
      ${view.harvest.map((id) => html`<li class="card big">${cardOf(view, id)?.text}</li>`)}
    </ul>
    <p class="soft small">${say(words.result.photo)}</p>
  </section>`;
}

/** The ranking as a table: ties share a place and say so; breadth stands beside the number of moves. */
export function rankingView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  if (!view.ranking.length) return html`<p class="soft">${say(words.result.empty)}</p>`;
  return html`<section class="stack" part="ranking">
    <h3>${say(words.result.ranking)}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${say(words.result.ranking)}>
      <table class="ranking">
        <thead>
          <tr>
            <th scope="col">${say(words.result.place)}</th>
            <th scope="col">${say(words.result.card)}</th>
            <th scope="col">${say(words.result.position)}</th>
            <th scope="col">${say(words.result.breadth)}</th>
          </tr>
        </thead>
        <tbody>
          ${view.ranking.map((ranked) => {
            const card = cardOf(view, ranked.card)!;
            const movers = moversOf(card);
            const times = card.moves.filter((move) => !move.undone).length;
            return html`<tr>
              <td class="num">
                ${say('{place}', { place: ranked.place })}${ranked.tied ? html` <span class="soft small">${say(words.result.tied)}</span>` : nothing}
              </td>
              <th scope="row">
                <details class="past">
                  <summary class="words"><span dir="auto">${card.text}</span></summary>
                  ${historyView(screen, card)}
                </details>
              </th>
              <td>
                ${pips(ranked.ring, view.setup.rings)}
                ${ringName(screen, ranked.ring)}${ranked.since ? html` <span class="soft small">${say(words.result.since, { round: ranked.since })}</span>` : nothing}
              </td>
              <td>
                <span class="by" aria-hidden="true">${movers.map((id) => mark(personIndex(view, id)))}</span>
                ${say(words.result.people, { count: ranked.breadth })}
                <span class="soft small">${say(words.result.times, { count: times })}</span>
                <span class="vh">${movers.map((id) => nameOf(view, id)).join(', ')}</span>
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}
