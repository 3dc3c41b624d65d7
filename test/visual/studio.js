/** Where the pictures are taken: a server for the page, a browser that paints alike everywhere, and one page per picture. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Software painting, grey letters, no hinting, sRGB: what two machines can agree on. */
export const STEADY_FLAGS = ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];
const FLAGS = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking'],
  ...['--disable-gpu', '--hide-scrollbars', '--lang=en', '--force-device-scale-factor=1'],
];

/**
 * Builds the page once and serves it: a picture is then one request for each file, and what is saved meanwhile does not
 * come into half of them.
 */
export async function openServer(port = 5200) {
  const outDir = mkdtempSync(join(tmpdir(), 'werkvorm-visual-'));
  const common = { root: ROOT, configFile: `${ROOT}vite.config.ts`, logLevel: 'error' };
  const input = `${ROOT}test/visual/page.html`;
  await build({ ...common, build: { outDir, minify: false, rolldownOptions: { input } } });
  const server = await preview({ ...common, build: { outDir }, preview: { port, host: '127.0.0.1' } });
  const close = async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${server.httpServer.address().port}/`, close };
}

/**
 * A browser to take pictures with.
 * @param {string} executablePath Chromium
 * @param {{flags?: string[], env?: Record<string, string>}} [how] other painting flags and surroundings, to be another machine
 */
export const openBrowser = (executablePath, { flags = STEADY_FLAGS, env = {} } = {}) =>
  launch({ executablePath, args: [...FLAGS, ...flags], env: { ...process.env, TZ: 'UTC', ...env } });

const FORCED = [{ name: 'forced-colors', value: 'active' }];
const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

/** Names and places of what a reader would point at, one per line: `part x y width height`, in CSS px. */
function readParts() {
  const root = document.querySelector('#board').shadowRoot;
  const seen = [...root.querySelectorAll('[part], h2, h3, h4, .btn, .row, .back, .tok, .field, text, ellipse, th, td')];
  return seen
    .filter((element) => element.checkVisibility() && !element.closest('.vh'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('part') ?? element.getAttribute('class') ?? element.localName;
      const place = [x, y + scrollY, width, height].map((value) => Math.round(value));
      return `${name.trim().replace(/\s+/g, '.')} ${place.join(' ')}`;
    });
}

/**
 * Takes a picture of a scene.
 * @returns {Promise<{png: Buffer, parts: string[]}>}
 */
export async function shoot(browser, url, scene, spoil) {
  // A window for each: of two tabs of one window only one is drawn.
  const page = await browser.newPage({ type: 'window' });
  try {
    await page.setViewport({ width: scene.width, height: scene.height ?? 800, deviceScaleFactor: 1 });
    await page.emulateTimezone('UTC');
    const session = await page.createCDPSession();
    // Two pages are open at a time, and each of them has the focus.
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    const features = scene.look === 'forced' ? [...STILL, ...FORCED] : STILL;
    await session.send('Emulation.setEmulatedMedia', { media: '', features });
    const query = new URLSearchParams({ ...scene.page, look: scene.look });
    await page.goto(`${url}test/visual/page.html?${query}`);
    await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
    for (const step of scene.steps ?? []) await step(page);
    await spoil?.(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const parts = await page.evaluate(readParts);
    // A whole page that is no higher than the window is shifted by its padding where words run from right to left.
    const higher = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    const png = await page.screenshot({ fullPage: !scene.height && higher, captureBeyondViewport: true });
    return { png: Buffer.from(png), parts };
  } finally {
    await page.close();
  }
}
