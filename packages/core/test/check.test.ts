import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readIds, readInt, readOneOf, readText, sameText, type Json } from '../src/index.ts';
import { hostileValue, property } from '../src/testing/properties.ts';

describe('the readers of fields', () => {
  it('read text as people mean it', () => {
    assert.equal(readText('  Een \n\t speelplein\u00a0'), 'Een speelplein');
    assert.equal(readText('cafe\u0301'), 'caf\u00e9');
    assert.equal(readText('a\u0000b\ud800c'), 'a b c');
    assert.equal(readText('👩‍👧 ok'), '👩‍👧 ok');
    assert.equal(readText(7), undefined);
  });

  it('read whole numbers within bounds', () => {
    assert.deepEqual(
      [0, 3, -1, 4, 1.5, '2', null].map((value) => readInt(value, 0, 3)),
      [0, 3, undefined, undefined, undefined, undefined, undefined],
    );
    assert.ok(Object.is(readInt(-0, 0, 3), 0));
  });

  it('read one of some words, never an inherited one', () => {
    assert.equal(readOneOf('turn', ['turn', 'round']), 'turn');
    for (const value of ['constructor', 'toString', '', 0, null, undefined])
      assert.equal(readOneOf(value, ['turn']), undefined);
  });

  it('read lists of ids, each once, also very long ones', () => {
    assert.deepEqual(readIds(['b', 'a', 'b']), ['b', 'a']);
    for (const value of ['a', [1], ['a', null], { 0: 'a' }, undefined]) assert.equal(readIds(value as Json), undefined);
    assert.equal(readIds(Array.from({ length: 200_000 }, (_, i) => `id${i}`))?.length, 200_000);
  });

  it('know equal texts', () => {
    assert.ok(sameText(' Caf\u00e9  NOORD', 'cafe\u0301 noord'));
    assert.ok(!sameText('a b', 'ab'));
  });

  property('readers: never throw, whatever they get', hostileValue, (value) => {
    const json = value as Json;
    const text = readText(json);
    if (text !== undefined) assert.equal(readText(text), text);
    readOneOf(json, ['a']);
    const number = readInt(json, -5, 5);
    assert.ok(number === undefined || (Number.isInteger(number) && Math.abs(number) <= 5));
    if (!Array.isArray(value) || value.length < 1e6) readIds(json);
  });
});
