/** Taking a place: by mouse, finger, tap, keyboard and buttons; in named steps, on two axes, from right to left, scaled. */
import { expect } from 'chai';
import { engine, frames, keys, mouse, touch, viewport } from '../../../test/support/input.ts';
import '../src/define.ts';
import { crowd } from '../src/samples/hefboom-5.ts';
import type { Setup } from '../src/commitment-walk.types.ts';
import {
  all,
  at,
  atRest,
  now,
  one,
  opened,
  person,
  press,
  sent,
  settle,
  slide,
  slider,
  taken,
  walk,
} from './support/walk.ts';
import type { Walk } from './support/walk.ts';

/** A walk whose facilitator gave the keyboard to Ann. */
async function placing(setup: Partial<Setup> = {}, box?: Element): Promise<Walk> {
  const element = await opened(setup, ['Ann', 'Ben'], box);
  await press(element, /^(Ann takes a place|Ann: change the place)$/);
  return element;
}

function boxed(style: string, attributes: Record<string, string> = {}): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = style;
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  document.body.append(box);
  return box;
}

/** The middle of a marker at rest. */
async function middle(element: Walk, marker = slider(element)): Promise<{ x: number; y: number }> {
  marker.scrollIntoView({ block: 'center' });
  await atRest(element);
  const { left, top, width, height } = marker.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

describe(`taking a place (${engine})`, () => {
  before(() => viewport(900, 1000));
  after(() => viewport(800, 600));
  afterEach(() => document.body.replaceChildren());

  it('is a slider: nowhere at first, then a number, with words at its ends', async () => {
    const element = await placing();
    expect(slider(element).getAttribute('role')).to.equal('slider');
    expect(slider(element).getAttribute('aria-label')).to.match(/^Ann\. .*I keep my distance.*I am right in it/);
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('no place yet');
    await slide(element, 'ArrowRight');
    expect(now(element)).to.equal('50');
    await slide(element, 'ArrowRight', 'ArrowUp', 'ArrowLeft');
    expect(now(element)).to.equal('51');
    await slide(element, 'Shift+ArrowRight');
    expect(now(element)).to.equal('61');
    await slide(element, 'PageUp', 'PageUp', 'PageDown');
    expect(now(element)).to.equal('71');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('71 of 100');
    await slide(element, 'Home');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('0 of 100. I keep my distance (for now)');
    await slide(element, 'ArrowLeft');
    expect(now(element)).to.equal('0');
    await slide(element, 'End');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('100 of 100. I am right in it');
    expect(element.shadowRoot!.activeElement === slider(element)).to.equal(true);
  });

  it('keeps a choice on this screen until it is laid; Escape forgets it, Enter lays it', async () => {
    const element = await placing();
    await slide(element, 'ArrowRight', 'ArrowRight');
    expect(taken(element)).to.deep.equal([]);
    await slide(element, 'Escape');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('no place yet');
    await slide(element, 'End', 'Enter');
    expect(taken(element)).to.deep.equal([100]);
    expect(all(element, '.hand')).to.have.length(0);
    expect(element.state.people.map(({ placed }) => placed)).to.deep.equal([true, false]);
  });

  it('leaves a clicker its keys after a press with the mouse', async () => {
    const element = await placing();
    await slide(element, 'ArrowRight');
    const from = await middle(element);
    await mouse.down(from);
    await mouse.move({ x: from.x + 40, y: from.y }, { steps: 3 });
    await mouse.up();
    await settle(element);
    const before = now(element);
    const passed: string[] = [];
    const listen = ({ key, defaultPrevented }: KeyboardEvent) => void passed.push(`${key} ${defaultPrevented}`);
    document.addEventListener('keydown', listen);
    one(element, '.hand').blur();
    await mouse.click(slider(element));
    await keys.press('PageDown');
    document.removeEventListener('keydown', listen);
    await settle(element);
    expect(now(element)).to.equal(before);
    expect(passed).to.deep.equal(['PageDown false']);
  });

  it('is chosen by dragging, and laid by its button', async () => {
    const element = await placing();
    await mouse.drag(await middle(element), at(element, 0.3), { steps: 6 });
    await settle(element);
    const low = Number(now(element));
    expect(low).to.be.within(15, 40);
    expect(taken(element)).to.deep.equal([]);
    await mouse.drag(await middle(element), at(element, 0.7), { steps: 6 });
    await settle(element);
    expect(Number(now(element))).to.be.greaterThan(low + 25);
    await press(element, one(element, '[part~=lay]'));
    expect(taken(element)).to.have.length(1);
  });

  it('is chosen by a tap on the marker and one on the line, or on the line alone', async () => {
    const element = await placing();
    await mouse.click(await middle(element));
    await settle(element);
    expect(slider(element).matches('.lifted')).to.equal(true);
    await mouse.click(at(element, 0.35, 0.8));
    await settle(element);
    const first = Number(now(element));
    expect(first).to.be.within(20, 45);
    await mouse.click(at(element, 0.65, 0.8));
    await settle(element);
    expect(Number(now(element))).to.be.greaterThan(first + 20);
    expect(taken(element)).to.deep.equal([]);
  });

  (touch.supported ? it : it.skip)('is chosen by a finger', async () => {
    const element = await placing();
    await slide(element, 'ArrowRight');
    const from = await middle(element);
    await touch.drag(from, { x: from.x + 150, y: from.y });
    await settle(element);
    expect(Number(now(element))).to.be.greaterThan(60);
  });

  it('is chosen by buttons, step by step, over a middle where nobody may stand', async () => {
    const element = await placing({ steps: 5, naming: 'bus', allowMiddle: false });
    const closer = () => press(element, 'closer');
    await closer();
    const first = slider(element).getAttribute('aria-valuetext');
    await press(element, 'further away');
    const second = slider(element).getAttribute('aria-valuetext');
    expect([second, first]).to.deep.equal(['headed out the door, step 2 of 5', 'boarding, step 4 of 5']);
    await closer();
    await closer();
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('in my seat, step 5 of 5. I am right in it');
    expect(one(element, '[data-nudge="1"]').matches(':disabled')).to.equal(true);
    await press(element, one(element, '[part~=lay]'));
    expect(taken(element)).to.deep.equal([100]);
  });

  it('snaps to the steps that have names', async () => {
    const element = await placing({ steps: 3 });
    await mouse.drag(await middle(element), at(element, 0.45), { steps: 4 });
    await settle(element);
    expect(now(element)).to.equal('50');
    await slide(element, 'ArrowRight');
    expect(now(element)).to.equal('100');
  });

  it('has two axes where the walk has: the arrows up and down move the other one', async () => {
    const element = await placing({ across: true });
    await slide(element, 'ArrowRight', 'ArrowUp', 'Shift+ArrowUp', 'ArrowLeft');
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('49 of 100; 61 of 100');
    await press(element, one(element, '[part~=lay]'));
    expect(element.value!.log.at(-1)!.events).to.deep.include.members([
      {
        type: 'place.taken',
        person: person(element, 'Ann'),
        marker: 'me',
        place: { along: 49, across: 61 },
        entered: true,
      },
    ]);
  });

  it('runs from right to left where the page does', async () => {
    const element = await placing({}, boxed('', { dir: 'rtl' }));
    await slide(element, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(now(element)).to.equal('52');
    await mouse.drag(await middle(element), at(element, 0.3), { steps: 5 });
    await settle(element);
    expect(Number(now(element))).to.be.greaterThan(60);
  });

  it('hangs under the pointer on a slide that is scaled', async () => {
    const element = await placing({}, boxed('width:900px;transform:scale(0.6);transform-origin:0 0'));
    await slide(element, 'ArrowRight');
    const from = await middle(element);
    await mouse.down(from);
    await mouse.move({ x: from.x + 60, y: from.y }, { steps: 4 });
    const { left, width } = slider(element).getBoundingClientRect();
    expect(left + width / 2 - from.x - 60).to.be.within(-1.01, 1.01);
    await mouse.up();
    await settle(element);
    expect(Number(now(element))).to.be.within(58, 72);
  });

  it('counts at once where everybody sees it: dropping is standing', async () => {
    const element = await opened({ reveal: 'live' }, ['Ann', 'Ben', 'Cem']);
    for (const [name, along] of [
      ['Ann', 20],
      ['Ben', 50],
      ['Cem', 80],
    ] as const)
      await sent(element, { type: 'place.set', person: person(element, name), along });
    await settle(element);
    const ann = one(element, `[data-wv-token="${person(element, 'Ann')}/me"]`);
    await mouse.drag(await middle(element, ann), at(element, 0.6), { steps: 5 });
    await settle(element);
    expect(taken(element)).to.have.length(4);
    expect(taken(element).at(-1)).to.be.greaterThan(40);
  });

  it('asks for the words first where a reason has to go with a place', async () => {
    const element = await opened({ reveal: 'live', reason: 'required' }, ['Ann', 'Ben']);
    await sent(element, { type: 'place.set', person: person(element, 'Ann'), along: 20, why: 'far' });
    await settle(element);
    const ann = one(element, `[data-wv-token="${person(element, 'Ann')}/me"]`);
    await mouse.drag(await middle(element, ann), at(element, 0.6), { steps: 5 });
    await settle(element);
    expect(taken(element)).to.deep.equal([20]);
    expect(one(element, '[name=why]').matches('[required]')).to.equal(true);
  });

  it('renders nothing but the marker while one is dragged among a hall', async () => {
    const element = await walk();
    await element.load(crowd(500, { setup: { reveal: 'live' }, upTo: 'placing', lang: 'en' }));
    await settle(element);
    // By keyboard: WebKit scrolls beside the mark in a list whose rows are only drawn in sight.
    control(element).focus();
    await keys.press('Enter');
    await settle(element);
    await slide(element, 'ArrowRight');
    expect(all(element, '.stage [data-wv-token]')).to.have.length(1);
    const from = await middle(element);
    await mouse.down(from);
    await mouse.move({ x: from.x + 10, y: from.y }, { steps: 2 });
    await settle(element);
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const node = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement!;
        changed.add(
          node.closest('.spot') ? 'spot' : node.matches('[data-wv-carrier]') ? 'carrier' : node.outerHTML.slice(0, 80),
        );
      }
    });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    await mouse.move({ x: from.x + 200, y: from.y }, { steps: 12 });
    await frames(2);
    observer.disconnect();
    await mouse.up();
    expect([...changed].sort()).to.deep.equal(['carrier', 'spot']);
  });
});

/** The button that gives the keyboard to the first in the list. */
function control(element: Walk): HTMLElement {
  return all(element, '.people .state .btn')[0]!;
}
