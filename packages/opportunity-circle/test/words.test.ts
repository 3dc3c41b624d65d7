import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeWords, say } from '../../kit/src/language/words.ts';
import { testWords } from '@werkvorm/kit/testing/words.js';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';
import { PHASES, REFUSALS } from '../src/opportunity-circle.types.ts';

testWords({ en, all, refusals: REFUSALS, groups: { phases: PHASES } });

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
