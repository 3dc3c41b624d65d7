import { sameText } from './check.ts';
import { refuse, type Refusal, type Viewer } from './form.ts';
import type { Json } from './json.ts';
import { readUpTo } from './text.ts';

/*
 * The list of people around a form: who takes part, for which organisation, and who is away. The same in every form, so
 * its rules are written once; what a form lets somebody do is its own affair.
 */

/** A person acting for an organisation; the organisation may be empty. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Absent: not waited for. */
  readonly away: boolean;
}

/** How a person is told from others: two of one name by their organisation. */
export type Names = Pick<Participant, 'name' | 'organisation'>;

/** Most characters of a name and of an organisation. Ours: no source fixes them. */
export const PEOPLE_LIMITS = { name: 80, organisation: 160 } as const;

/** What a command about people, or for a person, can be refused for. */
export type PeopleCode = 'command.invalid' | 'person.name' | 'person.other' | 'person.twice' | 'person.unknown';

/** A refusal of one of the rules here. */
export type NoPerson = Refusal<PeopleCode>;

/** What a facilitator asks about the list. */
export type PeopleCommand =
  | { readonly type: 'person.add'; readonly name: string; readonly organisation?: string }
  | { readonly type: 'person.edit'; readonly person: string; readonly name?: string; readonly organisation?: string }
  | { readonly type: 'person.remove'; readonly person: string }
  | { readonly type: 'person.away'; readonly person: string; readonly away: boolean };

/** What happened to the list. */
export type PeopleEvent =
  | ({ readonly type: 'person.added'; readonly person: string } & Names)
  | ({ readonly type: 'person.edited'; readonly person: string } & Names)
  | { readonly type: 'person.removed'; readonly person: string }
  | { readonly type: 'person.left'; readonly person: string }
  | { readonly type: 'person.returned'; readonly person: string };

/** What a command about the list can be refused for. */
type NoChange = Refusal<Exclude<PeopleCode, 'person.other'>>;

/** The events of a command, or why not: with the types of those it can have. */
export type PeopleVerdict<T extends PeopleEvent['type'] = PeopleEvent['type']> =
  readonly (PeopleEvent & { readonly type: T })[] | NoChange;

/** The fields of a command, as they arrive. */
interface Fields {
  readonly [key: string]: Json | undefined;
}

type People = readonly Participant[];

/** The participant a command is for. `mark` goes into the event when a facilitator entered it for them. */
export interface Actor {
  readonly person: Participant;
  readonly mark: { readonly entered?: true };
}

/** The participant with this id. */
export function findPerson<P extends Participant>(people: readonly P[], id: Json | undefined): P | undefined {
  return people.find((person) => person.id === id);
}

/** Who is here. */
export function presentPeople<P extends Participant>(people: readonly P[]): readonly P[] {
  return people.filter((person) => !person.away);
}

/**
 * For whom a command is. A participant acts only for themselves; a facilitator for anybody, by default for the
 * participant they are, or else for `fallback`.
 *
 * @param given the `person` of the command
 */
export function readActor(
  people: People,
  given: Json | undefined,
  viewer: Viewer,
  fallback = viewer.person,
): Actor | NoPerson {
  if (given !== undefined && typeof given !== 'string') return refuse('command.invalid');
  const participant = viewer.role === 'participant';
  if (participant && given !== undefined && given !== viewer.person) return refuse('person.other');
  const id = given ?? (participant ? viewer.person : fallback);
  const person = findPerson(people, id);
  if (!person) return refuse('person.unknown');
  return { person, mark: id === viewer.person ? {} : { entered: true } };
}

/** `person.add {name, organisation?}`. `id` is asked for one only when somebody is added. */
export function addPerson(people: People, raw: Fields, id: () => string): PeopleVerdict<'person.added'> {
  const names = readNames(people, raw.name, raw.organisation);
  return 'refused' in names ? names : [{ type: 'person.added', person: id(), ...names }];
}

/** `person.edit {person, name?, organisation?}`: what is not named stays as it is. */
export function editPerson(people: People, raw: Fields): PeopleVerdict<'person.edited'> {
  const person = findPerson(people, raw.person);
  if (!person) return refuse('person.unknown');
  const names = readNames(people, raw.name ?? person.name, raw.organisation ?? person.organisation, person);
  return 'refused' in names ? names : [{ type: 'person.edited', person: person.id, ...names }];
}

/** `person.remove {person}`. Whether somebody may go who has taken part is for the form to say first. */
export function removePerson(people: People, raw: Fields): PeopleVerdict<'person.removed'> {
  const person = findPerson(people, raw.person);
  return person ? [{ type: 'person.removed', person: person.id }] : refuse('person.unknown');
}

/** `person.away {person, away}`; no event when they are so already. */
export function setAway(people: People, raw: Fields): PeopleVerdict<'person.left' | 'person.returned'> {
  const person = findPerson(people, raw.person);
  if (!person) return refuse('person.unknown');
  if (typeof raw.away !== 'boolean') return refuse('command.invalid');
  if (raw.away === person.away) return [];
  return [{ type: raw.away ? 'person.left' : 'person.returned', person: person.id }];
}

/** The list after an event. One about somebody who is not there changes nothing. */
export function evolvePeople<P extends Participant>(people: readonly P[], event: PeopleEvent): readonly P[] {
  switch (event.type) {
    case 'person.added': {
      const { person: id, name, organisation } = event;
      return [...people, { id, name, organisation, away: false } as P];
    }
    case 'person.edited': {
      const { name, organisation } = event;
      return withPerson(people, event.person, { name, organisation });
    }
    case 'person.removed':
      return people.filter((person) => person.id !== event.person);
    case 'person.left':
      return withPerson(people, event.person, { away: true });
    case 'person.returned':
      return withPerson(people, event.person, { away: false });
  }
}

function withPerson<P extends Participant>(people: readonly P[], id: string, change: Partial<Participant>) {
  return people.map((person): P => (person.id === id ? { ...person, ...change } : person));
}

function readNames(
  people: People,
  rawName: Json | undefined,
  rawOrganisation: Json | undefined,
  self?: Participant,
): Names | NoChange {
  const name = readUpTo(rawName, PEOPLE_LIMITS.name);
  const organisation = readUpTo(rawOrganisation, PEOPLE_LIMITS.organisation);
  if (!name || organisation === undefined) return refuse('person.name', { max: PEOPLE_LIMITS.name });
  const isTwin = (other: Participant) =>
    other !== self && sameText(other.name, name) && sameText(other.organisation, organisation);
  return people.some(isTwin) ? refuse('person.twice', { name }) : { name, organisation };
}
