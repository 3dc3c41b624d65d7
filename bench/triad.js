/**
 * The overview of a network of 60 people in the interest triad, against the same triangles and words as plain HTML, by turns.
 *
 * - first draw: from the start of the navigation until the triangles are drawn; nothing cached
 * - one link: from the command until the page is drawn anew, and what of it the main thread was busy
 *
 * `node --conditions=@werkvorm/source bench/triad.js [--reps=7] [--people=60] [--port=5130]`
 */
import { busy, goto, launch, openPage } from './support/browser.js';
import { load, median, option, round, tell } from './support/figures.js';
import { settle } from './support/hand.js';
import { serveTriad } from './support/triad.js';

const PEOPLE = option('people', 60);
const REPS = option('reps', 7);
const SIDES = ['bare', 'element'];

const slower = (throttle) => (throttle > 1 ? `, ${throttle}× slower` : '');
const compare = (name, times) =>
  tell({
    bench: 'triad',
    name,
    ratio: round(median(times.element) / median(times.bare)),
    ms: round(median(times.element), 2),
    bare: round(median(times.bare), 2),
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
  compare(`navigation to drawn, ${PEOPLE} people${slower(throttle)}`, times);
}

/** One link by command, and the wait until it is drawn: from just after one frame to just after the next. */
const changeOnce = async (strength) => {
  const drawn = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  const start = await drawn();
  await window.change(strength);
  return (await drawn()) - start;
};

async function changes(sides, throttle) {
  const until = { bare: [], element: [] };
  const work = { bare: [], element: [] };
  for (let rep = 0; rep < REPS * 3; rep++) {
    for (const name of SIDES) {
      const { page, cdp } = sides[name];
      await page.bringToFront();
      await settle(page);
      const before = await busy(cdp);
      until[name].push(await page.evaluate(changeOnce, rep % 5));
      await settle(page, 400);
      work[name].push(((await busy(cdp)).task - before.task) * 1000);
    }
  }
  compare(`one link until drawn, ${PEOPLE} people${slower(throttle)}`, until);
  compare(`busy for one link, ${PEOPLE} people${slower(throttle)}`, work);
}

const browser = await launch();
const site = await serveTriad(browser, option('port', 5130), PEOPLE);
for (const throttle of [1, 4]) {
  await firstDraw(browser, site, throttle);
  const sides = {};
  for (const name of SIDES) {
    sides[name] = await openPage(browser, { throttle });
    await goto(sides[name].page, `${site.address}/${name}.html`);
    await settle(sides[name].page, 600);
  }
  await changes(sides, throttle);
  for (const { close } of Object.values(sides)) await close();
}
await browser.close();
await site.close();
