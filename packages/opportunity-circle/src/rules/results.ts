import { presentPeople } from '@werkvorm/core/people.js';
import { peopleResults, takePeople, type Results } from '@werkvorm/core/results.js';
import { lengthOf } from '@werkvorm/core/text.js';
import { textKey } from '@werkvorm/core';
import type { CircleCommand, CircleView } from '../opportunity-circle.types.ts';
import { LIMITS } from './limits.ts';

/**
 * What the circle hands on (work-forms §0.1, §1.7): the cards of the proposal, or else the harvest, as keywords; the
 * proposal as a statement, and as a beacon once the circle is finished and everybody present agreed (§20.11).
 */
export function results(view: CircleView): Results {
  const { proposal, harvest, ranking, cards } = view;
  const chosen = new Set(proposal?.cards.length ? proposal.cards : harvest);
  const ranked = ranking.map(({ card }) => card).filter((card) => chosen.has(card));
  const keywords = ranked.map((id) => cards.find((card) => card.id === id)!.text);
  const sentence = proposal ? [proposal.text] : [];
  return {
    ...peopleResults(view.people),
    ...(keywords.length ? { keywords } : {}),
    ...(sentence.length ? { statements: sentence } : {}),
    ...(sentence.length && isBeacon(view) ? { beacons: sentence } : {}),
  };
}

function isBeacon({ phase, people, proposal }: CircleView): boolean {
  const here = presentPeople(people);
  const agrees = (person: string) =>
    Object.hasOwn(proposal!.answers, person) && proposal!.answers[person]!.answer === 'agree';
  return phase === 'finished' && here.length > 0 && here.every(({ id }) => agrees(id));
}

/** Keywords and goals of another board become cards, and its people take part, as long as the circle is prepared. */
export function take(view: CircleView, given: Results): readonly CircleCommand[] {
  if (view.phase !== 'preparing') return [];
  const known = new Set(view.cards.map(({ text }) => textKey(text)));
  const texts = [...(given.keywords ?? []), ...(given.goals ?? [])].filter(
    (text) => lengthOf(text) <= LIMITS.card && !known.has(textKey(text)),
  );
  return [...(texts.length ? [{ type: 'cards.add' as const, texts }] : []), ...takePeople(view.people, given)];
}
