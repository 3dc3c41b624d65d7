import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, refusalNote, tickField } from '@werkvorm/kit';
import { LIMITS } from '../rules/limits.ts';
import { VISIBILITIES, type Note, type Visibility } from '../interest-triad.types.ts';
import { mayWrite, visibilityName } from './interests.ts';
import { asActor, nameOf, type Screen, type Sight } from './screen.ts';

/** Who sees links and mandate, being ready, and what others hear. */
export function shareView(screen: Screen, sight: Sight): TemplateResult {
  const { words, say, role, locked, send } = screen;
  const { person } = sight;
  const mine = role === 'participant';
  return html`<section class="stack" part="share">
    <fieldset class="opts" ?disabled=${locked}>
      <legend>${mine ? say(words.share.title) : say(words.share.titleOf, { name: person.name })}</legend>
      ${visibilities(screen).map((visibility) => option(screen, sight, visibility))}
    </fieldset>
    <p class="small soft">${say(words.share.hint)}</p>
    ${refusalNote(screen.refused, 'triad.share', 'ready.say', 'notes.invite')}
    ${mayWrite(screen, sight) ? readyButton(screen, sight) : nothing}
    ${
      mine && mayWrite(screen, sight)
        ? tickField(say(words.share.invite), person.invites, (invited) => void send({ type: 'notes.invite', invited }))
        : nothing
    }
    ${mine ? notesView(screen, screen.view.notes) : nothing}
  </section>`;
}

/** After the close what is shared can only be taken back. */
function visibilities({ view, role }: Screen): readonly Visibility[] {
  const now = view.phase === 'closed' && role === 'participant' ? view.me?.triad.visibility : undefined;
  return now ? VISIBILITIES.slice(0, VISIBILITIES.indexOf(now) + 1) : VISIBILITIES;
}

function option(screen: Screen, { triad }: Sight, visibility: Visibility): TemplateResult {
  const on = (triad?.visibility ?? 'private') === visibility;
  return html`<label class="opt ${on ? 'on' : ''}">
    <input
      class="vh"
      type="radio"
      name="share"
      value=${visibility}
      .checked=${live(on)}
      @change=${() => screen.send(asActor(screen, { type: 'triad.share', visibility } as const))}
    />
    ${icon(visibility === 'private' ? 'lock' : 'eye')}<span>${visibilityName(screen, visibility)}</span>
    ${on ? icon('ok') : nothing}
  </label>`;
}

/** Says that one is ready; it is what people say, never what can be told from what they wrote. */
export function readyButton(screen: Screen, { person }: Sight): TemplateResult {
  const { words, say, send, role } = screen;
  const { ready, name } = person;
  const label = ready ? words.share.notReady : role === 'participant' ? words.share.ready : words.share.readyOf;
  return html`<button
    class="btn ${ready ? '' : 'go'} wide"
    part="ready"
    @click=${() => send(asActor(screen, { type: 'ready.say', ready: !ready } as const))}
  >
    ${ready ? nothing : icon('ok')}${say(label, { name })}
  </button>`;
}

/** "What I hear with you": for whom it is about, and who wrote it. */
export function notesView(screen: Screen, notes: readonly Note[]): TemplateResult {
  const { words, say } = screen;
  return html`<section class="stack notes" part="notes">
    <h3>${say(words.share.notes)}</h3>
    ${
      notes.length
        ? html`<ul class="stack">
            ${notes.map((note) => noteView(screen, note))}
          </ul>`
        : html`<p class="small soft">${say(words.share.noNotes)}</p>`
    }
    ${refusalNote(screen.refused, 'note.remove')}
  </section>`;
}

function noteView(screen: Screen, { id, author, person, text }: Note): TemplateResult {
  const { view, words, say, send, locked } = screen;
  const mine = view.me?.person === person;
  const from = author ? nameOf(view, author) : say(words.share.guide);
  const tail = mine
    ? say(words.share.noteFrom, { name: from })
    : say(words.share.noteAbout, { name: nameOf(view, person) });
  return html`<li class="slip priv">
    <span class="words" dir="auto">${text}</span><span class="tag">${icon('talk')}${tail}</span>
    ${
      locked || view.phase === 'closed'
        ? nothing
        : html`<button
            class="btn quiet sq"
            aria-label=${say(words.share.removeNote, { text })}
            @click=${() => send({ type: 'note.remove', note: id })}
          >
            ${icon('cross')}
          </button>`
    }
  </li>`;
}

/** The field in which somebody else writes what they hear, where that is invited. */
export function leaveNote(screen: Screen, { person }: Sight): TemplateResult | typeof nothing {
  const { view, words, say, send, locked, role } = screen;
  const own = view.me?.person === person.id;
  if (!person.invites || own || locked || role === 'observer' || view.phase === 'closed') return nothing;
  const leave = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('.leave')!.querySelector('textarea')!;
    if (await send({ type: 'note.write', about: person.id, text: field.value })) field.value = '';
  };
  return html`<div class="stack leave">
    <label class="label"
      >${say(words.share.noteFor, { name: person.name })}
      <textarea class="field say" rows="2" maxlength=${LIMITS.note}></textarea>
    </label>
    ${refusalNote(screen.refused, 'note.write')}
    <button class="btn" @click=${leave}>${icon('talk')}${say(words.share.leave)}</button>
  </div>`;
}
