import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeXml, toSvgText } from '../src/export/svg.ts';
import type { Scene, Shape } from '../src/export/scene.ts';
import { SHAPES, markOf } from '../src/look/shapes.ts';

const scene = (shapes: Shape[], more: Partial<Scene> = {}): Scene => ({
  width: 200,
  height: 100,
  background: '#fff',
  title: 'Kansen & <grenzen>',
  dir: 'ltr',
  shapes,
  ...more,
});

describe('SVG from a scene', () => {
  it('is a standalone file with a name and a description', () => {
    const svg = toSvgText(scene([], { description: 'Drie "kaarten"', lang: 'nl' }));
    assert.match(
      svg,
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="200" height="100" viewBox="0 0 200 100" role="img"/,
    );
    assert.match(svg, /<title>Kansen &amp; &lt;grenzen&gt;<\/title><desc>Drie &quot;kaarten&quot;<\/desc>/);
    assert.match(svg, /lang="nl"/);
  });

  it('writes no var(), no style, no script and no address, whatever people wrote', () => {
    const nasty = '</text><script>alert(1)</script><a href="javascript:x" style="x" onload="y">\u0000\uD800';
    const svg = toSvgText(
      scene(
        [
          { kind: 'text', x: 1, y: 2, lines: [nasty], px: 12, face: 'words', fill: '#000' },
          { kind: 'group', label: nasty, shapes: [] },
        ],
        { title: nasty, description: nasty },
      ),
    );
    assert.doesNotMatch(svg, /<script|<a |var\(|style="|href="|onload="/);
    assert.doesNotMatch(svg, /[\u0000\uD800]/);
  });

  it('escapes so that the text can be read back', () => {
    const back: { readonly [entity: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const out = escapeXml(text);
        assert.doesNotMatch(out, /[<>"']/);
        const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
        assert.equal(
          out.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => back[name]!),
          clean,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('never writes NaN or Infinity', () => {
    const svg = toSvgText(scene([{ kind: 'ellipse', cx: NaN, cy: Infinity, rx: 1 / 3, ry: -0, fill: '#000' }]));
    assert.match(svg, /cx="0" cy="0" rx="0.33"/);
    assert.doesNotMatch(svg, /NaN|Infinity/);
  });

  it('sets each line of a text on its own baseline and holds measured lines to their width', () => {
    const svg = toSvgText(
      scene([
        {
          kind: 'text',
          x: 10,
          y: 20,
          lines: ['een', 'twee'],
          px: 10,
          lineHeight: 15,
          weight: 700,
          face: 'words',
          anchor: 'middle',
          fill: '#123456',
          widths: [30, 40],
        },
      ]),
    );
    assert.match(
      svg,
      /x="10" y="20"[^>]*text-anchor="middle" fill="#123456" textLength="30" lengthAdjust="spacingAndGlyphs">een</,
    );
    assert.match(svg, /x="10" y="35"[^>]*textLength="40"[^>]*>twee</);
    assert.match(svg, /serif/);
  });

  it('draws from right to left', () => {
    assert.match(toSvgText(scene([], { dir: 'rtl' })), /direction="rtl"/);
  });

  it('keeps the outline of a scaled path in px', () => {
    assert.match(
      toSvgText(scene([{ kind: 'path', d: 'M0 0H1', x: 5, y: 6, scale: 0.5, stroke: '#000', strokeWidth: 2 }])),
      /transform="translate\(5 6\) scale\(0.5\)"[^>]*stroke-width="4"/,
    );
  });
});

describe('shapes of organisations', () => {
  it('are eight, inside a box of 40', () => {
    assert.equal(new Set(SHAPES.map((shape) => shape.name)).size, 8);
    assert.equal(new Set(SHAPES.map((shape) => shape.path)).size, 8);
    for (const { path } of SHAPES)
      for (const number of path.match(/-?\d+(\.\d+)?/g)!) assert.ok(Number(number) >= 0 && Number(number) <= 40);
  });

  it('repeat a pair of shape and fill only after twenty-four', () => {
    const pairs = Array.from({ length: 24 }, (_, i) => `${markOf(i).shape.name} ${markOf(i).fill}`);
    assert.equal(new Set(pairs).size, 24);
    assert.deepEqual([markOf(6).shape.name, markOf(6).fill], ['hexagon', 0]);
  });
});
