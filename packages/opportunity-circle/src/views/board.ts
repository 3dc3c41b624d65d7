import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { mark, nameOf, personIndex, pips, tokenTouch } from '@werkvorm/kit';
import { spotFor, type CircleLayout, type PlacedCard } from '../opportunity-circle.layout.ts';
import type { CardView } from '../opportunity-circle.types.ts';
import { moversOf, ringName, towards, type Screen } from './screen.ts';

/** What the board needs beyond the screen: where everything lies and what is in the hand. */
export interface BoardState {
  readonly layout: CircleLayout;
  /** Card in the hand and the ring it would go to; `null` target = it would stay. */
  readonly lifted: { readonly card: string; readonly ring: number | null } | null;
  /** Card with the one tab stop. */
  readonly active: string;
  /** Card that was moved last. */
  readonly newest: string;
  /** Card whose move was refused. */
  readonly refusedCard: string;
  readonly still: boolean;
  /** A card was pressed: one that cannot be moved shows its history. */
  look(card: string): void;
}

/** The circle: one drawing of rings beneath, cards of HTML on top. */
export function boardView(screen: Screen, board: BoardState, menu: TemplateResult): TemplateResult {
  const { view, words, say } = screen;
  const { layout, lifted } = board;
  const placed = layout.cards;
  const cards = new Map(view.cards.map((card) => [card.id, card]));
  const ghost = lifted && lifted.ring !== null ? spotFor(layout, lifted.card, lifted.ring) : null;
  return html`<div
      class="stage"
      part="stage"
      data-count=${placed.length}
      .style=${`inline-size:${layout.width}px;block-size:${layout.height}px`}
    >
      ${ringsView(layout, lifted?.ring ?? null)}
      <ul
        class="lay ${board.still ? '' : 'glide'} ${layout.compact ? 'compact' : ''}"
        role="list"
        @touchmove=${tokenTouch}
        aria-label=${say(words.move.onCircle)}
        .style=${`font-size:${layout.fontPx}px`}
      >
        ${repeat(
          placed,
          (place) => place.id,
          (place) => {
            // While one card hangs in the air, the others are not even looked at.
            const flags = flagsOf(board, place.id);
            return guard([view, place, words, screen.locked, flags], () =>
              cardView(screen, board, place, cards.get(place.id)!),
            );
          },
        )}
        ${
          ghost && lifted?.ring
            ? html`<li
                class="card ghost"
                aria-hidden="true"
                .style=${`transform:translate(${ghost.x}px,${ghost.y}px) translate(-50%,-50%)`}
              >
                ${say(words.here, { place: ringName(screen, lifted.ring) })}
              </li>`
            : nothing
        }
      </ul>
      <p class="vh" id="keys">${say(words.move.keys)}</p>
    </div>
    ${menu}`;
}

function ringsView(layout: CircleLayout, target: number | null): TemplateResult {
  const { rings, centreLabel: label } = layout;
  const tone = (ring: number) => Math.round(1 + ((ring - 1) * 4) / Math.max(1, rings.length - 1));
  return html`<svg class="rings" viewBox="0 0 ${layout.width} ${layout.height}" aria-hidden="true">
    ${rings.map(
      ({ ring, cx, cy, rx, ry }) =>
        svg`<ellipse part="ring" class="ring ring-${tone(ring)} ${ring === 1 ? 'edge' : ''} ${ring === target ? 'target' : ''} ${
          target !== null && ring === target + 1 ? 'inside' : ''
        }" cx=${cx} cy=${cy} rx=${rx} ry=${ry}></ellipse>`,
    )}
    ${rings.slice(-1).map(({ cx, cy, rx, ry }) => svg`<ellipse class="heart" cx=${cx} cy=${cy} rx=${rx} ry=${ry}></ellipse>`)}
    ${layout.ringLabels.map(
      ({ ring, text, x, y, px }) =>
        svg`<text class="ring-name ${ring === target ? 'target' : ''}" x=${x} y=${y} font-size=${px} text-anchor="middle">${text}</text>`,
    )}
    ${label.lines.map(
      (line, index) =>
        svg`<text class="centre-name" x=${label.x} y=${label.y + index * label.lineHeight} font-size=${label.px} text-anchor="middle">${line}</text>`,
    )}
  </svg>`;
}

/** What can change about a card while board and room stay the same. */
function flagsOf({ lifted, active, newest, refusedCard }: BoardState, card: string): string {
  return [lifted?.card, active, newest, refusedCard].map((one) => (one === card ? '1' : '0')).join('');
}

function cardView(screen: Screen, board: BoardState, place: PlacedCard, card: CardView): TemplateResult {
  const { view, words, say } = screen;
  const lifted = board.lifted?.card === card.id;
  const movers = moversOf(card);
  const state = [
    'card',
    card.movable && !screen.locked ? 'can' : '',
    lifted ? 'lifted' : '',
    board.newest === card.id ? 'new' : '',
    board.refusedCard === card.id ? 'bad' : '',
    place.shortened ? 'short' : '',
  ];
  const said = [
    card.text,
    ringName(screen, card.ring),
    movers.length
      ? say(words.move.movedBy, { names: movers.map((id) => nameOf(view, id)).join(', ') })
      : say(words.move.notMoved),
    card.movable && !screen.locked ? towards(screen, card.ring + 1) : '',
  ].filter(Boolean);
  return html`<li
    class=${lifted ? 'up' : nothing}
    data-wv-carrier
    .style=${`margin:${place.y - place.h / 2}px 0 0 ${place.x - place.w / 2}px;inline-size:${place.w}px;block-size:${place.h}px`}
  >
    <button
      class=${state.filter(Boolean).join(' ')}
      part=${lifted ? 'card lifted' : 'card'}
      data-card=${card.id}
      data-wv-token=${card.id}
      ?data-wv-fixed=${!card.movable || screen.locked}
      @click=${() => board.look(card.id)}
      tabindex=${board.active === card.id ? 0 : -1}
      aria-label=${said.join('. ')}
      aria-describedby="keys"
      title=${place.shortened ? card.text : nothing}
    >
      ${cardLines(card.text, place.lines)} ${layoutFoot(screen, board, card, movers.slice(0, place.marks))}
    </button>
  </li>`;
}

/**
 * The lines of a card. What the layout put at a line's end (a hyphen, an ellipsis) is shown but is not part of the
 * words, and what it cut off is there for those who do not look: the words of a card are always whole.
 */
function cardLines(text: string, lines: readonly string[]): readonly TemplateResult[] {
  let at = 0;
  return lines.map((line) => {
    const end = line.at(-1) ?? '';
    const own = end === '…' || (end === '-' && !text.startsWith(line, at));
    const words = own ? line.slice(0, -1) : line;
    at += words.length;
    const rest = end === '…' ? text.slice(at) : '';
    const space = text[at] === ' ' && !rest ? ' ' : '';
    at += space.length;
    return html`<span class="ln" dir="auto" data-end=${own ? end : nothing}
        >${words}${rest && html`<span class="rest">${rest}</span>`}</span
      >${space}`;
  });
}

function layoutFoot(
  screen: Screen,
  board: BoardState,
  card: CardView,
  movers: readonly string[],
): TemplateResult | typeof nothing {
  if (board.layout.compact) return nothing;
  return html`<span class="foot"
    >${pips(card.ring, screen.view.setup.rings)}<span class="by"
      >${movers.map((id) => mark(personIndex(screen.view, id)))}</span
    ></span
  >`;
}
