import { readInt } from '@werkvorm/core';
import * as people from '@werkvorm/core/people.js';
import { withConsequences } from './consequences.ts';
import { findPerson, isNo, no, type Rule } from './rule.ts';

export const addPerson: Rule = (state, raw, { id, at }) => {
  const added = people.addPerson(state.people, raw, id);
  return isNo(added) ? added : withConsequences(state, added, at);
};

export const editPerson: Rule = (state, raw) => people.editPerson(state.people, raw);

export const removePerson: Rule = (state, raw) => people.removePerson(state.people, raw);

export const movePerson: Rule = (state, raw) => {
  const person = findPerson(state, raw.person);
  if (!person) return no('person.unknown');
  const to = readInt(raw.to, 0, state.people.length - 1);
  return to === undefined ? no('command.invalid') : [{ type: 'person.moved', person: person.id, to }];
};

/** Who is away is skipped; who comes back takes their turn in the round that is being played, if they had none. */
export const setAway: Rule = (state, raw, { at }) => {
  const set = people.setAway(state.people, raw);
  return isNo(set) || !set.length ? set : withConsequences(state, set, at);
};
