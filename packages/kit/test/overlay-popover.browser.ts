import { expect } from 'chai';
import { frames, keys, mouse } from '../../../test/support/input.ts';
import { clientBox, clientCentre } from '../src/interaction/coordinates.ts';
import { menu, type TestMenu } from './support/test-menu.ts';

const surroundings: Record<string, string> = {
  plain: '',
  'scaled down': 'transform: scale(0.5); transform-origin: 0 0',
  'scaled up': 'transform: scale(1.37); transform-origin: 0 0',
  zoomed: 'zoom: 1.5',
  'zoomed and scaled': 'zoom: 1.5; transform: scale(0.8); transform-origin: 0 0',
  rotated: 'transform: translate(150px, 20px) rotate(20deg); transform-origin: 0 0',
  'scaled unevenly': 'transform: scale(0.7, 1.6); transform-origin: 0 0',
  'scale property': 'scale: 1.3; transform-origin: 0 0',
  'right to left': 'direction: rtl; margin-right: 120px',
  filtered: 'filter: opacity(0.9); transform: translate(40px, 30px)',
  clipped: 'overflow: hidden; height: 95px',
};

describe('popover', () => {
  let box: HTMLElement;
  let element: TestMenu;
  const make = async (style = '') => {
    box = document.createElement('div');
    box.style.cssText = style;
    document.body.append(box);
    element = await menu(box);
  };
  afterEach(() => {
    document.body.removeChild(box);
    scrollTo(0, 0);
  });
  const beside = () => {
    const [panel, anchor] = [clientCentre(element.panel), clientCentre(element.opener)];
    expect(panel.x, 'x').to.be.closeTo(anchor.x, 1);
    const [p, a] = [clientBox(element.panel), clientBox(element.opener)];
    expect(p.top, 'y').to.be.closeTo(a.top + a.height + 6, 1);
  };

  for (const [name, style] of Object.entries(surroundings)) {
    it(`its middle is the middle of its anchor within a pixel: ${name}`, async () => {
      await make(style);
      expect(await element.popover_.show()).to.equal(true);
      beside();
      const { x, y } = clientCentre(element.panel.querySelectorAll('button')[0] as HTMLElement);
      expect(element.shadowRoot?.elementFromPoint(x, y)?.textContent).to.equal('one');
    });
  }

  it('is as large on the screen as it would be in its place, but never unreadable', async () => {
    const widthAt = async (style: string) => {
      await make(style);
      await element.popover_.show();
      const { width } = clientBox(element.panel.querySelector('button') as HTMLElement);
      const font = parseFloat(getComputedStyle(element.panel).fontSize);
      document.body.removeChild(box);
      document.body.append(box);
      return { width, font };
    };
    expect((await widthAt('')).font).to.be.closeTo(20, 0.1);
    document.body.removeChild(box);
    expect((await widthAt('transform: scale(1.5); transform-origin: 0 0')).font).to.be.closeTo(30, 0.1);
    document.body.removeChild(box);
    expect((await widthAt('zoom: 1.5')).font).to.be.closeTo(20, 0.1);
    document.body.removeChild(box);
    expect((await widthAt('transform: scale(0.2); transform-origin: 0 0')).font).to.be.closeTo(12, 0.1);
  });

  it('follows when the page scrolls and when a slide moves', async () => {
    await make('margin-bottom: 2000px; padding-top: 200px');
    await element.popover_.show();
    scrollTo(0, 120);
    await frames(3);
    beside();
    box.style.transform = 'translateX(70px) scale(0.9)';
    await frames(3);
    beside();
  });

  it('turns to the other side and stays inside the window', async () => {
    await make('position: fixed; left: -90px; bottom: 0');
    await element.popover_.show();
    const [panel, opener] = [clientBox(element.panel), clientBox(element.opener)];
    expect(panel.top + panel.height).to.be.closeTo(opener.top - 6, 1);
    expect(panel.left).to.be.closeTo(8, 1);
    expect(element.panel.getAttribute('data-wv-placement')).to.equal('top');
  });

  it('Escape closes it, keeps the key from the page, and returns the focus', async () => {
    await make();
    const passed: string[] = [];
    const listen = (event: Event) => passed.push(`${event.type} ${(event as KeyboardEvent).key}`);
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, listen);
    await mouse.click(element.opener);
    await frames(2);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('one');
    await keys.press('Escape');
    expect(element.popover_.open).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(element.opener);
    expect(passed).to.deep.equal([]);
    await keys.press('Escape');
    for (const type of ['keydown', 'keyup']) document.removeEventListener(type, listen);
    expect(passed).to.deep.equal(['keydown Escape', 'keyup Escape']);
    expect(element.reasons).to.deep.equal(['escape']);
    expect(getComputedStyle(element.panel).display).to.equal('none');
  });

  it('a press outside closes it, one inside or on its anchor does not', async () => {
    await make();
    await element.popover_.show();
    await mouse.click(element.panel.querySelectorAll('button')[1] as HTMLElement);
    await mouse.click(element.opener);
    expect(element.popover_.open).to.equal(true);
    await mouse.click({ x: 600, y: 500 });
    expect(element.reasons).to.deep.equal(['outside']);
  });

  it('closes with its anchor and its element, and leaves no listener', async () => {
    await make();
    let count = 0;
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      count++;
      addEventListener.apply(document, args);
    };
    document.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      count--;
      removeEventListener.apply(document, args);
    };
    try {
      await element.popover_.show();
      expect(count).to.equal(1);
      element.opener.style.display = 'none';
      await frames(3);
      expect(element.reasons).to.deep.equal(['gone']);
      element.opener.style.display = '';
      await element.popover_.show();
      box.removeChild(element);
      expect(element.reasons).to.deep.equal(['gone', 'gone']);
      expect(count).to.equal(0);
    } finally {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    }
    expect(await element.popover_.show()).to.equal(false);
  });

  it('works where popovers are unknown, also inside a scaled host', async () => {
    await make('transform: scale(1.37); transform-origin: 0 0');
    element.panel.removeAttribute('popover');
    Object.assign(element.panel, { showPopover: undefined, hidePopover: undefined });
    element.panel.style.position = 'fixed';
    await element.popover_.show();
    beside();
  });
});
