import { peopleResults, takePeople, type Results } from '@werkvorm/core/results.js';
import { lengthOf } from '@werkvorm/core/text.js';
import type { WalkCommand, WalkView } from '../commitment-walk.types.ts';
import { LIMITS } from './limits.ts';

/**
 * What the walk hands on: who took part, and what they walked about. Where somebody stands never travels: that is a
 * moment of a conversation, not a result of it (work-forms §2.3).
 */
export function results({ people, setup }: WalkView): Results {
  return { ...peopleResults(people), ...(setup.decided ? { statements: [setup.decided] } : {}) };
}

/**
 * A walk is about what was decided: the newest beacon of another board, or else its newest statement. It comes in while
 * the walk is prepared, with the people who are not there yet.
 */
export function take({ phase, people, setup }: WalkView, given: Results): readonly WalkCommand[] {
  if (phase !== 'preparing') return [];
  const decided = given.beacons?.at(-1) ?? given.statements?.at(-1) ?? '';
  const fits = decided !== '' && decided !== setup.decided && lengthOf(decided) <= LIMITS.decided;
  return [...(fits ? [{ type: 'setup.change' as const, setup: { decided } }] : []), ...takePeople(people, given)];
}
