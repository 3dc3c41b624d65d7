import type { Words } from '../language/words.ts';

const LETTERS: { readonly [letter: string]: string } = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  A: 'Â',
  E: 'Ê',
  I: 'Î',
  O: 'Ô',
  U: 'Û',
};

/** One sentence, marked at both ends so that a cut is seen, with other letters and about 40 % longer than it was. */
export function pseudoText(text: string): string {
  // Placeholders keep their names and are not counted: what is filled in does not grow.
  const parts = text.split(/(\{\w+\})/);
  const letters = parts.filter((_, index) => index % 2 === 0).join('').length;
  const changed = parts.map((part, index) => (index % 2 ? part : part.replace(/[aeiou]/gi, (one) => LETTERS[one]!)));
  const extra = Math.max(0, Math.ceil(letters * 0.4) - 2);
  return `[${changed.join('')}${'~'.repeat(extra)}]`;
}

/**
 * Words in an invented language, for tests: every phrase is longer and marked, so that a text that is cut off, or that
 * was written in the code instead of in the words, catches the eye.
 */
export function pseudoWords<W extends Words>(words: W): W {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudoText(value);
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, change(inner)]));
  };
  return change(words) as W;
}
