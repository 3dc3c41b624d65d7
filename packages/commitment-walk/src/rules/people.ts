import * as people from '@werkvorm/core/people.js';
import { no, type Rule } from './rule.ts';
import { hasTakenPart, nameOf } from './stands.ts';

export const addPerson: Rule = (state, raw, { id }) => people.addPerson(state.people, raw, id);

export const editPerson: Rule = (state, raw) => people.editPerson(state.people, raw);

/** Who took part stays on the list: their place is part of what was seen. */
export const removePerson: Rule = (state, raw) => {
  const removed = people.removePerson(state.people, raw);
  if ('refused' in removed) return removed;
  const id = raw.person as string;
  return hasTakenPart(state, id) ? no('person.stood', { name: nameOf(state, id) }) : removed;
};

export const setAway: Rule = (state, raw) => people.setAway(state.people, raw);
