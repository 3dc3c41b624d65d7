import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInt, type Json } from '../src/index.ts';
import { readFlag, readSettings, type Readers } from '../src/settings.ts';

interface Setup {
  readonly rings: number;
  readonly review: boolean;
}
const READERS: Readers<Setup> = { rings: (value) => readInt(value, 3, 9), review: readFlag };

test('what was named is read, and nothing else', () => {
  assert.deepEqual(readSettings({ rings: 4 }, READERS), { rings: 4 });
  assert.deepEqual(readSettings({ review: false, rings: 9 }, READERS), { review: false, rings: 9 });
  assert.deepEqual(readSettings({}, READERS), {});
});

test('the first setting that is none is named; what is no record names nothing', () => {
  assert.equal(readSettings({ rings: 4, review: 'yes' }, READERS), 'review');
  assert.equal(readSettings({ colour: 'blue' }, READERS), 'colour');
  assert.equal(readSettings({ toString: 1 }, READERS), 'toString');
  for (const value of [undefined, null, 'rings', 4, [4]] as (Json | undefined)[]) {
    assert.equal(readSettings(value, READERS), '');
  }
});
