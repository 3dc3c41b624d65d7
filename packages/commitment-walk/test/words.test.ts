import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeWords, say } from '../../kit/src/language/words.ts';
import { testWords } from '@werkvorm/kit/testing/words.js';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';
import { IDENTITIES, PHASES, REFUSALS } from '../src/commitment-walk.types.ts';

// What the form is called is its name in Dutch too (S0 fn 25).
testWords({ en, all, refusals: REFUSALS, groups: { phases: PHASES, identity: IDENTITIES }, names: [en.name] });

for (const [lang, words] of Object.entries({ en, ...all })) {
  test(`the steps of both known scales differ from each other in ${lang}`, () => {
    assert.equal(new Set(Object.values(words.bus)).size, 5);
    assert.equal(new Set(Object.values(words.gradients)).size, 8);
  });
}

test('the Dutch ends and questions are those of the sources', () => {
  const { scale, explain, photo } = all.nl;
  assert.equal(scale.low, 'Ik hou (nog) afstand');
  assert.equal(scale.high, 'Ik sta er middenin');
  assert.equal(explain.why, 'Waarom sta je hier?');
  assert.equal(explain.help, 'Wat zou je helpen om een stap dichter te komen?');
  assert.equal(explain.moved, 'Wat deed je verschuiven?');
  assert.equal(photo, 'Foto van dit gesprek, geen oordeel.');
});

test('counts read as they are said', () => {
  assert.equal(say(en.people.count, 'en', { count: 1 }), '1 person');
  assert.equal(say(all.nl.facts.count, 'nl', { count: 8 }), '8 mensen staan');
  assert.equal(say(all.fr.people.count, 'fr', { count: 0 }), '0 personne');
  assert.equal(say(all.de.facts.places, 'de', { count: 2 }), '2 Plätze');
  assert.equal(say(all.ar.people.count, 'ar-EG', { count: 2 }), 'شخصان');
  assert.equal(say(all.ar.people.count, 'ar-EG', { count: 3 }), '٣ أشخاص');
});

test('own words of a page go over those of a language', () => {
  const words = mergeWords(all.nl, { phases: { placing: 'kiezen' }, scale: { low: 'ver weg' } });
  assert.equal(words.phases.placing, 'kiezen');
  assert.equal(words.phases.closed, all.nl.phases.closed);
  assert.equal(words.scale.low, 'ver weg');
});
