import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeWords, say, type Phrase, type Words } from '../src/language/words.ts';
import { ar } from '../src/language/kit/ar.ts';
import { de } from '../src/language/kit/de.ts';
import { en } from '../src/language/kit/en.ts';
import { fr } from '../src/language/kit/fr.ts';
import { nl } from '../src/language/kit/nl.ts';
import { checkWords } from '../src/testing/check-words.ts';
import { pseudoText, pseudoWords } from '../src/testing/pseudo.ts';

const words = {
  hello: 'Hello {name}',
  count: { one: '{count} card', other: '{count} cards' },
  layout: { board: 'board', list: 'list', left: { one: 'one left', other: '{count} left' } },
} satisfies Words | object;

for (const [lang, own] of Object.entries({ en, nl, fr, de, ar })) {
  test(`the kit's words in ${lang} are complete`, () => {
    assert.deepEqual(checkWords(en, own, lang), []);
  });
}

test('the check of words finds what is missing, too much, empty or without its plural', () => {
  const wrong = {
    hello: 'Hallo {naam}',
    count: { one: '{count} kaart' },
    layout: { board: ' ', extra: 'x', left: { one: 'nog één', other: 'nog {count}' } },
  };
  assert.deepEqual(checkWords(words, wrong, 'nl').sort(), [
    'count: no words for "other", as in 0',
    'hello: {naam} is not known',
    'hello: {name} is missing',
    'layout.board: empty',
    'layout.extra: not in English',
    'layout.list: missing',
  ]);
  assert.deepEqual(checkWords({ count: words.count }, { count: words.count }, 'ar'), [
    'count: no words for "zero", as in 0',
    'count: no words for "two", as in 2',
    'count: no words for "few", as in 3',
    'count: no words for "many", as in 11',
  ]);
});

test('a phrase is filled with names and with numbers in the digits of the language', () => {
  assert.equal(say('{a} and {b}', 'en', { a: 'Amina', b: 'Bert' }), 'Amina and Bert');
  assert.equal(say('{count}', 'en', { count: 1234 }), '1,234');
  assert.equal(say('{count}', 'nl', { count: 1234 }), '1.234');
  assert.equal(say('{count}', 'ar-EG', { count: 1234 }), '١٬٢٣٤');
  assert.equal(say('ring {ring}', 'ar-EG', { ring: '4' }), 'ring 4', 'a text is left as it is');
  assert.equal(say('{count}', 'ar', { count: 27 }), new Intl.NumberFormat('ar').format(27));
});

test('a placeholder without a value stays in sight, also when objects have something by its name', () => {
  assert.equal(say('{name} {constructor} {toString}', 'en', {}), '{name} {constructor} {toString}');
  assert.equal(say('{__proto__}', 'en', { name: 'x' }), '{__proto__}');
});

test('what is filled in is not filled again, and "$" means nothing', () => {
  assert.equal(say('{a}', 'en', { a: '{b} $& $1', b: 'no' }), '{b} $& $1');
});

test('a plural is chosen by the rules of the language, else "other"', () => {
  const all: Phrase = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  const rules = (lang: string, counts: readonly number[]) => counts.map((count) => say(all, lang, { count }));
  assert.deepEqual(rules('en', [0, 1, 2, 11]), ['other', 'one', 'other', 'other']);
  assert.deepEqual(rules('fr', [0, 1, 2]), ['one', 'one', 'other']);
  assert.deepEqual(rules('ar', [0, 1, 2, 3, 10, 11, 99, 100]), [
    'zero',
    'one',
    'two',
    'few',
    'few',
    'many',
    'many',
    'other',
  ]);
  assert.equal(say(words.count, 'ar-EG', { count: 3 }), '٣ cards');
  assert.equal(say(words.count, 'en'), '{count} cards', 'without a count');
});

test('own words replace phrases, merge groups and merge plurals', () => {
  const merged = mergeWords(words, {
    hello: 'Hi {name}',
    count: { one: 'a card' },
    layout: { board: 'circle', left: 'some left' },
  });
  assert.deepEqual(merged, {
    hello: 'Hi {name}',
    count: { one: 'a card', other: '{count} cards' },
    layout: { board: 'circle', list: 'list', left: 'some left' },
  });
  assert.equal(words.layout.board, 'board', 'the given words are not changed');
  assert.deepEqual(mergeWords(words, { hello: { one: 'one', other: 'many' } }).hello as unknown, {
    one: 'one',
    other: 'many',
  });
});

test('odd own words are left out', () => {
  for (const odd of [undefined, null, 5, true, 'words', () => ({}), [], ['hello'], new Map([['hello', 'x']])]) {
    assert.deepEqual(mergeWords(words, odd), words);
  }
  const odd = {
    hello: 5,
    count: { one: null, other: 7, dozens: 'x' },
    layout: 'all of it',
    unknown: 'x',
  };
  assert.deepEqual(mergeWords(words, odd), words);
  assert.deepEqual(mergeWords(words, { layout: { board: ['x'], list: {}, extra: 'x' }, hello: { one: 'x' } }), words);
});

test('keys of prototypes are no words', () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__":{"hello":"x"},"constructor":{"name":"x"},"layout":{"__proto__":{"board":"x"}}}',
  );
  const merged = mergeWords(words, hostile);
  assert.deepEqual(merged, words);
  assert.equal(Object.getPrototypeOf(merged), Object.prototype);
  assert.equal(Object.hasOwn(merged.layout, '__proto__'), false);
  assert.deepEqual(mergeWords(words, Object.create({ hello: 'inherited' })), words);
  assert.equal(({} as { hello?: string }).hello, undefined);
});

test('the invented language is at least 40 % longer and keeps its placeholders', () => {
  const text = 'Move one card one ring towards the centre.';
  assert.ok(pseudoText(text).length >= text.length * 1.4);
  assert.match(pseudoText('{name} moved “{card}”'), /\{name\}.*\{card\}/);
  assert.deepEqual(checkWords(words, pseudoWords(words), 'en'), []);
});
