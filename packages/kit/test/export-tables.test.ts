import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../src/export/csv.ts';
import { escapeMarkdown, list, table } from '../src/export/markdown.ts';

/** Reads RFC 4180, so that what is written can be read back. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < csv.length) {
    let field = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        field += csv[at];
      }
      at++;
    } else while (csv[at] !== ',' && csv[at] !== '\r') field += csv[at++];
    row.push(field);
    if (csv[at] === ',') at++;
    else {
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  it('is RFC 4180 with a byte order mark', () => {
    assert.equal(
      toCsv([
        ['kaart', 'ring'],
        ['een, twee', 3],
        ['zegt "ja"', true],
        ['a\nb', null],
      ]),
      '\uFEFFkaart,ring\r\n"een, twee",3\r\n"zegt ""ja""",true\r\n"a\nb",\r\n',
    );
    assert.equal(toCsv([['a', 1]], { bom: false, separator: ';' }), 'a;1\r\n');
    assert.equal(toCsv([[NaN, Infinity, -2, undefined]], { bom: false }), ',,-2,\r\n');
  });

  it('lets no text become a formula', () => {
    for (const text of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '\tx',
      '\rx',
      ' =1',
      '\u00A0=1',
      '\u200B=1',
      '\uFEFF=1',
      '＝1',
      '＋1',
      '－1',
      '＠a',
      '−1',
      '﹢1',
    ]) {
      const [[cell]] = read(toCsv([[text]])) as [[string]];
      assert.equal(cell, "'" + text, JSON.stringify(text));
    }
    for (const text of ['buurt', 'a=b', '2026', 'thema’s', '(=1)', '#1'])
      assert.equal(read(toCsv([[text]]))[0]![0], text);
  });

  it('reads back as written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', ' ', ';', "'", 'é', '＝') }), {
            minLength: 2,
            maxLength: 4,
          }),
        ),
        (rows) => {
          const back = read(toCsv(rows));
          assert.equal(back.length, rows.length);
          rows.forEach((row, i) =>
            row.forEach((cell, j) => assert.ok(back[i]![j] === cell || back[i]![j] === "'" + cell)),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('Markdown', () => {
  it('shows exactly what was written, on one line', () => {
    assert.equal(escapeMarkdown('# kop'), '\\# kop');
    assert.equal(escapeMarkdown('a | b'), 'a \\| b');
    assert.equal(escapeMarkdown('<script>alert(1)</script>'), '&lt;script&gt;alert(1)&lt;/script&gt;');
    assert.equal(escapeMarkdown('1. eerst\n- dan'), '1\\. eerst - dan');
    assert.equal(escapeMarkdown('[klik](javascript:alert)'), '\\[klik\\](javascript:alert)');
    assert.equal(escapeMarkdown('https://x.be @jan'), 'https&#58;//x.be &#64;jan');
    assert.equal(escapeMarkdown('AT&T &amp;'), 'AT&amp;T &amp;amp;');
    assert.equal(
      escapeMarkdown('**vet** _schuin_ `code` ~~weg~~'),
      '\\*\\*vet\\*\\* \\_schuin\\_ \\`code\\` \\~\\~weg\\~\\~',
    );
  });

  it('keeps every row of a table to its columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('|', '\\', '\n', 'a', '`', ' ') }), fc.integer())),
        (rows) => {
          const lines = table(['kaart', 'ring'], rows, ['start', 'end']).trimEnd().split('\n');
          assert.equal(lines.length, rows.length + 2);
          for (const line of lines)
            assert.equal(line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length, 4, line);
        },
      ),
    );
  });

  it('writes lists', () => {
    assert.equal(list(['een', '- twee']), '- een\n- \\- twee\n');
  });
});
