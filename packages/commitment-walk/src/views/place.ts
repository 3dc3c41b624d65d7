import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon, refusalNote } from '@werkvorm/kit';
import type { Place, WalkCommand } from '../commitment-walk.types.ts';
import { fromOf, handOf, isHidden, type Hand } from './hand.ts';
import { nextPlace, placeText } from './scale.ts';
import { asActor, markersOf, samePlace, standOf, type Screen } from './screen.ts';

/** In the list of people, the button of the first who has not chosen yet. */
const WAITING = '.people .state .btn:not(.quiet)';

/** How far a press on a button goes on a continuous line. */
const NUDGE = 5;

/** The commands of placing, whose refusals stand beside its buttons. */
const PLACING = ['place.set', 'place.abstain', 'place.return', 'reason.give'] as const;

/** Under the line: step by step without dragging, the words that go with a place, and laying it. */
export function placeView(screen: Screen): TemplateResult | typeof nothing {
  const hand = handOf(screen);
  if (!hand) return refusalNote(screen.refused, ...PLACING);
  const { view, words, say } = screen;
  const w = words.place;
  return html`<section class="place" part="place">
    ${markerChoice(screen, hand)}
    <p class="value num" aria-hidden="true">${hand.place ? placeText(screen, hand.place) : say(w.notYet)}</p>
    ${startText(screen, hand)}
    ${
      // In the list they stand in the row itself.
      screen.layout === 'board'
        ? html`<div class="nudges">
            ${nudge(screen, hand, 'along', -NUDGE, 'minus', say(w.further))}${nudge(screen, hand, 'along', NUDGE, 'plus', say(w.closer))}
          </div>`
        : nothing
    }
    ${
      view.setup.across
        ? html`<div class="nudges">
            ${nudge(screen, hand, 'across', -NUDGE, 'down', say(w.down))}${nudge(screen, hand, 'across', NUDGE, 'up', say(w.up))}
          </div>`
        : nothing
    }
    ${keyed(hand.token, reasonFields(screen, hand))} ${refusalNote(screen.refused, ...PLACING)}
    <div class="lays">
      <button
        class="btn go wide lay-down"
        part="lay"
        ?disabled=${!hand.place}
        @click=${(event: Event) => layDown(screen, hand, event)}
      >
        ${say(isHidden(view) ? w.lay : w.stand)}
      </button>
      <button class="btn quiet wide" part="aside" @click=${() => standAside(screen, hand)}>${say(w.aside)}</button>
      ${hasLaid(screen, hand) ? html`<button class="btn quiet wide" @click=${() => screen.send(asActor(screen, { type: 'place.return' }))}>${say(w.takeBack)}</button>` : nothing}
    </div>
  </section>`;
}

/** Moves the draft of a marker; it stays on this screen. */
export function draftTo(screen: Screen, hand: Hand, place: Place): void {
  screen.show({ draft: place, marker: hand.marker });
}

/** The place one step on; on the axis that is not moved it begins in the middle. */
export function stepped(
  { view }: Pick<Screen, 'view'>,
  place: Place | null,
  axis: 'along' | 'across',
  by: number,
): Place {
  const { setup } = view;
  const across = setup.across ? (place?.across ?? 50) : null;
  if (axis === 'across') {
    const along = place?.along ?? nextPlace(setup, null, 1);
    return { along, across: Math.max(0, Math.min(100, (across ?? 50) + by)) };
  }
  return { along: nextPlace(setup, place?.along ?? null, by), across };
}

/**
 * Where a key leads from a place; undefined = nowhere. Arrows go `far`; across where there is a `plane`, else up is
 * closer; the ends are the ends.
 */
export function keyPlace(
  screen: Pick<Screen, 'view'>,
  from: Place | null,
  key: string,
  { rtl, far, plane }: { readonly rtl: boolean; readonly far: number; readonly plane: boolean },
): Place | undefined {
  const on = rtl ? -far : far;
  const ways: { readonly [key: string]: readonly ['along' | 'across', number] } = {
    ArrowRight: ['along', on],
    ArrowLeft: ['along', -on],
    ArrowUp: [plane ? 'across' : 'along', far],
    ArrowDown: [plane ? 'across' : 'along', -far],
    PageUp: ['along', 10],
    PageDown: ['along', -10],
    Home: ['along', -100],
    End: ['along', 100],
  };
  if (!Object.hasOwn(ways, key)) return undefined;
  const [axis, by] = ways[key]!;
  if (Math.abs(by) < 100) return stepped(screen, from, axis, by);
  const { across } = stepped(screen, from, 'along', by);
  return { along: by < 0 ? 0 : 100, across };
}

/** Lays the marker where it is, with the words beside it. */
export async function layDown(screen: Screen, hand: Hand, event?: Event): Promise<boolean> {
  if (!hand.place) return false;
  const form = (event?.currentTarget as Element | undefined)?.closest('.place, .stage, .row');
  const root = form?.getRootNode() as ShadowRoot | undefined;
  const text = (name: string) =>
    root?.querySelector<HTMLTextAreaElement>(`.place textarea[name=${name}]`)?.value.trim();
  return placeAs(screen, hand, hand.place, text('why'), text('help'));
}

/** Sets a marker to a place, and goes on to the next one that has none. */
export async function placeAs(screen: Screen, hand: Hand, place: Place, why = '', help = ''): Promise<boolean> {
  const done = await screen.send({
    ...asActor(screen, { type: 'place.set', along: place.along }),
    ...(place.across === null ? {} : { across: place.across }),
    ...(hand.marker === 'me' ? {} : { marker: hand.marker }),
    ...(why ? { why } : {}),
    ...(help ? { help } : {}),
  } as WalkCommand);
  if (done) next(screen, hand);
  return done;
}

async function standAside(screen: Screen, hand: Hand): Promise<void> {
  const command: WalkCommand = { type: 'place.abstain', ...(hand.marker === 'me' ? {} : { marker: hand.marker }) };
  if (await screen.send(asActor(screen, command))) next(screen, hand);
}

/** After a marker was laid: the person's other marker, or in a hidden round the next person at this screen. */
function next(screen: Screen, hand: Hand): void {
  const markers = markersOf(screen.view.setup);
  const last = markers.indexOf(hand.marker) === markers.length - 1;
  if (!last) {
    screen.show({ draft: null, marker: markers[markers.indexOf(hand.marker) + 1]! });
    return screen.goTo('.hand.org, .mine .one + .one .range');
  }
  const hidden = isHidden(screen.view);
  const leave = screen.role === 'facilitator' && hidden;
  screen.show({ draft: null, marker: 'me', again: false, ...(leave ? { actor: '' } : {}) });
  if (hidden) screen.goTo(...(leave ? [WAITING, '[part=reveal]'] : ['[part=change]']));
}

function markerChoice({ view, words, say, show }: Screen, hand: Hand): TemplateResult | typeof nothing {
  const markers = markersOf(view.setup);
  if (markers.length < 2) return nothing;
  return html`<div class="behalf">
    <span class="small soft" id="behalf">${say(words.place.behalf)}</span>
    <span class="seg" role="group" aria-labelledby="behalf"
      >${markers.map(
        (marker) =>
          html`<button
            class="btn"
            aria-pressed=${marker === hand.marker ? 'true' : 'false'}
            @click=${() => marker === hand.marker || show({ marker, draft: null })}
          >
            ${say(words.place[marker])}
          </button>`,
      )}</span
    >
  </div>`;
}

/** Where it stood in the round before, or that this marker is laid already. */
function startText(screen: Screen, hand: Hand): TemplateResult | typeof nothing {
  const { words, say } = screen;
  const from = fromOf(screen, hand.person, hand.marker);
  return from && !samePlace(from, hand.place)
    ? html`<p class="soft small">${say(words.place.from, { place: placeText(screen, from) })}</p>`
    : nothing;
}

function hasLaid(screen: Screen, hand: Hand): boolean {
  const { view } = screen;
  if (view.me?.person === hand.person) return view.me.laid || standOf(view, hand.marker) !== undefined;
  return view.people.some(({ id, placed }) => id === hand.person && placed);
}

function nudge(
  screen: Screen,
  hand: Hand,
  axis: 'along' | 'across',
  by: number,
  sign: 'plus' | 'minus' | 'up' | 'down',
  label: string,
): TemplateResult {
  const to = stepped(screen, hand.place, axis, by);
  return html`<button
    class="btn"
    data-nudge=${axis === 'along' ? Math.sign(by) : nothing}
    ?disabled=${samePlace(to, hand.place)}
    @click=${() => draftTo(screen, hand, to)}
  >
    ${icon(sign)}${label}
  </button>`;
}

function reasonFields(screen: Screen, hand: Hand): TemplateResult | typeof nothing {
  const { view, words, say } = screen;
  const { reason, identity } = view.setup;
  // Asked of the ends, it is asked once everybody sees where the ends are; only in an anonymous walk it has to go along.
  if (reason === 'off' || (reason === 'ends' && identity !== 'anonymous')) return nothing;
  const stand = view.me?.person === hand.person ? standOf(view, hand.marker) : undefined;
  const field = (name: 'why' | 'help', needed: boolean) =>
    html`<label class="label"
      ><span
        >${say(words.explain[name])}
        <span class="soft small">${say(needed ? words.explain.needed : words.explain.optional)}</span></span
      ><textarea
        class="field say"
        name=${name}
        rows="2"
        maxlength="500"
        .defaultValue=${stand?.[name] ?? ''}
        ?required=${needed}
      ></textarea>
    </label>`;
  const fields = html`${field('why', reason === 'required')}${field('help', false)}`;
  if (reason === 'required') return fields;
  return html`<details class="reasons" ?open=${Boolean(stand?.why || stand?.help)}>
    <summary class="small">${say(words.explain.mine)}</summary>
    <div class="stack">${fields}</div>
  </details>`;
}
