import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asRecord, isJson, parseJson, readJson, toJsonText, type Json } from '../src/index.ts';
import { assertPlain, hostileValue, property } from '../src/testing/properties.ts';

describe('readJson', () => {
  it('answers with a frozen copy', () => {
    const value = { list: [{ text: 'a' }] };
    const copy = readJson(value) as { list: { text: string }[] };
    value.list[0]!.text = 'b';
    assert.deepEqual(copy, { list: [{ text: 'a' }] });
    assert.throws(() => copy.list.push({ text: 'c' }), TypeError);
    assert.throws(() => (copy.list[0]!.text = 'c'), TypeError);
  });

  it('takes what is undefined for absent, as JSON does, and -0 for 0', () => {
    assert.deepEqual(readJson({ a: undefined, b: -0 }), { b: 0 });
    assert.equal(readJson(undefined), undefined);
    assert.equal(readJson([undefined]), undefined);
    assert.equal(readJson([1, , 2]), undefined);
  });

  it('takes records of another realm and records without prototype', () => {
    assert.deepEqual(readJson(Object.assign(Object.create(null), { a: 1 })), { a: 1 });
  });

  it('refuses what JSON cannot carry', () => {
    const refused = [
      NaN,
      Infinity,
      1n,
      Symbol('a'),
      () => 1,
      new Date(),
      new Map(),
      new (class Foreign {})(),
      Object.create({ a: 1 }),
    ];
    for (const value of refused) {
      assert.equal(isJson(value), false, String(value as object));
      assert.equal(isJson({ value: [value] }), false);
    }
  });

  it('refuses keys that change prototypes', () => {
    for (const text of ['{"__proto__":{}}', '{"a":{"constructor":1}}', '[{"prototype":1}]']) {
      assert.equal(parseJson(text), undefined);
      assert.equal(readJson(JSON.parse(text)), undefined);
    }
  });

  it('refuses what is too deep or too large, circles included, without walking it all', () => {
    const circle: Record<string, unknown> = {};
    Object.assign(circle, { a: circle, b: circle });
    assert.equal(readJson(circle), undefined);
    assert.equal(readJson(circle, { depth: 1e6, items: 1000 }), undefined);
    assert.equal(readJson([[[]]], { depth: 2 }), undefined);
    assert.deepEqual(readJson([[[]]], { depth: 3 }), [[[]]]);
    assert.equal(readJson([1, 2, 3], { items: 3 }), undefined);
  });

  property('readJson: never throws, and its copy is plain', hostileValue, (value) => {
    const copy = readJson(value, { items: 1e5 });
    if (copy === undefined) return;
    assertPlain(copy, 'copy');
    assert.deepEqual(JSON.parse(JSON.stringify(copy)), copy);
  });
});

describe('asRecord', () => {
  it('is for plain records only', () => {
    assert.deepEqual(asRecord({ a: 1 }), { a: 1 });
    for (const value of [null, undefined, [], 'a', { a: NaN }]) assert.equal(asRecord(value), null);
  });
});

describe('toJsonText', () => {
  property('toJsonText: says what JSON.stringify says', fc.jsonValue(), (value) => {
    assert.equal(toJsonText(value as Json), JSON.stringify(value));
    assert.deepEqual(JSON.parse(toJsonText(value as Json, ' ')), JSON.parse(JSON.stringify(value)));
  });

  it('is readable with indentation', () => {
    const value = { a: [1, { b: 'x' }], c: {}, d: [] };
    assert.equal(toJsonText(value, ' '), JSON.stringify(value, null, 2));
  });

  it('survives pages whose libraries put toJSON on everything', () => {
    const prototypes = [Array.prototype, String.prototype, Number.prototype, Object.prototype] as {
      toJSON?: unknown;
    }[];
    for (const prototype of prototypes) {
      Object.defineProperty(prototype, 'toJSON', { value: () => 'broken', configurable: true, enumerable: true });
    }
    try {
      assert.equal(toJsonText({ a: ['x', 1, null] }), '{"a":["x",1,null]}');
      assert.deepEqual(readJson({ a: ['x'] }), { a: ['x'] });
    } finally {
      for (const prototype of prototypes) delete prototype.toJSON;
    }
  });

  it('leaves out fields that are undefined', () => {
    assert.equal(toJsonText({ a: undefined, b: 1 } as unknown as Json), '{"b":1}');
  });
});

describe('parseJson', () => {
  it('answers undefined for what is no JSON', () => {
    for (const text of ['', '{', 'NaN', 'undefined', '{"a":1e999}']) assert.equal(parseJson(text), undefined);
    assert.deepEqual(parseJson('{"a":[1]}'), { a: [1] });
  });
});
