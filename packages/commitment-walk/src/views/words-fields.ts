import { html, nothing, type TemplateResult } from 'lit';
import { refusalNote } from '@werkvorm/kit';
import type { Mark, Words } from '../commitment-walk.types.ts';
import { asActor, personOf, samePlace, type Screen } from './screen.ts';

const ASKED = ['why', 'help', 'moved'] as const;

/** Whether somebody stands elsewhere than in the round before: those are asked what made them move (§2.3 step 6). */
export function hasMoved(mark: Mark): boolean {
  return mark.from !== null && !samePlace(mark.from, mark.place);
}

/** What somebody said with their place. */
export function saidView({ words, say }: Screen, said: Words): TemplateResult | typeof nothing {
  const given = ASKED.filter((field) => said[field]);
  if (!given.length) return nothing;
  return html`<dl class="said">
    ${given.map(
      (field) =>
        html`<div class=${field}>
          <dt class="small soft">${say(words.explain[field])}</dt>
          <dd class="words" dir="auto">${said[field]}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The questions of the walk, to write along or to answer oneself. A reason is never forced here. */
export function wordsFields(screen: Screen, person: string, mark: Mark): TemplateResult {
  const { view, words, say, role } = screen;
  const fields = ASKED.filter((field) => field !== 'moved' || hasMoved(mark));
  const name = personOf(view, person)?.name ?? '';
  const done = () => {
    screen.show({ editing: '' });
    screen.goTo('.own-words, .say-row.now .say-called .btn, .say-row .go, [part=explained]');
  };
  const keep = async (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('.words-fields')!;
    const given: { -readonly [field in keyof Words]?: string } = {};
    for (const field of fields) {
      const value = box.querySelector<HTMLTextAreaElement>(`[name=${field}]`)!.value.trim();
      if (value !== mark[field]) given[field] = value;
    }
    if (!Object.keys(given).length) return done();
    const { marker } = mark;
    const command = { type: 'reason.give', words: given, marker } as const;
    if (await screen.send(role === 'facilitator' ? { ...command, person } : asActor(screen, command))) done();
  };
  return html`<div
    class="words-fields stack"
    role="group"
    aria-label=${role === 'facilitator' ? say(words.explain.write, { name }) : say(words.explain.mine)}
  >
    ${fields.map(
      (field) =>
        html`<label class="label"
          ><span>${say(words.explain[field])} <span class="soft small">${say(words.explain.optional)}</span></span>
          <textarea class="field say" name=${field} rows="2" maxlength="500" .value=${mark[field]}></textarea>
        </label>`,
    )}
    ${refusalNote(screen.refused, 'reason.give')}
    <span class="line">
      <button class="btn" part="keep" @click=${keep}>${say(words.explain.keep)}</button>
      <button class="btn quiet" @click=${done}>${say(words.actions.cancel)}</button>
    </span>
  </div>`;
}
