import { html, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tokenTouch } from '@werkvorm/kit';
import type { __Pascal__Layout, Place } from '../__name__.layout.ts';
import type { Note } from '../__name__.types.ts';
import { stepName, type Screen } from './screen.ts';

/** The stage: where everything lies, what is in the hand, and which note has the one tab stop. */
export interface Stage {
  readonly layout: __Pascal__Layout;
  readonly lifted: { readonly note: string; readonly step: number | null } | null;
  /** The size has just changed: notes jump to their places instead of gliding. */
  readonly still: boolean;
  canMove(): boolean;
  tabindex(id: string): 0 | -1;
}

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
      class="card note-card ${stage.canMove() ? 'can' : ''} ${lifted ? 'lifted' : ''}"
      part=${lifted ? 'card lifted' : 'card'}
      data-wv-token=${note.id}
      tabindex=${stage.tabindex(note.id)}
      aria-label="${note.text}. ${stepName(screen, note.step)}"
      aria-description=${screen.say(screen.words.keys)}
      @touchmove=${tokenTouch}
      .style=${`left:${place.x}px;top:${place.y}px;inline-size:${place.w}px;block-size:${place.h}px`}
    >
      <span dir="auto">${note.text}</span>
    </button>
  </li>`;
}
