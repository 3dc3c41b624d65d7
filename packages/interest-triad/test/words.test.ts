import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWords } from '@werkvorm/kit/testing/check-words.js';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';
import { LEVELS, PHASES, REFUSALS } from '../src/interest-triad.types.ts';

for (const [lang, words] of Object.entries({ en, ...all })) {
  test(`the words of the triad in ${lang} are complete`, () => {
    assert.deepEqual(checkWords(en, words, lang), []);
    const sentences: { readonly [code: string]: unknown } = words.refusals;
    for (const code of REFUSALS) assert.match(String(sentences[code]), /\S.*[.]$/u, code);
    assert.deepEqual(Object.keys(words.phases).sort(), [...PHASES].sort());
    assert.deepEqual(Object.keys(words.questions).sort(), [...LEVELS].sort());
  });
}

test('the Dutch questions are those of the source', () => {
  assert.deepEqual(all.nl.questions, {
    individual: 'Wat levert het voor jou op om hier deel van uit te maken?',
    organisation: 'Wat maakt dat jouw organisatie tijd en energie wil steken in dit samenwerkingsinitiatief?',
    network: 'Welke meerwaarde, welke voordelen kunnen gecreëerd worden door samen te werken?',
  });
});
