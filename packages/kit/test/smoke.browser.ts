/** The test bench itself: real input reaches a page in every engine. */
import { assert } from 'chai';
import { engine, frames, keys, media, mouse, screenshot, touch, viewport } from '../../../test/support/input.ts';

const make = (tag: string, style: Partial<CSSStyleDeclaration>) => {
  const element = document.createElement(tag);
  Object.assign(element.style, style);
  document.body.append(element);
  return element;
};

describe(`real input (${engine})`, () => {
  let token: HTMLElement;
  beforeEach(() => {
    token = make('div', {
      position: 'fixed',
      left: '40px',
      top: '60px',
      width: '40px',
      height: '40px',
      touchAction: 'none',
    });
  });
  afterEach(() => document.body.replaceChildren());

  it('drags with the mouse under pointer capture', async () => {
    const seen: string[] = [];
    let end = { x: 0, y: 0 };
    token.addEventListener('pointerdown', (event) => {
      seen.push(`down ${event.pointerType} ${event.isTrusted}`);
      token.setPointerCapture(event.pointerId);
    });
    token.addEventListener('gotpointercapture', () => seen.push('captured'));
    token.addEventListener('pointermove', (event) => {
      if (token.hasPointerCapture(event.pointerId)) end = { x: event.clientX, y: event.clientY };
    });
    token.addEventListener('pointerup', () => seen.push('up'));
    await mouse.drag(token, { x: 300, y: 200 });
    assert.deepEqual(seen, ['down mouse true', 'captured', 'up']);
    assert.deepEqual(end, { x: 300, y: 200 });
  });

  it('tells the buttons apart', async () => {
    const buttons: number[] = [];
    token.addEventListener('contextmenu', (event) => event.preventDefault());
    token.addEventListener('pointerdown', (event) => buttons.push(event.button));
    await mouse.click(token);
    await mouse.click(token, { button: 'right' });
    assert.deepEqual(buttons, [0, 2]);
  });

  it('presses named keys, letters and combinations', async () => {
    const seen: string[] = [];
    token.tabIndex = 0;
    token.focus();
    token.addEventListener('keydown', (event) => seen.push((event.shiftKey ? 'Shift+' : '') + event.key));
    await keys.press('ArrowRight', 'Enter', ' ', 'Escape', 'a', 'Shift+ArrowUp');
    assert.deepEqual(seen, ['ArrowRight', 'Enter', ' ', 'Escape', 'a', 'Shift+Shift', 'Shift+ArrowUp']);
  });

  it('types into a field and moves on with Tab', async () => {
    const field = make('input', {}) as HTMLInputElement;
    const next = make('button', {});
    field.focus();
    await keys.type('Lééscluß: 2! (É?)');
    assert.equal(field.value, 'Lééscluß: 2! (É?)');
    await keys.press('Tab');
    assert.equal(document.activeElement, next);
    await keys.press('Shift+Tab');
    assert.equal(document.activeElement, field);
  });

  it('reaches elements inside frames', async () => {
    const frame = make('iframe', {
      position: 'fixed',
      left: '100px',
      top: '100px',
      border: '7px solid',
    }) as HTMLIFrameElement;
    const inner = frame.contentDocument!;
    const button = inner.createElement('button');
    inner.body.append(button);
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    await mouse.click(button);
    assert.equal(clicks, 1);
  });

  it('resizes the viewport', async () => {
    await viewport(320, 500);
    assert.deepEqual([innerWidth, innerHeight], [320, 500]);
    await viewport(800, 600);
    assert.deepEqual([innerWidth, innerHeight], [800, 600]);
  });

  it('photographs an element', async () => {
    token.style.background = 'rgb(255, 0, 0)';
    await frames(2);
    const image = await createImageBitmap(await screenshot(token));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    assert.deepEqual([...context.getImageData(image.width / 2, image.height / 2, 1, 1).data], [255, 0, 0, 255]);
  });

  if (touch.supported) {
    it('drags with a finger', async () => {
      const types: string[] = [];
      token.addEventListener('pointerdown', (event) => types.push(event.pointerType));
      token.addEventListener('pointerup', (event) => types.push(`${event.clientX},${event.clientY}`));
      await touch.drag(token, { x: 200, y: 220 });
      assert.deepEqual(types, ['touch', '200,220']);
    });
  }

  if (media.supported) {
    it('emulates media features', async () => {
      await media.set({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' });
      for (const query of [
        '(prefers-color-scheme: dark)',
        '(forced-colors: active)',
        '(prefers-reduced-motion: reduce)',
      ]) {
        assert.isTrue(matchMedia(query).matches, query);
      }
      await media.set({});
      assert.isFalse(matchMedia('(forced-colors: active)').matches);
    });
  }
});
