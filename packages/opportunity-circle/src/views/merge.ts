import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@werkvorm/kit';
import { mergeCircles } from '../opportunity-circle.merge.ts';
import type { Screen } from './screen.ts';

/** The circles of several groups as one: equal texts taken together, by a true mean or median over all of them. */
export function mergeView(screen: Screen): TemplateResult {
  const { words, say, ui } = screen;
  return html`<details class="merge" part="merge">
    <summary>${say(words.result.merge)}</summary>
    <div class="stack">
      <p class="soft small">${say(words.result.mergeHint)}</p>
      <div class="line">
        <label class="btn"
          >${icon('plus')}${say(words.result.mergeAdd)}
          <input
            class="vh"
            type="file"
            multiple
            accept="application/json,.json"
            @change=${(event: Event) => screen.mergeFiles([...((event.target as HTMLInputElement).files ?? [])])}
        /></label>
        <span class="seg" role="group" aria-label=${say(words.result.merge)}>
          ${(['mean', 'median'] as const).map(
            (how) =>
              html`<button
                class="btn"
                aria-pressed=${ui.mergeBy === how ? 'true' : 'false'}
                @click=${() => screen.show({ mergeBy: how })}
              >
                ${say(words.result[how])}
              </button>`,
          )}
        </span>
      </div>
      ${ui.others.length ? mergedTable(screen) : nothing}
    </div>
  </details>`;
}

function mergedTable(screen: Screen): TemplateResult {
  const { view, words, say, ui } = screen;
  const merged = mergeCircles([view, ...ui.others.map((other) => other.view)], ui.mergeBy);
  const { rings } = view.setup;
  const digits = new Intl.NumberFormat(screen.locale, { maximumFractionDigits: 1 });
  return html`<p class="small">
      ${[say(words.result.thisCircle), ...ui.others.map((other) => other.name)].join(' · ')}
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label=${say(words.result.merge)}>
      <table class="ranking">
        <thead>
          <tr>
            <th scope="col">${say(words.result.place)}</th>
            <th scope="col">${say(words.result.card)}</th>
            <th scope="col">${say(words.result.position)}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${merged.map(
            (row) =>
              html`<tr>
                <td class="num">
                  ${row.place}${row.tied ? html` <span class="soft small">${say(words.result.tied)}</span>` : nothing}
                </td>
                <th scope="row" class="words">${row.text}</th>
                <td class="num">${digits.format(1 + row.position * (rings - 1))} / ${digits.format(rings)}</td>
                <td>${say(words.result.circles, { count: row.circles })}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
