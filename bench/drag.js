/**
 * Dragging one of 24, 200 and 1,000 cards with a real mouse, against a bare hand-written SVG drag with as many cards in
 * the same places, in the same run, by turns; with and without four times less processor.
 *
 * - `busy`: main-thread time per pointer move, over the whole drag, lifting and putting back included (ratio)
 * - `frame`: 95th percentile of the time between two frames during the drag (ms)
 *
 * `node --conditions=@werkvorm/source bench/drag.js [--reps=7] [--moves=120] [--port=5100]`; one JSON line per figure.
 */
import { goto, launch, openPage } from './support/browser.js';
import { load, median, option, quantile, round, tell } from './support/figures.js';
import { drag, frames, settle, watchFrames } from './support/hand.js';
import { drawBare } from './support/picture.js';
import { serve } from './support/site.js';

const SIZES = [24, 200, 1000];
const REPS = option('reps', 7);
const MOVES = option('moves', 120);
const TARGET = { 24: 1.25, 200: 1.25, 1000: 1.5 };
const FRAME = 17;

async function measure(browser, site, size, throttle) {
  const sides = {};
  for (const name of ['bare', 'element']) {
    const opened = await openPage(browser, { throttle });
    await goto(opened.page, `${site.address}/${name}-${size}.html`);
    await settle(opened.page, 600);
    sides[name] = { ...opened, way: site.ways[size], runs: [], frames: [] };
    // Once unmeasured: code is compiled, fonts and layers are there.
    await drag(opened.page, opened.cdp, site.ways[size], MOVES);
  }
  for (let rep = 0; rep < REPS; rep++) {
    for (const side of Object.values(sides)) {
      await side.page.bringToFront();
      side.runs.push(await drag(side.page, side.cdp, side.way, MOVES));
      await watchFrames(side.page);
      await drag(side.page, side.cdp, side.way, MOVES);
      side.frames.push(quantile(await frames(side.page), 0.95));
    }
  }
  const { bare, element } = sides;
  const of = (side, key) => median(side.runs.map((run) => run[key]));
  const name = `${size} cards${throttle > 1 ? `, ${throttle}× slower` : ''}`;
  tell({
    bench: 'drag',
    name: `busy per pointer move, ${name}`,
    ratio: round(of(element, 'task') / of(bare, 'task')),
    target: TARGET[size],
    ms: round(of(element, 'task'), 3),
    bare: round(of(bare, 'task'), 3),
    parts: Object.fromEntries(['script', 'style', 'layout'].map((key) => [key, round(of(element, key), 3)])),
    load: load(),
  });
  tell({
    bench: 'drag',
    name: `95th frame interval, ${name}`,
    ms: round(median(element.frames), 1),
    bare: round(median(bare.frames), 1),
    ...(size === 200 && throttle > 1 ? { target: FRAME } : {}),
    load: load(),
  });
  await bare.close();
  await element.close();
}

const browser = await launch();
const site = await serve(option('port', 5100), SIZES);
site.ways = await drawBare(browser, site, SIZES);
const only = option('only', 0);
for (const size of SIZES.filter((one) => !only || one === only))
  for (const throttle of [1, 4]) await measure(browser, site, size, throttle);
await browser.close();
await site.close();
