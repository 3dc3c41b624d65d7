import { expect } from 'chai';
import { sample } from '@werkvorm/core/testing/sample.js';
import type { SampleForm, SampleHost } from '@werkvorm/core/testing/host-contract.js';
import { openLocal } from '../src/index.ts';
import { add, behind, databaseOf, freshName, restore, stub, texts, until, GUIDE } from './support/boards.ts';

let hosts: SampleHost[] = [];

async function open(board: string, form = sample): Promise<SampleHost> {
  const host = await openLocal(form, { board });
  hosts.push(host);
  return host;
}

afterEach(() => {
  restore();
  for (const host of hosts) host.close();
  hosts = [];
});

/** Makes every write fail as it does on a full disk. */
function fill(): void {
  stub(IDBObjectStore.prototype, 'add', {
    value() {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  });
}

describe('storage that fails', () => {
  it('is absent or forbidden: the board runs from memory and says so', async () => {
    for (const descriptor of [
      { get: () => undefined },
      {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      },
    ]) {
      stub(window, 'indexedDB', descriptor);
      const host = await open(freshName());
      expect(host.trouble?.code).to.equal('storage.blocked');
      await add(host, 'a', 'b');
      expect(host.save().log.length).to.equal(2);
      restore();
    }
  });

  it('never answers: the board opens all the same', async () => {
    const wait = window.setTimeout.bind(window);
    stub(window, 'setTimeout', { value: (run: () => void, ms: number) => wait(run, ms === 5000 ? 0 : ms) });
    stub(IDBFactory.prototype, 'open', { value: () => ({}) });
    const host = await open(freshName());
    expect(host.trouble?.code).to.equal('storage.blocked');
    await add(host, 'a');
    expect(texts(host)).to.deep.equal(['a']);
  });

  it('is a sandboxed frame: a whole run from memory', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = new URL('./support/sandboxed.html', import.meta.url).href;
    const told = new Promise<unknown>((resolve) => {
      addEventListener('message', (event) => event.source === frame.contentWindow && resolve(event.data));
    });
    document.body.append(frame);
    expect(await told).to.deep.equal({
      trouble: 'storage.blocked',
      heard: [1, 1, 0, 1],
      loaded: true,
      texts: ['a', 'b', 'c'],
      saved: 3,
    });
    frame.remove();
  });

  it('fails in the middle: what was accepted stays, subscribers are told, and another tab keeps what is on disk', async () => {
    const board = freshName();
    const host = await open(board);
    await add(host, 'a');
    let told: string | undefined;
    host.subscribe(() => (told ??= host.trouble?.code));
    stub(IDBDatabase.prototype, 'transaction', {
      value() {
        throw new DOMException('the disk is gone', 'UnknownError');
      },
    });
    await add(host, 'b', 'c');
    expect([host.trouble?.code, told]).to.deep.equal(['storage.blocked', 'storage.blocked']);
    expect(texts(host)).to.deep.equal(['a', 'b', 'c']);
    restore();
    expect(texts(await open(board))).to.deep.equal(['a']);
  });

  it('is full: the board goes on in memory, and everything is stored once there is room', async () => {
    const board = freshName();
    const host = await open(board);
    await add(host, 'a');
    fill();
    await add(host, 'b', 'c');
    expect(host.trouble?.code).to.equal('storage.full');
    expect(host.save().log.length).to.equal(3);
    expect(texts(await open(board))).to.deep.equal(['a']);
    restore();
    let told: unknown = 'nothing';
    host.subscribe(() => (told = host.trouble));
    await add(host, 'd');
    expect([host.trouble, told]).to.deep.equal([null, null]);
    expect((await open(board)).save()).to.deep.equal(host.save());
  });

  it('was full while another tab went on: each keeps what it has, and the disk keeps one order', async () => {
    const board = freshName();
    const one = await open(board);
    const two = await open(board);
    fill();
    await add(one, 'mine');
    restore();
    await add(two, 'theirs');
    await add(one, 'mine too');
    expect(texts(one)).to.deep.equal(['mine', 'mine too']);
    expect(one.trouble).to.not.equal(null);
    expect(texts(two)).to.deep.equal(['theirs']);
    expect(texts(await open(board))).to.deep.equal(['theirs']);
  });

  it('cannot take a board that is loaded: it is there, from memory', async () => {
    const board = freshName();
    const host = await open(board);
    await add(host, 'a');
    const saved = host.save();
    await add(host, 'b');
    fill();
    expect((await host.load(saved)).ok).to.equal(true);
    expect([host.trouble?.code, texts(host)]).to.deep.equal(['storage.full', ['a']]);
    restore();
    expect(texts(await open(board))).to.deep.equal(['a', 'b']);
  });

  it('loses its connection, or is closed by the browser: it is opened again', async () => {
    const board = freshName();
    const host = await open(board);
    const original = IDBDatabase.prototype.transaction;
    let fails = 1;
    stub(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...args: Parameters<typeof original>) {
        if (fails-- > 0) throw new DOMException('the connection was lost', 'InvalidStateError');
        return original.apply(this, args);
      },
    });
    await add(host, 'a');
    expect([host.trouble, texts(await open(board))]).to.deep.equal([null, ['a']]);
  });

  it('is erased by the visitor while the board is open: the next command stores everything again', async () => {
    const board = freshName();
    const host = await open(board);
    const other = await open(board);
    await add(host, 'a', 'b');
    await until(() => other.length === 2);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseOf(board));
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await add(host, 'c');
    await until(() => other.length === 3);
    await add(other, 'd');
    expect([host.trouble, other.trouble]).to.deep.equal([null, null]);
    expect(texts(await open(board))).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});

describe('a stored board that cannot be read', () => {
  for (const [what, record] of [
    ['a record that is no entry', { seq: 'x' }],
    ['an event that the form cannot fold', { seq: 3, id: 'z', events: [{ type: 'note.added', note: {}, text: NaN }] }],
    ['a gap', { seq: 9, id: 'z', events: [] }],
  ] as const) {
    it(`has ${what}: what comes before it is shown, and the record stays where it is`, async () => {
      const board = freshName();
      const before = await open(board);
      await add(before, 'a', 'b');
      before.close();
      await behind(board, (log) => log.add(record));
      const host = await open(board);
      expect(host.trouble?.code).to.equal('storage.corrupt');
      expect(texts(host)).to.deep.equal(['a', 'b']);
      await add(host, 'c');
      expect(texts(host)).to.deep.equal(['a', 'b', 'c']);
      expect((await behind(board, (log) => log.getAll())).length).to.equal(3);
      // Loading a board puts it right, and still throws nothing away.
      await host.load(host.save());
      expect(host.trouble).to.equal(null);
      const again = await open(board);
      expect([again.trouble, texts(again)]).to.deep.equal([null, ['a', 'b', 'c']]);
      const kept = await behind(board, (_log, about) => about.getAll(IDBKeyRange.bound('damaged', 'damagee')));
      expect((kept as { log: unknown[] }[])[0]?.log.length).to.equal(3);
    });
  }

  it('is spoilt while it is open: the board keeps what it had', async () => {
    const board = freshName();
    const host = await open(board);
    await add(host, 'a');
    await behind(board, (log) => log.add({ seq: 2, id: 'z', events: null }));
    await add(host, 'b');
    expect([host.trouble?.code, texts(host)]).to.deep.equal(['storage.corrupt', ['a', 'b']]);
  });

  it('has lost its heading, or holds another form: told, not thrown', async () => {
    for (const heading of [undefined, { version: 'x' }, 7]) {
      const board = freshName();
      const before = await open(board);
      await add(before, 'a');
      before.close();
      await behind<unknown>(
        board,
        (_log, about) => (heading === undefined ? about.clear() : about.put(heading, 'board')) as IDBRequest<unknown>,
      );
      const host = await open(board);
      expect(host.trouble?.code).to.equal('storage.corrupt');
      await add(host, 'b');
    }
  });
});

describe('versions', () => {
  const newer: SampleForm = { ...sample, version: 3, migrations: { ...sample.migrations, 2: (log) => log } };

  it('an older board is migrated in the store; a tab that still runs the older form turns read-only', async () => {
    const board = freshName();
    const old = await open(board);
    await add(old, 'a');
    const young = await open(board, newer);
    expect([texts(young), young.save().version]).to.deep.equal([['a'], 3]);
    await add(young, 'b');
    await until(() => old.length === 2);
    expect([old.readonly, old.trouble?.code, old.save().version]).to.deep.equal([true, 'storage.newer', 3]);
    expect(await old.send({ type: 'note.add', text: 'c' }, GUIDE)).to.deep.equal({
      ok: false,
      refusal: { refused: 'board.newer' },
    });
    const reopened = await open(board);
    expect([reopened.readonly, texts(reopened)]).to.deep.equal([true, ['a', 'b']]);
  });

  it('a database of a later release is left alone', async () => {
    const board = freshName();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(databaseOf(board), 2);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const host = await open(board);
    expect([host.readonly, host.trouble?.code]).to.deep.equal([true, 'storage.newer']);
    expect(await host.send({ type: 'note.add', text: 'c' }, GUIDE)).to.deep.include({ ok: false });
  });
});
