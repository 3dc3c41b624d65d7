import { asRecord, readIds, readOneOf, toJsonText, type Json, type JsonRecord } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import { MANDATES, REASONS, USES, type Mandate, type Reason, type Use } from '../interest-triad.types.ts';
import { readDay } from './dates.ts';
import { LIMITS } from './limits.ts';
import { isNo, no, readActor, type Actor, type No, type Rule, type Verdict } from './rule.ts';

type Said = Omit<Mandate, 'use' | 'reasons' | 'entered'>;

/** Reads one field of a mandate; `undefined` when it is none. */
const READERS: { readonly [K in keyof Said]: (value: Json) => Said[K] | undefined } = {
  type: (value) => readOneOf(value, MANDATES),
  margins: (value) => readUpTo(value, LIMITS.mandate),
  grantedBy: (value) => readUpTo(value, LIMITS.label),
  validFrom: (value) => (value === '' ? '' : readDay(value)),
  formal: (value) => (typeof value === 'boolean' ? value : undefined),
  planned: (value) => readUpTo(value, LIMITS.mandate),
};

/** Reasons belong to a deviation (S1): one decides more for personal or network interest, less out of uncertainty. */
const REASONS_OF: { readonly [U in Use]: readonly Reason[] } = {
  agreed: [],
  more: ['personal', 'network'],
  less: ['uncertainty'],
};

/** What somebody may decide. What is not named stays; another type has not been used in any way yet. */
export const setMandate: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const given = asRecord(raw.mandate);
  if (!given) return no('command.invalid');
  const said = readSaid(given);
  if (isNo(said)) return said;
  const { mandate: was } = actor.person.triad;
  const type = said.type ?? was?.type;
  if (!type) return no('mandate.none');
  const blank = { margins: '', grantedBy: '', validFrom: '', formal: false, planned: '' };
  const use = was && was.type === type ? { use: was.use, reasons: was.reasons } : { use: null, reasons: [] };
  return change(actor, { ...blank, ...(was && fieldsOf(was)), ...said, type, ...use });
};

/** What they do with it: as agreed, more, or less. */
export const useMandate: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const { mandate: was } = actor.person.triad;
  const use = readOneOf(raw.use, USES);
  const given = raw.reasons === undefined ? [] : readIds(raw.reasons);
  if (!use || !given) return no('command.invalid');
  // Which mandate there is, a facilitator may not know: a part of the person's own is refused as such first.
  if (isOthers(actor)) return no('triad.own', { name: actor.person.name });
  if (!was) return no('mandate.none');
  const allowed: readonly string[] = REASONS_OF[use];
  if (given.some((reason) => !allowed.includes(reason))) return no('use.reason');
  return change(actor, { ...fieldsOf(was), use, reasons: REASONS.filter((reason) => given.includes(reason)) });
};

function readSaid(given: JsonRecord): Partial<Said> | No {
  const said: { [key: string]: Json } = {};
  for (const key of Object.keys(given)) {
    const name = Object.keys(READERS).find((known): known is keyof Said => known === key);
    if (!name) return no('command.invalid');
    const value = READERS[name](given[key]!);
    if (value !== undefined) said[name] = value;
    else if (name === 'validFrom') return no('measurement.date');
    else if (name === 'type' || name === 'formal') return no('command.invalid');
    else return no('mandate.text', { max: name === 'grantedBy' ? LIMITS.label : LIMITS.mandate });
  }
  return said;
}

function change(actor: Actor, mandate: Omit<Mandate, 'entered'>): Verdict {
  const { person, mark } = actor;
  const { mandate: was } = person.triad;
  if (isOthers(actor)) return no('triad.own', { name: person.name });
  const isSame = was && was.entered === mark.entered && toJsonText(fieldsOf(was)) === toJsonText(fieldsOf(mandate));
  return isSame ? [] : [{ type: 'mandate.changed', person: person.id, mandate: fieldsOf(mandate), ...mark }];
}

/** A facilitator before a mandate that the person wrote themselves. */
function isOthers({ person, mark }: Actor): boolean {
  const { mandate } = person.triad;
  return mark.entered === true && mandate !== null && !mandate.entered;
}

/** The fields in one order, without by whom they were written. */
export function fieldsOf(mandate: Omit<Mandate, 'entered'>): Omit<Mandate, 'entered'> {
  const { type, margins, grantedBy, validFrom, formal, planned, use, reasons } = mandate;
  return { type, margins, grantedBy, validFrom, formal, planned, use, reasons };
}
