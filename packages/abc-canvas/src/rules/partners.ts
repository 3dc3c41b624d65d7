import { readOneOf, sameText, type Json } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import { MANDATES, type Partner } from '../abc-canvas.types.ts';
import { isWritten } from './find.ts';
import { LIMITS } from './limits.ts';
import { no, type No, type Rule } from './rule.ts';
import { findPartner } from './writers.ts';

/** A partner of which nobody is on the list yet. */
export const addPartner: Rule = ({ partners }, raw, { id }) => {
  const names = readNames(partners, raw.name, raw.about);
  if ('refused' in names) return names;
  const mandate = raw.mandate === undefined ? '' : readOneOf(raw.mandate, MANDATES);
  if (mandate === undefined) return no('command.invalid');
  return [{ type: 'partner.added', partner: id(), ...names, mandate }];
};

export const editPartner: Rule = ({ partners }, raw) => {
  const partner = findPartner(partners, raw.partner);
  if (!partner) return no('partner.unknown');
  const names = readNames(partners, raw.name ?? partner.name, raw.about ?? partner.about, partner);
  if ('refused' in names) return names;
  const isSame = names.name === partner.name && names.about === partner.about;
  return isSame ? [] : [{ type: 'partner.edited', partner: partner.id, ...names }];
};

/** Only an empty row: nothing that somebody wrote gets lost with it. */
export const removePartner: Rule = ({ partners, people }, raw) => {
  const partner = findPartner(partners, raw.partner);
  if (!partner) return no('partner.unknown');
  const { id, name } = partner;
  if (people.some((person) => person.partner === id)) return no('partner.people', { name });
  return isWritten(partner) ? no('partner.written', { name }) : [{ type: 'partner.removed', partner: id }];
};

function readNames(
  partners: readonly Partner[],
  rawName: Json | undefined,
  rawAbout: Json | undefined,
  self?: Partner,
): { name: string; about: string } | No {
  const name = readUpTo(rawName, LIMITS.name);
  const about = readUpTo(rawAbout, LIMITS.about);
  if (!name) return no('partner.name', { max: LIMITS.name });
  if (about === undefined) return no('partner.name', { max: LIMITS.about });
  const isTwin = partners.some((other) => other !== self && sameText(other.name, name));
  return isTwin ? no('partner.twice', { name }) : { name, about };
}
