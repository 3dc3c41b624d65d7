import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testWords } from '@werkvorm/kit/testing/words.js';
import * as all from '../src/strings/all.ts';
import { en } from '../src/strings/en.ts';
import {
  INTENSITIES,
  LENSES,
  LEVELS,
  LINKS,
  MANDATES,
  MARKS,
  PHASES,
  REASONS,
  REFUSALS,
  SIGNALS,
  STRENGTHS,
  USES,
  VISIBILITIES,
} from '../src/interest-triad.types.ts';

const kinds = Object.keys(SIGNALS);

testWords({
  en,
  all,
  refusals: REFUSALS,
  groups: {
    phases: PHASES,
    levels: LEVELS,
    questions: LEVELS,
    links: LINKS,
    strengths: STRENGTHS.map(String),
    intensities: INTENSITIES,
    mandates: MANDATES,
    uses: USES,
    reasons: REASONS,
    lenses: LENSES,
    visibilities: VISIBILITIES,
    marks: MARKS,
    signals: kinds,
    facts: kinds,
    talks: kinds,
  },
});

test('the Dutch questions are those of the source', () => {
  assert.deepEqual(all.nl.questions, {
    individual: 'Wat levert het voor jou op om hier deel van uit te maken?',
    organisation: 'Wat maakt dat jouw organisatie tijd en energie wil steken in dit samenwerkingsinitiatief?',
    network: 'Welke meerwaarde, welke voordelen kunnen gecreëerd worden door samen te werken?',
  });
});

for (const [lang, words] of Object.entries({ en, ...all })) {
  test(`every signal opens with a question in ${lang}`, () => {
    for (const [kind, talk] of Object.entries(words.talks)) assert.match(String(talk), /[?؟]/u, kind);
  });
}
