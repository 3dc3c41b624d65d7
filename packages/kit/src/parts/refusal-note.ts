import { html, nothing, type TemplateResult } from 'lit';
import type { ShownRefusal } from '../element/shown.ts';
import { icon } from '../look/icons.ts';

/** Refusals that have found a place in what is being rendered. */
const placed = new WeakSet<ShownRefusal>();

/** The refusal of a command, as a note beside its cause: what did not happen and why. Never a toast. */
export function refusalNote(
  refused: ShownRefusal | null,
  ...types: readonly string[]
): TemplateResult | typeof nothing {
  if (!refused || (types.length && !types.includes(refused.command.type))) return nothing;
  placed.add(refused);
  return html`<div class="note bad" part="refusal" role="alert" data-code=${refused.refusal.refused}>
    ${icon('bad')}<span class="grow"><b>${refused.message}</b></span>
  </div>`;
}

/** A part of a board; above it the refusal, when nothing in that part shows it: no refusal is silent. */
export function withRefusal(refused: ShownRefusal | null, render: () => unknown): TemplateResult {
  if (refused) placed.delete(refused);
  const part = render();
  return html`${refused && !placed.has(refused) ? refusalNote(refused) : nothing}${part}`;
}
