/** A drag by a real mouse, measured: what it costs the main thread, and how the frames follow each other. */
import { busy } from './browser.js';

/** Where the hand goes: from the card to the middle and back, twice, with a slight wave. */
function path({ from, to }, moves) {
  return Array.from({ length: moves }, (_, i) => {
    const way = (1 - Math.cos(((i + 1) / moves) * 4 * Math.PI)) / 2;
    const wave = Math.sin(i / 3) * 6;
    return [from.x + (to.x - from.x) * way + wave, from.y + (to.y - from.y) * way + wave];
  });
}

/** Waits, and then for a frame. */
export async function settle(page, ms = 150) {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), time)), ms);
}

/** One drag: down, all moves each as soon as the page has dealt with the last, up. Answers ms of the main thread per move. */
export async function drag(page, cdp, way, moves) {
  const mouse = (type, x, y, more) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, pointerType: 'mouse', ...more });
  const held = { button: 'left', buttons: 1, clickCount: 1 };
  const { from } = way;
  await mouse('mouseMoved', from.x, from.y, { buttons: 0 });
  await settle(page);
  const before = await busy(cdp);
  await mouse('mousePressed', from.x, from.y, held);
  for (const [x, y] of path(way, moves)) await mouse('mouseMoved', x, y, { buttons: 1 });
  await mouse('mouseReleased', from.x, from.y, { ...held, buttons: 0 });
  const after = await busy(cdp);
  await settle(page, 400);
  return Object.fromEntries(Object.keys(after).map((key) => [key, ((after[key] - before[key]) * 1000) / moves]));
}

/** Begins to write down the time between frames. */
export const watchFrames = (page) =>
  page.evaluate(() => {
    window.frames95 = [];
    window.watching = true;
    let last;
    const frame = (now) => {
      if (last !== undefined) window.frames95.push(now - last);
      last = now;
      if (window.watching) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** What was written down, ms. */
export const frames = (page) => page.evaluate(() => ((window.watching = false), window.frames95));
