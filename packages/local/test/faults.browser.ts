import { expect } from 'chai';
import fc from 'fast-check';
import { isLog } from '@werkvorm/core';
import { sample } from '@werkvorm/core/testing/sample.js';
import type { SampleHost } from '@werkvorm/core/testing/host-contract.js';
import { openLocal } from '../src/index.ts';
import { databaseOf, freshName, restore, stub, until, GUIDE } from './support/boards.ts';

/** What may happen to a board in three tabs, one after the other or before the former is done. */
type Act =
  | {
      readonly what: 'add' | 'again' | 'load' | 'lose' | 'look' | 'reopen';
      readonly tab: number;
      readonly wait: boolean;
    }
  | { readonly what: 'erase'; readonly tab: number; readonly wait: true };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constantFrom('add' as const, 'again' as const),
      tab: fc.nat(2),
      wait: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('lose' as const, 'look' as const, 'reopen' as const),
      tab: fc.nat(2),
      wait: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constantFrom('load' as const, 'erase' as const),
      tab: fc.nat(2),
      wait: fc.constant(true as const),
    }),
  },
);

function erase(board: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseOf(board));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

describe('a board in three tabs, whatever happens', () => {
  afterEach(restore);

  it('has one log, and everything that was answered is in it once', async () => {
    let losses = 0;
    const original = IDBDatabase.prototype.transaction;
    stub(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...args: Parameters<typeof original>) {
        if (losses-- > 0) throw new DOMException('the connection was lost', 'InvalidStateError');
        losses = 0;
        return original.apply(this, args);
      },
    });

    const rule = fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const board = freshName();
      const open = (): Promise<SampleHost> => openLocal(sample, { board });
      const tabs = await Promise.all([open(), open(), open()]);
      const answered: string[] = [];
      let before: string[] = [];
      let going: Promise<unknown>[] = [];
      let count = 0;

      const run = async ({ what, tab }: Act): Promise<void> => {
        const host = tabs[tab]!;
        if (what === 'look') document.dispatchEvent(new Event('visibilitychange'));
        else if (what === 'lose') losses = 1;
        else if (what === 'reopen') {
          host.close();
          tabs[tab] = await open();
        } else if (what === 'load') {
          await host.load({ ...host.save(), log: host.save().log.slice(0, 2) });
          before = [...answered];
        } else if (what === 'erase') {
          await erase(board);
          // Only an open tab with the whole log can bring it back.
          document.dispatchEvent(new Event('visibilitychange'));
        } else {
          const id = what === 'again' ? (answered.at(-1) ?? 'first') : `command ${++count}`;
          const result = await host.send({ type: 'note.add', text: id }, GUIDE, id);
          if (result.ok && !answered.includes(id)) answered.push(id);
        }
      };

      for (const next of acts) {
        if (next.wait || next.what === 'reopen') {
          await Promise.all(going);
          going = [];
          await until(() => tabs.every((host) => host.length === tabs[0]!.length));
          await run(next);
        } else going.push(run(next));
      }
      await Promise.all(going);
      // A last command brings back what was erased.
      await tabs[0]!.send({ type: 'note.add', text: 'the last' }, GUIDE, 'the last');

      const last = await open();
      const { log } = last.save();
      expect(isLog(log)).to.equal(true);
      const ids = log.map((entry) => entry.id);
      for (const id of answered) if (!before.includes(id)) expect(ids).to.include(id);
      await until(() => tabs.every((host) => host.length === last.length));
      for (const host of [...tabs, last]) {
        expect(host.trouble).to.equal(null);
        expect(host.save().log).to.deep.equal(log);
        host.close();
      }
    });
    await fc.assert(rule, { numRuns: 60, interruptAfterTimeLimit: 12_000, markInterruptAsFailure: false });
  });
});
