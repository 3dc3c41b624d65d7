import { html, nothing, type TemplateResult } from 'lit';
import { headBar, undoButton } from '@werkvorm/kit';
import { shownRound, type Screen } from './screen.ts';

/** The question, the round and who can be told by a place; at the end undo and the tools. */
export function headView(screen: Screen, tools: unknown): TemplateResult {
  const { words, say, role } = screen;
  return headBar(
    html`<h2 tabindex="-1">${say(words.question)}</h2>`,
    metaText(screen),
    html`${role === 'observer' ? crowdCount(screen) : undoButton(screen)} ${tools}`,
  );
}

/** What was decided: nobody takes a place without it in sight. */
export function decidedView({ view, words, say }: Screen): TemplateResult | typeof nothing {
  if (!view.setup.decided) return nothing;
  return html`<div class="decided" part="decided">
    <span class="small soft">${say(words.prepare.decided)}</span>
    <p class="words" dir="auto">${view.setup.decided}</p>
  </div>`;
}

function metaText(screen: Screen): string {
  const { view, words, say } = screen;
  const { phase, setup, round } = view;
  if (!round) return say(words.phases[phase]);
  const shown = shownRound(screen)?.round ?? round;
  const hidden = phase === 'placing' && setup.reveal === 'together' && shown === round;
  return [
    say(words.round, { round: shown }),
    hidden ? say(words.tray.faceDown) : say(words.phases[phase]),
    say(words.identity[setup.identity]),
  ].join(' · ');
}

/** A wall has nothing to press: there the number of people stands. */
function crowdCount(screen: Screen): TemplateResult | typeof nothing {
  const summary = shownRound(screen)?.summary;
  if (!summary) return nothing;
  return html`<span class="crowd-count soft">${screen.say(screen.words.people.count, { count: summary.count })}</span>`;
}
