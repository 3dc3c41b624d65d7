import { html, nothing, type TemplateResult } from 'lit';
import type * as After from '../pieces/after.ts';
import type * as Placing from '../pieces/placing.ts';
import { lookedView } from './board.ts';
import { handsOf, isHidden } from './hand.ts';
import { decidedView } from './head.ts';
import { listView } from './list.ts';
import { peopleView } from './people.ts';
import { placeView } from './place.ts';
import { nameOf, type Screen } from './screen.ts';

type Part = TemplateResult | typeof nothing;

/** Parts that are fetched when they are first needed. */
export interface WalkParts {
  stage(): Part;
  readonly placing: typeof Placing | undefined;
  readonly after: typeof After | undefined;
  readonly timeline: Part;
}

/** Everything under the head once a round was opened: the line or its list, and beside it what the phase asks for. */
export function walkView(screen: Screen, parts: WalkParts): Part {
  const { view, role } = screen;
  if (role === 'participant' && !view.me && view.phase !== 'closed') return parts.placing?.whoView(screen) ?? nothing;
  const placing = view.phase === 'placing';
  const { after } = parts;
  const side = sideView(screen, parts);
  // Once it is closed, the issues stand with the facts.
  const issues = role !== 'observer' && view.phase === 'explaining' ? after?.issuesView(screen) : nothing;
  return html`${placing ? bandView(screen) : after?.speakerBand(screen)}
    <div class="body ${role === 'observer' ? 'wall' : ''}">
      <div class="main">
        ${decidedView(screen)} ${placing ? parts.placing?.toldBox(screen) : nothing} ${lineView(screen, parts)}
        ${parts.timeline} ${placing ? nothing : html`${after?.factsView(screen)}${after?.roundsView(screen)}`}
      </div>
      ${side} ${issues}
    </div>`;
}

/** The line with what stands on it; while places lie face down there is nothing on it to see. */
function lineView(screen: Screen, parts: WalkParts): Part {
  const hands = handsOf(screen);
  const { layout, view } = screen;
  const looking = screen.ui.round !== 0 && screen.ui.round !== view.round;
  if (isHidden(view) && !hands.length && !looking) return parts.placing?.trayView(screen) ?? nothing;
  return html`${layout === 'list' ? listView(screen) : parts.stage()} ${placeView(screen)} ${lookedView(screen)}
  ${view.phase === 'placing' && !(hands.length && isHidden(view)) ? parts.placing?.trayView(screen) : nothing}`;
}

/** Who is asked to do what: solid accent when the pen is in the hand of who is at this screen. */
function bandView(screen: Screen): Part {
  const { view, words, say, role } = screen;
  const hands = handsOf(screen);
  if (!hands.length) return nothing;
  const hidden = isHidden(view);
  const other = role === 'facilitator';
  const called = other
    ? say(words.place.forName, { name: nameOf(view, hands[0]!.person) })
    : say(view.round > 1 ? words.place.chooseAgain : words.place.choose);
  const means = hidden ? (other ? words.place.lookAway : words.place.hidden) : words.place.live;
  return html`<div class="turn" part="turn">
    <span class="who">${called}</span>
    <span class="small">${say(means)}</span>
    ${other ? html`<span class="tools"><button class="btn" @click=${() => screen.show({ actor: '', draft: null, again: false })}>${say(words.actions.cancel)}</button></span>` : nothing}
  </div>`;
}

function sideView(screen: Screen, { after }: WalkParts): Part {
  const { view, role } = screen;
  if (view.phase === 'placing') {
    return role === 'facilitator' ? html`<aside class="side" part="side">${peopleView(screen)}</aside>` : nothing;
  }
  if (!after || role === 'observer' || view.phase !== 'explaining') return nothing;
  return html`<aside class="side talk" part="side">
    ${after.explainView(screen)}
    ${
      role === 'facilitator'
        ? html`<details class="folded">
            <summary>${screen.say(screen.words.people.title)}</summary>
            ${peopleView(screen)}
          </details>`
        : nothing
    }
  </aside>`;
}
