/** Piece of the element: everything while cards lie on the circle, but for the drawing itself. */
import { cardStock, flowStyles, peopleStyles, rowStyles } from '@werkvorm/kit';
import { circleStyles } from '../styles/circle.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type * as After from './after.ts';
import { listView } from '../views/list.ts';
import { centreText, type Screen } from '../views/screen.ts';
import { sideView } from '../views/side.ts';
import { moveRefusal, turnBand } from '../views/turn.ts';

type Part = TemplateResult | typeof nothing;

/** Parts that are fetched when they are first needed. */
export interface CircleParts {
  board(): Part;
  who(): Part;
  readonly timeline: Part;
  /** The results, once the moving has ended. */
  readonly after: typeof After | undefined;
}

/** Everything under the head once cards lie on the circle: turn, board or list, the side, and at the end the results. */
export function circleView(screen: Screen, parts: CircleParts): Part {
  const { view, role } = screen;
  if (role === 'participant' && !view.me) return parts.who();
  const { after } = parts;
  return html`${turnBand(screen)} ${screen.layout === 'list' ? moveRefusal(screen) : nothing}
    ${after?.harvestView(screen)}
    <div class="body ${role === 'observer' ? 'wall' : ''}">
      <div class="main">
        ${screen.layout === 'list' ? html`${meaning(screen)}${listView(screen)}` : parts.board()} ${parts.timeline}
      </div>
      ${view.phase === 'moving' && role !== 'observer' ? sideView(screen) : nothing} ${after?.outcomeView(screen)}
    </div>
    ${after?.resultsView(screen)}`;
}

function meaning(screen: Screen): TemplateResult {
  const { words, say } = screen;
  return html`<p class="meaning small">
    <b>${say(words.inCentre)}</b>: <span dir="auto">${centreText(screen)}</span>
  </p>`;
}

/** Style sheets of this piece. */
export const styles = [rowStyles, flowStyles, peopleStyles, cardStock, circleStyles];
