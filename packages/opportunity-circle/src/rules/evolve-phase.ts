import { textKey } from '@werkvorm/core';
import type { Card, CircleState, Phase } from '../opportunity-circle.types.ts';
import { isComplete, nextTurn } from './turns.ts';

/** The state in its next phase. Undo reaches back to the last change of phase, except within the moving and its close. */
export function changePhase(state: CircleState, from: Phase, to: Phase): CircleState {
  if (from === 'moving') return { ...state, phase: to, open: false, turn: '' };
  if (from === 'closing' && to === 'moving') return resume({ ...state, phase: to });
  const fresh: CircleState = { ...state, phase: to, trail: [], undone: [] };
  if (to === 'picking') return { ...fresh, picks: validPicks(fresh) };
  return to === 'moving' ? layCards(fresh) : fresh;
}

/** Whoever has not been in the round that was broken off still may. */
function resume(state: CircleState): CircleState {
  if (isComplete(state)) return state;
  const turn = state.setup.turnMode === 'turns' ? nextTurn(state.people, state.done) : '';
  return { ...state, open: true, turn };
}

/** Picks that survive a return to the preparation: every card still there, and as many as the settings ask. */
function validPicks({ picks, setup, cards }: CircleState): CircleState['picks'] {
  const ids = new Set(cards.map((card) => card.id));
  const stands = ([, picked]: [string, readonly string[]]) =>
    picked.length >= setup.picksMin && picked.length <= setup.picksMax && picked.every((id) => ids.has(id));
  return Object.fromEntries(Object.entries(picks).filter(stands));
}

/**
 * Lays the picked cards on the outer ring (work-forms §1.2 step 3). Cards with equal texts become one, picked by all who
 * picked any of them. Own cards that nobody picked were never shown, and go. All in the order of the list, so that the
 * order in which people wrote and picked leaves no trace.
 */
function layCards(state: CircleState): CircleState {
  const { people, picks } = state;
  const place = new Map(people.map((person, index) => [person.id, index]));
  const pickers = (id: string) => people.filter((person) => picks[person.id]?.includes(id)).map((person) => person.id);
  const open = state.cards.filter((card) => !card.hidden);
  const own = state.cards.filter((card) => card.hidden && pickers(card.id).length > 0);
  own.sort((a, b) => place.get(a.author)! - place.get(b.author)!);

  const heirs = new Map<string, Card>();
  const heirOf = new Map<string, string>();
  for (const { hidden: _, ...card } of [...open, ...own]) {
    const heir = heirs.get(textKey(card.text)) ?? card;
    const pickedBy = [...heir.pickedBy, ...pickers(card.id).filter((id) => !heir.pickedBy.includes(id))];
    pickedBy.sort((a, b) => place.get(a)! - place.get(b)!);
    heirs.set(textKey(card.text), { ...heir, pickedBy, ring: pickedBy.length ? 1 : 0 });
    heirOf.set(card.id, heir.id);
  }
  const heired = Object.entries(picks).map(([person, ids]) => [person, ids.map((id) => heirOf.get(id) ?? id)]);
  return { ...state, cards: [...heirs.values()], picks: Object.fromEntries(heired) };
}
