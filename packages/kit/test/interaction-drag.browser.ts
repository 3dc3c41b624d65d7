import { expect } from 'chai';
import { engine, frames, keys, mouse, pointOf } from '../../../test/support/input.ts';
import { board, type TestBoard } from './support/test-board.ts';

const left = (element: Element) => element.getBoundingClientRect().left;
const column = (element: TestBoard, index: number) => ({ from: element.stage, dx: -200 + index * 100 + 50, dy: 70 });

describe('drag by pointer', () => {
  let element: TestBoard;
  beforeEach(async () => {
    element = await board();
  });
  afterEach(() => {
    element.parentNode?.removeChild(element);
    document.documentElement.dir = '';
  });

  it('lifts, previews each target once, commits where it is let go', async () => {
    await mouse.drag(element.card('a'), column(element, 2), { steps: 12 });
    expect(element.log).to.deep.equal(['lift a pointer', 'preview 0', 'preview 1', 'preview 2', 'commit a 2 pointer']);
    await element.updateComplete;
    await frames(1);
    const card = element.card('a');
    expect(card.style.translate).to.equal('');
    expect(card.hasAttribute('data-wv-dragging')).to.equal(false);
    expect(left(card) - left(element.stage)).to.equal(220);
    expect(element.drag.session).to.equal(null);
  });

  it('tells where the middle of the token is, not only the pointer', async () => {
    const card = element.card('a');
    await mouse.down({ from: card, dx: -20, dy: -8 });
    await mouse.move({ from: card, dx: 40, dy: 22 });
    const last = element.points.at(-1);
    expect(last?.x).to.be.closeTo(50 + 60, 1);
    expect(last?.y).to.be.closeTo(35 + 30, 1);
    await mouse.up();
  });

  it('puts the token back when it is let go outside of any target', async () => {
    const card = element.card('a');
    const before = left(card);
    await mouse.drag(card, { from: element.stage, dx: 300, dy: 0 });
    expect(element.log.at(-1)).to.equal('cancel a missed');
    expect(left(card)).to.equal(before);
  });

  it('keeps the token under the pointer when it is rendered anew, or laid elsewhere, while it hangs', async () => {
    const card = element.card('a');
    const start = left(card);
    await mouse.down(card);
    await mouse.move({ from: card, dx: 60, dy: 0 });
    const pointer = start + 60;
    element.generation = 1;
    await element.updateComplete;
    expect(element.card('a')).not.to.equal(card);
    expect(left(element.card('a'))).to.be.closeTo(pointer, 0.5);
    element.cards = element.cards.map((other) => (other.id === 'a' ? { ...other, x: 111, y: 77 } : other));
    await element.updateComplete;
    expect(left(element.card('a'))).to.be.closeTo(pointer, 0.5);
    await mouse.move({ x: Math.round(pointer + 30 + 70), y: 40 });
    expect(left(element.card('a'))).to.be.closeTo(Math.round(pointer + 100) - 30, 1);
    await mouse.up();
    expect(element.log.at(-1)).to.match(/^commit a/);
  });

  it('waits where it was dropped until a slow answer is in', async () => {
    let settle = (_: unknown) => {};
    const answer = new Promise((resolve) => (settle = resolve));
    element.answer = () => answer;
    const card = element.card('a');
    await mouse.drag(card, { from: card, dx: 150, dy: 0 });
    await frames(2);
    expect(left(card) - left(element.stage)).to.be.closeTo(170, 1);
    settle(undefined);
    await answer;
    await frames(2);
    expect(card.style.translate).to.equal('');
    expect(left(card) - left(element.stage)).to.equal(220);
  });

  it('lays a waiting token down as soon as the widget shows it elsewhere', async () => {
    element.answer = () => new Promise(() => undefined);
    const card = element.card('a');
    await mouse.drag(card, { from: card, dx: 150, dy: 0 });
    element.cards = element.cards.map((other) => (other.id === 'a' ? { ...other, x: 300 } : other));
    await element.updateComplete;
    expect(left(card) - left(element.stage)).to.equal(300);
  });

  for (const slow of [false, true]) {
    it(`glides from where it was dropped, without a jump${slow ? ', after a slow answer too' : ''}`, async () => {
      element.toggleAttribute('glide', true);
      const answer = new Promise((resolve) => setTimeout(resolve, 100));
      if (slow) element.answer = () => answer;
      const card = element.card('a');
      await mouse.drag(card, { from: card, dx: 160, dy: 50 });
      const before = card.getBoundingClientRect();
      await answer;
      await frames(3);
      const after = card.getBoundingClientRect();
      expect(after.left - element.stage.getBoundingClientRect().left).to.be.closeTo(180, 2);
      expect(Math.hypot(after.left - before.left, after.top - before.top)).to.be.below(3);
      const moving = card.getAnimations().map((animation) => (animation as CSSTransition).transitionProperty);
      expect(moving).to.include.members(['left', 'translate']);
    });
  }

  it('glides back when it is not dropped anywhere', async () => {
    element.toggleAttribute('glide', true);
    const card = element.card('a');
    await mouse.down(card);
    await mouse.move({ from: card, dx: 160, dy: 0 });
    const before = left(card);
    await keys.press('Escape');
    await frames(2);
    expect(left(card)).to.be.closeTo(before, 2);
    await mouse.up();
  });

  it('puts the token back after a refused answer, without an unhandled rejection', async () => {
    const seen: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => seen.push(event.reason);
    addEventListener('unhandledrejection', listen);
    element.answer = () => Promise.reject(new Error('no'));
    const card = element.card('a');
    await mouse.drag(card, { from: card, dx: 150, dy: 0 });
    await frames(2);
    removeEventListener('unhandledrejection', listen);
    expect(left(card) - left(element.stage)).to.equal(20);
    expect(seen).to.deep.equal([]);
  });

  it('takes a press that hardly moves for a tap; a second tap drops, on itself puts back, on nothing as well', async () => {
    const card = element.card('a');
    await mouse.down(card);
    await mouse.move({ from: card, dx: 2, dy: 2 });
    await mouse.up();
    expect(element.log).to.deep.equal(['lift a tap']);
    expect(element.drag.session).to.deep.equal({ id: 'a', kind: 'tap', target: null });
    await mouse.click(column(element, 3));
    expect(element.log.slice(1)).to.deep.equal(['preview 3', 'commit a 3 pointer']);

    element.log.length = 0;
    await mouse.click(element.card('b'));
    await mouse.click(element.card('b'));
    expect(element.log).to.deep.equal(['lift b tap', 'cancel b cancelled']);
  });

  it('tapping another token where the first cannot go lifts that one instead', async () => {
    element.drag.options.targetAt = () => null;
    await mouse.click(element.card('a'));
    await mouse.click(element.card('b'));
    await mouse.click(column(element, 3));
    expect(element.log).to.deep.equal(['lift a tap', 'cancel a replaced', 'lift b tap', 'cancel b missed']);
  });

  it('leaves alone what may not be lifted, the right button, and presses beside tokens', async () => {
    await mouse.drag(element.card('fixed'), column(element, 2));
    const { x, y } = pointOf(element.card('a'));
    const right = {
      pointerId: 1,
      isPrimary: true,
      button: 2,
      buttons: 2,
      clientX: x,
      clientY: y,
      bubbles: true,
      composed: true,
    };
    element.card('a').dispatchEvent(new PointerEvent('pointerdown', right));
    element.card('a').dispatchEvent(new PointerEvent('pointermove', { ...right, button: -1, clientX: x + 50 }));
    element.card('a').dispatchEvent(new PointerEvent('pointerup', { ...right, buttons: 0 }));
    // WebKit's driver never releases a right button that it pressed.
    if (engine !== 'webkit') {
      document.addEventListener('contextmenu', (event) => event.preventDefault(), { once: true });
      await mouse.down(element.card('a'), 'right');
      await mouse.move(column(element, 2));
      await mouse.up(undefined, 'right');
    }
    await mouse.drag(column(element, 3), column(element, 1));
    expect(element.log).to.deep.equal([]);
    expect(element.card('a').style.translate).to.equal('');
  });

  it('goes on outside of the element and the window of the stage', async () => {
    const card = element.card('a');
    const before = left(card);
    await mouse.down(card);
    await mouse.move({ x: 790, y: 590 }, { steps: 3 });
    expect(left(card) - before).to.be.above(600);
    await mouse.move({ from: card, dx: 100 - (left(card) - before), dy: -560 });
    await mouse.up();
    expect(element.log[0]).to.equal('lift a pointer');
  });

  it('Escape, pointercancel, a lost capture and a second pointer put it back', async () => {
    const start = async () => {
      element.log.length = 0;
      await mouse.down(element.card('a'));
      await mouse.move({ from: element.card('a'), dx: 40, dy: 5 });
      expect(element.log[0]).to.equal('lift a pointer');
    };
    const ended = async (reason: string) => {
      expect(element.log.at(-1)).to.equal(`cancel a ${reason}`);
      expect(left(element.card('a')) - left(element.stage)).to.equal(20);
      expect(element.stage.hasAttribute('data-wv-stage-dragging')).to.equal(false);
      const count = element.log.length;
      await mouse.move(column(element, 3));
      await mouse.up();
      expect(element.log.length).to.equal(count);
      await mouse.move({ x: 5, y: 400 });
    };
    let pointerId = 0;
    element.stage.addEventListener('pointerdown', (event) => (pointerId = event.pointerId));

    await start();
    await keys.press('Escape');
    await ended('cancelled');

    await start();
    element.stage.dispatchEvent(new PointerEvent('pointercancel', { pointerId, bubbles: true }));
    await ended('interrupted');

    await start();
    element.stage.releasePointerCapture(pointerId);
    await mouse.move({ from: element.stage, dx: 3, dy: 3 });
    await ended('interrupted');

    await start();
    element.stage.dispatchEvent(
      new PointerEvent('pointerdown', { pointerId: pointerId + 7, isPrimary: false, bubbles: true }),
    );
    await ended('interrupted');
  });

  it('the token going, the stage going, or the whole element going puts it back and leaves nothing behind', async () => {
    const start = async (id: string) => {
      await mouse.down(element.card(id));
      await mouse.move({ from: element.card(id), dx: 40, dy: 5 });
    };
    await start('a');
    element.cards = element.cards.filter(({ id }) => id !== 'a');
    await element.updateComplete;
    expect(element.log.at(-1)).to.equal('cancel a gone');
    await mouse.up();

    await start('b');
    const card = element.card('b');
    document.body.removeChild(element);
    expect(element.log.at(-1)).to.equal('cancel b interrupted');
    expect(card.style.translate).to.equal('');
    document.body.appendChild(element);
    await mouse.up();
    await mouse.move({ x: 5, y: 400 });
    element.log.length = 0;
    await mouse.drag(element.card('b'), column(element, 1));
    expect(element.log.at(-1)).to.equal('commit b 1 pointer');
  });

  it('adds nothing to window or document, and takes off all that it adds', async () => {
    const counts = new Map<string, number>();
    const add = EventTarget.prototype.addEventListener;
    const remove = EventTarget.prototype.removeEventListener;
    const where = (target: unknown) => (target === window ? 'window' : target === document ? 'document' : 'inside');
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      const key = where(this ?? window);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return add.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
      const key = where(this ?? window);
      counts.set(key, (counts.get(key) ?? 0) - 1);
      return remove.apply(this, args);
    };
    try {
      document.body.removeChild(element);
      counts.clear();
      for (let round = 0; round < 3; round++) {
        document.body.appendChild(element);
        await element.updateComplete;
        document.body.removeChild(element);
      }
    } finally {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
    }
    document.body.appendChild(element);
    expect(Object.fromEntries(counts)).to.deep.equal({ inside: 0 });
  });

  it('a second drag works like the first: no text is selected, nothing is dragged natively', async () => {
    element.cards = [...element.cards, { id: 'words', x: 20, y: 50 }];
    await element.updateComplete;
    for (const id of ['a', 'words']) {
      for (let round = 0; round < 3; round++) {
        await mouse.drag(element.card(id), column(element, round + 1));
        await element.updateComplete;
        expect(element.log.at(-1)).to.equal(`commit ${id} ${round + 1} pointer`);
      }
    }
    expect(String(getSelection())).to.equal('');
  });

  it('renders nothing while a move changes no target', async () => {
    let renders = 0;
    element.addController({ hostUpdate: () => void renders++ });
    await mouse.down(element.card('a'));
    await mouse.move({ from: element.card('a'), dx: 10, dy: 0 });
    await element.updateComplete;
    const before = renders;
    await mouse.move({ from: element.stage, dx: -120, dy: 0 }, { steps: 10 });
    await element.updateComplete;
    expect(renders).to.equal(before);
    await mouse.up();
  });
});

describe('drag by keyboard', () => {
  let element: TestBoard;
  beforeEach(async () => {
    element = await board();
    element.card('a').focus();
  });
  afterEach(() => {
    element.parentNode?.removeChild(element);
    document.documentElement.dir = '';
  });

  it('Enter lifts, arrows step, Enter drops; the focus stays on the token', async () => {
    await keys.press('Enter', 'ArrowRight', 'ArrowRight', 'Enter');
    expect(element.log).to.deep.equal(['lift a keyboard', 'preview 1', 'preview 2', 'commit a 2 keyboard']);
    expect(element.shadowRoot?.activeElement).to.equal(element.card('a'));
  });

  it('Space does the same, once per press', async () => {
    await keys.press(' ', 'ArrowRight', ' ');
    expect(element.log).to.deep.equal(['lift a keyboard', 'preview 1', 'commit a 1 keyboard']);
  });

  it('Escape puts it back; so does dropping it where it was, and walking away', async () => {
    await keys.press('Enter', 'ArrowRight', 'Escape');
    expect(element.log.at(-1)).to.equal('cancel a cancelled');
    await keys.press('Enter', 'Enter');
    expect(element.log.slice(-2)).to.deep.equal(['lift a keyboard', 'cancel a cancelled']);
    await keys.press('Enter', 'ArrowRight');
    element.input.focus();
    expect(element.log.at(-1)).to.equal('cancel a cancelled');
    expect(element.drag.session).to.equal(null);
  });

  it('reads arrows from right to left when an ancestor does', async () => {
    document.documentElement.dir = 'rtl';
    await keys.press('Enter', 'ArrowLeft', 'ArrowLeft', 'ArrowRight');
    expect(element.log.slice(1)).to.deep.equal(['preview 1', 'preview 2', 'preview 1']);
  });

  it('survives that all tokens are rendered anew', async () => {
    await keys.press('Enter', 'ArrowRight');
    element.generation = 3;
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(element.card('a'));
    await keys.press('ArrowRight', 'Enter');
    expect(element.log.slice(-2)).to.deep.equal(['preview 2', 'commit a 2 keyboard']);
  });

  it('a click without a pointer (assistive technology) lifts and drops too', () => {
    element.card('a').click();
    element.drag.preview(2);
    element.card('a').click();
    expect(element.log).to.deep.equal(['lift a keyboard', 'preview 2', 'commit a 2 keyboard']);
  });

  it('leaves what cannot be lifted to the widget', async () => {
    let clicks = 0;
    element.card('fixed').addEventListener('click', () => clicks++);
    element.card('fixed').focus();
    await keys.press('Enter');
    expect(element.log).to.deep.equal([]);
    expect(clicks).to.equal(1);
  });
});

describe('roving focus', () => {
  let element: TestBoard;
  const focused = () => element.shadowRoot?.activeElement?.getAttribute('title') ?? null;
  const stops = () => [...element.stage.querySelectorAll('[tabindex="0"]')].map((card) => card.getAttribute('title'));
  beforeEach(async () => {
    element = await board();
  });
  afterEach(() => element.parentNode?.removeChild(element));

  it('has exactly one tab stop, also after moving, removing and in an empty group', async () => {
    expect(stops()).to.deep.equal(['a']);
    element.card('a').focus();
    await keys.press('ArrowDown');
    expect(focused()).to.equal('b');
    await element.updateComplete;
    expect(stops()).to.deep.equal(['b']);
    await keys.press('End', 'ArrowDown');
    expect(focused()).to.equal('fixed');
    await keys.press('Home');
    expect(focused()).to.equal('a');
    await keys.press('Tab');
    expect(element.shadowRoot?.activeElement).to.equal(element.input);
    element.cards = [];
    await element.updateComplete;
    expect(stops()).to.deep.equal([]);
    expect(element.roving.current).to.equal(null);
  });

  it('the focus follows the id through re-render, and goes to a neighbour when the item goes', async () => {
    element.card('b').focus();
    element.generation = 9;
    await element.updateComplete;
    expect(focused()).to.equal('b');
    element.cards = element.cards.filter(({ id }) => id !== 'b');
    await element.updateComplete;
    expect(focused()).to.equal('fixed');
    await element.updateComplete;
    expect(stops()).to.deep.equal(['fixed']);
  });

  it('does not take the focus back from a person who left', async () => {
    element.card('b').focus();
    element.card('b').blur();
    await frames(1);
    element.generation = 4;
    await element.updateComplete;
    expect(focused()).to.equal(null);
    element.input.focus();
    element.generation = 5;
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(element.input);
  });
});

describe('live region', () => {
  it('announces once, the same text twice, and is silent when switched off', async () => {
    const element = await board();
    const region = element.shadowRoot?.querySelector('[role=status]') as HTMLElement;
    expect(region.getAttribute('aria-live')).to.equal('polite');
    let added = 0;
    const observer = new MutationObserver((records) => {
      for (const record of records) added += record.addedNodes.length;
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    const settle = () => new Promise((resolve) => setTimeout(resolve));
    element.live.announce('moved');
    await settle();
    expect(region.textContent).to.equal('moved');
    expect(added).to.equal(1);
    element.live.announce('moved');
    await settle();
    expect(region.textContent).to.equal('moved');
    expect(added).to.equal(2);
    element.live.announce('one.');
    element.live.announce('two.');
    await settle();
    expect(region.textContent).to.equal('one.two.');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('[role=status]').length).to.equal(1);
    document.body.removeChild(element);
  });
});
