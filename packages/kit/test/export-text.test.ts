import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { graphemes, isolate, shorten, tableMeasure, wrap } from '../src/export/text.ts';

/** One unit per grapheme, so that expectations can be counted. */
const count = (text: string): number => graphemes(text).length;
const words = fc
  .array(
    fc.constantFrom(
      'buurt',
      'en',
      'ontmoeting',
      'a',
      'vrij-plaats',
      '👩‍👩‍👧‍👦',
      'é',
      'مبادرات',
      '公共空間',
      'onderhandelingsruimte',
    ),
    { maxLength: 14 },
  )
  .map((list) => list.join(' '));

describe('setting words', () => {
  it('keeps characters that a reader sees as one together', () => {
    assert.deepEqual(graphemes('e\u0301👩‍👩‍👧‍👦🇧🇪'), ['e\u0301', '👩‍👩‍👧‍👦', '🇧🇪']);
  });

  it('shortens with an ellipsis, never inside a grapheme, and leaves short texts alone', () => {
    assert.equal(shorten('buurt', 5, count), 'buurt');
    assert.equal(shorten('buurtfeest', 6, count), 'buurt…');
    assert.equal(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, count), '👩‍👩‍👧‍👦…');
    assert.equal(shorten('een twee', 5, count), 'een…');
  });

  it('wraps at spaces and after hyphens', () => {
    assert.deepEqual(wrap('een twee drie', 8, 3, count).lines, ['een twee', 'drie']);
    assert.deepEqual(wrap('buurt-initiatief', 10, 3, count).lines, ['buurt-', 'initiatief']);
    assert.deepEqual(wrap('  ', 8, 3, count), { lines: [], shortened: false });
  });

  it('breaks words that are wider than a line, with a hyphen', () => {
    assert.deepEqual(wrap('onderhandelingsruimte', 12, 3, count).lines, ['onderhandel-', 'ingsruimte']);
  });

  it('does not break inside words whose letters join', () => {
    const set = wrap('المبادراتالمحليةالجديدة', 8, 3, count);
    assert.equal(set.lines.length, 1);
    assert.ok(set.shortened && set.lines[0]!.endsWith('…'));
  });

  it('makes lines about equally long', () => {
    assert.deepEqual(wrap('aan de rand van het dorp', 22, 2, count, true).lines, ['aan de rand', 'van het dorp']);
  });

  it('holds every line within the width and the number of lines, and loses no letter unless it says so', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 6, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (text, max, lines, balance) => {
          const set = wrap(text, max, lines, count, balance);
          assert.ok(set.lines.length <= lines);
          for (const line of set.lines) assert.ok(count(line) <= max, `"${line}" in ${max}`);
          const plain = (s: string): string => s.replace(/[\s-]/g, '');
          if (set.shortened) assert.ok(set.lines.some((line) => line.endsWith('…')));
          else assert.equal(plain(set.lines.join('')), plain(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('estimates widths by a table: more letters are wider, marks cost nothing', () => {
    assert.ok(tableMeasure('mm', 16, 400) > tableMeasure('ii', 16, 400));
    assert.equal(tableMeasure('e\u0301', 16, 400), tableMeasure('e', 16, 400));
    assert.equal(tableMeasure('a', 32, 400), 2 * tableMeasure('a', 16, 400));
    assert.ok(tableMeasure('a', 16, 700) > tableMeasure('a', 16, 400));
  });

  it('sets apart texts of the other direction only', () => {
    assert.equal(isolate('Vorming+', 'ltr'), 'Vorming+');
    assert.equal(isolate('Vorming+', 'rtl'), '\u2068Vorming+\u2069');
    assert.equal(isolate('تجديد!', 'ltr'), '\u2068تجديد!\u2069');
    assert.equal(isolate('2026', 'rtl'), '2026');
  });
});
