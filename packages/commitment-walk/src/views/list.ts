import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, initials, organisationToken, token } from '@werkvorm/kit';
import type { Mark, Marker, Place } from '../commitment-walk.types.ts';
import { inBox } from './drawing.ts';
import { handsOf, othersOf, type Hand } from './hand.ts';
import { draftTo, stepped } from './place.ts';
import { placeText, shortPlace } from './scale.ts';
import { markersOf, nameOf, organisationIndex, personOf, stepPlaces, type Screen } from './screen.ts';

/** Width of the strip of a row, in its own units; words stand beside it, never in it. */
const STRIP = 420;
const EDGE = 12;

/** What a row shows: one person with their markers, or one mark of somebody unknown. */
interface Row {
  readonly key: string;
  readonly person: string;
  readonly organisation: string;
  readonly marks: readonly { readonly marker: Marker; readonly place: Place | null; readonly from: Place | null }[];
  readonly hands: readonly Hand[];
  readonly mark?: Mark;
}

/** The list twin: the same places, lowest first, with buttons and no dragging. */
export function listView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const rows = rowsOf(screen);
  const two = markersOf(view.setup).length > 1;
  const traces = rows.some(({ marks }) => marks.some(({ from }) => from));
  return html`<div class="list" part="list">
    ${
      two || traces
        ? html`<p class="key small soft">
            ${traces ? html`<span>${strip('former')}${say(words.list.former)}</span>` : nothing}
            ${two ? html`<span>${strip('me')}${say(words.place.me)}</span><span>${strip('organisation')}${say(words.place.organisation)}</span>` : nothing}
          </p>`
        : nothing
    }
    <ul class="rows tw" role="list">
      ${repeat(
        rows,
        ({ key }) => key,
        (row) => rowView(screen, row),
      )}
    </ul>
    ${rows.length ? nothing : html`<p class="soft list-none">${say(words.list.nobody)}</p>`}
  </div>`;
}

function rowsOf(screen: Screen): readonly Row[] {
  const hands = handsOf(screen);
  const rows = new Map<string, Row>();
  const own = hands[0]?.person;
  if (own) {
    const marks = hands.map(({ marker, place }) => ({ marker, place, from: null }));
    rows.set(own, {
      key: own,
      person: own,
      organisation: personOf(screen.view, own)?.organisation ?? '',
      marks,
      hands,
    });
  }
  for (const mark of othersOf(screen)) {
    const key = mark.person || mark.id;
    const { marker, place, from, person, organisation } = mark;
    const before = rows.get(key);
    const marks = [...(before?.marks ?? []), { marker, place, from }];
    rows.set(key, { key, person, organisation, mark, hands: [], ...before, marks });
  }
  const along = ({ marks }: Row) => (marks.find(({ marker }) => marker === 'me') ?? marks[0])?.place?.along ?? -1;
  return [...rows.values()].sort((a, b) => along(a) - along(b));
}

function rowView(screen: Screen, row: Row): TemplateResult {
  const { view, words, say } = screen;
  const index = organisationIndex(view, row.organisation, row.person);
  const mine = row.hands.length > 0 || (row.person !== '' && row.person === view.me?.person);
  const name = row.person ? nameOf(view, row.person) : row.organisation || say(words.nobody);
  return html`<li class="row ${mine ? 'mine' : ''}" data-token=${row.key}>
    <span class="who-of"
      >${token(index, initials(name))}<span
        ><span class="t" dir="auto"
          >${name}${mine && screen.role === 'participant' ? html`, <span class="you">${say(words.you)}</span>` : nothing}</span
        >${row.person && row.organisation ? html`<span class="small soft" dir="auto">${row.organisation}</span>` : nothing}</span
      ></span
    >
    ${stripOf(screen, row, index)}
    <span class="val"
      >${row.hands.length ? row.hands.map((hand) => handValue(screen, hand)) : row.marks.map((mark) => markValue(screen, mark))}</span
    >
  </li>`;
}

function markValue(screen: Screen, { marker, place, from }: Row['marks'][number]): TemplateResult {
  const { view, words, say } = screen;
  const two = markersOf(view.setup).length > 1;
  const whole = place ? placeText(screen, place) : say(words.list.aside);
  const was = from ? say(words.list.from, { place: placeText(screen, from) }) : '';
  return html`<span class="one"
    >${two ? html`<span class="vh">${say(words.place[marker])}: </span>` : nothing}<b class="num" aria-hidden="true"
      >${place ? shortPlace(screen, place) : say(words.list.aside)}</b
    ><span class="vh">${whole} ${was}</span></span
  >`;
}

/** The own place in the list: a button each way, and a slider of the browser's own between them. */
function handValue(screen: Screen, hand: Hand): TemplateResult {
  const { view, words, say } = screen;
  const { setup } = view;
  const places = stepPlaces(setup);
  const two = markersOf(setup).length > 1;
  const name = [nameOf(view, hand.person), two ? say(words.place[hand.marker]) : ''].filter(Boolean).join(', ');
  const slide = (event: Event) => {
    // What is chosen here is no news for the page yet.
    event.stopPropagation();
    const value = Number((event.target as HTMLInputElement).value);
    const along = places.length ? places[value]! : value;
    const across = setup.across ? (hand.place?.across ?? 50) : null;
    const free = setup.allowMiddle || along !== 50;
    draftTo(screen, hand, free ? { along, across } : stepped(screen, { along, across }, 'along', 1));
  };
  const button = (by: number, sign: 'plus' | 'minus', label: string) =>
    html`<button
      class="btn sq"
      aria-label="${name}: ${label}"
      @click=${() => draftTo(screen, hand, stepped(screen, hand.place, 'along', by))}
    >
      ${icon(sign)}
    </button>`;
  return html`<span class="one own">
    ${two ? html`<span class="small soft">${say(words.place[hand.marker])}</span>` : nothing}
    ${button(-1, 'minus', say(words.place.further))}
    <b class="num">${hand.place ? shortPlace(screen, hand.place) : '–'}</b>
    ${button(1, 'plus', say(words.place.closer))}
    <input
      class="range"
      type="range"
      aria-label="${name}. ${say(words.place.slider)}"
      min="0"
      max=${places.length ? places.length - 1 : 100}
      .value=${String(hand.place ? (places.length ? places.indexOf(hand.place.along) : hand.place.along) : 50)}
      aria-valuetext=${hand.place ? placeText(screen, hand.place) : say(words.place.notYet)}
      @input=${slide}
    />
  </span>`;
}

/** The line of one row: where the markers are, and where they were. */
function stripOf(screen: Screen, { marks }: Row, index: number): TemplateResult {
  const two = markersOf(screen.view.setup).length > 1;
  const height = two ? 42 : 24;
  const rtl = screen.dir === 'rtl';
  const x = (place: Place) => {
    const along = EDGE + (place.along * (STRIP - 2 * EDGE)) / 100;
    return rtl ? STRIP - along : along;
  };
  const y = (marker: Marker) => (marker === 'organisation' ? 31 : 12);
  const standing = marks.filter((mark): mark is typeof mark & { place: Place } => mark.place !== null);
  const [me, organisation] = (['me', 'organisation'] as const).map((marker) =>
    standing.find((m) => m.marker === marker),
  );
  const lanes = two ? [12, 31] : [12];
  return html`<svg class="lane" viewBox="0 0 ${STRIP} ${height}" aria-hidden="true">
    ${lanes.map((at) => svg`<path class="hair" d="M${EDGE} ${at}H${STRIP - EDGE}"></path>`)}
    <path class="bounds" d="M${EDGE} 4V${height - 4}M${STRIP - EDGE} 4V${height - 4}"></path>
    ${me && organisation ? svg`<path class="link" d="M${x(me.place)} 12L${x(organisation.place)} 31"></path>` : nothing}
    ${standing.map(({ marker, place, from }) => (from && from.along !== place.along ? trace(x(from), x(place), y(marker)) : nothing))}
    ${standing.map(({ marker, place }) => sign(marker, x(place), y(marker), index))}
  </svg>`;
}

function trace(from: number, to: number, y: number): TemplateResult {
  const on = Math.sign(to - from);
  return svg`<circle class="was" cx=${from} cy=${y} r="4.5"></circle><path class="gone" d="M${from + on * 6} ${y}H${Math.abs(to - from) > 16 ? to - on * 9 : to}"></path>`;
}

function sign(marker: Marker, x: number, y: number, index: number): TemplateResult {
  if (marker === 'organisation')
    return svg`<rect class="org-box" x=${x - 6.5} y=${y - 6.5} width="13" height="13"></rect>`;
  const { shape, fill } = organisationToken(index);
  return svg`<path class="s c${fill + 1}" d=${shape} transform=${inBox(x, y, 20)}></path>`;
}

/** A sign of the key. */
function strip(what: 'former' | Marker): TemplateResult {
  const drawn =
    what === 'former'
      ? svg`<circle class="was" cx="10" cy="10" r="5"></circle>`
      : what === 'me'
        ? svg`<path class="s c6" d=${organisationToken(5).shape} transform=${inBox(10, 10, 18)}></path>`
        : svg`<rect class="org-box" x="4" y="4" width="12" height="12"></rect>`;
  return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">${drawn}</svg>`;
}
