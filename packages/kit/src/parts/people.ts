import { html, nothing, type TemplateResult } from 'lit';
import type { Participant, PeopleCommand } from '@werkvorm/core/people.js';
import type { BoardScreen } from '../element/screen.ts';
import { icon } from '../look/icons.ts';
import { personEdit, personFields } from './person-fields.ts';

/** A view of a form with people. */
export interface PeopleView {
  readonly people: readonly Participant[];
  /** The viewer as a participant; `null` when no known person. */
  readonly me?: { readonly person: string } | null;
}

/** The screen of a form with people. */
export type PeopleScreen = BoardScreen<PeopleView, PeopleCommand>;

/** People by id, for as long as their list lives: in a hall they are looked up by the hundred. */
const known = new WeakMap<readonly Participant[], ReadonlyMap<string, Participant>>();

/** The person with an id, if they are here. */
export function personOf<P extends Participant>(
  { people }: { readonly people: readonly P[] },
  id: string,
): P | undefined {
  let byId = known.get(people);
  if (!byId) known.set(people, (byId = new Map(people.map((person) => [person.id, person]))));
  return byId.get(id) as P | undefined;
}

/** A person's name, for sentences. Somebody who left long ago is still "?" rather than nothing. */
export function nameOf(view: PeopleView, id: string): string {
  return personOf(view, id)?.name || '?';
}

/** What a person is shown as: the organisation they act for, or else their name. */
export function actorName(person: Participant | undefined): string {
  if (!person) return '?';
  return person.organisation || person.name;
}

/**
 * The n of an organisation, in the order in which organisations came: it fixes shape and colour. Who acts for none has
 * one of their own, by their id; where nobody may know whose something is, all are alike.
 */
export function organisationIndex({ people }: PeopleView, organisation: string, person = ''): number {
  const wanted = organisation.toLowerCase() || person;
  if (!wanted) return 0;
  const keys: string[] = [];
  for (const one of people) {
    const key = one.organisation.toLowerCase() || one.id;
    if (keys.includes(key)) continue;
    if (key === wanted) return keys.length;
    keys.push(key);
  }
  return keys.length;
}

/** The n of a person's organisation. */
export function personIndex(view: PeopleView, id: string): number {
  return organisationIndex(view, personOf(view, id)?.organisation ?? '', id);
}

/** Whose hand is at this screen: the participant's own, or that of the one a facilitator chose. Empty = nobody's. */
export function actorOf({ view, ui, role }: Pick<PeopleScreen, 'view' | 'ui' | 'role'>): string {
  if (role === 'participant') return view.me?.person ?? '';
  return role === 'facilitator' && personOf(view, ui.actor) ? ui.actor : '';
}

/** The command that a person gives: a facilitator names for whom. */
export function asPerson<T extends object>({ role }: Pick<PeopleScreen, 'role'>, command: T, person: string): T {
  return role === 'facilitator' ? { ...command, person } : command;
}

/** The command that whoever has the hand at this screen gives. */
export function asActor<T extends object>(screen: Pick<PeopleScreen, 'view' | 'ui' | 'role'>, command: T): T {
  return asPerson(screen, command, actorOf(screen));
}

/** The fields that add somebody. */
export function addPerson({ words, say, send }: PeopleScreen): TemplateResult {
  return personFields(words.people, say, (name, organisation) => send({ type: 'person.add', name, organisation }));
}

/** The same, put away: for those who come later. */
export function latePerson(screen: PeopleScreen): TemplateResult {
  return html`<details class="late">
    <summary class="small">${screen.say(screen.words.people.late)}</summary>
    ${addPerson(screen)}
  </details>`;
}

/** The fields of a person whose name or organisation is being changed. */
export function editPerson({ words, say, send, show }: PeopleScreen, person: Participant): TemplateResult {
  return personEdit(
    { ...words.people, ...words.actions },
    say,
    person,
    (name, organisation) => send({ type: 'person.edit', person: person.id, name, organisation }),
    () => show({ editing: '' }),
  );
}

/** The buttons that change a person of the list and take them off it. */
export function personActs({ words, say, send, show }: PeopleScreen, { id, name }: Participant): TemplateResult {
  return html`<button
      class="btn quiet sq"
      aria-label=${say(words.people.editPerson, { name })}
      @click=${() => show({ editing: id })}
    >
      ${icon('pen')}</button
    ><button
      class="btn quiet sq"
      aria-label=${say(words.people.removePerson, { name })}
      @click=${() => send({ type: 'person.remove', person: id })}
    >
      ${icon('cross')}
    </button>`;
}

/** The button with which somebody steps out, or is back again. */
export function awayButton({ words, say, send }: PeopleScreen, { id, name, away }: Participant): TemplateResult {
  const label = say(away ? words.people.back : words.people.away);
  return html`<button
    class="btn quiet sq"
    aria-label="${name}: ${label}"
    title=${label}
    @click=${() => send({ type: 'person.away', person: id, away: !away })}
  >
    ${icon(away ? 'plus' : 'cross')}
  </button>`;
}

/** A participant whose name this screen does not know yet chooses it. */
export function whoView({ view, words, say, show }: PeopleScreen): TemplateResult {
  return html`<div class="void who" part="who">
    <h3>${say(words.who.title)}</h3>
    <p>${say(view.people.length ? words.who.hint : words.who.nobody)}</p>
    <div class="line centre">
      ${view.people.map(
        ({ id, name, organisation }) =>
          html`<button class="btn" @click=${() => show({ actor: id })}>
            <span dir="auto">${name}</span>
            ${organisation ? html`<span class="soft small" dir="auto">${organisation}</span>` : nothing}
          </button>`,
      )}
    </div>
  </div>`;
}
