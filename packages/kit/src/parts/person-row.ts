import { html, nothing, type TemplateResult } from 'lit';
import { initials, token } from './token.ts';

/** What a row shows of a person. */
export interface PersonShown {
  readonly name: string;
  readonly organisation: string;
  readonly away?: boolean;
}

/** How a row stands out: `mine` is at this screen, `current` is the one it is about now. */
export interface RowMarks {
  readonly mine?: boolean;
  readonly current?: boolean;
}

/**
 * A person in a list (`<ul class="order">`): the shape of the organisation, the name and the organisation, and what
 * can be done or said at the end. `index` is the n of the organisation, `letters` stand in the shape.
 */
export function personRow(
  person: PersonShown,
  index: number,
  tail: unknown,
  { mine, current }: RowMarks = {},
  letters = initials(person.organisation || person.name),
): TemplateResult {
  return html`<li class="${mine ? 'mine' : ''} ${person.away ? 'away' : ''}" aria-current=${current ? 'true' : nothing}>
    ${token(index, letters)}
    <span class="who"
      ><b dir="auto">${person.name}</b
      >${person.organisation ? html`<span class="soft" dir="auto">${person.organisation}</span>` : nothing}</span
    >
    ${tail}
  </li>`;
}
