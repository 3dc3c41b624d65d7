import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { actorChoice, icon, initials, refusalNote, token } from '@werkvorm/kit';
import type { Mark, PersonView, WalkCommand } from '../commitment-walk.types.ts';
import { personIndex, personOf, type Screen } from './screen.ts';
import { hasMoved, saidView, wordsFields } from './words-fields.ts';

/** A longer list of people scrolls by itself, so that what comes after it stays within reach. */
const MANY = 10;

/** The explaining: one voice at a time, in the chosen order; silence is allowed (S0 fn 25: "kan verantwoorden"). */
export function explainView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const { identity, order } = view.setup;
  const named = identity === 'named';
  return html`<section class="explain" part="explain">
    <header class="grp">
      <h3>${say(identity === 'anonymous' ? words.explain.title : words.questionWhy)}</h3>
      ${named ? html`<span class="soft">${say(words.explain[order])}</span>` : nothing}
    </header>
    ${
      identity === 'anonymous'
        ? html`<p class="aside soft">${say(words.explain.anonymous)}</p>`
        : html`<p class="aside"><span class="soft small">${say(words.explain.rule)}</span></p>`
    }
    ${named ? speakersView(screen) : identity === 'organisation' ? callView(screen) : nothing} ${ownWords(screen)}
    ${refusalNote(screen.refused, 'speaker.call', 'speaker.done', 'speaker.pass')} ${stepsView(screen)}
  </section>`;
}

/** On the wall, where nothing is pressed: who has the word, or the question that is being asked. */
export function speakerBand(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role } = screen;
  if (role !== 'observer' || view.phase !== 'explaining' || view.explained) return nothing;
  if (view.setup.identity === 'anonymous') return nothing;
  const person = personOf(view, view.speaker);
  return html`<div class="turn other" part="turn">
    ${person ? token(personIndex(view, person.id), initials(person.name)) : nothing}
    <span class="who" dir="auto">${person?.name ?? say(words.questionWhy)}</span>
    ${person ? html`<span class="soft">${say(words.explain.has)}</span>` : nothing}
  </div>`;
}

/** The one who has the word, with what they wrote; those who come, those who had it. The rest is in what was said. */
function speakersView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  const known = (id: string) => personOf(view, id);
  const coming = view.speaking.filter((id) => id !== view.speaker).flatMap((id) => known(id) ?? []);
  const had = view.people.filter(({ id, spoken }) => (spoken === 'done' || spoken === 'passed') && id !== view.speaker);
  const now = known(view.speaker);
  const people = [...(now ? [now] : []), ...coming, ...had];
  const many = people.length > MANY;
  return html`<ul
      class="rows ${many ? 'many' : ''}"
      role="list"
      tabindex=${many ? 0 : nothing}
      aria-label=${many ? say(words.explain.title) : nothing}
    >
      ${repeat(
        people,
        (person) => person.id,
        (person) => speakerRow(screen, person, person === coming[0] && !now),
      )}
    </ul>
    ${!now && !coming.length && had.length ? html`<p class="aside">${say(words.explain.all)}</p>` : nothing}`;
}

function speakerRow(screen: Screen, person: PersonView, first: boolean): TemplateResult {
  const { view, words, say, ui } = screen;
  const { id, name, organisation } = person;
  const now = id === view.speaker;
  const marks = marksOf(screen, id);
  const writing = ui.editing === `words:${id}`;
  const tags = [
    ...(view.asked.includes(id) && !person.spoken ? [words.explain.asked] : []),
    ...(asksMovers(screen) && marks.some((mark) => hasMoved(mark) && !mark.moved) ? [words.explain.moved] : []),
  ];
  return html`<li class="row say-row ${now ? 'now' : ''}" aria-current=${now ? 'true' : nothing}>
    <span class="lead-of">
      ${token(personIndex(view, id), initials(name))}
      <span
        ><span class="t" dir="auto">${organisation ? `${name}, ${organisation}` : name}</span
        ><span class="small soft">${say(stateWords(screen, person, now))}</span
        >${tags.map((tag) => html`<span class="small tag">${icon('talk')}${say(tag)}</span>`)}</span
      >
    </span>
    ${speakerButtons(screen, person, now, first)}
    ${now && !writing ? marks.map((mark) => saidView(screen, mark)) : nothing}
    ${writing ? marks.slice(0, 1).map((mark) => wordsFields(screen, id, mark)) : nothing}
  </li>`;
}

function stateWords({ words }: Screen, { spoken }: PersonView, now: boolean) {
  if (now) return words.explain.has;
  return spoken === 'done' ? words.explain.done : spoken === 'passed' ? words.explain.passed : words.explain.soon;
}

/** Who has the word, or is next, gets buttons with words; the others one to be called with. */
function speakerButtons(screen: Screen, person: PersonView, now: boolean, first: boolean) {
  const { view, role, locked } = screen;
  const own = role === 'participant' && view.me?.person === person.id;
  if (locked || view.phase === 'closed' || (role !== 'facilitator' && !own)) return nothing;
  const host = role === 'facilitator';
  const called = now || (first && host);
  const asked = called || (own && !person.spoken);
  return html`${host && !called ? html`<span class="line say-acts">${hostButtons(screen, person, now, first)}${person.spoken ? writeButton(screen, person) : nothing}</span>` : nothing}
  ${host && called ? html`<span class="line say-acts">${writeButton(screen, person)}</span>` : nothing}
  ${
    asked
      ? html`<span class="line say-called"
          >${host ? hostButtons(screen, person, now, first) : nothing}${passButton(screen, person)}</span
        >`
      : nothing
  }`;
}

/** Gives, ends or passes the word, and goes on to the button that comes next. */
async function turn({ send, goTo }: Screen, command: WalkCommand): Promise<void> {
  if (await send(command)) goTo('.say-row.now .say-called .btn, .say-row .go, [part=explained]');
}

function hostButtons(screen: Screen, { id, name, spoken }: PersonView, now: boolean, first: boolean) {
  const { words, say } = screen;
  if (now) {
    return html`<button class="btn" @click=${() => turn(screen, { type: 'speaker.done' })}>
      ${icon('ok')}${say(words.explain.close)}
    </button>`;
  }
  if (spoken === 'done') return nothing;
  const label = say(words.explain.give, { name });
  const call = () => turn(screen, { type: 'speaker.call', person: id });
  return first
    ? html`<button class="btn go" @click=${call}>${label}</button>`
    : html`<button class="btn quiet sq" aria-label=${label} title=${label} @click=${call}>${icon('talk')}</button>`;
}

function passButton(screen: Screen, { id, name }: PersonView): TemplateResult {
  const { words, say, role } = screen;
  const host = role === 'facilitator';
  return html`<button
    class="btn ${host ? 'quiet' : ''}"
    aria-label=${host ? say(words.explain.passOf, { name }) : nothing}
    @click=${() => turn(screen, host ? { type: 'speaker.pass', person: id } : { type: 'speaker.pass' })}
  >
    ${say(words.explain.pass)}
  </button>`;
}

/** The facilitator may write along; where no reasons are asked there is nothing to write. */
function writeButton(screen: Screen, { id, name }: PersonView): TemplateResult | typeof nothing {
  const { view, words, say, show, goTo } = screen;
  if (view.setup.reason === 'off' || !marksOf(screen, id).length) return nothing;
  const write = () => {
    show({ editing: `words:${id}` });
    goTo('.words-fields textarea');
  };
  const label = say(words.explain.write, { name });
  return html`<button class="btn quiet sq" aria-label=${label} title=${label} @click=${write}>${icon('pen')}</button>`;
}

/** By organisation nobody is named on the line: whoever wants to speak is called from the list of people. */
function callView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role, locked, send } = screen;
  const now = view.people.find(({ id, spoken }) => spoken === 'now' || id === view.speaker);
  const speaker = now
    ? html`<p class="row say-row now">
        <span class="t">${now.name}</span><span class="small soft">${say(words.explain.has)}</span>
      </p>`
    : nothing;
  if (role !== 'facilitator' || locked || view.phase === 'closed') return speaker;
  const waiting = view.people.filter(({ away, spoken }) => !away && !spoken);
  return html`${speaker}
    <div class="aside line">
      ${now ? html`<button class="btn" @click=${() => send({ type: 'speaker.done' })}>${icon('ok')}${say(words.explain.close)}</button>` : nothing}
      ${actorChoice(say(words.explain.call), waiting, '', (person) => person && send({ type: 'speaker.call', person }), '–')}
    </div>`;
}

/** A participant's own words, on their own device. */
function ownWords(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role, locked, ui, show, goTo } = screen;
  const { reason, identity } = view.setup;
  const write = () => {
    show({ editing: 'words' });
    goTo('.words-fields textarea');
  };
  const me = view.me;
  if (role !== 'participant' || locked || !me || reason === 'off' || identity === 'anonymous') return nothing;
  const stand = me.stands.find(({ place }) => place);
  if (!stand?.place || view.phase !== 'explaining') return nothing;
  const own: Mark = { ...stand, id: '', organisation: '', place: stand.place, from: me.from[stand.marker] ?? null };
  return html`<div class="aside">
    ${
      ui.editing === 'words'
        ? wordsFields(screen, me.person, own)
        : html`<button class="btn own-words" @click=${write}>${icon('pen')}${say(words.explain.mine)}</button>`
    }
  </div>`;
}

/** Ending the explaining, and what comes after it. */
function stepsView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role, locked, send } = screen;
  if (role !== 'facilitator' || locked || view.phase !== 'explaining') return nothing;
  const may = view.explained || !view.setup.explainFirst;
  const close = async () => {
    if (await send({ type: 'explaining.close' })) screen.goTo('[part=next]');
  };
  return html`<div class="aside steps-after">
    ${refusalNote(screen.refused, 'explaining.close', 'round.open', 'walk.close')}
    <span class="line">
      ${view.explained ? nothing : html`<button class="btn ${view.speaking.length || view.speaker ? '' : 'go'}" part="explained" @click=${close}>${say(words.explain.endExplaining)}</button>`}
      ${may ? html`<button class="btn ${view.explained ? 'go' : ''}" part="next" @click=${() => send({ type: 'round.open' })}>${say(words.explain.nextRound, { round: view.round + 1 })}${icon('in', true)}</button>` : nothing}
      <button class="btn quiet" part="close" @click=${() => send({ type: 'walk.close' })}>
        ${say(words.explain.closeWalk)}
      </button>
    </span>
    ${view.explained ? html`<p class="words">${say(words.explain.question)}</p>` : nothing}
    ${may && view.setup.identity !== 'anonymous' ? html`<p class="soft small">${say(words.explain.nextHint)}</p>` : nothing}
  </div>`;
}

/** Movers are asked what made them move, unless no reasons are asked at all. */
function asksMovers({ view }: Screen): boolean {
  return view.setup.reason !== 'off' && view.phase === 'explaining';
}

/** The marks of a person in the current round. */
function marksOf({ view }: Screen, person: string): readonly Mark[] {
  return view.rounds.find(({ round }) => round === view.round)?.marks.filter((mark) => mark.person === person) ?? [];
}
