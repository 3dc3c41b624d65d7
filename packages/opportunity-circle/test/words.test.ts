import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeWords, say } from '../../kit/src/language/words.ts';
import { checkWords } from '@werkvorm/kit/testing/check-words.js';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';
import { PHASES, REFUSALS } from '../src/opportunity-circle.types.ts';

const languages = { en, ...all };

for (const [lang, words] of Object.entries(languages)) {
  test(`the words of the circle in ${lang} are complete`, () => {
    assert.deepEqual(checkWords(en, words, lang), []);
  });

  test(`every refusal has a sentence in ${lang}`, () => {
    const sentences: { readonly [code: string]: unknown } = words.refusals;
    for (const code of REFUSALS) assert.match(String(sentences[code]), /\S.*[.]$/u, code);
  });

  test(`every phase has a name in ${lang}`, () => {
    assert.deepEqual(Object.keys(words.phases).sort(), [...PHASES].sort());
    assert.equal(new Set(Object.values(words.phases)).size, PHASES.length);
  });
}

test('a translation is a translation', () => {
  const texts = (tree: object): string[] =>
    Object.values(tree).flatMap((value: string | object) => (typeof value === 'string' ? [value] : texts(value)));
  const english = texts(en);
  for (const [lang, words] of Object.entries(all)) {
    const mine = new Set(texts(words));
    const same = english.filter((text) => /\p{L} \p{L}/u.test(text) && mine.has(text));
    assert.deepEqual(same, [], `English sentences in ${lang}`);
  }
});

test('counts read as they are said', () => {
  assert.equal(say(en.prepare.cardCount, 'en', { count: 1 }), '1 card');
  assert.equal(say(all.nl.prepare.cardCount, 'nl', { count: 5 }), '5 kaarten');
  assert.equal(say(all.fr.result.people, 'fr', { count: 0 }), '0 personne');
  assert.equal(say(all.de.result.circles, 'de', { count: 2 }), 'in 2 Kreisen');
  assert.equal(say(all.ar.prepare.cardCount, 'ar-EG', { count: 2 }), 'بطاقتان');
  assert.equal(say(all.ar.prepare.cardCount, 'ar-EG', { count: 3 }), '٣ بطاقات');
});

test('own words of a page go over those of a language', () => {
  const words = mergeWords(all.nl, { phases: { moving: 'schuiven' }, prepare: { cardCount: { one: 'één kaart' } } });
  assert.equal(words.phases.moving, 'schuiven');
  assert.equal(words.phases.closing, all.nl.phases.closing);
  assert.equal(say(words.prepare.cardCount, 'nl', { count: 1 }), 'één kaart');
  assert.equal(say(words.prepare.cardCount, 'nl', { count: 2 }), '2 kaarten');
});
