/** What a page around the widget gets to see, and what it may do to it. */
import { expect } from 'chai';
import { frames, keys, mouse, pointOf, touch } from '../../../test/support/input.ts';
import { board, type TestBoard } from './support/test-board.ts';

const family = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'mousedown', 'mousemove', 'mouseup'];
const touchFamily = ['touchstart', 'touchmove', 'touchend', 'touchcancel'];

describe('the page around', () => {
  let element: TestBoard;
  let seen: string[];
  let listening: [string, EventListener][];
  const listen = (...types: string[]) => {
    for (const type of types) {
      const listener = (event: Event) => {
        const buttons = (event as MouseEvent).buttons;
        if (/move$/.test(type) && buttons === 0) return;
        seen.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type);
      };
      document.addEventListener(type, listener);
      listening.push([type, listener]);
    }
  };
  beforeEach(async () => {
    seen = [];
    listening = [];
    element = await board();
  });
  afterEach(() => {
    for (const [type, listener] of listening) document.removeEventListener(type, listener);
    element.parentNode?.removeChild(element);
    document.onmousedown = null;
    document.body.style.cssText = '';
    scrollTo(0, 0);
  });

  it('sees nothing of a drag, and all of a press beside it', async () => {
    listen(...family);
    await mouse.drag(element.card('a'), { from: element.stage, dx: 100, dy: 0 });
    await mouse.drag(element.card('b'), { x: 600, y: 500 });
    await mouse.click(element.input);
    expect(seen).to.deep.equal([]);
    await mouse.drag({ from: element.stage, dx: 100, dy: 0 }, { from: element.stage, dx: 120, dy: 0 }, { steps: 1 });
    expect(seen.sort()).to.deep.equal(['mousedown', 'mousemove', 'mouseup', 'pointerdown', 'pointermove', 'pointerup']);
  });

  it('sees balanced gestures: as many beginnings as ends, whatever interrupts them', async () => {
    listen('pointerdown', 'pointerup', 'pointercancel');
    await mouse.down(element.card('a'));
    await mouse.move({ from: element.stage, dx: 0, dy: 0 });
    await keys.press('Escape');
    await mouse.up();
    await mouse.down(element.input);
    await mouse.move({ x: 600, y: 500 });
    await mouse.up();
    await mouse.click({ x: 600, y: 500 });
    expect(seen.filter((type) => type === 'pointerdown')).to.have.length(1);
    expect(seen.filter((type) => type !== 'pointerdown').length).to.be.within(1, 2);
  });

  it('a press that began on the page ends on the page', async () => {
    listen('pointerdown', 'pointerup', 'mousedown', 'mouseup');
    await mouse.down({ x: 600, y: 500 });
    await mouse.move(element.card('a'));
    await mouse.up();
    expect(seen).to.deep.equal(['pointerdown', 'mousedown', 'pointerup', 'mouseup']);
    expect(element.log).to.deep.equal([]);
  });

  it('sees no key that the widget used, on its way down or up (impress turns on keyup)', async () => {
    listen('keydown', 'keypress', 'keyup');
    element.card('a').focus();
    await keys.press('Enter', 'ArrowRight', 'Enter', 'ArrowDown', ' ', 'Escape');
    element.input.focus();
    await keys.type('b o');
    await keys.press('ArrowRight', 'Backspace');
    expect(seen).to.deep.equal([]);
    expect(element.input.value).to.equal('b ');
  });

  it('sees all other keys: clickers, function keys, Tab, combinations, and Escape that cancels nothing', async () => {
    listen('keydown', 'keyup');
    for (const target of [element.card('a'), element.input]) {
      target.focus();
      for (const key of ['PageDown', 'PageUp', 'F2', 'Escape', 'Control+ArrowRight', 'Alt+x']) {
        seen.length = 0;
        await keys.press(key);
        const name = key.replace(/^.*\+/, '');
        expect(seen, `${key} on ${target.localName}`).to.include.members([`keydown ${name}`, `keyup ${name}`]);
      }
    }
    seen.length = 0;
    element.card('a').focus();
    await keys.press('x', 'Tab');
    expect(seen).to.include.members(['keydown x', 'keyup x', 'keydown Tab']);
    element.card('a').focus();
    seen.length = 0;
    await keys.press('Enter', 'PageDown', 'Escape', 'Escape');
    expect(seen).to.deep.equal(['keydown PageDown', 'keyup PageDown', 'keydown Escape', 'keyup Escape']);
  });

  it('keys of slotted and other content are its own', async () => {
    listen('keydown');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await keys.press('a');
    field.remove();
    expect(seen).to.deep.equal(['keydown a']);
  });

  for (const capture of [false, true]) {
    it(`forbids mousedown ${capture ? 'on its way down' : 'on its way up'}: fields and buttons still take the focus`, async () => {
      const forbid = (event: Event) => event.preventDefault();
      document.addEventListener('mousedown', forbid, capture);
      try {
        await mouse.click(element.input);
        await keys.type('copy');
        expect(element.input.value).to.equal('copy');
        await mouse.click(element.card('a'));
        expect(element.shadowRoot?.activeElement).to.equal(element.card('a'));
        expect(element.log).to.deep.equal(['lift a tap']);
      } finally {
        document.removeEventListener('mousedown', forbid, capture);
      }
    });
  }

  it('scrolls beside the tokens and not under them', async function () {
    if (!touch.supported) return this.skip();
    document.body.style.cssText = 'padding: 300px 0 3000px';
    const card = element.card('fixed').previousElementSibling as HTMLElement;
    const top = pointOf(card).y;
    const start = pointOf(card);
    await touch.start(start);
    for (let step = 1; step <= 6; step++) await touch.move({ x: start.x, y: start.y - step * 10 });
    expect(scrollY).to.equal(0);
    expect(pointOf(card).y - top).to.be.closeTo(-60, 1);
    await touch.end();
    await touch.drag({ from: element.stage, dx: 150, dy: 50 }, { from: element.stage, dx: 150, dy: -60 });
    await frames(10);
    expect(scrollY).to.be.above(40);
    scrollTo(0, 0);
    await frames(2);
    const fixed = pointOf(element.card('fixed'));
    await touch.drag(fixed, { x: fixed.x, y: fixed.y - 110 });
    await frames(10);
    expect(scrollY, 'a token that cannot be moved').to.be.above(40);
  });

  it('sees no touch of a drag, all of a swipe, and a second finger puts the token back', async function () {
    if (!touch.supported) return this.skip();
    listen(...touchFamily, ...family);
    const [a, beside] = [pointOf(element.card('a')), pointOf(element.stage)];
    await touch.drag(a, { x: a.x + 80, y: a.y });
    expect(seen).to.deep.equal([]);
    element.log.length = 0;
    const b = pointOf(element.card('b'));
    await touch.start(b);
    await touch.move({ x: b.x + 30, y: b.y });
    await touch.start({ x: b.x + 30, y: b.y }, beside);
    expect(element.log.at(-1)).to.equal('cancel b interrupted');
    await touch.end();
    seen.length = 0;
    await touch.tap(beside);
    expect(seen).to.include.members(['pointerdown', 'touchstart', 'pointerup', 'touchend']);
    await touch.tap(element.card('b'));
    await touch.tap({ from: element.stage, dx: 150, dy: 0 });
    expect(element.log.slice(-3)).to.deep.equal(['lift b tap', 'preview 3', 'commit b 3 pointer']);
  });
});
