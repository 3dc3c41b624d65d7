import { html, nothing, type TemplateResult } from 'lit';

interface Actor {
  readonly id: string;
  readonly name: string;
  readonly away?: boolean;
}

/**
 * Whose hand is at the screen, where several people share one. People who are away are not offered. With `nobody`,
 * its words stand for the choice of no one (an empty id).
 */
export function actorChoice(
  label: string,
  people: readonly Actor[],
  actor: string,
  choose: (id: string) => void,
  nobody = '',
): TemplateResult {
  return html`<label class="label actor"
    >${label}
    <select class="field" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${nobody ? html`<option value="" ?selected=${!actor}>${nobody}</option>` : nothing}
      ${people
        .filter((person) => !person.away)
        .map((person) => html`<option value=${person.id} ?selected=${person.id === actor}>${person.name}</option>`)}
    </select></label
  >`;
}
