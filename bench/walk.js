/**
 * A hall of 500 on the line of the commitment walk, each seen by all, against a bare hand-written SVG with 500 circles in
 * the same places, by turns.
 *
 * - first draw: from the start of the navigation until the line is drawn and the marker can be lifted; nothing cached
 * - one move: from the command until the page is drawn anew, and what of it the main thread was busy
 * - drag: as in drag.js, one marker among the 500
 *
 * `node --conditions=@werkvorm/source bench/walk.js [--reps=7] [--moves=120] [--people=500] [--port=5120]`
 */
import { busy, goto, launch, openPage } from './support/browser.js';
import { load, median, option, quantile, round, tell } from './support/figures.js';
import { drag, frames, settle, watchFrames } from './support/hand.js';
import { serveWalk } from './support/walk.js';

const PEOPLE = option('people', 500);
const REPS = option('reps', 7);
const MOVES = option('moves', 120);
const FRAME = 17;
const SIDES = ['bare', 'element'];

const slower = (throttle) => (throttle > 1 ? `, ${throttle}× slower` : '');
const compare = (name, times, more = {}) =>
  tell({
    bench: 'walk',
    name,
    ratio: round(median(times.element) / median(times.bare)),
    ms: round(median(times.element), 2),
    bare: round(median(times.bare), 2),
    ...more,
    load: load(),
  });

async function firstDraw(browser, site, throttle) {
  const times = { bare: [], element: [] };
  for (let rep = 0; rep <= REPS; rep++) {
    for (const name of SIDES) {
      const { page, close } = await openPage(browser, { throttle });
      const ms = await goto(page, `${site.address}/${name}.html`);
      // The first one of each only warms up the browser itself.
      if (rep > 0) times[name].push(ms);
      await close();
    }
  }
  compare(`navigation to usable, ${PEOPLE} people${slower(throttle)}`, times);
}

/** One move by command, and the wait until it is drawn: from just after one frame to just after the next. */
const moveOnce = (along) => {
  const drawn = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  return drawn().then(async (start) => {
    await window.move(along);
    return (await drawn()) - start;
  });
};

async function moves(sides, throttle) {
  const until = { bare: [], element: [] };
  const work = { bare: [], element: [] };
  for (let rep = 0; rep < REPS * 3; rep++) {
    for (const name of SIDES) {
      const { page, cdp } = sides[name];
      await page.bringToFront();
      await settle(page);
      const before = await busy(cdp);
      until[name].push(await page.evaluate(moveOnce, 20 + ((rep * 17) % 60)));
      await settle(page, 400);
      work[name].push(((await busy(cdp)).task - before.task) * 1000);
    }
  }
  compare(`one move until drawn, ${PEOPLE} people${slower(throttle)}`, until);
  compare(`busy for one move, ${PEOPLE} people${slower(throttle)}`, work);
}

async function drags(sides, way, throttle) {
  const work = { bare: [], element: [] };
  const intervals = { bare: [], element: [] };
  const parts = [];
  for (let rep = 0; rep <= REPS; rep++) {
    for (const name of SIDES) {
      const { page, cdp } = sides[name];
      await page.bringToFront();
      const first = await drag(page, cdp, way, MOVES);
      await watchFrames(page);
      await drag(page, cdp, way, MOVES);
      const interval = quantile(await frames(page), 0.95);
      // The first of each is not counted: code is compiled, fonts and layers are there.
      if (rep === 0) continue;
      work[name].push(first.task);
      intervals[name].push(interval);
      if (name === 'element') parts.push(first);
    }
  }
  const of = (key) => round(median(parts.map((run) => run[key])), 3);
  compare(`busy per pointer move, one of ${PEOPLE}${slower(throttle)}`, work, {
    parts: { script: of('script'), style: of('style'), layout: of('layout') },
  });
  tell({
    bench: 'walk',
    name: `95th frame interval, one of ${PEOPLE}${slower(throttle)}`,
    ms: round(median(intervals.element), 1),
    bare: round(median(intervals.bare), 1),
    ...(throttle > 1 ? {} : { target: FRAME }),
    load: load(),
  });
}

const browser = await launch();
const site = await serveWalk(browser, option('port', 5120), PEOPLE);
for (const throttle of [1, 4]) {
  await firstDraw(browser, site, throttle);
  const sides = {};
  for (const name of SIDES) {
    sides[name] = await openPage(browser, { throttle });
    await goto(sides[name].page, `${site.address}/${name}.html`);
    await settle(sides[name].page, 600);
  }
  await drags(sides, site.way, throttle);
  await moves(sides, throttle);
  for (const { close } of Object.values(sides)) await close();
}
await browser.close();
await site.close();
