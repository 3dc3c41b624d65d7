import { readOneOf, type Context, type Json } from '@werkvorm/core';
import { readUpTo } from '@werkvorm/core/text.js';
import { LENSES, LEVELS, VISIBILITIES, type Lens, type TriadState } from '../interest-triad.types.ts';
import { LIMITS } from './limits.ts';
import { isNo, no, readActor, type Actor, type No, type Raw, type Rule } from './rule.ts';
import { findInterest, isNarrower, type Owned } from './sight.ts';

/**
 * One interest on one level, private unless something else is said. Two equal ones are not refused: the answer would
 * tell a facilitator what somebody keeps to themselves.
 */
export const addInterest: Rule = (state, raw, context) => {
  const actor = readActor(state, raw.person, context);
  if (isNo(actor)) return actor;
  const { person, mark } = actor;
  const level = readOneOf(raw.level, LEVELS);
  const lens = readLens(raw.lens);
  const visibility = raw.visibility === undefined ? 'private' : readOneOf(raw.visibility, VISIBILITIES);
  if (!level || lens === undefined || !visibility) return no('command.invalid');
  if (level === 'organisation' && !person.organisation) return no('organisation.none', { name: person.name });
  const text = readUpTo(raw.text, LIMITS.interest);
  if (!text) return no('interest.text', { max: LIMITS.interest });
  return [
    { type: 'interest.added', person: person.id, interest: context.id(), level, text, lens, visibility, ...mark },
  ];
};

export const editInterest: Rule = (state, raw, context) => {
  const own = readOwn(state, raw, context);
  if (isNo(own)) return own;
  const { interest, person, mark } = own;
  const text = raw.text === undefined ? interest.text : readUpTo(raw.text, LIMITS.interest);
  const lens = raw.lens === undefined ? interest.lens : readLens(raw.lens);
  if (lens === undefined) return no('command.invalid');
  if (!text) return no('interest.text', { max: LIMITS.interest });
  if (text === interest.text && lens === interest.lens) return [];
  return [{ type: 'interest.edited', person: person.id, interest: interest.id, text, lens, ...mark }];
};

/** To more people while the board is open; to fewer, or to nobody, at any time (docs/decisions/0009). */
export const shareInterest: Rule = (state, raw, context) => {
  const own = readOwn(state, raw, context);
  if (isNo(own)) return own;
  const { interest, person, mark } = own;
  const visibility = readOneOf(raw.visibility, VISIBILITIES);
  if (!visibility) return no('command.invalid');
  if (state.phase === 'closed' && !isNarrower(visibility, interest.visibility)) return no('phase.over');
  if (visibility === interest.visibility) return [];
  return [{ type: 'interest.shared', person: person.id, interest: interest.id, visibility, ...mark }];
};

export const removeInterest: Rule = (state, raw, context) => {
  const own = readOwn(state, raw, context);
  if (isNo(own)) return own;
  const { interest, person, mark } = own;
  return [{ type: 'interest.removed', person: person.id, interest: interest.id, ...mark }];
};

/**
 * The interest a command is about, for who may change it: its owner; or the facilitator, when they entered it and may
 * still see it. One that somebody may not see is answered as one that is not there.
 */
function readOwn(state: TriadState, raw: Raw, context: Context): (Owned & Actor) | No {
  const found = findInterest(state, raw.interest, context.viewer);
  if (!found) return no('interest.unknown');
  const { owner, interest } = found;
  const { viewer } = context;
  if (viewer.role === 'participant' && owner.id !== viewer.person) return no('person.other');
  const actor = readActor(state, owner.id, context);
  if (isNo(actor)) return actor;
  if (actor.mark.entered && !interest.entered) return no('interest.own', { name: owner.name });
  return { ...found, ...actor };
}

function readLens(value: Json | undefined): Lens | null | undefined {
  return value === undefined || value === null ? null : readOneOf(value, LENSES);
}
