import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutSmallTriad, layoutTriad, LINK_WIDTHS, pulled, type TriadLayout } from '../src/interest-triad.layout.ts';
import { LINKS, STRENGTHS, type Link, type Links, type Strength } from '../src/interest-triad.types.ts';

const room = (width: number, dir: 'ltr' | 'rtl' = 'ltr') => ({ width, em: 16, dir });
const all = (strength: Strength | null): Links => ({
  personOrg: strength,
  personNetwork: strength,
  orgNetwork: strength,
});
const disc = (layout: TriadLayout, name: string) => layout.discs.find((one) => one.name === name)!;
const line = (layout: TriadLayout, link: Link) => layout.links.find((one) => one.link === link)!;

describe('interest triad: layout', () => {
  it('has the network on top, the person at the start and the organisation at the end', () => {
    for (const [dir, sign] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      const layout = layoutTriad(all(2), null, room(640, dir));
      const [network, person, organisation] = ['network', 'person', 'organisation'].map((name) => disc(layout, name));
      assert.ok(network!.y < person!.y);
      assert.equal(person!.y, organisation!.y);
      assert.equal(Math.sign(organisation!.x - person!.x), sign, dir);
      assert.equal(network!.x, layout.width / 2);
    }
  });

  it('mirrors from right to left to the pixel, without mirroring what is measured', () => {
    const ltr = layoutTriad(all(3), all(1), room(500));
    const rtl = layoutTriad(all(3), all(1), room(500, 'rtl'));
    for (const link of LINKS) {
      const [a, b] = [line(ltr, link), line(rtl, link)];
      assert.ok(Math.abs(a.middle.x + b.middle.x - ltr.width) < 0.2);
      assert.deepEqual([a.width, a.middle.y], [b.width, b.middle.y]);
    }
  });

  it('is wider for a stronger link, in every size, and a hairline for one that is not drawn', () => {
    for (const width of [280, 480, 640, 1400]) {
      const widths = STRENGTHS.map(
        (strength) => line(layoutTriad(all(strength), null, room(width)), 'personOrg').width,
      );
      assert.deepEqual(
        [...widths].sort((a, b) => a - b),
        widths,
      );
      assert.equal(new Set(widths).size, STRENGTHS.length);
      assert.equal(line(layoutTriad(all(null), null, room(width)), 'personOrg').width, 1);
    }
    const large = STRENGTHS.map((strength) => line(layoutTriad(all(strength), null, room(640)), 'personOrg').width);
    assert.deepEqual(large, [...LINK_WIDTHS]);
  });

  it('shows the measurement before as edges: outside when it was wider, on the line when it was narrower', () => {
    const { links } = layoutTriad(
      { personOrg: 2, personNetwork: 4, orgNetwork: 1 },
      { personOrg: 3, personNetwork: 2, orgNetwork: 1 },
      room(640),
    );
    assert.deepEqual(
      links.map(({ link, edges, outside }) => [link, edges.length, outside]),
      [
        ['personOrg', 2, true],
        ['personNetwork', 2, false],
        ['orgNetwork', 0, false],
      ],
    );
    const undrawn = layoutTriad(all(null), all(2), room(640));
    assert.ok(undrawn.links.every(({ edges }) => edges.length === 0));
  });

  it('keeps discs, lines and labels in the frame and apart from each other, from 240 px on', () => {
    for (const width of [240, 320, 480, 640, 1920]) {
      const layout = layoutTriad(all(4), all(0), room(width));
      assert.ok(layout.width <= width);
      for (const { x, y, r } of layout.discs) {
        assert.ok(x - r >= 0 && x + r <= layout.width && y - r >= 0 && y + r <= layout.height, `a disc at ${width}`);
      }
      const { w, h } = layout.label!;
      const middles = LINKS.map((link) => line(layout, link).middle);
      for (const { x, y } of middles) {
        assert.ok(x - w / 2 >= 0 && x + w / 2 <= layout.width && y + h / 2 <= layout.height, `a label at ${width}`);
      }
      for (const [i, a] of middles.entries()) {
        for (const b of middles.slice(i + 1)) {
          assert.ok(Math.abs(a.x - b.x) >= w || Math.abs(a.y - b.y) >= h, `labels at ${width}`);
        }
      }
    }
  });

  it('draws small triads all in the same places, without labels', () => {
    const [a, b] = [layoutSmallTriad(all(0), null), layoutSmallTriad(all(4), all(1))];
    assert.deepEqual(a.discs, b.discs);
    assert.equal(a.label, null);
  });

  it('makes a link wider when it is pulled outwards and narrower when it is pulled inwards', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const layout = layoutTriad(all(2), null, room(640, dir));
      const centre = { x: 320, y: 250 };
      for (const link of LINKS) {
        const { middle } = line(layout, link);
        const away = (steps: number) => {
          const [dx, dy] = [middle.x - centre.x, middle.y - centre.y];
          const length = Math.hypot(dx, dy);
          return { x: middle.x + (dx / length) * steps * 26, y: middle.y + (dy / length) * steps * 26 };
        };
        assert.equal(pulled(layout, link, middle, 24), null, `${link} stays`);
        assert.ok(pulled(layout, link, away(1.2), 24)! > 2, `${link} outwards`);
        assert.ok(pulled(layout, link, away(-1.2), 24)! < 2, `${link} inwards`);
        assert.equal(pulled(layout, link, away(9), 24), 4);
        assert.equal(pulled(layout, link, away(-9), 24), 0);
      }
    }
  });
});
