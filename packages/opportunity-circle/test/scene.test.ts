import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toSvgText } from '@werkvorm/kit/export/svg.js';
import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import { tableMeasure } from '@werkvorm/kit/export/text.js';
import { layoutCircle } from '../src/opportunity-circle.layout.ts';
import { circleScene, LIGHT } from '../src/opportunity-circle.scene.ts';
import type { CircleView } from '../src/opportunity-circle.types.ts';

const move = (person: string, undone = false) => ({
  person,
  round: 1,
  from: 1,
  to: 2,
  at: 0,
  ...(undone ? { undone: true } : {}),
});
const board = {
  setup: { rings: 5 },
  people: [
    { id: 'p1', name: 'Amina', organisation: 'Okra' },
    { id: 'p2', name: 'Bert', organisation: 'Velt & Co' },
    { id: 'p3', name: 'Cas', organisation: 'okra' },
    { id: 'p4', name: 'Dries', organisation: '' },
  ],
  cards: [
    { id: 'a', text: 'hartig samen leven', ring: 5, moves: [move('p1'), move('p2'), move('p2')] },
    { id: 'b', text: 'vrijplaatsen', ring: 2, moves: [move('p1', true)] },
    { id: 'c', text: 'in de voorraad', ring: 0, moves: [] },
  ],
} as unknown as CircleView;
const words = {
  lang: 'nl',
  title: 'Waar willen we voor gaan?',
  subtitle: 'ronde 3 van 3',
  centre: 'In het midden: hier gaan we voor.',
  ringNames: ['rand', 'ring 2', 'ring 3', 'ring 4', 'midden'],
  legend: 'Verschoven door',
  date: '22 november 2026',
};
const lay = (view: CircleView, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutCircle({
    cards: view.cards.filter((card) => card.ring > 0).map(({ id, text, ring }) => ({ id, text, ring, marks: 2 })),
    rings: 5,
    width: 888,
    dir,
    em: 16,
    measure: tableMeasure,
    ringNames: words.ringNames,
    centre: 'Hier gaan we voor',
  });
const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
const texts = (scene: Scene): string[] =>
  flat(scene.shapes).flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));
const picture = (view = board, dir: 'ltr' | 'rtl' = 'ltr') => circleScene(view, lay(view, dir), LIGHT, words);

describe('the photo from above', () => {
  it('shows question, meaning of the centre, rings, cards, legend and date', () => {
    const all = texts(picture());
    for (const text of [
      'Waar willen we voor gaan?',
      'ronde 3 van 3',
      'In het midden: hier gaan we voor.',
      'rand',
      'ring 4',
      'vrijplaatsen',
      'Okra',
      'Velt & Co',
      'Dries',
      'Verschoven door',
      '22 november 2026',
    ]) {
      assert.ok(all.includes(text), text);
    }
    assert.ok(!all.includes('okra'), 'one organisation, however it is written');
    assert.ok(!all.join(' ').includes('voorraad'));
    assert.equal(flat(picture().shapes).filter((shape) => shape.kind === 'ellipse').length, 5);
  });

  it('gives one small shape to each different mover, and none for a move taken back', () => {
    const paths = flat(picture().shapes).filter((shape) => shape.kind === 'path');
    assert.equal(paths.length, 2 + 3);
  });

  it('fills as many bars as the ring says', () => {
    const bars = flat(picture().shapes).filter((shape) => shape.kind === 'rect' && shape.fill === LIGHT.ink);
    assert.equal(bars.length, 5 + 2);
  });

  it('describes the cards from the centre outwards for those who cannot see it', () => {
    assert.equal(
      picture().description,
      'In het midden: hier gaan we voor. midden: hartig samen leven. ring 2: vrijplaatsen.',
    );
  });

  it('holds everything inside the picture, in both directions', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const scene = picture(board, dir);
      assert.equal(scene.dir, dir);
      for (const shape of flat(scene.shapes)) {
        if (shape.kind === 'text' && shape.anchor === undefined) assert.ok(shape.x > 0 && shape.x < scene.width);
        if (shape.kind === 'text') assert.ok(shape.y < scene.height);
      }
    }
  });

  it('can be made of an empty table', () => {
    const empty = { ...board, cards: [], people: [] } as unknown as CircleView;
    const svg = toSvgText(picture(empty));
    assert.match(svg, /<ellipse/);
    assert.doesNotMatch(svg, /NaN|undefined|var\(/);
  });
});
