/**
 * From the start of the navigation until the board is drawn and a card can be lifted, against the bare page; nothing
 * cached, by turns. One JSON line per figure: `ratio` to the bare page, `ms` of the element, `bare` in ms.
 *
 * `node --conditions=@werkvorm/source bench/load.js [--reps=9] [--port=5110]`
 */
import { goto, launch, openPage } from './support/browser.js';
import { load, median, option, round, tell } from './support/figures.js';
import { drawBare } from './support/picture.js';
import { serve } from './support/site.js';

const SIZES = [24, 200, 1000].filter((size) => !option('only', 0) || size === option('only', 0));
const REPS = option('reps', 9);
const TARGET = 2;

const browser = await launch();
const site = await serve(option('port', 5110), SIZES);
await drawBare(browser, site, SIZES);
for (const size of SIZES) {
  for (const throttle of [1, 4]) {
    const times = { bare: [], element: [] };
    for (let rep = 0; rep <= REPS; rep++) {
      for (const name of Object.keys(times)) {
        const { page, close } = await openPage(browser, { throttle });
        const ms = await goto(page, `${site.address}/${name}-${size}.html`);
        // The first one of each only warms up the browser itself.
        if (rep > 0) times[name].push(ms);
        await close();
      }
    }
    const [element, bare] = [median(times.element), median(times.bare)];
    tell({
      bench: 'load',
      name: `navigation to usable, ${size} cards${throttle > 1 ? `, ${throttle}× slower` : ''}`,
      ratio: round(element / bare),
      target: TARGET,
      ms: round(element, 0),
      bare: round(bare, 0),
      load: load(),
    });
  }
}
await browser.close();
await site.close();
