import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon, onEnter, refusalNote } from '@werkvorm/kit';
import type { Screen } from './screen.ts';

/** The issues ("kwesties") behind the places: what a group takes home besides the spread (S0: "een belangrijke kwestie"). */
export function issuesView(screen: Screen): TemplateResult | typeof nothing {
  const { view, words, say, role, locked } = screen;
  const host = role === 'facilitator' && !locked && view.phase !== 'closed';
  if (!host && !view.issues.length) return nothing;
  return html`<section class="stack issues" part="issues">
    <h3>${say(words.facts.issues)}</h3>
    <ul class="noted">
      ${repeat(
        view.issues,
        ({ id }) => id,
        ({ id, text }) =>
          html`<li>
            <span class="words" dir="auto">${text}</span>
            ${
              host
                ? html`<button
                    class="btn quiet sq"
                    aria-label=${say(words.facts.removeIssue, { issue: text })}
                    @click=${() => screen.send({ type: 'issue.remove', issue: id })}
                  >
                    ${icon('cross')}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${host ? noteField(screen) : nothing} ${refusalNote(screen.refused, 'issue.note', 'issue.remove')}
  </section>`;
}

function noteField({ words, say, send }: Screen): TemplateResult {
  const note = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('.line')!.querySelector('input')!;
    if (await send({ type: 'issue.note', text: field.value })) field.value = '';
    field.focus();
  };
  return html`<div class="line" @keydown=${onEnter(note)}>
    <label class="grow"
      ><span class="vh">${say(words.facts.issueHint)}</span
      ><input class="field say" name="issue" maxlength="280" placeholder=${say(words.facts.issueHint)}
    /></label>
    <button class="btn" part="note" @click=${note}>${icon('plus')}${say(words.facts.note)}</button>
  </div>`;
}
