import { html, nothing, type TemplateResult } from 'lit';
import { STEPS, type Note } from '../__name__.types.ts';
import { stepName, type Screen } from './screen.ts';

/** The list twin: the same notes, step by step, with a button per move and no dragging. */
export function listView(screen: Screen): TemplateResult {
  const steps: TemplateResult[] = [];
  for (let step = 0; step < STEPS; step++) {
    const notes = screen.view.notes.filter((note) => note.step === step);
    steps.push(
      html`<section>
        <h4 class="grp">${stepName(screen, step)}</h4>
        <ul class="rows">
          ${notes.map((note) => html`<li class="row"><span class="t" dir="auto">${note.text}</span> ${moves(screen, note)}</li>`)}
        </ul>
      </section>`,
    );
  }
  return html`<div class="list" part="list">${steps}</div>`;
}

function moves({ view, words, say, send, locked, role }: Screen, note: Note): TemplateResult | typeof nothing {
  if (locked || role === 'observer' || view.phase !== 'moving') return nothing;
  const button = (step: number, label: string) =>
    step < 0 || step >= STEPS
      ? nothing
      : html`<button
          class="btn"
          aria-label="${note.text}: ${label}"
          @click=${() => send({ type: 'note.move', note: note.id, step })}
        >
          ${label}
        </button>`;
  return html`<span class="line">
    ${button(note.step - 1, say(words.back, { step: note.step }))}
    ${button(note.step + 1, say(words.on, { step: note.step + 2 }))}
  </span>`;
}
