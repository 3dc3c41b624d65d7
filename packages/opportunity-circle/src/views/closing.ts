import { html, nothing, type TemplateResult } from 'lit';
import { asPerson, icon, refusalNote } from '@werkvorm/kit';
import { ANSWERS, type Answer, type PersonView } from '../opportunity-circle.types.ts';
import { cardOf, type Screen } from './screen.ts';

/** The organiser's proposal, checked with the group; then the end. */
export function closingView(screen: Screen): TemplateResult {
  const { words, say, role, locked, view } = screen;
  const host = role === 'facilitator' && !locked;
  return html`<section class="stack closing" part="closing">
    ${host ? html`<p class="lead">${say(words.close.lead)}</p>` : nothing}
    ${view.proposal ? proposalView(screen) : nothing} ${host ? proposalFields(screen) : nothing}
    ${refusalNote(screen.refused, 'proposal.make', 'proposal.answer', 'session.finish', 'moving.resume', 'note.add')}
    ${
      host
        ? html`<div class="line ends">
            <button class="btn quiet" @click=${() => screen.send({ type: 'moving.resume' })}>
              ${say(words.close.resume)}
            </button>
            <button
              class="btn ${view.proposal ? 'go' : ''}"
              part="finish"
              @click=${() => screen.send({ type: 'session.finish' })}
            >
              ${say(words.close.finish)}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

/** The proposal, the cards it builds on, and what everyone says of it. */
export function proposalView(screen: Screen): TemplateResult {
  const { view, words, say, role, locked } = screen;
  const { text, cards, answers } = view.proposal!;
  const tally: Record<Answer, number> = { agree: 0, concern: 0, abstain: 0 };
  for (const id of Object.keys(answers)) tally[answers[id]!.answer] += 1;
  const open = view.phase === 'closing' && !locked && role !== 'observer';
  return html`<section class="stack proposal" part="proposal">
    <h3>${say(words.close.proposal)}</h3>
    <blockquote class="words" dir="auto">${text}</blockquote>
    <p class="soft small">
      ${cards
        .map((id) => cardOf(view, id)?.text)
        .filter(Boolean)
        .join(' · ')}
    </p>
    <h4>${say(words.close.answers)} <span class="soft small num">${say(words.close.tally, tally)}</span></h4>
    <ul class="answers">
      ${view.people.map((person) => answerRow(screen, person, open && (role === 'facilitator' || view.me?.person === person.id)))}
    </ul>
  </section>`;
}

function answerRow(screen: Screen, person: PersonView, open: boolean): TemplateResult {
  const { view, words, say } = screen;
  const given = view.proposal!.answers[person.id];
  const reply = (answer: Answer) =>
    screen.send(asPerson(screen, { type: 'proposal.answer', answer, reason: given?.reason ?? '' }, person.id));
  const explain = (event: Event) =>
    screen.send(
      asPerson(
        screen,
        { type: 'proposal.answer', answer: given!.answer, reason: (event.target as HTMLInputElement).value },
        person.id,
      ),
    );
  return html`<li>
    <b>${person.name}</b>
    ${
      open
        ? html`<span class="seg" role="group" aria-label="${person.name}: ${say(words.close.answers)}">
              ${ANSWERS.map(
                (answer) =>
                  html`<button
                    class="btn"
                    aria-pressed=${given?.answer === answer ? 'true' : 'false'}
                    @click=${() => reply(answer)}
                  >
                    ${say(words.close[answer])}
                  </button>`,
              )}
            </span>
            ${
              given && given.answer !== 'agree'
                ? html`<input
                    class="field"
                    maxlength="280"
                    .value=${given.reason}
                    aria-label="${person.name}: ${say(words.close.reason)}"
                    placeholder=${say(words.close.reason)}
                    @change=${explain}
                  />`
                : nothing
            }`
        : html`<span>${given ? say(words.close[given.answer]) : '–'}</span
            >${given?.reason ? html`<span class="soft small">${given.reason}</span>` : nothing}`
    }
  </li>`;
}

function proposalFields(screen: Screen): TemplateResult {
  const { view, words, say, ui } = screen;
  const chosen = ui.editing === 'proposal' ? ui.chosen : (view.proposal?.cards ?? view.harvest);
  const toggle = (card: string) =>
    screen.show({
      editing: 'proposal',
      chosen: chosen.includes(card) ? chosen.filter((id) => id !== card) : [...chosen, card],
    });
  const make = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('details')!.querySelector('textarea')!;
    if (await screen.send({ type: 'proposal.make', text: field.value, cards: chosen }))
      screen.show({ editing: '', chosen: [] });
  };
  return html`<details class="propose" ?open=${!view.proposal}>
    <summary>${say(view.proposal ? words.close.change : words.close.proposal)}</summary>
    <div class="stack">
      <label
        ><span class="vh">${say(words.close.proposal)}</span
        ><textarea
          class="field say"
          maxlength="280"
          placeholder=${say(words.close.proposalHint)}
          .value=${view.proposal?.text ?? ''}
        ></textarea>
      </label>
      <fieldset>
        <legend class="label">${say(words.close.cards)}</legend>
        ${view.ranking.map(({ card }) => {
          return html`<label class="check"
            ><input class="tick" type="checkbox" .checked=${chosen.includes(card)} @change=${() => toggle(card)} /><span
              class="words"
              >${cardOf(view, card)?.text}</span
            ></label
          >`;
        })}
      </fieldset>
      <button class="btn ${view.proposal ? '' : 'go'}" part="propose" @click=${make}>${say(words.close.make)}</button>
    </div>
  </details>`;
}

/** Notes for the report; the facilitator may add one at any time after the moving. */
export function notesView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role, locked } = screen;
  const host = role === 'facilitator' && !locked && view.phase === 'closing';
  if (!host && !view.notes.length) return nothing;
  const add = async (field: HTMLInputElement) => {
    if (await screen.send({ type: 'note.add', text: field.value })) field.value = '';
  };
  return html`<section class="stack">
    <h3>${say(words.close.notes)}</h3>
    <ul class="log">
      ${view.notes.map((note) => html`<li>${note}</li>`)}
    </ul>
    ${
      host
        ? html`<div class="line">
            <input
              class="field grow"
              maxlength="280"
              aria-label=${say(words.close.note)}
              placeholder=${say(words.close.note)}
              @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && add(event.target as HTMLInputElement)}
            />
            <button
              class="btn"
              @click=${(event: Event) => add((event.currentTarget as HTMLElement).parentElement!.querySelector('input')!)}
            >
              ${icon('pen')}${say(words.close.addNote)}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}
