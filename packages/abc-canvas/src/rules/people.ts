import { sameText, type Json } from '@werkvorm/core';
import * as core from '@werkvorm/core/people.js';
import { findPerson } from '@werkvorm/core/people.js';
import type { CanvasState } from '../abc-canvas.types.ts';
import { no, type Rule } from './rule.ts';
import { findPartner } from './writers.ts';

/*
 * Who writes for whom: a person joins the partner that is called as their organisation; without one they are a partner
 * of their own. A partner that is not on the list yet comes with its first person.
 */

export const addPerson: Rule = (state, raw, { id }) => {
  const added = core.addPerson(state.people, named(state, raw), id);
  if ('refused' in added) return added;
  const event = added[0]!;
  return [{ ...event, partner: organisationOf(state, event.organisation)?.id ?? id() }];
};

/** Who began to write for one partner does not change over to another, with what lies face down there. */
export const editPerson: Rule = (state, raw, { id }) => {
  const edited = core.editPerson(state.people, named(state, raw));
  if ('refused' in edited) return edited;
  const event = edited[0]!;
  const { name, organisation, partner } = findPerson(state.people, event.person)!;
  if (sameText(organisation, event.organisation)) return [{ ...event, organisation, partner }];
  if (state.phase !== 'preparing') return no('person.stays', { name });
  // Who finds an organisation that is not on the list yet takes their own row along.
  const own = event.organisation && findPartner(state.partners, partner)?.alone ? partner : undefined;
  return [{ ...event, partner: organisationOf(state, event.organisation)?.id ?? own ?? id() }];
};

/** Once the canvas has begun people stay on the list: what they wrote is theirs. */
export const removePerson: Rule = (state, raw) => {
  const removed = core.removePerson(state.people, raw);
  if ('refused' in removed || state.phase === 'preparing') return removed;
  return no('person.stays', { name: findPerson(state.people, raw.person)!.name });
};

export const setAway: Rule = (state, raw) => core.setAway(state.people, raw);

/** The organisation is written as its partner is, so that there are no two spellings. */
function named(state: CanvasState, raw: { readonly [key: string]: Json | undefined }) {
  const { organisation } = raw;
  const partner = typeof organisation === 'string' ? organisationOf(state, organisation) : undefined;
  return partner ? { ...raw, organisation: partner.name } : raw;
}

function organisationOf({ partners }: CanvasState, organisation: string) {
  return organisation ? partners.find(({ name, alone }) => !alone && sameText(name, organisation)) : undefined;
}
