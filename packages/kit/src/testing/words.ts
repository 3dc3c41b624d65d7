/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en as kit } from '../language/kit/en.ts';
import { checkWords } from './check-words.ts';

/** The words of a form, as far as every form has them. */
interface FormWords {
  readonly refusals: { readonly [code: string]: unknown };
}

/** What is common to the words of all forms. */
export interface WordsOptions<W extends FormWords> {
  /** The English words: the shape of all others. */
  readonly en: W;
  /** The other languages. */
  readonly all: { readonly [lang: string]: FormWords };
  /** Every refusal of the form. */
  readonly refusals: readonly string[];
  /** Groups of words of which each key is one of a list, and no two texts are the same: `{phases: PHASES}`. */
  readonly groups: { readonly [group: string]: readonly string[] };
  /** Sentences that other languages may have as they are in English: a name. */
  readonly names?: readonly string[];
}

/**
 * Registers what holds for the words of every form: complete in each language, a sentence for each refusal and none
 * too many, names for phases and the like that differ, and no English left in a translation.
 */
export function testWords<W extends FormWords>({ en, all, refusals, groups, names = [] }: WordsOptions<W>): void {
  for (const [lang, words] of Object.entries({ en, ...all })) {
    test(`the words in ${lang} are complete`, () => assert.deepEqual(checkWords(en, words, lang), []));

    test(`every refusal has a sentence in ${lang}`, () => {
      for (const code of refusals) assert.match(String(words.refusals[code]), /\S.*[.؟]$/u, code);
      const known = new Set([...refusals, ...Object.keys(kit.refusals)]);
      assert.deepEqual(
        Object.keys(words.refusals).filter((code) => !known.has(code)),
        [],
      );
    });

    for (const [name, keys] of Object.entries(groups)) {
      test(`${name} have a name each in ${lang}`, () => {
        const group = (words as unknown as { readonly [name: string]: { readonly [key: string]: unknown } })[name]!;
        assert.deepEqual(Object.keys(group).sort(), [...keys].sort());
        assert.equal(new Set(Object.values(group)).size, keys.length);
      });
    }
  }

  test('a translation is a translation', () => {
    const english = texts(en);
    for (const [lang, words] of Object.entries(all)) {
      const mine = new Set(texts(words));
      const same = english.filter((text) => /\p{L} \p{L}/u.test(text) && mine.has(text) && !names.includes(text));
      assert.deepEqual(same, [], `English sentences in ${lang}`);
    }
  });
}

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value: string | object) => (typeof value === 'string' ? [value] : texts(value)));
}
