import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon, initials, refusalNote, token } from '@werkvorm/kit';
import { LIMITS } from '../rules/limits.ts';
import {
  LEVELS,
  MARKS,
  type Interest,
  type Level,
  type Mark,
  type MarkKind,
  type PersonView,
} from '../interest-triad.types.ts';
import { nameOf, personIndex, type Screen } from './screen.ts';

/** Participants by levels: what is shared, what they have in common and where they conflict, and the balance. */
export function matrixView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return html`<section class="matrix stack" part="matrix">
    <div class="over">
      <h3>${say(words.matrix.title)}</h3>
      <p class="small soft">${say(words.matrix.hint)}</p>
    </div>
    <div class="scrolls">
      <table class="tt mx">
        <thead>
          <tr>
            <th scope="col">${say(words.group.who)}</th>
            ${LEVELS.map((level) => html`<th scope="col">${say(words.levels[level])}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            view.people,
            ({ id }) => id,
            (person) => row(screen, person),
          )}
        </tbody>
      </table>
    </div>
    ${markTools(screen)} ${marksView(screen)} ${balanceView(screen)}
  </section>`;
}

function row(screen: Screen, person: PersonView): TemplateResult {
  const { view } = screen;
  return html`<tr class=${view.me?.person === person.id ? 'mine' : ''} data-person=${person.id}>
    <th scope="row">
      <span class="whom"
        >${token(personIndex(view, person.id), initials(person.name))}
        <span
          ><b dir="auto">${person.name}</b><span class="soft small" dir="auto">${person.organisation}</span></span
        ></span
      >
    </th>
    ${LEVELS.map((level) => cell(screen, person, level))}
  </tr>`;
}

function cell(screen: Screen, person: PersonView, level: Level): TemplateResult {
  const { words, say } = screen;
  const own = person.interests.filter((interest) => interest.level === level);
  return html`<td data-label=${say(words.levels[level])}>
    ${own.length ? own.map((interest) => chip(screen, interest)) : html`<span class="vh">${say(words.matrix.empty)}</span>`}
  </td>`;
}

/** An interest that can be chosen for a mark, with the marks it is in. */
function chip(screen: Screen, { id, text, entered }: Interest): TemplateResult {
  const { view, words, say, ui, show } = screen;
  const marks = view.marks.filter(({ interests }) => interests.includes(id));
  const inside = html`<span class="words" dir="auto">${text}</span>
    ${entered ? html`<span class="tag">${say(words.link.entered)}</span>` : nothing}
    ${marks.map((mark) => html`<span class="tag mark ${mark.kind}">${markIcon(mark.kind)}<span dir="auto">${mark.name}</span></span>`)}`;
  if (!mayMark(screen)) return html`<div class="slip">${inside}</div>`;
  const on = ui.chosen.includes(id);
  const chosen = on ? ui.chosen.filter((one) => one !== id) : [...ui.chosen, id];
  return html`<button
    class="slip pick"
    aria-pressed=${on ? 'true' : 'false'}
    data-interest=${id}
    @click=${() => show({ chosen })}
  >
    ${inside}
  </button>`;
}

function mayMark({ view, locked, role }: Screen): boolean {
  return !locked && role !== 'observer' && view.opened && view.phase === 'sharing';
}

/** Two or more chosen: what is seen in them gets a name. */
function markTools(screen: Screen): TemplateResult | typeof nothing {
  if (!mayMark(screen)) return nothing;
  const { words, say, ui, send, show } = screen;
  const make = (kind: MarkKind) => async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('.marking')!.querySelector('input')!;
    if (await send({ type: 'mark.make', kind, name: field.value, interests: ui.chosen })) {
      field.value = '';
      show({ chosen: [] });
    }
  };
  const count = ui.chosen.length;
  return html`<div class="marking stack" part="marking">
    <label class="label"
      >${say(words.matrix.name)}
      <span class="soft small">${count ? say(words.matrix.chosen, { count }) : say(words.matrix.choose)}</span>
      <input class="field say" maxlength=${LIMITS.label}
    /></label>
    <span class="line">
      <button class="btn" data-mark="common" @click=${make('common')}>
        ${markIcon('common')}${say(words.matrix.makeCommon)}
      </button>
      <button class="btn" data-mark="conflict" @click=${make('conflict')}>
        ${markIcon('conflict')}${say(words.matrix.makeConflict)}
      </button>
    </span>
    ${refusalNote(screen.refused, 'mark.make', 'mark.edit', 'mark.remove')}
  </div>`;
}

/** What is in common and what conflicts. */
export function marksView(screen: Screen): TemplateResult {
  const { view, words, say } = screen;
  return html`<section class="stack marks" part="marks">
    <h3>${say(words.matrix.marks)}</h3>
    ${
      view.marks.length
        ? MARKS.map((kind) => marksOf(screen, kind))
        : html`<p class="small soft">${say(words.matrix.none)}</p>`
    }
  </section>`;
}

function marksOf(screen: Screen, kind: MarkKind): TemplateResult | typeof nothing {
  const marks = screen.view.marks.filter((mark) => mark.kind === kind);
  if (!marks.length) return nothing;
  return html`<h4 class="line">${markIcon(kind)}${screen.say(screen.words.matrix[kind])}</h4>
    <ul class="stack">
      ${marks.map((mark) => markView(screen, mark))}
    </ul>`;
}

function markView(screen: Screen, { id, name, interests, by }: Mark): TemplateResult {
  const { view, words, say, send, role } = screen;
  const all = view.people.flatMap((person) => person.interests.map((interest) => ({ person, interest })));
  const inside = all.filter(({ interest }) => interests.includes(interest.id));
  const mine = mayMark(screen) && (role === 'facilitator' || (by !== '' && by === view.me?.person));
  return html`<li class="slip" data-mark-id=${id}>
    <span class="grow"
      ><span class="words" dir="auto">${name}</span>
      <span class="small soft"
        >${inside.map(({ person, interest }) => `${interest.text} (${person.name})`).join(' · ')}</span
      >
      ${by ? html`<span class="small soft">${say(words.matrix.by, { name: nameOf(view, by) })}</span>` : nothing}</span
    >
    ${
      mine
        ? html`<button
            class="btn quiet sq"
            aria-label=${say(words.matrix.removeMark, { name })}
            @click=${() => send({ type: 'mark.remove', mark: id })}
          >
            ${icon('cross')}
          </button>`
        : nothing
    }
  </li>`;
}

/** The balance in the group's words; the facilitator writes it down. */
export function balanceView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, send, locked, role } = screen;
  if (role !== 'facilitator' || locked || view.phase === 'closed') {
    if (!view.balance) return nothing;
    return html`<section class="stack" part="balance">
      <h3>${say(words.matrix.balance)}</h3>
      <p class="lead words" dir="auto">${view.balance}</p>
    </section>`;
  }
  return html`<section class="stack" part="balance">
    <label class="label"
      >${say(words.matrix.balance)}
      <textarea
        class="field say"
        rows="2"
        maxlength=${LIMITS.balance}
        placeholder=${say(words.matrix.balanceHint)}
        .value=${live(view.balance)}
        @change=${(event: Event) => send({ type: 'balance.name', text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    ${refusalNote(screen.refused, 'balance.name')}
  </section>`;
}

function markIcon(kind: MarkKind): TemplateResult {
  return icon(kind === 'common' ? 'rings' : 'bad');
}
