import type { Participant, PeopleCommand } from '@werkvorm/core/people.js';
import type { BoardScreen } from './screen.ts';

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
