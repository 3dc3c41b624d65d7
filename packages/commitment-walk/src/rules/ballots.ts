import { asRecord, type Json } from '@werkvorm/core';
import type { Ballot, Setup, WalkState } from '../commitment-walk.types.ts';
import { LIMITS } from './limits.ts';
import { isNo, no, type No, type Raw } from './rule.ts';
import { readPlace } from './scale.ts';
import { lastRound } from './stands.ts';
import { readWords } from './words.ts';

/**
 * The places of an anonymous round, as they come out of the box: exactly one for each who laid one, sorted so that
 * nothing is left of any order, and shown only when nobody can be told from them.
 */
export function readBallots(state: WalkState, raw: Raw): readonly Ballot[] | No {
  const laid = lastRound(state)?.laid ?? [];
  if (!laid.length) return no('reveal.nobody');
  const few = no('reveal.few', { min: LIMITS.group });
  if (laid.length < LIMITS.group) return few;
  const apart = toldApart(state, laid);
  if (apart) return apart;
  const given: readonly Json[] = Array.isArray(raw.ballots) ? raw.ballots : [];
  if (given.length !== laid.length) return no('reveal.box', { count: laid.length });
  const ballots: Ballot[] = [];
  for (const item of given) {
    const ballot = readBallot(state.setup, item);
    if (isNo(ballot)) return ballot;
    ballots.push(ballot);
  }
  if (ballots.filter(({ place }) => place).length < LIMITS.group) return few;
  return ballots.sort(compare);
}

/**
 * Whoever knows who was in which round can lay the rounds side by side: a place that is in the second and not in the
 * first belongs to somebody who came later. So those who were in the same rounds must be enough not to be told apart.
 * Nothing that is left out of a later round helps: what was shown has been seen. Null when a round of these can be shown.
 */
export function toldApart(
  { rounds, people }: Pick<WalkState, 'rounds' | 'people'>,
  laid: readonly string[],
): No | null {
  const shown = [...rounds.filter(({ revealed }) => revealed).map((round) => round.laid), laid];
  const presence = new Map<string, string>();
  shown.forEach((those, index) => {
    for (const id of those) presence.set(id, `${presence.get(id) ?? ''} ${index}`);
  });
  const sizes = new Map<string, number>();
  for (const when of presence.values()) sizes.set(when, (sizes.get(when) ?? 0) + 1);
  const few = people.filter(({ id }) => (sizes.get(presence.get(id) ?? '') ?? LIMITS.group) < LIMITS.group);
  return few.length ? no('reveal.group', { names: few.map(({ name }) => name).join(', ') }) : null;
}

/** Who does not stand has no words either: all that counts is how many they are. */
function readBallot(setup: Setup, value: Json): Ballot | No {
  const raw = asRecord(value);
  if (!raw) return no('command.invalid');
  if (raw.place === null) return { place: null, why: '', help: '' };
  const asked = asRecord(raw.place);
  const place = readPlace(setup, asked?.along, asked?.across);
  if (isNo(place)) return place;
  const words = readWords(setup.reason, { why: raw.why, help: raw.help });
  if (isNo(words)) return words;
  const { why = '', help = '' } = words;
  return setup.reason === 'required' && !why ? no('reason.required') : { place, why, help };
}

/** From low to high, then by words; those who do not stand last. */
function compare(a: Ballot, b: Ballot): number {
  if (!a.place || !b.place) return Number(!a.place) - Number(!b.place);
  const byPlace = a.place.along - b.place.along || (a.place.across ?? 0) - (b.place.across ?? 0);
  return byPlace || compareText(a.why, b.why) || compareText(a.help, b.help);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
