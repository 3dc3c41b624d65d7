import { html, nothing, type TemplateResult } from 'lit';
import { icon, layoutSwitch } from '@werkvorm/kit';
import { walkIcon } from './icons.ts';
import { shownRound, type Screen } from './screen.ts';

/** The question, the round and who can be told by a place; at the end undo, the layout switch and the save menu. */
export function headView(
  screen: Screen,
  saving: TemplateResult | typeof nothing,
  choose: (layout: 'board' | 'list') => void,
): TemplateResult {
  const { view, words, say, layout, role } = screen;
  const begun = view.round > 0;
  return html`<header class="head" part="head">
    <div class="titles"><h2 tabindex="-1">${say(words.question)}</h2></div>
    <span class="meta num">${metaText(screen)}</span>
    <span class="tools">
      ${role === 'observer' ? crowdCount(screen) : undoButton(screen)}
      ${begun && role !== 'observer' ? layoutSwitch(layout, words.layout, (phrase) => say(phrase), choose, walkIcon()) : nothing}
      ${saving}
    </span>
  </header>`;
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

function undoButton({ view, words, say, locked, send }: Screen): TemplateResult | typeof nothing {
  if (locked || !view.canUndo) return nothing;
  const label = say(words.actions.undo);
  return html`<button class="btn quiet" part="undo" @click=${() => send({ type: 'undo' })}>
    ${icon('undo', true)}<span class="only-wide">${label}</span><span class="vh only-narrow">${label}</span>
  </button>`;
}
