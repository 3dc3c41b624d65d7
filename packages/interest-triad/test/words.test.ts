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
    intensities: ['unsaid', ...INTENSITIES],
    mandates: MANDATES,
    uses: ['unsaid', ...USES],
    reasons: REASONS,
    lenses: ['none', ...LENSES],
    visibility: VISIBILITIES,
    signalMarks: kinds,
    signalTitles: kinds,
    signalTexts: kinds,
    shares: kinds,
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
  test(`every signal opens a conversation in ${lang}: it asks`, () => {
    for (const kind of kinds) {
      const said = words.signalTitles[kind as keyof typeof words.signalTitles];
      assert.match(String(said), /[?؟]$/u, kind);
    }
  });
}
