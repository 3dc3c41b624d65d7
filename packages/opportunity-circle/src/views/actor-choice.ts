import { html, type TemplateResult } from 'lit';
import type { Screen } from './screen.ts';

/** Whose hand is at the screen, where several people share it. */
export function actorChoice(screen: Screen, label: string, actor: string): TemplateResult {
  const people = screen.view.people.filter((person) => !person.away);
  return html`<label class="label actor"
    >${label}
    <select
      class="field"
      @change=${(event: Event) => screen.show({ actor: (event.target as HTMLSelectElement).value })}
    >
      ${people.map((person) => html`<option value=${person.id} ?selected=${person.id === actor}>${person.name}</option>`)}
    </select></label
  >`;
}
