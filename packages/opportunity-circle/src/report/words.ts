import type { Phrase } from '@werkvorm/kit';
import type { CircleWords } from '../opportunity-circle.strings.ts';
import type { CircleView } from '../opportunity-circle.types.ts';

/** The words a report needs: a part of those of the element. */
export type ReportWords = Pick<
  CircleWords,
  | 'name'
  | 'centre'
  | 'edge'
  | 'phases'
  | 'round'
  | 'roundOf'
  | 'ring'
  | 'inCentre'
  | 'prepare'
  | 'people'
  | 'who'
  | 'move'
  | 'close'
  | 'result'
  | 'report'
>;

/** Fills a phrase in the language of the reader, as the kit's `say` does with a language. */
export type Say = (phrase: Phrase, values?: { readonly [name: string]: string | number }) => string;

/** Name and organisation of a participant; a word for somebody where the name is missing or the person is gone. */
export function nameOf({ people }: Pick<CircleView, 'people'>, id: string, words: ReportWords, say: Say): string {
  const person = people.find((one) => one.id === id);
  const name = person?.name || say(words.report.someone);
  return person?.organisation ? `${name} (${person.organisation})` : name;
}

/** What a ring is called: the centre by its own word. */
export function ringName({ setup }: Pick<CircleView, 'setup'>, ring: number, words: ReportWords, say: Say): string {
  return ring === setup.rings ? say(words.inCentre) : say(words.ring, { ring });
}
