import { readOneOf } from '@werkvorm/core';
import { LINKS, STRENGTHS, VISIBILITIES, type Links, type Measured } from '../interest-triad.types.ts';
import { NO_LINKS } from './initial.ts';
import { openOne } from './measurements.ts';
import { isNo, no, readActor, type Rule } from './rule.ts';
import { isNarrower } from './sight.ts';

/** How strong one of the three links is today. What was drawn at an earlier measurement stays as it was then. */
export const setLink: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  const link = readOneOf(raw.link, LINKS);
  const strength = raw.strength === null ? null : STRENGTHS.find((one) => one === raw.strength);
  if (!link || strength === undefined) return no('command.invalid');
  const open = openOne(state);
  const { measurement = open?.id } = raw;
  if (measurement === undefined) return no('measurement.none');
  if (measurement !== open?.id) {
    const known = state.measurements.find(({ id }) => id === measurement);
    return known ? no('measurement.closed', { date: known.date }) : no('measurement.unknown');
  }
  if (link !== 'personNetwork' && !person.organisation) return no('organisation.none', { name: person.name });
  const was = person.triad.measured.find((one) => one.measurement === open.id);
  if (mark.entered && was && !was.entered) return no('triad.own', { name: person.name });
  const links = { ...linksOf(was), [link]: strength };
  const isSame = links[link] === linksOf(was)[link] && (!was || was.entered === mark.entered);
  return isSame ? [] : [{ type: 'links.changed', person: person.id, measurement: open.id, links, ...mark }];
};

/** The links alone, without when and by whom. */
export function linksOf(measured: Measured | undefined): Links {
  if (!measured) return NO_LINKS;
  const { personOrg, personNetwork, orgNetwork } = measured;
  return { personOrg, personNetwork, orgNetwork };
}

/**
 * Who may see links and mandate, of all measurements. A facilitator decides only for somebody who never did, and only
 * about what they entered for them; to fewer people is possible also after the close.
 */
export const shareTriad: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  const { triad } = person;
  const visibility = readOneOf(raw.visibility, VISIBILITIES);
  if (!visibility) return no('command.invalid');
  if (mark.entered && triad.decidedBy === 'person') return no('triad.own', { name: person.name });
  if (state.phase === 'closed' && !isNarrower(visibility, triad.visibility)) return no('phase.over');
  const decidedBy = mark.entered ? 'facilitator' : 'person';
  if (visibility === triad.visibility && decidedBy === triad.decidedBy) return [];
  return [{ type: 'triad.shared', person: person.id, visibility, decidedBy, ...mark }];
};
