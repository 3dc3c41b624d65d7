import { html, nothing, type TemplateResult } from 'lit';
import type { ShownRefusal } from '../element/board-element.ts';
import { icon } from '../look/icons.ts';

/** The refusal of a command, as a note beside its cause: what did not happen and why. Never a toast. */
export function refusalNote(
  refused: ShownRefusal | null,
  ...types: readonly string[]
): TemplateResult | typeof nothing {
  if (!refused || (types.length && !types.includes(refused.command.type))) return nothing;
  return html`<div class="note bad" part="refusal" role="alert" data-code=${refused.refusal.refused}>
    ${icon('bad')}<span class="grow"><b>${refused.message}</b></span>
  </div>`;
}
