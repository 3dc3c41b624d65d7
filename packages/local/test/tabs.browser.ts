import { expect } from 'chai';
import { sample } from '@werkvorm/core/testing/sample.js';
import { openLocal } from '../src/index.ts';
import { add, databaseOf, freshName, restore, stub, texts, until, GUIDE } from './support/boards.ts';
import type { Tab } from './support/tab.ts';

let frames: HTMLIFrameElement[] = [];

afterEach(() => {
  restore();
  for (const frame of frames) frame.remove();
  frames = [];
});

async function openTab(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.src = new URL('./support/tab.html', import.meta.url).href;
  await loaded(frame, () => document.body.append(frame));
  return frame;
}

/** A module script has run when the frame's load event comes. */
function loaded(frame: HTMLIFrameElement, start: () => void): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    start();
  });
}

const page = (frame: HTMLIFrameElement): Tab => frame.contentWindow as Tab;

describe('a board in several tabs', () => {
  it('is the same in both, at once', async () => {
    const board = freshName();
    const here = await openLocal(sample, { board });
    await add(here, 'a');
    const there = await page(await openTab()).openBoard(board);
    expect(texts(there)).to.deep.equal(['a']);
    await add(there, 'b');
    await until(() => here.length === 2);
    await add(here, 'c');
    await until(() => there.length === 3);
    expect(here.save()).to.deep.equal(there.save());
    here.close();
    there.close();
  });

  it('keeps one order when three tabs command at once', async () => {
    const board = freshName();
    const hosts = [
      await openLocal(sample, { board }),
      await page(await openTab()).openBoard(board),
      await page(await openTab()).openBoard(board),
    ];
    const sent = Array.from({ length: 60 }, (_, i) =>
      hosts[i % 3]!.send({ type: 'note.add', text: `${i % 50}` }, GUIDE),
    );
    const results = await Promise.all(sent);
    // Ten texts came twice: whichever tab was second was refused.
    expect(results.filter((result) => result.ok).length).to.equal(50);
    await until(() => hosts.every((host) => host.length === 50));
    for (const host of hosts) expect(JSON.stringify(host.save())).to.equal(JSON.stringify(hosts[0]!.save()));
    for (const host of hosts) host.close();
  });

  it('is there again after a reload, with its order and its ids', async () => {
    const board = freshName();
    const frame = await openTab();
    const before = await page(frame).openBoard(board);
    await add(before, 'a', 'b', 'c');
    const saved = JSON.stringify(before.save());
    await loaded(frame, () => frame.contentWindow!.location.reload());
    const after = await page(frame).openBoard(board);
    expect(JSON.stringify(after.save())).to.equal(saved);
    expect(after.trouble).to.equal(null);
    after.close();
  });

  it('catches up when the page is shown again, if it missed the bell', async () => {
    stub(window, 'BroadcastChannel', { value: undefined });
    const board = freshName();
    const one = await openLocal(sample, { board });
    const two = await openLocal(sample, { board });
    await add(one, 'a');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => two.length === 1);
    await add(one, 'b');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => two.length === 2);
    // And without any sign, a command is still judged by what is really there.
    await add(one, 'c');
    expect(await two.send({ type: 'note.add', text: 'c' }, GUIDE)).to.deep.include({ ok: false });
    expect(texts(two)).to.deep.equal(['a', 'b', 'c']);
    one.close();
    two.close();
  });

  it('opens again with 1,000 entries', async () => {
    const board = freshName();
    const one = await openLocal(sample, { board });
    const log = Array.from({ length: 1000 }, (_, i) => ({
      seq: i + 1,
      id: `c${i}`,
      events: [{ type: 'note.added' as const, note: `n${i}`, text: `Kaart ${i}` }],
    }));
    await one.load({ format: 'werkvorm', form: 'sample', version: 2, log });
    await add(one, 'and one more');
    const two = await openLocal(sample, { board });
    expect(two.length).to.equal(1001);
    expect(two.save()).to.deep.equal(one.save());
    one.close();
    two.close();
  });

  it('lets go of the channel, the database and the page when it is closed', async () => {
    const open = { channels: 0, databases: 0, listeners: 0 };
    const count = <T extends object, K extends keyof T>(
      target: T,
      key: K,
      name: keyof typeof open,
      by: number,
    ): void => {
      const original = target[key] as (...args: unknown[]) => unknown;
      stub(target, key, {
        value(this: unknown, ...args: unknown[]) {
          open[name] += by;
          return original.apply(this, args);
        },
      });
    };
    const Channel = window.BroadcastChannel;
    stub(window, 'BroadcastChannel', {
      value: class extends Channel {
        constructor(name: string) {
          super(name);
          open.channels++;
        }
        override close() {
          open.channels--;
          super.close();
        }
      },
    });
    count(indexedDB, 'open', 'databases', 1);
    count(IDBDatabase.prototype, 'close', 'databases', -1);
    for (const target of [window, document]) {
      count(target, 'addEventListener', 'listeners', 1);
      count(target, 'removeEventListener', 'listeners', -1);
    }
    const host = await openLocal(sample, { board: freshName() });
    await add(host, 'a');
    expect(open).to.deep.equal({ channels: 1, databases: 1, listeners: 2 });
    host.close();
    await until(() => open.channels + open.databases + open.listeners === 0);
    expect(open).to.deep.equal({ channels: 0, databases: 0, listeners: 0 });
  });

  it('keeps boards of other names and other forms apart', async () => {
    const board = freshName();
    const one = await openLocal(sample, { board });
    const other = await openLocal(sample, { board: `${board}/2` });
    const otherForm = await openLocal({ ...sample, name: 'sample2' }, { board });
    await add(one, 'a');
    await add(other, 'b');
    expect([one.length, other.length, otherForm.length]).to.deep.equal([1, 1, 0]);
    expect((await indexedDB.databases?.())?.some(({ name }) => name === databaseOf(board)) ?? true).to.equal(true);
    for (const host of [one, other, otherForm]) host.close();
  });
});
