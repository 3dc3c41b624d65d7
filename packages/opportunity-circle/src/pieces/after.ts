/** Piece of the element: everything after the moving, and the replay. */
import { cardStock, flowStyles, replayStyles } from '@werkvorm/kit';
import { afterStyles } from '../styles/after.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { closingView, notesView, proposalView } from '../views/closing.ts';
import { compareView } from '../views/compare.ts';
import { mergeView } from '../views/merge.ts';
import { rankingView } from '../views/ranking.ts';
import type { Screen } from '../views/screen.ts';

export { harvestView } from '../views/ranking.ts';
export { Replay, replayBar } from '@werkvorm/kit';

/** Beside the circle: the proposal, its answers, the notes. */
export function outcomeView(screen: Screen): TemplateResult {
  return html`<aside class="side" part="side">
    ${screen.view.phase === 'closing' ? closingView(screen) : finished(screen)}${notesView(screen)}
  </aside>`;
}

/** Below the circle: ranking, comparison, merging. */
export function resultsView(screen: Screen): TemplateResult {
  return html`<div class="stack results">
    ${rankingView(screen)}${compareView(screen)}${screen.role === 'facilitator' ? mergeView(screen) : nothing}
  </div>`;
}

function finished(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return view.proposal ? proposalView(screen) : html`<p class="soft">${say(words.close.none)}</p>`;
}

/** Style sheets of this piece. Those that it goes over come first: pieces arrive in any order. */
export const styles = [flowStyles, cardStock, replayStyles, afterStyles];
