/** What a screen does of itself: the reveal, where the focus goes on, what it forgets, how it fills a wall. */
import { expect } from 'chai';
import { engine, frames, keys, media, viewport } from '../../../test/support/input.ts';
import '../src/define.ts';
import {
  all,
  control,
  one,
  opened,
  person,
  press,
  root,
  seenBy,
  sent,
  settle,
  slide,
  type Walk,
} from './support/walk.ts';

const NAMES = ['Ann', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay'];

/** All of them stand somewhere in the round that is open, `by` further than before. */
async function placed(element: Walk, by = 0): Promise<void> {
  for (const [index, name] of NAMES.entries()) {
    await sent(element, { type: 'place.set', person: person(element, name), along: 10 + 13 * index + by });
  }
  await settle(element);
}

async function revealed(element: Walk): Promise<void> {
  await sent(element, { type: 'round.reveal' });
  await settle(element);
}

async function nextRound(element: Walk): Promise<void> {
  await revealed(element);
  await sent(element, { type: 'explaining.close' });
  await sent(element, { type: 'round.open' });
  await settle(element);
}

/** Everything that begins to move while `play` goes on, with its timing: however slow the machine, nothing is missed. */
async function moved(play: () => Promise<unknown>): Promise<readonly { element: Element; animation: Animation }[]> {
  const begun: { element: Element; animation: Animation }[] = [];
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...how: Parameters<typeof animate>) {
    const animation = animate.apply(this, how);
    begun.push({ element: this, animation });
    return animation;
  };
  try {
    await play();
  } finally {
    Element.prototype.animate = animate;
  }
  return begun;
}

const timing = ({ animation }: { animation: Animation }) => animation.effect!.getTiming();
const held = (element: Walk) => root(element).activeElement;

describe(`the screen (${engine})`, () => {
  before(() => viewport(1280, 900));
  after(() => viewport(800, 600));
  afterEach(() => document.body.replaceChildren());

  describe('at the reveal', () => {
    it('turns all cards at once and lets all walk together, so that the order tells nothing', async () => {
      const element = await opened();
      await placed(element);
      expect(all(element, '.backs > .back:not(.none)')).to.have.length(6);
      const begun = await moved(() => revealed(element));
      const backs = begun.filter(({ element: { className } }) => className === 'back');
      const ways = begun.filter(({ element: { localName } }) => localName === 'li');
      expect([backs.length, ways.length], 'backs that turn, markers that walk').to.deep.equal([6, 6]);
      expect(ways.map(timing).map(({ delay, duration }) => [delay, duration])).to.deep.equal(ways.map(() => [0, 520]));
      await Promise.all(begun.map(({ animation }) => animation.finished));
      const moments = new Set(ways.map(({ animation }) => animation.startTime));
      expect(moments.size, 'moments at which one begins').to.equal(1);
      await frames(2);
      expect(all(element, '.unfolding')).to.have.length(0);
    });

    it('shows last where people stood before', async () => {
      const element = await opened();
      await placed(element);
      await nextRound(element);
      await placed(element, 6);
      const begun = await moved(() => revealed(element));
      const traces = begun.filter(({ element: { classList } }) => classList.contains('trace'));
      expect(traces.map(timing).map(({ delay }) => delay)).to.deep.equal(NAMES.map(() => 520));
    });

    (media.supported ? it : it.skip)('only fades in for those who asked for less motion', async () => {
      await media.set({ reducedMotion: 'reduce' });
      try {
        const element = await opened();
        await placed(element);
        const begun = await moved(() => revealed(element));
        expect(begun.map(({ element: { classList } }) => classList.contains('stage'))).to.deep.equal([true]);
        const [fade] = begun;
        expect(
          (fade!.animation.effect as KeyframeEffect)
            .getKeyframes()
            .map(({ opacity, transform }) => [opacity, transform]),
        ).to.deep.equal([
          ['0', undefined],
          ['1', undefined],
        ]);
      } finally {
        await media.set({});
      }
    });

    it('does not play when somebody takes a place, nor for who comes later to look', async () => {
      const element = await opened();
      await placed(element);
      const taking = await moved(() => press(element, control(element, /Ann/)));
      expect(taking.filter(({ element: { className } }) => className === 'back')).to.deep.equal([]);
      await revealed(element);
      const looking = await moved(() => seenBy(element, {}));
      expect(looking).to.deep.equal([]);
    });
  });

  describe('by keyboard', () => {
    it('hands the focus on: to the line, to the next who has not chosen, to the reveal, from speaker to speaker', async () => {
      const element = await opened({}, NAMES.slice(0, 3));
      for (const name of NAMES.slice(0, 3)) {
        const button = control(element, `${name} takes a place`);
        if (name === 'Ann') button.focus();
        expect(held(element), `waits for ${name}`).to.equal(button);
        await keys.press('Enter');
        await settle(element);
        expect(held(element)).to.equal(one(element, '.hand'));
        await slide(element, 'End', 'Enter');
      }
      expect(held(element)).to.equal(one(element, '[part~=reveal]'));
      await keys.press('Enter');
      await settle(element);
      one(element, '.say-row .go').focus();
      for (let turn = 0; turn < 3; turn++) {
        await keys.press('Enter');
        await settle(element);
        expect(held(element)).to.equal(control(element, 'has explained'));
        await keys.press('Enter');
        await settle(element);
        expect(held(element)).to.equal(one(element, turn < 2 ? '.say-row .go' : '[part~=explained]'));
      }
      await keys.press('Enter');
      await settle(element);
      expect(held(element)).to.equal(one(element, '[part~=next]'));
    });
  });

  it('forgets who acts and what was chosen when another board is set', async () => {
    const element = await opened();
    await press(element, 'Ann takes a place');
    await slide(element, 'End');
    const other = await opened({}, ['Gus', 'Han']);
    const saved = other.value;
    other.remove();
    element.value = saved;
    await settle(element);
    await press(element, 'Gus takes a place');
    expect(one(element, '.hand').getAttribute('aria-valuetext'), 'nothing is chosen for Gus').to.equal('no place yet');
    expect(await element.load(saved)).to.equal(true);
    await settle(element);
    expect(root(element).querySelector('.hand'), 'nobody acts').to.equal(null);
  });

  it('fits on a wall of 16 : 9 with two rounds, all facts and more issues than there is room for', async () => {
    const element = await opened();
    await placed(element);
    await nextRound(element);
    await placed(element, 6);
    for (const text of [
      'too little time',
      'who pays?',
      'the holidays',
      'a policy plan that leaves no room for it at all',
    ]) {
      await sent(element, { type: 'issue.note', text });
    }
    await sent(element, { type: 'round.reveal' });
    const wall = await seenBy(element, { as: 'observer' });
    await settle(wall);
    const { offsetWidth, offsetHeight } = one(wall, '.sheet');
    expect(offsetHeight).to.be.closeTo((offsetWidth * 9) / 16, 3);
    expect(all(wall, '.issue dd > span')).to.have.length(2);
    expect(one(wall, '.issue dt').textContent).to.match(/issues.*\+2/);
  });
});
