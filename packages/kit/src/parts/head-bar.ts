import { html, nothing, type TemplateResult } from 'lit';
import type { BoardScreen } from '../screen/screen.ts';
import { icon } from '../look/icons.ts';

/** The head of a board: what it is about (an `h2 tabindex="-1"` first), what is now, and the tools. */
export function headBar(titles: unknown, now: unknown, tools: unknown): TemplateResult {
  return html`<header class="head" part="head">
    <div class="titles">${titles}</div>
    <span class="meta num">${now}</span>
    <span class="tools">${tools}</span>
  </header>`;
}

/** The button that takes back, where there is something that this viewer may take back. */
export function undoButton({
  view,
  words,
  say,
  locked,
  send,
}: BoardScreen<{ readonly canUndo: boolean }, { readonly type: 'undo' }>): TemplateResult | typeof nothing {
  if (locked || !view.canUndo) return nothing;
  const label = say(words.actions.undo);
  return html`<button class="btn quiet" part="undo" @click=${() => send({ type: 'undo' })}>
    ${icon('undo', true)}<span class="only-wide">${label}</span><span class="vh only-narrow">${label}</span>
  </button>`;
}
