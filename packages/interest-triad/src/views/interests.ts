import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon, onEnter, refusalNote } from '@werkvorm/kit';
import { LIMITS } from '../rules/limits.ts';
import {
  LENSES,
  LEVELS,
  VISIBILITIES,
  type Interest,
  type Lens,
  type Level,
  type Visibility,
} from '../interest-triad.types.ts';
import { asActor, type Screen, type Sight } from './screen.ts';

const TEXT = LIMITS.interest;

/** Own interests on the three levels, each with its question; on a phone one level at a time. */
export function interestsView(screen: Screen, sight: Sight): TemplateResult {
  const levels = screen.narrow ? [screen.ui.level] : LEVELS;
  return html`<div class="interests" part="interests">
    ${levels.map((level) => levelView(screen, sight, level))}
    ${refusalNote(screen.refused, 'interest.add', 'interest.edit', 'interest.share', 'interest.remove')}
    ${screen.narrow ? nextLevel(screen) : nothing}
  </div>`;
}

function levelView(screen: Screen, sight: Sight, level: Level): TemplateResult {
  const { words, say } = screen;
  const { person, interests } = sight;
  const own = interests.filter((interest) => interest.level === level);
  const homeless = level === 'organisation' && !person.organisation;
  return html`<section class="int" data-level=${level}>
    <h3>${levelName(screen, sight, level)}</h3>
    <p class="small soft">${say(words.questions[level])}</p>
    ${
      own.length
        ? html`<ul>
            ${repeat(
              own,
              ({ id }) => id,
              (interest) =>
                screen.ui.editing === interest.id ? editSlip(screen, interest) : slip(screen, sight, interest),
            )}
          </ul>`
        : html`<p class="small soft">${say(homeless ? words.own.noOrganisation : words.own.none)}</p>`
    }
    ${mayWrite(screen, sight) && !homeless ? addFields(screen, level) : nothing}
  </section>`;
}

/** The level, by its name: the organisation by its own where there is one. */
function levelName({ words, say, role }: Screen, { person }: Sight, level: Level): string {
  if (level === 'individual' && role !== 'participant') return person.name;
  return (level === 'organisation' && person.organisation) || say(words.levels[level]);
}

/** An interest with who sees it. Dashed and a lock: only its owner; solid and an eye: shared. */
export function slip(screen: Screen, sight: Sight, interest: Interest): TemplateResult {
  const { words, say, send, show } = screen;
  const { id, text, lens, visibility, entered } = interest;
  const mine = mayWrite(screen, sight) && isOwn(screen, interest);
  return html`<li class="slip ${visibility === 'all' ? '' : 'priv'}" part="interest" data-interest=${id}>
    <span class="words" dir="auto">${text}</span>
    ${lens ? html`<span class="tag">${say(words.lenses[lens])}</span>` : nothing}
    ${entered ? html`<span class="tag">${say(words.link.entered)}</span>` : nothing}
    <span class="ends">
      ${sightTag(screen, sight, interest)}
      ${
        mine
          ? html`<span class="acts"
              ><button
                class="btn quiet sq"
                aria-label=${say(words.own.edit, { text })}
                @click=${() => show({ editing: id })}
              >
                ${icon('pen')}</button
              ><button
                class="btn quiet sq"
                aria-label=${say(words.own.remove, { text })}
                @click=${() => send({ type: 'interest.remove', interest: id })}
              >
                ${icon('cross')}
              </button></span
            >`
          : nothing
      }
    </span>
  </li>`;
}

/** Who sees it, as words; for its owner a choice. After the close it can only be left to fewer. */
function sightTag(screen: Screen, sight: Sight, interest: Interest): TemplateResult {
  const { view, words, say, send, locked } = screen;
  const { id, text, visibility } = interest;
  const name = (one: Visibility) => visibilityName(screen, one);
  const mark = icon(visibility === 'private' ? 'lock' : 'eye');
  if (locked || !sight.own || !isOwn(screen, interest))
    return html`<span class="tag">${mark}${name(visibility)}</span>`;
  const upTo = view.phase === 'closed' ? VISIBILITIES.indexOf(visibility) : VISIBILITIES.length;
  return html`<label class="tag see"
    >${mark}<select
      class="field"
      aria-label=${say(words.visible, { text })}
      @change=${(event: Event) =>
        send({
          type: 'interest.share',
          interest: id,
          visibility: (event.target as HTMLSelectElement).value as Visibility,
        })}
    >
      ${VISIBILITIES.filter((_, at) => at <= upTo).map(
        (one) => html`<option value=${one} .selected=${live(one === visibility)}>${name(one)}</option>`,
      )}
    </select></label
  >`;
}

/** A visibility in words: of one's own, or of somebody else's. */
export function visibilityName({ words, say, role }: Screen, visibility: Visibility): string {
  return say((role === 'participant' ? words.visibility : words.seenBy)[visibility]);
}

function addFields(screen: Screen, level: Level): TemplateResult {
  const { words, say, send, role } = screen;
  const add = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('.write')!;
    const field = box.querySelector('input')!;
    const [lens, visibility] = [...box.querySelectorAll('select')].map(({ value }) => value);
    const command = {
      type: 'interest.add',
      level,
      text: field.value,
      lens: (lens || null) as Lens | null,
      visibility: visibility as Visibility,
    } as const;
    if (await send(asActor(screen, command))) field.value = '';
    field.focus();
  };
  // What a facilitator enters as private they do not see again: they begin with what both see.
  const first: Visibility = role === 'participant' ? 'private' : 'facilitator';
  return html`<div class="write" @keydown=${onEnter(add)}>
    <input class="field say" maxlength=${TEXT} aria-label=${say(words.own.write)} placeholder=${say(words.own.write)} />
    <details>
      <summary class="small">${say(words.own.see)} · ${say(words.own.lens)}</summary>
      <div class="line">
        <select class="field" name="lens" aria-label=${say(words.own.lens)}>
          <option value="">${say(words.lenses.none)}</option>
          ${LENSES.map((lens) => html`<option value=${lens}>${say(words.lenses[lens])}</option>`)}
        </select>
        <select class="field" name="visibility" aria-label=${say(words.own.see)}>
          ${VISIBILITIES.map((one) => html`<option value=${one} ?selected=${one === first}>${visibilityName(screen, one)}</option>`)}
        </select>
      </div>
    </details>
    <button class="btn" part="add" @click=${add}>${icon('plus')}${say(words.own.add)}</button>
  </div>`;
}

function editSlip(screen: Screen, { id, text, lens }: Interest): TemplateResult {
  const { words, say, send, show } = screen;
  const save = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('.write')!;
    const chosen = box.querySelector('select')!.value;
    const command = {
      type: 'interest.edit',
      interest: id,
      text: box.querySelector('input')!.value,
      lens: (chosen || null) as Lens | null,
    } as const;
    if (await send(command)) show({ editing: '' });
  };
  return html`<li class="write" @keydown=${onEnter(save)}>
    <input class="field say" maxlength=${TEXT} aria-label=${say(words.own.write)} .value=${text} />
    <select class="field" aria-label=${say(words.own.lens)}>
      <option value="">${say(words.lenses.none)}</option>
      ${LENSES.map((one) => html`<option value=${one} ?selected=${one === lens}>${say(words.lenses[one])}</option>`)}
    </select>
    <span class="line">
      <button class="btn" @click=${save}>${say(words.actions.done)}</button>
      <button class="btn quiet" @click=${() => show({ editing: '' })}>${say(words.actions.cancel)}</button>
    </span>
  </li>`;
}

function nextLevel(screen: Screen): TemplateResult {
  const { words, say, show, ui } = screen;
  const next = LEVELS[LEVELS.indexOf(ui.level) + 1];
  return html`<button
    class="btn go wide next"
    @click=${() => show(next ? { level: next } : { step: 'links', level: LEVELS[0] })}
  >
    ${say(words.own.next, { what: say(next ? words.levels[next] : words.steps.links) })}${icon('in', true)}
  </button>`;
}

/** Whether this page is written at this screen now. */
export function mayWrite({ view, locked }: Screen, { own }: Sight): boolean {
  return own && !locked && view.phase !== 'closed';
}

/** A facilitator changes only what they entered; people change all of their own. */
function isOwn({ role }: Screen, { entered }: Interest): boolean {
  return role === 'participant' || entered === true;
}
