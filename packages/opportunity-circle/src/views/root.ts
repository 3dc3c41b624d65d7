import { html, nothing, type TemplateResult } from 'lit';
import { boardView, type BoardState } from './board.ts';
import { closingView, notesView, proposalView } from './closing.ts';
import { compareView } from './compare.ts';
import { listView } from './list.ts';
import { mergeView } from './merge.ts';
import { pickView, whoView } from './pick.ts';
import { prepareView } from './prepare.ts';
import { harvestView, rankingView } from './ranking.ts';
import { reviewView } from './review.ts';
import { centreText, type Screen } from './screen.ts';
import { sideView } from './side.ts';
import { moveRefusal, turnBand } from './turn.ts';

/** What the phase asks for, under the head. */
export function phaseView(screen: Screen, board: BoardState | null, replay: TemplateResult | typeof nothing): TemplateResult {
  switch (screen.view.phase) {
    case 'preparing':
      return prepareView(screen);
    case 'reviewing':
      return reviewView(screen);
    case 'picking':
      return pickView(screen);
    default:
      return circleView(screen, board, replay);
  }
}

function circleView(screen: Screen, board: BoardState | null, replay: TemplateResult | typeof nothing): TemplateResult {
  const { view, role } = screen;
  if (role === 'participant' && !view.me) return whoView(screen);
  const over = view.phase === 'closing' || view.phase === 'finished';
  return html`${turnBand(screen)}
    ${screen.layout === 'list' ? moveRefusal(screen) : nothing}
    ${over ? harvestView(screen) : nothing}
    <div class="body ${role === 'observer' ? 'wall' : ''}">
      <div class="main">
        ${screen.layout === 'list' ? html`${meaning(screen)}${listView(screen)}` : board ? boardView(screen, board) : nothing} ${replay}
      </div>
      ${view.phase === 'moving' ? (role === 'observer' ? nothing : sideView(screen)) : nothing}
      ${over ? html`<aside class="side">${view.phase === 'closing' ? closingView(screen) : finished(screen)}${notesView(screen)}</aside>` : nothing}
    </div>
    ${over ? html`<div class="stack results">${rankingView(screen)}${compareView(screen)}${role === 'facilitator' ? mergeView(screen) : nothing}</div>` : nothing}`;
}

function meaning(screen: Screen): TemplateResult {
  const { words, say } = screen;
  return html`<p class="meaning small"><b>${say(words.inCentre)}</b>: ${centreText(screen)}</p>`;
}

function finished(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return view.proposal ? proposalView(screen) : html`<p class="soft">${say(words.close.none)}</p>`;
}
