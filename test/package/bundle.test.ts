/** The built bundles in a real page: from file://, twice, under Trusted Types, and the page for frames. Run after the build. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.js';
import { root } from '../../scripts/support.js';

const dist = join(root, 'packages/all/dist');
const { chromium, firefox } = findBrowsers();
const engines = [
  { name: 'Chromium', options: { executablePath: chromium, args: ['--no-sandbox', '--disable-dev-shm-usage'] } },
  { name: 'Firefox', options: { browser: 'firefox', executablePath: firefox } },
] satisfies { name: string; options: LaunchOptions }[];

const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types wv-forms";
const page = (head: string) =>
  `<!doctype html><meta charset="utf-8">${head}<body><wv-opportunity-circle><ul><li>bread<li>roses</ul></wv-opportunity-circle>` +
  '<wv-commitment-walk><ul><li>outside<li>at the door<li>inside</ul></wv-commitment-walk>';

/** Pages by path: all under one strict policy, but for the one that is a frame's. */
const PAGES: { readonly [path: string]: string } = {
  '/classic': page('<script src="/werkvorm.iife.js" defer></script>'),
  '/module': page('<script type="module" src="/werkvorm.js"></script>'),
  '/both': page('<script src="/werkvorm.iife.js" defer></script><script type="module" src="/werkvorm.js"></script>'),
};

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const html = PAGES[path];
    if (html) {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(html);
    } else if (path === '/frame') {
      const form = new URL(request.url ?? '/', 'http://x').searchParams.get('form');
      const src = `/embed.html?lang=nl&layout=list&board=team${form ? `&form=${form}` : ''}`;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><script>addEventListener('message', (event) => (window.height = event.data.height))</script>` +
            `<iframe sandbox="allow-scripts" src="${src}"></iframe>`,
        );
    } else if (/^\/(werkvorm(\.iife)?\.js|embed\.html)$/.test(path)) {
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': type }).end(readFileSync(join(dist, path)));
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What went wrong in a page: errors, refused by the policy, and console errors. */
function watch(tab: Page): string[] {
  const wrong: string[] = [];
  // The browser itself asks for an icon, which the policy refuses.
  const note = (text: string) => void (text.includes('favicon') || wrong.push(text));
  tab.on('pageerror', (error) => note(String(error)));
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) note(message.text());
  });
  return wrong;
}

/** Waits until what was written between the tags is on the boards: cards of the circle, steps of the line. */
const shows = (tab: Page) =>
  tab.waitForFunction(() => {
    const text = (tag: string) => document.querySelector(tag)?.shadowRoot?.textContent ?? '';
    const [circle, walk] = [text('wv-opportunity-circle'), text('wv-commitment-walk')];
    return circle.includes('bread') && circle.includes('roses') && walk.includes('at the door');
  });

for (const { name, options } of engines) {
  describe(`bundles in ${name}`, { skip: options.executablePath ? false : `${name} is not on this machine` }, () => {
    let browser: Browser;
    let server: Server;
    let folder: string;
    before(async () => {
      browser = await launch({ headless: true, ...options });
      server = await serve();
      folder = mkdtempSync(join(tmpdir(), 'werkvorm-page-'));
      copyFileSync(join(dist, 'werkvorm.iife.js'), join(folder, 'werkvorm.iife.js'));
      writeFileSync(join(folder, 'index.html'), page('<script src="werkvorm.iife.js" defer></script>'));
    });
    after(async () => {
      await browser?.close();
      server?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const open = async (url: string) => {
      const tab = await browser.newPage();
      const wrong = watch(tab);
      await tab.goto(url);
      return { tab, wrong };
    };
    const at = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

    it('the classic one works from file://, and leaves one global name', async () => {
      const { tab, wrong } = await open(pathToFileURL(join(folder, 'index.html')).href);
      await shows(tab);
      assert.equal(await tab.evaluate(() => typeof (window as unknown as { werkvorm: unknown }).werkvorm), 'object');
      assert.deepEqual(wrong, []);
    });

    for (const path of Object.keys(PAGES)) {
      it(`${path.slice(1)} works under a strict policy with Trusted Types`, async () => {
        const { tab, wrong } = await open(at(path));
        await shows(tab);
        assert.deepEqual(wrong, []);
      });
    }

    for (const form of ['', 'commitment-walk']) {
      it(`the page for frames works in a frame that may only run scripts, and tells its height: ${form}`, async () => {
        const { tab, wrong } = await open(at(`/frame?form=${form}`));
        const height = await tab.waitForFunction(() => (window as unknown as { height?: number }).height);
        assert.ok(Number(await height.jsonValue()) > 50);
        const frame = tab.frames()[1]!;
        const tag = `wv-${form || 'opportunity-circle'}`;
        await frame.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('h2'), {}, tag);
        assert.equal(await frame.evaluate(() => document.documentElement.lang), 'nl');
        assert.deepEqual(wrong, []);
      });
    }

    it('the page for frames says so when there is no such form', async () => {
      const { tab } = await open(at('/embed.html?form=%3Cscript%3E'));
      await tab.waitForFunction(() => document.body.textContent?.includes('no form of the name <script>'));
    });
  });
}

describe('bundles, read', () => {
  for (const file of ['werkvorm.js', 'werkvorm.iife.js']) {
    const code = readFileSync(join(dist, file), 'utf8');
    it(`${file} is whole, and asks for nothing`, () => {
      assert.doesNotMatch(code, /\bimport\s*\(|\bcurrentScript\b|new Worker|createPolicy\("lit-html"/);
      assert.match(code, /createPolicy\("wv-forms"/);
    });
    it(`${file} says in the console when it cannot start`, () => {
      const said: unknown[] = [];
      const body = code.replace(/^(?:var|const) werkvorm=/, 'return ').replace(/\nexport const[^\n]*/, '');
      const result: unknown = new Function('console', 'HTMLElement', body)(
        { ...console, error: (text: unknown) => said.push(text) },
        undefined,
      );
      assert.deepEqual(result, {});
      assert.match(String(said[0]), /could not start/);
    });
  }
});
