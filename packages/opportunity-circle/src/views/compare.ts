import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '@werkvorm/kit';
import { compareRounds } from '../opportunity-circle.merge.ts';
import { cardOf, ringName, type Screen } from './screen.ts';

/** Two rounds side by side: what came closer, by whom, and what stayed. */
export function compareView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, ui } = screen;
  const last = view.snapshots.at(-1)?.round ?? 0;
  if (!last) return nothing;
  const [from, to] = ui.compare ?? [0, last];
  return html`<details class="compare" part="compare">
    <summary>${say(words.result.compare)}</summary>
    <div class="stack">
      <div class="line">
        ${roundChoice(screen, say(words.result.from), from, (round) => screen.show({ compare: [round, to] }))}
        ${roundChoice(screen, say(words.result.to), to, (round) => screen.show({ compare: [from, round] }))}
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${say(words.result.compare)}>
        <table class="ranking">
          <thead>
            <tr>
              <th scope="col">${say(words.result.card)}</th>
              <th scope="col">${roundName(screen, from)}</th>
              <th scope="col">${roundName(screen, to)}</th>
              <th scope="col">${say(words.result.breadth)}</th>
            </tr>
          </thead>
          <tbody>
            ${compareRounds(view, from, to).map(
              (row) =>
                html`<tr>
                  <th scope="row" class="words">${cardOf(view, row.card)?.text}</th>
                  <td>${row.from ? ringName(screen, row.from) : '–'}</td>
                  <td>
                    ${row.to === row.from ? html`<span class="soft">${say(words.result.unchanged)}</span>` : html`<b>${ringName(screen, row.to)}</b>`}
                  </td>
                  <td>${row.movedBy.map((id) => nameOf(view, id)).join(', ')}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>
  </details>`;
}

function roundName(screen: Screen, round: number): string {
  return round ? screen.say(screen.words.round, { round }) : screen.say(screen.words.result.start);
}

function roundChoice(screen: Screen, label: string, value: number, choose: (round: number) => void): TemplateResult {
  const rounds = [0, ...screen.view.snapshots.map((snapshot) => snapshot.round)];
  return html`<label class="label"
    >${label}
    <select class="field" @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
      ${rounds.map((round) => html`<option value=${round} ?selected=${round === value}>${roundName(screen, round)}</option>`)}
    </select></label
  >`;
}
