import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { initials, token as tokenShape, tokenTouch } from '@werkvorm/kit';
import type { Token, WalkLayout } from '../layout/types.ts';
import type { Mark, Place } from '../commitment-walk.types.ts';
import { drawingView } from './drawing.ts';
import { handsOf, markToken, mayMove, type Hand } from './hand.ts';
import { endText, placeText } from './scale.ts';
import { markersOf, markName, personOf, shownRound, type Screen } from './screen.ts';

/** What the stage needs beyond the screen: where everything lies and what is in the hand. */
export interface StageState {
  readonly layout: WalkLayout;
  /** The tokens that can be touched; the others are part of the drawing. */
  readonly touched: readonly Token[];
  readonly drawn: readonly Token[];
  /** Marks by their token. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** The token in the hand, lifted by pointer, tap or key, and where it would go. */
  readonly lifted: { readonly token: string; readonly place: Place | null } | null;
  /** Token with the one tab stop; those being placed have their own. */
  readonly active: string;
  readonly still: boolean;
  /** A key on a marker that is being placed. */
  key(event: KeyboardEvent, hand: Hand): void;
}

/** The line: one drawing beneath, and on top of it what can be touched. */
export function stageView(screen: Screen, stage: StageState): TemplateResult {
  const { view, words, say } = screen;
  const { layout, touched, drawn } = stage;
  const hands = new Map(handsOf(screen).map((hand) => [hand.token, hand]));
  const shown = shownRound(screen)?.round ?? view.round;
  const count = layout.tokens.length + layout.left;
  return html`<div
    class="stage ${layout.mode} ${layout.upright ? 'upright' : ''}"
    part="stage"
    data-count=${count}
    .style=${`inline-size:${layout.width}px;block-size:${layout.height}px`}
  >
    ${guard([layout, drawn, words, shown], () =>
      drawingView(
        layout,
        drawn,
        say(words.round, { round: shown }),
        shown > 1 ? say(words.round, { round: shown - 1 }) : '',
        markersOf(view.setup).map((marker) => say(words.place[marker])),
      ),
    )}
    ${drawn.length ? html`<p class="vh">${say(words.place.crowd, { count })}</p>` : nothing}
    <ul
      class="lay"
      role="list"
      @touchmove=${tokenTouch}
      aria-label=${say(words.place.marks)}
      .style=${layout.mode === 'people' ? '' : 'font-size:0.8125em'}
    >
      ${repeat(
        touched,
        ({ id }) => id,
        (token) => {
          const hand = hands.get(token.id);
          return hand ? handView(screen, stage, token, hand) : markView(screen, stage, token);
        },
      )}
    </ul>
    <div class="spot" aria-hidden="true"><span class="read num"></span></div>
    <p class="vh" id="keys">${say(words.place.keys)}</p>
  </div>`;
}

/** Where a token lies: by its margins, because hundreds of transforms would cost time in each frame of a drag. */
function position({ x, y, size }: Token): string {
  return `margin:${y - size / 2}px 0 0 ${x - size / 2}px;inline-size:${size}px;block-size:${size}px`;
}

/** A marker that is being placed: a slider. */
function handView(screen: Screen, stage: StageState, token: Token, hand: Hand): TemplateResult {
  const { words, say } = screen;
  const person = personOf(screen.view, hand.person);
  const lifted = stage.lifted?.token === token.id;
  const place = (lifted && stage.lifted?.place) || hand.place;
  const name = [
    person?.name,
    hand.marker === 'organisation' ? say(words.place.organisation) : '',
    `${say(words.place.slider)}: ${endText(screen, 'low')} – ${endText(screen, 'high')}`,
  ];
  return html`<li class="up mine" data-wv-carrier .style=${position(token)}>
    <button
      type="button"
      class="tk hand can ${lifted ? 'lifted' : ''} ${place ? '' : 'nowhere'} ${hand.marker === 'organisation' ? 'org' : ''}"
      part=${lifted ? 'token hand lifted' : 'token hand'}
      role="slider"
      data-wv-token=${token.id}
      aria-label=${name.filter(Boolean).join('. ')}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${place?.along ?? 50}
      aria-valuetext=${place ? placeText(screen, place) : say(words.place.notYet)}
      aria-orientation=${stage.layout.upright ? 'vertical' : 'horizontal'}
      aria-describedby="keys"
      @keydown=${(event: KeyboardEvent) => stage.key(event, hand)}
      @click=${(event: MouseEvent) => event.detail === 0 && event.preventDefault()}
    ></button>
    ${tokenShape(token.organisation, initials(person?.name ?? ''))} ${labelView(token, 5)}
  </li>`;
}

/** Somebody else's mark: a facilitator may move it where everybody sees it; else it tells what is known of it. */
function markView(screen: Screen, stage: StageState, token: Token): TemplateResult | typeof nothing {
  const mark = stage.marks.get(token.id);
  if (!mark) return nothing;
  const { words, say } = screen;
  const can = mayMove(screen, mark);
  const lifted = stage.lifted?.token === token.id;
  const place = (lifted && stage.lifted?.place) || mark.place;
  const person = personOf(screen.view, mark.person);
  const mine = mark.person !== '' && mark.person === screen.view.me?.person;
  const said = [
    mark.person ? markName(screen.view, mark) : '',
    mark.organisation,
    mark.marker === 'organisation' ? say(words.place.organisation) : '',
    placeText(screen, place),
    mark.from ? say(words.list.from, { place: placeText(screen, mark.from) }) : '',
    mark.why,
    mark.help,
  ];
  return html`<li class="${lifted ? 'up' : ''} ${mine ? 'mine' : ''}" data-wv-carrier .style=${position(token)}>
    <button
      type="button"
      class="tk ${can ? 'can' : ''} ${lifted ? 'lifted' : ''} ${mark.marker === 'organisation' ? 'org' : ''}"
      part=${lifted ? 'token lifted' : 'token'}
      data-wv-token=${token.id}
      ?data-wv-fixed=${!can}
      role=${lifted ? 'slider' : nothing}
      aria-valuemin=${lifted ? 0 : nothing}
      aria-valuemax=${lifted ? 100 : nothing}
      aria-valuenow=${lifted ? place.along : nothing}
      aria-valuetext=${lifted ? placeText(screen, place) : nothing}
      tabindex=${stage.active === token.id ? 0 : -1}
      aria-label=${said.filter(Boolean).join('. ')}
      aria-pressed=${can || lifted ? nothing : screen.ui.looked === token.id ? 'true' : 'false'}
    ></button>
    ${tokenShape(token.organisation, initials(person?.name || mark.organisation))} ${labelView(token)}
  </li>`;
}

/** The name with a token; it goes along when the token is dragged. */
function labelView({ x, y, size, label }: Token, gap = 0): TemplateResult | typeof nothing {
  if (!label) return nothing;
  const { lines, px, lineHeight, anchor } = label;
  const shift = anchor === 'middle' ? -50 : anchor === 'end' ? -100 : 0;
  // A label's own place is the baseline of its first line.
  const top = label.y - y + size / 2 - px * 0.8 - (lineHeight - px) / 2 + (label.y < y ? -gap : gap);
  const style = `left:${label.x - x + size / 2}px;top:${top}px;font-size:${px}px;line-height:${lineHeight}px;translate:${shift}% 0`;
  return html`<span class="name-of" aria-hidden="true" dir="auto" .style=${style}
    >${lines.map((line) => html`<span>${line}</span>`)}</span
  >`;
}

/** What is known of the mark that was touched, under the line. */
export function lookedView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, ui, show } = screen;
  const mark = ui.looked ? shownRound(screen)?.marks.find((one) => markToken(one) === ui.looked) : undefined;
  if (!mark) return nothing;
  const line = (question: string, text: string) =>
    text
      ? html`<p><span class="soft small">${question}</span> <span class="words" dir="auto">${text}</span></p>`
      : nothing;
  return html`<div class="note flat looked" part="looked">
    <div class="grow">
      <p>
        <b dir="auto">${markName(view, mark) || say(words.nobody)}</b>
        <span class="soft">${placeText(screen, mark.place)}</span>
      </p>
      ${mark.from ? html`<p class="soft small">${say(words.list.from, { place: placeText(screen, mark.from) })}</p>` : nothing}
      ${line(say(words.explain.why), mark.why)} ${line(say(words.explain.help), mark.help)}
      ${line(say(words.explain.moved), mark.moved)}
    </div>
    <button class="btn quiet" @click=${() => show({ looked: '' })}>${say(words.actions.close)}</button>
  </div>`;
}
