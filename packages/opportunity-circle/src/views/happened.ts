import { nameOf } from '@werkvorm/kit';
import type { Happening } from '../opportunity-circle.types.ts';
import { cardOf, ringName, type Screen } from './screen.ts';

/** A happening as a sentence: for the list of what happened, and for the live region. */
export function happened(
  screen: Pick<Screen, 'view' | 'words' | 'say'>,
  { what, person, card, to, round }: Happening,
): string {
  const { view, words, say } = screen;
  const text = cardOf(view, card)?.text ?? '';
  const values = { name: nameOf(view, person), card: text, place: ringName(screen, to), round };
  if (what === 'undone') return say(text ? words.said.undone : words.said.undonePlain, values);
  return say(words.said[what], values);
}
