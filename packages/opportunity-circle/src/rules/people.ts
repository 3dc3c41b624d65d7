import { readInt, sameText, type Json } from '@werkvorm/core';
import type { CircleState, Person } from '../opportunity-circle.types.ts';
import { withConsequences } from './consequences.ts';
import { LIMITS } from './limits.ts';
import { findPerson, isNo, no, readUpTo, type No, type Rule } from './rule.ts';

export const addPerson: Rule = (state, raw, { id, at }) => {
  const names = readNames(state, raw.name, raw.organisation);
  if (isNo(names)) return names;
  return withConsequences(state, [{ type: 'person.added', person: id(), ...names }], at);
};

export const editPerson: Rule = (state, raw) => {
  const person = findPerson(state, raw.person);
  if (!person) return no('person.unknown');
  const names = readNames(state, raw.name ?? person.name, raw.organisation ?? person.organisation, person);
  return isNo(names) ? names : [{ type: 'person.edited', person: person.id, ...names }];
};

export const removePerson: Rule = (state, raw) => {
  const person = findPerson(state, raw.person);
  return person ? [{ type: 'person.removed', person: person.id }] : no('person.unknown');
};

export const movePerson: Rule = (state, raw) => {
  const person = findPerson(state, raw.person);
  if (!person) return no('person.unknown');
  const to = readInt(raw.to, 0, state.people.length - 1);
  return to === undefined ? no('command.invalid') : [{ type: 'person.moved', person: person.id, to }];
};

/** Who is away is skipped; who comes back takes their turn in the round that is being played, if they had none. */
export const setAway: Rule = (state, raw, { at }) => {
  const person = findPerson(state, raw.person);
  if (!person) return no('person.unknown');
  if (typeof raw.away !== 'boolean') return no('command.invalid');
  if (raw.away === person.away) return [];
  return withConsequences(state, [{ type: raw.away ? 'person.left' : 'person.returned', person: person.id }], at);
};

/** Two people of one name are told apart by their organisation. */
function readNames(
  state: CircleState,
  rawName: Json | undefined,
  rawOrganisation: Json | undefined,
  self?: Person,
): Pick<Person, 'name' | 'organisation'> | No {
  const name = readUpTo(rawName, LIMITS.name);
  const organisation = readUpTo(rawOrganisation, LIMITS.label);
  if (!name || organisation === undefined) return no('person.name', { max: LIMITS.name });
  const isTwin = (other: Person) =>
    other !== self && sameText(other.name, name) && sameText(other.organisation, organisation);
  return state.people.some(isTwin) ? no('person.twice', { name }) : { name, organisation };
}
