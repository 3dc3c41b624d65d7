import { html, nothing, type TemplateResult } from 'lit';
import type { RoundView, Summary } from '../commitment-walk.types.ts';
import { shortPlace } from './scale.ts';
import { shownRound, type Screen } from './screen.ts';

/** Issues that a wall has room for. */
const ON_WALL = 2;

/**
 * What the line shows: the lowest position, the spread, who came closer, the issue behind it. Never an average: in the
 * source the spread and the movement of the lowest are the finding (S0 fn 25).
 */
export function factsView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const shown = shownRound(screen);
  if (!shown?.revealed) return nothing;
  const { summary } = shown;
  const before = comparedRound(screen, shown);
  return html`<section class="outcome" part="facts" aria-label=${say(words.facts.title)}>
    ${
      summary
        ? html`<dl class="facts">
            ${lowestFact(screen, summary, before)} ${spreadFact(screen, summary, before)}
            ${movedFact(screen, shown, before)} ${issueFact(screen)}
          </dl>`
        : html`<p class="aside">${say(words.facts.nobody)}</p>`
    }
    <p class="counts soft">
      ${summary ? html`<span class="num">${countText(screen, summary)}</span>` : nothing}
      ${view.phase === 'closed' ? html`<span>${say(words.rounds.closed)}</span>` : nothing}
      <span class="photo">${say(words.photo)}</span>
    </p>
  </section>`;
}

/** The round that the shown one is held against: the chosen one, or the one before. */
export function comparedRound({ view, ui }: Pick<Screen, 'view' | 'ui'>, shown: RoundView): RoundView | undefined {
  const wanted = ui.compare || shown.round - 1;
  return view.rounds.find(({ round, summary }) => round === wanted && round !== shown.round && summary);
}

/** One fact; in the source its value stands first for the eye, and its name first for the ear. */
function fact(name: string, value: string, kind = ''): TemplateResult {
  return html`<div class=${kind}>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;
}

function lowestFact(screen: Screen, now: Summary, before: RoundView | undefined): TemplateResult {
  const { words, say } = screen;
  const from = before?.summary?.lowest;
  const to = at(screen, now.lowest);
  if (from === undefined) return fact(say(words.facts.lowest), to);
  const { lowestCloser, lowestAway, lowestSame } = words.facts;
  const name = now.lowest > from ? lowestCloser : now.lowest < from ? lowestAway : lowestSame;
  return fact(say(name), from === now.lowest ? to : say(words.facts.from, { from: at(screen, from), to }));
}

function spreadFact(screen: Screen, now: Summary, before: RoundView | undefined): TemplateResult {
  const { words, say } = screen;
  const span = ({ lowest, highest }: Summary) =>
    say(words.facts.span, { low: at(screen, lowest), high: at(screen, highest) });
  const to = span(now);
  const from = before?.summary ? span(before.summary) : to;
  // As a value it is kept together where words run from right to left, here as beside the one before.
  return fact(say(words.facts.range), from === to ? say('{to}', { to }) : say(words.facts.from, { from, to }));
}

/** Known only against the round before, and never in anonymous walks: there it would tell who moved. */
function movedFact(
  { words, say }: Screen,
  { summary, round }: RoundView,
  before: RoundView | undefined,
): TemplateResult | typeof nothing {
  const moved = summary?.moved;
  if (!moved || before?.round !== round - 1) return nothing;
  const { closer, away, stayed } = moved;
  return html`<div>
    <dt>${say(words.facts.moved)}</dt>
    <dd class="num">
      <span aria-hidden="true">${say('{closer} · {away} · {stayed}', { closer, away, stayed })}</span
      ><span class="vh">${say(words.facts.movedLong, { closer, away, stayed })}</span>
    </dd>
  </div>`;
}

function issueFact({ view, words, say, role }: Screen): TemplateResult {
  const { issues } = view;
  const name = say(words.facts.issue, { count: issues.length || 1 });
  if (!issues.length) return fact(name, say(words.facts.noIssue), 'issue none');
  // A wall does not scroll: the newest ones, and how many more there are.
  const shown = role === 'observer' ? issues.slice(-ON_WALL) : issues;
  const more = issues.length - shown.length;
  return html`<div class="issue">
    <dt>${name}${more ? html` <span class="num">(+${more})</span>` : nothing}</dt>
    <dd dir="auto">${shown.map(({ text }) => html`<span dir="auto">${text}</span>`)}</dd>
  </div>`;
}

function countText(screen: Screen, { count, abstained, median }: Summary): string {
  const { words, say, view } = screen;
  return [
    say(view.setup.identity === 'anonymous' ? words.facts.places : words.facts.count, { count }),
    ...(abstained ? [say(words.facts.abstained, { count: abstained })] : []),
    say(words.facts.median, { place: at(screen, median) }),
  ].join(' · ');
}

/** A place on the first axis, in one or two words. */
function at(screen: Screen, along: number): string {
  return shortPlace(screen, { along, across: null });
}
