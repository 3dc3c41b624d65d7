import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refusalNote, tokenTouch, type Phrase, type ShownRefusal } from '@werkvorm/kit';
import type { AbcCanvasLayout, Place } from './abc-canvas.layout.ts';
import type { AbcCanvasWords } from './abc-canvas.strings.ts';
import { STEPS, type AbcCanvasCommand, type AbcCanvasView, type Note } from './abc-canvas.types.ts';

/** Everything a template needs to know. */
export interface Screen {
  readonly view: AbcCanvasView;
  readonly words: AbcCanvasWords;
  readonly layout: 'board' | 'list';
  readonly dir: 'ltr' | 'rtl';
  readonly locked: boolean;
  readonly refused: ShownRefusal | null;
  say(phrase: Phrase, values?: { readonly [name: string]: string | number }): string;
  send(command: AbcCanvasCommand): unknown;
}

/** The stage: where everything lies, what is in the hand, and which note has the one tab stop. */
export interface Stage {
  readonly layout: AbcCanvasLayout;
  readonly lifted: { readonly note: string; readonly step: number | null } | null;
  /** The size has just changed: notes jump to their places instead of gliding. */
  readonly still: boolean;
  tabindex(id: string): 0 | -1;
}

/** The name of a step, for people. */
export const stepName = ({ words, say }: Screen, step: number): string => say(words.step, { step: step + 1 });

/** The notes on their steps: one drawing beneath, notes of HTML on top. */
export function boardView(screen: Screen, stage: Stage): TemplateResult {
  const { view, words, say } = screen;
  const { layout, lifted } = stage;
  const noteOf = (id: string) => view.notes.find((note) => note.id === id)!;
  return html`<div class="stage" part="stage" .style=${`block-size:${layout.height}px`}>
    <svg class="drawing" viewBox="0 0 ${layout.width} ${layout.height}" aria-hidden="true">
      ${layout.columns.map(
        (x, step) =>
          svg`<rect class=${lifted?.step === step ? 'target' : ''} x=${x + 1} y="1" width=${layout.column - 2} height=${layout.height - 2} rx="6"></rect>
          <text x=${x + layout.column / 2} y="20" text-anchor="middle">${stepName(screen, step)}</text>`,
      )}
    </svg>
    <ul class="notes ${stage.still ? '' : 'glide'}" aria-label=${say(words.board)}>
      ${repeat(
        layout.notes,
        ({ id }) => id,
        (place) => noteView(screen, stage, place, noteOf(place.id)),
      )}
    </ul>
  </div>`;
}

function noteView(screen: Screen, stage: Stage, place: Place, note: Note): TemplateResult {
  const lifted = stage.lifted?.note === note.id;
  return html`<li>
    <button
      class="card note-card ${screen.locked ? '' : 'can'} ${lifted ? 'lifted' : ''}"
      part=${lifted ? 'card lifted' : 'card'}
      data-wv-token=${note.id}
      tabindex=${stage.tabindex(note.id)}
      aria-label="${note.text}. ${stepName(screen, note.step)}"
      aria-description=${screen.say(screen.words.keys)}
      @touchmove=${tokenTouch}
      .style=${`left:${place.x}px;top:${place.y}px;inline-size:${place.w}px;block-size:${place.h}px`}
    >
      ${note.text}
    </button>
  </li>`;
}

/** The list twin: the same notes, step by step, with a button per move and no dragging. */
export function listView(screen: Screen): TemplateResult {
  const steps: TemplateResult[] = [];
  for (let step = 0; step < STEPS; step++) {
    const notes = screen.view.notes.filter((note) => note.step === step);
    steps.push(
      html`<section>
        <h4 class="grp">${stepName(screen, step)}</h4>
        <ul class="rows">
          ${notes.map((note) => html`<li class="row"><span class="t">${note.text}</span> ${moves(screen, note)}</li>`)}
        </ul>
      </section>`,
    );
  }
  return html`<div class="list" part="list">${steps}</div>`;
}

function moves({ words, say, send, locked }: Screen, note: Note): TemplateResult | typeof nothing {
  if (locked) return nothing;
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
  return html`${button(note.step - 1, say(words.back, { step: note.step }))}
  ${button(note.step + 1, say(words.on, { step: note.step + 2 }))}`;
}

/** The line in which people write a new note; no `<form>`, which a sandboxed frame would not send. */
export function entryView({ words, say, send, locked, refused }: Screen): TemplateResult | typeof nothing {
  if (locked) return nothing;
  const add = (from: EventTarget | null) => {
    const field = (from as Element).closest('.entry')?.querySelector('input');
    if (!field?.value.trim()) return;
    send({ type: 'note.add', text: field.value });
    field.value = '';
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) add(event.target);
  };
  return html`<p class="entry">
      <input class="in" aria-label=${say(words.newNote)} placeholder=${say(words.newNote)} @keydown=${key} />
      <button class="btn add" @click=${(event: Event) => add(event.target)}>${say(words.addNote)}</button>
    </p>
    ${refusalNote(refused)}`;
}
