import { html, nothing, svg, type TemplateResult } from 'lit';
import type { RoundView, Summary } from '../commitment-walk.types.ts';
import { endText, shortPlace } from './scale.ts';
import { markName, shownRound, type Screen } from './screen.ts';
import { saidView } from './words-fields.ts';

/** Round beside round, as strips of dots on the same line; and what was said in the round that is shown. */
export function roundsView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role } = screen;
  const revealed = view.rounds.filter((round) => round.revealed);
  if (!revealed.length) return nothing;
  // A wall does not scroll, and its line has the ends: the last two rounds beside each other.
  const wall = role === 'observer';
  const rounds = wall ? revealed.slice(-2) : revealed;
  return html`<section class="rounds" part="rounds">
    <h3 class="vh">${say(words.rounds.title)}</h3>
    <ul class="strips" role="list">
      ${rounds.map((round) => stripRow(screen, round, rounds.length > 1 && !wall))}
      ${wall ? nothing : endsRow(screen, 'low', 'high')}
    </ul>
    ${view.setup.across ? acrossStrips(screen, rounds) : nothing} ${reasonsView(screen)}
  </section>`;
}

function stripRow(screen: Screen, round: RoundView, choosing: boolean): TemplateResult {
  const { view, words, say, show } = screen;
  const shown = shownRound(screen)?.round === round.round;
  const name = say(words.round, { round: round.round });
  const { summary, marks } = round;
  const own = marks.filter(({ marker }) => marker === 'me');
  return html`<li class=${shown ? 'shown' : ''}>
    ${
      choosing
        ? html`<button
            class="btn quiet"
            aria-pressed=${shown ? 'true' : 'false'}
            title=${say(shown ? words.rounds.now : words.rounds.look)}
            @click=${() => show({ round: round.round === view.round ? 0 : round.round, compare: 0 })}
          >
            ${name}
          </button>`
        : html`<span class="soft">${name}</span>`
    }
    ${strip(
      screen,
      own.map(({ place }) => place.along),
      summary,
      shown,
    )}
    ${summary ? html`<span class="vh">${summaryText(screen, name, summary)}</span>` : nothing}
  </li>`;
}

function summaryText(screen: Screen, round: string, { lowest, median, highest }: Summary): string {
  const at = (along: number) => shortPlace(screen, { along, across: null });
  return screen.say(screen.words.rounds.strip, { round, low: at(lowest), high: at(highest), median: at(median) });
}

/** Percent of the strip's width: dots keep clear of its ends, and the low end stands where reading begins. */
function spot({ dir }: Pick<Screen, 'dir'>, along: number): string {
  const x = 2 + along * 0.96;
  return `${dir === 'rtl' ? 100 - x : x}%`;
}

function strip(screen: Screen, places: readonly number[], summary: Summary | null, shown: boolean): TemplateResult {
  return html`<svg class="strip ${shown ? 'now' : ''}" aria-hidden="true">
    ${svg`<line class="hair" x1="0" x2="100%" y1="50%" y2="50%"></line>`}
    ${
      summary
        ? svg`<line class="range-of" x1=${spot(screen, summary.lowest)} x2=${spot(screen, summary.highest)} y1="50%" y2="50%"></line>
            <line class="median" x1=${spot(screen, summary.median)} x2=${spot(screen, summary.median)} y1="15%" y2="85%"></line>`
        : nothing
    }
    ${dots(places).map(([along, r]) => svg`<circle cx=${spot(screen, along)} cy="50%" r=${r}></circle>`)}
  </svg>`;
}

/** One dot for each person; in a crowd one for each place, the larger the more people stand there. */
function dots(places: readonly number[]): readonly (readonly [along: number, r: number])[] {
  if (places.length <= 40) return places.map((along) => [along, 4.5]);
  const counts = new Map<number, number>();
  for (const along of places) counts.set(along, (counts.get(along) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].map(([along, count]) => [along, 1 + 6 * Math.sqrt(count / most)]);
}

function endsRow(screen: Screen, low: 'low' | 'acrossLow', high: 'high' | 'acrossHigh'): TemplateResult {
  return html`<li class="ends-row" aria-hidden="true">
    <p class="ends small soft">
      <span dir="auto">${endText(screen, low)}</span><span dir="auto">${endText(screen, high)}</span>
    </p>
  </li>`;
}

/** The second axis of the same rounds, under the first. */
function acrossStrips(screen: Screen, rounds: readonly RoundView[]): TemplateResult {
  const { words, say } = screen;
  const now = shownRound(screen)?.round;
  return html`<ul class="strips second" aria-hidden="true">
    ${rounds.map(({ round, marks }) => {
      const places = marks.flatMap(({ marker, place }) => (marker === 'me' ? (place.across ?? []) : []));
      return html`<li class=${round === now ? 'shown' : ''}>
        <span class="soft">${say(words.round, { round })}</span>${strip(screen, places, null, round === now)}
      </li>`;
    })}
    ${endsRow(screen, 'acrossLow', 'acrossHigh')}
  </ul>`;
}

/** What was said in the shown round. Anonymous words stand without their places: together they could tell a person. */
function reasonsView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const { identity, reason } = view.setup;
  const shown = shownRound(screen);
  if (reason === 'off' || !shown?.revealed) return nothing;
  const anonymous = identity === 'anonymous';
  const said = shown.marks.filter(({ why, help, moved }) => why || help || moved);
  const list = anonymous ? [...said].sort((a, b) => (a.why + a.help < b.why + b.help ? -1 : 1)) : said;
  return html`<details class="reasons" ?open=${view.phase === 'closed'}>
    <summary>${say(anonymous ? words.rounds.anonymousReasons : words.rounds.reasons)}</summary>
    ${
      list.length
        ? html`<ul class="said-list" role="list">
            ${list.map(
              (mark) =>
                html`<li>
                  ${anonymous ? nothing : html`<b dir="auto">${markName(view, mark) || say(words.nobody)}</b>`}
                  ${saidView(screen, mark)}
                </li>`,
            )}
          </ul>`
        : html`<p class="soft small">${say(words.rounds.noReasons)}</p>`
    }
  </details>`;
}
