import { findPerson } from '@werkvorm/core/people.js';
import { readUpTo } from '@werkvorm/core/text.js';
import { LIMITS } from './limits.ts';
import { isNo, no, readActor, type Rule } from './rule.ts';

/** "Wat ik bij jou hoor", for who invited it. A facilitator who names nobody writes it themselves. */
export const writeNote: Rule = (state, raw, context) => {
  const { viewer } = context;
  const isGuide = viewer.role === 'facilitator' && raw.person === undefined && viewer.person === undefined;
  const actor = isGuide ? { person: { id: '' }, mark: {} } : readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const about = findPerson(state.people, raw.about);
  if (!about) return no('person.unknown');
  const { person, mark } = actor;
  if (about.id === person.id) return no('note.self');
  if (!about.invites) return no('note.uninvited', { name: about.name });
  const text = readUpTo(raw.text, LIMITS.note);
  if (!text) return no('note.text', { max: LIMITS.note });
  return [{ type: 'note.written', note: context.id(), author: person.id, person: about.id, text, ...mark }];
};

/** Who wrote it takes it back, and whom it is about puts it away. To all others it is not there. */
export const removeNote: Rule = ({ notes, people }, raw, { viewer }) => {
  const by = viewer.role === 'facilitator' ? '' : findPerson(people, viewer.person)?.id;
  const note = notes.find(({ id }) => id === raw.note);
  const isTheirs = note && by !== undefined && (note.author === by || note.person === by);
  return isTheirs ? [{ type: 'note.removed', note: note.id, by }] : no('note.unknown');
};
