import { evolvePeople } from '@werkvorm/core/people.js';
import type { CanvasEvent, CanvasState, Partner, Person } from '../abc-canvas.types.ts';
import { isWritten } from './find.ts';
import { emptyPartner } from './initial.ts';
import { findPartner } from './writers.ts';

/** What an event does to the lists of people and of partners. */
export function evolvePartners(state: CanvasState, event: CanvasEvent): CanvasState {
  const { people, partners } = state;
  switch (event.type) {
    case 'person.added': {
      const { person: id, name, organisation, partner } = event;
      const person: Person = { id, name, organisation, away: false, partner };
      return { ...state, people: [...people, person], partners: joined(partners, person) };
    }
    case 'person.edited': {
      const former = people.find(({ id }) => id === event.person);
      if (!former) return state;
      const { name, organisation, partner } = event;
      const person: Person = { ...former, name, organisation, partner };
      const after = people.map((one) => (one === former ? person : one));
      return { ...state, people: after, partners: left(joined(partners, person, former), former.partner, after) };
    }
    case 'person.removed': {
      const former = people.find(({ id }) => id === event.person);
      if (!former) return state;
      const after = evolvePeople(people, event);
      return { ...state, people: after, partners: left(partners, former.partner, after) };
    }
    case 'person.left':
    case 'person.returned':
      return people.some(({ id }) => id === event.person) ? { ...state, people: evolvePeople(people, event) } : state;
    case 'partner.added': {
      const { partner: id, name, about, mandate } = event;
      return { ...state, partners: [...partners, emptyPartner({ id, name, about, mandate, alone: false })] };
    }
    case 'partner.edited': {
      const { partner: id, name, about } = event;
      const former = findPartner(partners, id);
      if (!former) return state;
      const renamed = partners.map((partner) => (partner === former ? { ...partner, name, about } : partner));
      // Its people are of the same organisation still, whatever it is called.
      const isRenamed = !former.alone && name !== former.name && people.some(({ partner }) => partner === id);
      const follow = (person: Person) => (person.partner === id ? { ...person, organisation: name } : person);
      return { ...state, partners: renamed, people: isRenamed ? people.map(follow) : people };
    }
    case 'partner.removed': {
      const { consents } = state.ambition;
      const after = partners.filter(({ id }) => id !== event.partner);
      if (after.length === partners.length) return state;
      const stay = consents.filter(({ partner }) => partner !== event.partner);
      const ambition = stay.length < consents.length ? { ...state.ambition, consents: stay } : state.ambition;
      return { ...state, partners: after, ambition };
    }
    default:
      return state;
  }
}

/** The partners with the one of this person among them; a row of one person is called as they are. */
function joined(partners: readonly Partner[], person: Person, former?: Person): readonly Partner[] {
  const { partner: id, name, organisation } = person;
  const alone = organisation === '';
  const own = findPartner(partners, id);
  if (!own) {
    return [...partners, emptyPartner({ id, name: organisation || name, about: '', alone, mandate: '' })];
  }
  const isCalledSo = own.alone && former !== undefined && own.name === former.name;
  if (!own.alone || (alone && !isCalledSo)) return partners;
  const renamed = organisation || name;
  if (renamed === own.name && alone === own.alone) return partners;
  return partners.map((partner) => (partner === own ? { ...own, name: renamed, alone } : partner));
}

/** The partners without the row of one person who is no longer there, as long as nothing is written in it. */
function left(partners: readonly Partner[], id: string, people: readonly Person[]): readonly Partner[] {
  const partner = findPartner(partners, id);
  const isBare = partner?.alone && !isWritten(partner) && !people.some((person) => person.partner === id);
  return isBare ? partners.filter((one) => one !== partner) : partners;
}
