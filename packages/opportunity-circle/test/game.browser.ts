/** Whole circles, from the empty table to the harvest, with real input. */
import { expect } from 'chai';
import { engine, touch, viewport } from '../../../test/support/input.ts';
import '../src/define.ts';
import {
  all,
  circle,
  dragging,
  finger,
  keyboard,
  listKeyboard,
  logged,
  one,
  play,
  tapping,
  text,
  type Circle,
  type Hand,
} from './support/game.ts';

const ways: Record<string, { hand: Hand; layout: string; source: string; dir?: string }> = {
  'by keyboard on the circle': { hand: keyboard, layout: 'board', source: 'keyboard' },
  'by keyboard in the list': { hand: listKeyboard, layout: 'list', source: 'keyboard' },
  'by dragging': { hand: dragging, layout: 'board', source: 'pointer' },
  'by dragging, from right to left': { hand: dragging, layout: 'board', source: 'pointer', dir: 'rtl' },
  'by tapping': { hand: tapping, layout: 'board', source: 'pointer' },
  ...(touch.supported ? { 'with a finger': { hand: finger, layout: 'board', source: 'pointer' } } : {}),
};

describe(`a whole circle (${engine})`, () => {
  let element: Circle;
  before(() => viewport(1000, 800));
  after(() => viewport(800, 600));
  afterEach(() => {
    element.remove();
    document.documentElement.dir = '';
  });

  for (const [name, { hand, layout, source, dir }] of Object.entries(ways)) {
    it(`is played ${name}`, async function () {
      this.timeout(60_000);
      document.documentElement.dir = dir ?? '';
      element = await circle({ layout });
      const changes: { type: string; source: string }[] = [];
      const wrong: string[] = [];
      element.addEventListener('wv-change', ({ detail }) =>
        changes.push({ type: detail.event.type, source: detail.source }),
      );
      element.addEventListener('wv-refused', ({ detail }) => wrong.push(detail.message));
      element.addEventListener('wv-error', ({ detail }) => wrong.push(detail.message));
      await play(element, hand);
      expect(wrong).to.deep.equal([]);
      expect(element.state.phase).to.equal('finished');
      const moves = logged(element).filter(({ type }) => type === 'card.moved');
      expect(moves).to.have.length(4);
      expect(
        moves.every((event) => 'from' in event && 'to' in event && Number(event.to) - Number(event.from) === 1),
      ).to.equal(true);
      expect([
        ...new Set(changes.filter(({ type }) => type === 'card.moved').map((change) => change.source)),
      ]).to.deep.equal([source]);
      expect(element.state.harvest.length).to.be.above(0);
      for (const id of element.state.harvest) {
        expect(text(element)).to.include(element.state.cards.find((card) => card.id === id)!.text);
      }
      expect(one(element, '[part~=proposal]').textContent).to.include('We go for bread');
      expect(all(element, '[role=alert]')).to.have.length(0);
    });
  }
});
