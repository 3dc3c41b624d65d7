import fc from 'fast-check';
import { LEVELS, MEANS, RESULT_LIMITS, readResults, type Results } from '../results.ts';

const text = fc.oneof(
  { weight: 8, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom('a playground', 'A Playground', 'Velt', 'NEOS') },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 50, max: RESULT_LIMITS.text }).map((length) => 'long '.repeat(length / 5)),
  },
);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 6 });
const from = { person: text, organisation: text };

/** Results of some other board, as they are read from outside. */
export const anyResults: fc.Arbitrary<Results> = fc
  .record(
    {
      participants: list(fc.record({ name: text, organisation: text })),
      organisations: list(text),
      keywords: list(text),
      interests: list(fc.record({ text, level: fc.constantFrom(...LEVELS), ...from })),
      statements: list(text),
      goals: list(text),
      commitments: list(fc.record({ text, means: fc.constantFrom(...MEANS), ...from })),
      beacons: list(text),
    },
    { requiredKeys: [] },
  )
  .map((results) => readResults(results)!);
