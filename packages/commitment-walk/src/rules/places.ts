import { readOneOf, type Context } from '@werkvorm/core';
import type { Actor } from '@werkvorm/core/people.js';
import { MARKERS, type Marker, type WalkState } from '../commitment-walk.types.ts';
import { isNo, no, readActor, type No, type Raw, type Rule, type Verdict } from './rule.ts';
import { readPlace } from './scale.ts';
import { findStand, lastRound, markersOf } from './stands.ts';
import { readWords } from './words.ts';

/** Whose marker, and which. */
export type Placer = Actor & { readonly marker: Marker };

/** Where somebody goes and stands; they may move as often as they like until the reveal (work-forms §2.3 step 2). */
export const setPlace: Rule = (state, raw, context) => {
  const placer = readPlacer(state, raw, context);
  if (isNo(placer)) return placer;
  const { setup } = state;
  const place = readPlace(setup, raw.along, raw.across);
  if (isNo(place)) return place;
  const words = readWords(setup.reason, { why: raw.why, help: raw.help });
  if (isNo(words)) return words;
  const { person, marker, mark } = placer;
  const why = words.why ?? findStand(lastRound(state), person.id, marker)?.why;
  if (setup.reason === 'required' && !why) return no('reason.required');
  if (setup.identity === 'anonymous') return lay(state, placer);
  return [{ type: 'place.taken', person: person.id, marker, place, ...words, ...mark }];
};

/** "Ik sta ernaast": not standing is not the middle. A reason is never asked for it. */
export const abstain: Rule = (state, raw, context) => {
  const placer = readPlacer(state, raw, context);
  if (isNo(placer)) return placer;
  if (state.setup.identity === 'anonymous') return lay(state, placer);
  const { person, marker, mark } = placer;
  return [{ type: 'place.taken', person: person.id, marker, place: null, ...mark }];
};

/** Takes back all that somebody laid in this round. */
export const returnPlace: Rule = (state, raw, context) => {
  const actor = readActor(state, raw, context);
  if (isNo(actor)) return actor;
  const { id } = actor.person;
  const round = lastRound(state);
  const hasLaid = round?.laid.includes(id) || round?.stands.some((stand) => stand.person === id);
  return hasLaid ? [{ type: 'place.returned', person: id }] : no('place.none');
};

/** Anonymous: all that is told is that somebody laid something. Laying again tells nothing more. */
function lay(state: WalkState, { person, mark }: Placer): Verdict {
  if (lastRound(state)?.laid.includes(person.id)) return [];
  return [{ type: 'place.laid', person: person.id, ...mark }];
}

/** The person and the marker that a command is about. */
export function readPlacer(state: WalkState, raw: Raw, context: Context): Placer | No {
  const actor = readActor(state, raw, context);
  if (isNo(actor)) return actor;
  const marker = raw.marker === undefined ? 'me' : readOneOf(raw.marker, MARKERS);
  if (!marker) return no('command.invalid');
  return markersOf(state.setup, actor.person).includes(marker) ? { ...actor, marker } : no('place.marker');
}
