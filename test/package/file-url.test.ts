/** The classic bundle in a page opened from disk, as from a USB stick, in Chromium. Run after `npm run build`. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.js';
import { root } from '../../scripts/support.js';

const executablePath = findBrowsers().chromium;
const PAGE = `<!doctype html><meta charset="utf-8"><title>From disk</title><html lang="en">
<wv-opportunity-circle id="tag" board="disk" layout="list"><ul><li>bread</li><li>roses</li></ul></wv-opportunity-circle>
<div class="wv-opportunity-circle" data-board="disk" data-layout="list"></div>
<wv-commitment-walk id="walk" board="disk"></wv-commitment-walk>
<script src="werkvorm.iife.js"></script>`;

describe('from file://', { skip: executablePath ? false : 'no Chromium on this machine' }, () => {
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'werkvorm-disk-'));
  before(async () => {
    copyFileSync(join(root, 'packages/all/dist/werkvorm.iife.js'), join(folder, 'werkvorm.iife.js'));
    writeFileSync(join(folder, 'page.html'), PAGE);
    browser = await launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    page = await browser.newPage();
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('requestfailed', (request) => wrong.push(request.url()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) wrong.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await page.waitForFunction(() => document.querySelectorAll('wv-opportunity-circle').length === 2);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Board extends HTMLElement {
    state: { cards: { text: string }[]; people: unknown[] };
    updateComplete: Promise<unknown>;
    send(command: object): Promise<{ ok: boolean }>;
    toSVG(): Promise<string>;
    toPNG(): Promise<Blob>;
  }
  const cards = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<Board>('wv-opportunity-circle')].map(({ state }) =>
        state.cards.map(({ text }) => text).join(),
      ),
    );

  it('both the tag and the placeholder show the board, and share it', async () => {
    await page.waitForFunction(() =>
      [...document.querySelectorAll<Board>('wv-opportunity-circle')].every(({ state }) => state.cards.length === 2),
    );
    assert.deepEqual(await cards(), ['bread,roses', 'bread,roses']);
    const sent = await page.evaluate(() =>
      document.querySelector<Board>('#tag')!.send({ type: 'card.add', text: 'music' }),
    );
    assert.equal(sent.ok, true);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<Board>('wv-opportunity-circle')].every(({ state }) => state.cards.length === 3),
    );
  });

  it('is still there after a reload', async () => {
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('wv-opportunity-circle').length === 2);
    await page.waitForFunction(() => document.querySelector<Board>('#tag')!.state.cards.length > 0);
    assert.equal((await cards())[0], 'bread,roses,music');
  });

  it('exports pictures', async () => {
    const [svg, png] = await page.evaluate(async () => {
      const circle = document.querySelector<Board>('#tag')!;
      return [await circle.toSVG(), (await circle.toPNG()).size] as const;
    });
    assert.match(svg, /<svg/);
    assert.ok(png > 1000);
  });

  it('a walk beside it is kept under the same name, and exports its picture', async () => {
    const walkThere = () =>
      page.waitForFunction(() => !!document.querySelector('#walk')?.shadowRoot?.querySelector('h2'));
    await walkThere();
    const added = await page.evaluate(() =>
      document.querySelector<Board>('#walk')!.send({ type: 'person.add', name: 'Ann' }),
    );
    assert.equal(added.ok, true);
    await page.reload();
    await walkThere();
    await page.waitForFunction(() => document.querySelector<Board>('#walk')!.state.people.length === 1);
    assert.match(await page.evaluate(() => document.querySelector<Board>('#walk')!.toSVG()), /<svg/);
    assert.equal((await cards())[0], 'bread,roses,music');
  });

  it('asks nothing of any network and throws nothing', () => assert.deepEqual(wrong, []));
});
