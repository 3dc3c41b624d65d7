/** Check 15: elements that come and go leave nothing behind, in Chromium. Run after `npm run build`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/browsers.js';
import { root } from '../../scripts/support.js';

const executablePath = findBrowsers().chromium;
/** A prime number: a class that grows by a multiple of it grows with each cycle. */
const CYCLES = 13;
const CLASSES = [
  'HTMLElement',
  'SVGElement',
  'ShadowRoot',
  'CSSStyleSheet',
  'ResizeObserver',
  'MutationObserver',
  'ElementInternals',
  'BroadcastChannel',
  'IDBDatabase',
  'Map',
  'Set',
];

describe('add and remove', { skip: executablePath ? false : 'no Chromium on this machine' }, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><body></body></html>');
    await page.evaluate(readFileSync(join(root, 'packages/all/dist/werkvorm.iife.js'), 'utf8'));
  });
  after(() => browser?.close());

  const cycles = (count: number) =>
    page.evaluate(async (count) => {
      interface Board extends HTMLElement {
        updateComplete: Promise<unknown>;
        state: { people: { id: string }[]; cards: { id: string }[] };
        send(command: object): Promise<unknown>;
      }
      const add = async (tag: string) => {
        const board = document.createElement(tag) as unknown as Board;
        board.style.width = '700px';
        document.body.append(board);
        await board.updateComplete;
        return board;
      };
      /** Waits for a token, gives it the focus, and takes the board away. */
      const leave = async (board: Board, token: string) => {
        await board.updateComplete;
        const find = () => board.shadowRoot!.querySelector<HTMLElement>(token);
        for (let frame = 0; frame < 60 && !find(); frame++)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        find()!.focus();
        board.remove();
      };
      for (let turn = 0; turn < count; turn++) {
        const circle = await add('wv-opportunity-circle');
        await circle.send({ type: 'cards.add', texts: ['a', 'b'] });
        for (const name of ['Ann', 'Ben']) await circle.send({ type: 'person.add', name });
        await circle.send({ type: 'picking.start' });
        const cards = circle.state.cards.map(({ id }) => id);
        for (const { id } of circle.state.people) await circle.send({ type: 'cards.pick', cards, person: id });
        await circle.send({ type: 'moving.start' });
        await leave(circle, '.card');

        const walk = await add('wv-commitment-walk');
        await walk.send({ type: 'setup.change', setup: { decided: 'a', reveal: 'live' } });
        for (const name of ['Ann', 'Ben']) await walk.send({ type: 'person.add', name });
        await walk.send({ type: 'round.open' });
        for (const { id } of walk.state.people) await walk.send({ type: 'place.set', person: id, along: 30 });
        await leave(walk, '.tk');
      }
      // The last focused element and the last event are held by the browser itself for a moment.
      document.body.append(document.createElement('button'));
      (document.body.lastElementChild as HTMLElement).focus();
      document.body.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }, count);

  /** Living objects of a class, after the garbage was collected. */
  const living = async (name: string): Promise<number> => {
    const prototype = await page.evaluateHandle(
      (name) => (window as unknown as Record<string, { prototype: object }>)[name]!.prototype,
      name,
    );
    const objects = await page.queryObjects(prototype);
    const count = await objects.evaluate((list) => (list as unknown as unknown[]).length);
    await objects.dispose();
    await prototype.dispose();
    return count;
  };

  it(`${CYCLES} cycles leave no element, observer or sheet behind`, async () => {
    await cycles(3);
    const before: Record<string, number> = {};
    for (const name of CLASSES) before[name] = await living(name);
    await cycles(CYCLES);
    // The browser may hold the last element, with all that is in it, a while longer: what leaks stays, that goes.
    let grown: string[] = [];
    for (let look = 0; look < 10; look++) {
      grown = [];
      for (const name of CLASSES) {
        const growth = (await living(name)) - before[name]!;
        if (growth >= CYCLES) grown.push(`${name}: ${growth}`);
      }
      if (!grown.length) break;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    }
    assert.deepEqual(grown, []);
    for (const tag of ['wv-opportunity-circle', 'wv-commitment-walk']) {
      const alive = await page.evaluateHandle((tag) => customElements.get(tag)!.prototype, tag);
      const boards = await page.queryObjects(alive);
      const count = await boards.evaluate((list) => (list as unknown as unknown[]).length);
      assert.ok(count <= 2, `${tag} that live on: ${count}`);
    }
  });
});
