import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Place, RoundView, Summary } from '../commitment-walk.types.ts';
import { endText, shortPlace } from './scale.ts';
import { markName, shownRound, type Screen } from './screen.ts';
import { saidView } from './words-fields.ts';

/** Round beside round, as strips of dots on the same line; and what was said in the round that is shown. */
export function roundsView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const rounds = view.rounds.filter(({ revealed }) => revealed);
  if (!rounds.length) return nothing;
  return html`<section class="rounds" part="rounds">
    <h3 class="vh">${say(words.rounds.title)}</h3>
    <ul class="strips" role="list">
      ${rounds.map((round) => stripRow(screen, round, rounds.length > 1))}
      <li class="ends-row" aria-hidden="true">
        <p class="ends small soft">
          <span dir="auto">${endText(screen, 'low')}</span><span dir="auto">${endText(screen, 'high')}</span>
        </p>
      </li>
    </ul>
    ${reasonsView(screen)}
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
    ${view.setup.across ? acrossStrip(screen, own, shown) : nothing}
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
  const many = places.length > 40;
  return html`<svg class="strip ${shown ? 'now' : ''} ${many ? 'many' : ''}" aria-hidden="true">
    ${svg`<line class="hair" x1="0" x2="100%" y1="50%" y2="50%"></line>`}
    ${
      summary
        ? svg`<line class="range-of" x1=${spot(screen, summary.lowest)} x2=${spot(screen, summary.highest)} y1="50%" y2="50%"></line>
            <line class="median" x1=${spot(screen, summary.median)} x2=${spot(screen, summary.median)} y1="15%" y2="85%"></line>`
        : nothing
    }
    ${places.map((along) => svg`<circle cx=${spot(screen, along)} cy="50%" r=${many ? 3 : 4.5}></circle>`)}
  </svg>`;
}

/** The second axis of the same round, under the first. */
function acrossStrip(screen: Screen, marks: readonly { readonly place: Place }[], shown: boolean): TemplateResult {
  const places = marks.flatMap(({ place }) => place.across ?? []);
  return html`<span class="across-names small soft" aria-hidden="true"
      ><span dir="auto">${endText(screen, 'acrossLow')}</span
      ><span dir="auto">${endText(screen, 'acrossHigh')}</span></span
    >${strip(screen, places, null, shown)}`;
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
