import { html, nothing, type TemplateResult } from 'lit';
import { icon, refusalNote } from '@werkvorm/kit';
import type { WalkCommand } from '../commitment-walk.types.ts';
import { isHidden } from './hand.ts';
import { hiddenIcon } from './icons.ts';
import { actorOf, OWN_PLACE, personOf, type Screen } from './screen.ts';

/**
 * How far the placing is. Hidden: cards face down, in no order, with nothing on them; the line stays empty, so that
 * nothing leaks, to the facilitator neither. Live: a band with the count. The facilitator's step is beside it.
 */
export function trayView(screen: Screen): TemplateResult {
  return isHidden(screen.view) ? faceDownView(screen) : liveView(screen);
}

function faceDownView(screen: Screen): TemplateResult {
  const { say, words, role } = screen;
  const { placed, total } = counts(screen);
  const mine = role === 'participant' && hasPlaced(screen);
  const hint = mine
    ? placed < total
      ? say(words.tray.yoursHint, { count: total - placed })
      : say(words.tray.yoursReady)
    : say(hintOf(screen));
  return html`<div class="void tray-view" part="tray">
    <p class="backs" aria-hidden="true">${backs(placed, total, mine)}</p>
    <h3 class="num">${mine ? say(words.tray.yours) : title(screen)}</h3>
    <p>${hint}</p>
    ${mine ? html`<p class="soft small num">${title(screen)}</p>` : nothing} ${mine ? changeButton(screen) : nothing}
    ${facilitatorSteps(screen)}
  </div>`;
}

function liveView(screen: Screen): TemplateResult {
  const { words, say } = screen;
  return html`<div class="turn other" part="tray">
    <span class="who num">${title(screen)}</span>
    <span class="soft">${say(words.tray.live)}</span>
    ${facilitatorSteps(screen)}
  </div>`;
}

/** One's own first, with a ring; then what lies there, then what is missing. More than sixty only fill the screen. */
function backs(placed: number, total: number, mine: boolean): readonly TemplateResult[] {
  const most = Math.min(total, 60);
  const lying = total > most ? Math.round((placed * most) / total) : placed;
  const cards: TemplateResult[] = [];
  for (let card = 0; card < most; card++) {
    cards.push(html`<span class="back ${card >= lying ? 'none' : ''} ${mine && card === 0 ? 'me' : ''}"></span>`);
  }
  return cards;
}

function title(screen: Screen): string {
  const { words, say } = screen;
  const { placed, total } = counts(screen);
  if (!placed) return say(words.tray.none);
  return placed === total ? say(words.tray.ready) : say(words.tray.count, { count: placed, total });
}

function hintOf({ view, words }: Screen) {
  const { identity } = view.setup;
  return identity === 'anonymous'
    ? words.tray.hintAnonymous
    : identity === 'named'
      ? words.tray.hintNamed
      : words.tray.hint;
}

function counts({ view }: Screen): { readonly placed: number; readonly total: number } {
  const present = view.people.filter((person) => !person.away);
  return { placed: present.filter((person) => person.placed).length, total: present.length };
}

function hasPlaced(screen: Screen): boolean {
  return personOf(screen.view, actorOf(screen))?.placed ?? false;
}

/** One's own place may be looked at and changed until all of them open. */
function changeButton({ words, say, show, goTo, locked }: Screen): TemplateResult | typeof nothing {
  if (locked) return nothing;
  const change = () => {
    show({ again: true });
    goTo(OWN_PLACE);
  };
  return html`<button class="btn" part="change" @click=${change}>${hiddenIcon()}${say(words.tray.change)}</button>`;
}

function facilitatorSteps(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role, locked, send } = screen;
  if (role !== 'facilitator' || locked) return nothing;
  const { placed, total } = counts(screen);
  const hidden = isHidden(view);
  const anonymous = view.setup.identity === 'anonymous';
  return html`${anonymous ? lostBox(screen) : nothing}
    <p class="soft small">${say(view.round > 1 && !anonymous ? words.tray.stayers : words.tray.absent)}</p>
    ${refusalNote(screen.refused, 'round.reveal', 'round.restart', 'place.return')}
    <span class="line ${hidden ? 'centre' : 'tools'}">
      <button
        class="btn ${placed === total && total ? 'go' : ''}"
        part="reveal"
        @click=${() => send(revealCommand(screen))}
      >
        ${hidden ? icon('eye') : nothing}${say(hidden ? words.tray.reveal : words.tray.freeze)}
      </button>
    </span>`;
}

/** Anonymous places come out of the box of this screen only now, without their people. */
function revealCommand({ view, box }: Screen): WalkCommand {
  return view.setup.identity === 'anonymous' ? { type: 'round.reveal', ballots: box.all() } : { type: 'round.reveal' };
}

/** The page was loaded anew: the places that were in its memory are gone, and nobody else has them. */
function lostBox({ view, words, say, box, send }: Screen): TemplateResult | typeof nothing {
  if (box.size >= view.people.filter((person) => person.placed).length) return nothing;
  return html`<div class="note">
    ${icon('info')}<span class="grow">${say(words.tray.restartHint)}</span>
    <button class="btn" part="restart" @click=${() => send({ type: 'round.restart' })}>
      ${say(words.tray.restart)}
    </button>
  </div>`;
}
