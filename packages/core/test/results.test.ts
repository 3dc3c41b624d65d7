import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isJson } from '@werkvorm/core';
import {
  RESULT_LIMITS,
  countResults,
  peopleResults,
  readResults,
  takePeople,
  type Results,
} from '@werkvorm/core/results.js';

const HARVEST: Results = {
  participants: [{ name: 'Amina', organisation: 'Minderhedenforum' }],
  organisations: ['Velt'],
  keywords: ['vrijplaats'],
  interests: [{ text: 'new members', level: 'organisation', organisation: 'NEOS' }],
  statements: ['Living together warmly.'],
  goals: ['places to meet'],
  commitments: [{ text: '0.2 FTE', means: 'time', person: 'Cis', organisation: 'Vorming+' }],
  beacons: ['Living together warmly.'],
};

test('results that were given are read as they are', () => {
  deepEqual(readResults(HARVEST), HARVEST);
  equal(countResults(HARVEST), 8);
});

test('what is no result is left out, and the rest stays', () => {
  const read = readResults({
    keywords: ['  one ', '', 3, null, 'two'],
    interests: [
      { text: 'x', level: 'galaxy' },
      { text: '', level: 'network' },
      'text',
      { text: 'y', level: 'network' },
    ],
    participants: [{ organisation: 'nobody' }, { name: 'Els' }],
    goals: 'no list',
    secrets: ['unknown kinds do not travel'],
  });
  deepEqual(read, {
    keywords: ['one', 'two'],
    interests: [{ text: 'y', level: 'network' }],
    participants: [{ name: 'Els', organisation: '' }],
  });
});

test('a text that is too long is left out, and a list is cut at its limit', () => {
  const long = 'x'.repeat(RESULT_LIMITS.text + 1);
  const many = Array.from({ length: RESULT_LIMITS.items + 5 }, (_, i) => `goal ${i}`);
  const read = readResults({ keywords: [long, 'short'], goals: many });
  deepEqual(read?.keywords, ['short']);
  equal(read?.goals?.length, RESULT_LIMITS.items);
});

test('anything at all is read without throwing, into JSON that reads the same again', () => {
  const kinds = fc.constantFrom(...Object.keys(HARVEST), '__proto__', 'other');
  const anything = fc.oneof(fc.anything(), fc.dictionary(kinds, fc.array(fc.anything())));
  fc.assert(
    fc.property(anything, (value) => {
      const read = readResults(value);
      if (read === undefined) return;
      equal(isJson(read), true);
      deepEqual(readResults(read), read);
    }),
  );
});

test('people travel with their organisations, each once, and only those who are not there yet are added', () => {
  const els = { name: 'Els', organisation: 'NEOS' };
  const cis = { name: 'Cis', organisation: 'Vorming+' };
  const hilde = { name: 'Hilde', organisation: 'Vorming+' };
  const ann = { name: 'Ann', organisation: '' };
  const given = peopleResults([cis, hilde, ann]);
  deepEqual(given, { participants: [cis, hilde, ann], organisations: ['Vorming+'] });
  deepEqual(peopleResults([]), {});
  deepEqual(takePeople([els, { name: 'cis', organisation: 'vorming+' }], { participants: [cis, ann, ann, els] }), [
    { type: 'person.add', ...ann },
  ]);
});
