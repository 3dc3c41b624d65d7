/** Chromium, started for measuring: nothing in the background, a fixed window, and what the DevTools protocol tells. */
import puppeteer from 'puppeteer-core';
import { advice, ensureBrowsers } from '../../scripts/browsers.js';

export const VIEWPORT = { width: 1440, height: 1200 };

export async function launch() {
  const { chromium } = ensureBrowsers();
  if (!chromium) throw new Error(advice(['chromium']));
  return puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=Translate,OptimizationHints',
      '--hide-scrollbars',
    ],
  });
}

/** A page with its protocol session, in a context of its own: nothing is cached from page to page. */
export async function openPage(browser, { throttle = 1 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(VIEWPORT);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { page, cdp, close: () => context.close() };
}

/** Opens an address and answers how long it took until a card could be lifted, in ms since the navigation began. */
export async function goto(page, address) {
  await page.goto(address);
  const handle = await page.waitForFunction(() => window.usable, { polling: 20, timeout: 60_000 });
  return handle.jsonValue();
}

/** Seconds of the main thread so far: its own processor time, so that other programs do not count. */
export async function busy(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    task: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  };
}
