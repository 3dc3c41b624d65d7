import { type Place, type Stand, type WalkState } from '../commitment-walk.types.ts';
import { readPlacer } from './places.ts';
import { isNo, no, type Rule } from './rule.ts';
import { isSamePlace } from './scale.ts';
import { findStand, lastRound } from './stands.ts';
import { readWordsOf } from './words.ts';

/**
 * Words with a place that was taken; also after the reveal, while people explain. Nothing here is ever asked for, but
 * where the settings require a reason it cannot be taken away again. Before the reveal the answer depends on no place,
 * so that it tells none: what moved somebody who did not move is then simply not shown.
 */
export const giveReason: Rule = (state, raw, context) => {
  const { reason, identity } = state.setup;
  if (identity === 'anonymous') return no('reason.anonymous');
  const placer = readPlacer(state, raw, context);
  if (isNo(placer)) return placer;
  const words = readWordsOf(reason, raw.words);
  if (isNo(words)) return words;
  const { person, marker, mark } = placer;
  const stand = findStand(lastRound(state), person.id, marker);
  if (!stand) return no('place.none');
  if (Object.entries(words).every(([field, text]) => !text && !stand[field as keyof Stand])) return no('reason.empty');
  if (reason === 'required' && stand.why && words.why === '') return no('reason.required');
  if (words.moved && !mayHaveMoved(state, stand)) return no('reason.moved');
  return [{ type: 'reason.given', person: person.id, marker, words, ...mark }];
};

/** True for somebody who stood somewhere in the round before, and stands elsewhere now. */
export function hasMoved(from: Place | null | undefined, to: Place | null): boolean {
  return Boolean(from && to && !isSamePlace(from, to));
}

function mayHaveMoved({ rounds }: WalkState, { person, marker, place }: Stand): boolean {
  if (!rounds.at(-1)!.revealed) return rounds.length > 1;
  return hasMoved(findStand(rounds.at(-2), person, marker)?.place, place);
}
