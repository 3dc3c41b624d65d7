import * as people from '@werkvorm/core/people.js';
import { isNo, no, readActor, type Rule } from './rule.ts';

export const addPerson: Rule = (state, raw, { id }) => people.addPerson(state.people, raw, id);

export const editPerson: Rule = (state, raw) => people.editPerson(state.people, raw);

/** All that is theirs goes with them, and does not come back: whoever leaves leaves nothing behind in the state. */
export const removePerson: Rule = (state, raw) => people.removePerson(state.people, raw);

export const setAway: Rule = (state, raw) => people.setAway(state.people, raw);

/** "Five of eight are ready": what somebody says, never what can be told from what they wrote. */
export const sayReady: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  if (typeof raw.ready !== 'boolean') return no('command.invalid');
  const { person, mark } = actor;
  return raw.ready === person.ready ? [] : [{ type: 'ready.said', person: person.id, ready: raw.ready, ...mark }];
};

/** Only the person can want to hear what others hear with them. */
export const inviteNotes: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  if (mark.entered) return no('notes.own', { name: person.name });
  if (typeof raw.invited !== 'boolean') return no('command.invalid');
  return raw.invited === person.invites ? [] : [{ type: 'notes.invited', person: person.id, invited: raw.invited }];
};
