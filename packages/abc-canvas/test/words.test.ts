import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testWords } from '@werkvorm/kit/testing/words.js';
import { PHASES, REFUSALS } from '../src/abc-canvas.types.ts';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';

testWords({ en, all, refusals: REFUSALS, groups: { phases: PHASES }, names: [] });

for (const [lang, words] of Object.entries({ en, ...all })) {
  test(`the notes ask in ${lang}, and judge nobody`, () => {
    for (const text of [...Object.values(words.asks), ...Object.values(words.because)])
      assert.match(String(text), /[?؟]$/u);
  });
}

test('the Dutch questions are those of the slide', () => {
  assert.equal(all.nl.ambition.question, 'Wat inspireert ons samen?');
  assert.equal(all.nl.interests.question, 'Waarom zou je er tijd in steken?');
  assert.equal(all.nl.sheet.photo, 'Foto van dit gesprek, geen oordeel.');
});
