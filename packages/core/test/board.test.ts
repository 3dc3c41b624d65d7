import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Board, Subscribers, fold, load, openMemory, save, type Change, type Entry, type Form } from '../src/index.ts';
import { testPlatform } from '../src/testing/platform.ts';
import {
  sample,
  type SampleCommand,
  type SampleEvent,
  type SampleState,
  type SampleView,
} from '../src/testing/sample.ts';

const GUIDE = { role: 'facilitator' } as const;

function entry(seq: number, id = `c${seq}`, text = `text ${seq}`): Entry<SampleEvent> {
  return { seq, id, events: [{ type: 'note.added', note: `n${seq}`, text }] };
}

const log = (length: number): Entry<SampleEvent>[] => Array.from({ length }, (_, i) => entry(i + 1));
const seqs = (entries: readonly Entry[]): number[] => entries.map(({ seq }) => seq);

describe('a board', () => {
  it('takes entries once, in their order, and stops at a gap', () => {
    const board = new Board(sample);
    assert.deepEqual(seqs(board.append([entry(1), entry(2)])), [1, 2]);
    assert.deepEqual(seqs(board.append([entry(1), entry(2), entry(3)])), [3]);
    assert.deepEqual(board.append([entry(5), entry(4)]), []);
    assert.deepEqual(seqs(board.append([entry(4), entry(6), entry(5)])), [4]);
    assert.equal(board.log.length, 4);
  });

  it('does not take another entry in the place of one it has, nor an id twice', () => {
    const board = new Board(sample, log(2));
    const { state } = board;
    assert.deepEqual(board.append([entry(2, 'other', 'other')]), []);
    assert.deepEqual(board.append([entry(3, 'c1'), entry(4)]), []);
    assert.equal(board.state, state);
    assert.equal(board.entry('other'), undefined);
  });

  it('stops at an entry that cannot be folded, and stays right up to there', () => {
    const board = new Board(sample, log(2));
    for (const broken of [
      { seq: 3, id: 'x' },
      { seq: 3, id: 'x', events: [null] },
      { seq: 3, id: 'x', events: 7 },
    ]) {
      assert.deepEqual(board.append([broken as unknown as Entry<SampleEvent>, entry(4)]), []);
    }
    assert.equal(board.log.length, 2);
    assert.deepEqual(seqs(board.append([entry(3)])), [3]);
  });

  it('replays any moment of a long log', () => {
    const long = log(1000);
    const board = new Board(sample, long);
    for (const upTo of [0, 1, 255, 256, 257, 511, 512, 999, 1000, 1001]) {
      assert.deepEqual(board.view(GUIDE, upTo), sample.view(fold(sample, long, upTo), GUIDE));
    }
  });

  it('folds few events for a replay, however long the log', () => {
    let evolved = 0;
    const counting: typeof sample = { ...sample, evolve: (state, event) => (evolved++, sample.evolve(state, event)) };
    const board = new Board(counting, log(2000));
    evolved = 0;
    board.view(GUIDE, 1900);
    assert.ok(evolved < 256, `${evolved} events`);
  });

  it('hands the rules a copy that the sender cannot change, and gives the log one as well', () => {
    const seen: unknown[] = [];
    const keeping: Form<SampleState, SampleCommand, SampleEvent, SampleView> = {
      ...sample,
      decide(_state, command) {
        seen.push(command);
        return [{ type: 'note.added', note: 'n', text: 'a', tags: command.tags } as SampleEvent];
      },
    };
    const board = new Board(keeping);
    const command = { type: 'note.add', tags: ['a'] };
    const judged = board.judge(command, GUIDE, 'c', testPlatform()) as Entry<SampleEvent>;
    board.append([judged]);
    command.tags.push('b');
    assert.deepEqual(seen, [{ type: 'note.add', tags: ['a'] }]);
    assert.deepEqual((board.log[0]!.events[0] as unknown as { tags: string[] }).tags, ['a']);
  });

  it('accepts nothing that it could not load again', () => {
    const nest = (levels: number): unknown => (levels ? [nest(levels - 1)] : 'end');
    const storing: Form<unknown[], SampleCommand, { type: string; value: unknown }, null> = {
      name: 'storing',
      version: 1,
      initial: [],
      decide: (_state, command) => [{ type: 'stored', value: command.value }],
      evolve: (state, event) => [...state, { held: event.value }],
      view: () => null,
    };
    for (let levels = 0; levels < 40; levels++) {
      const board = new Board(storing);
      const judged = board.judge({ type: 'a', value: nest(levels) } as SampleCommand, GUIDE, 'c', testPlatform());
      if ('refused' in judged) continue;
      board.append([judged]);
      assert.ok(load(storing, save(storing, board.log)).ok, `${levels} levels`);
    }
  });

  it('says what was wrong when a form fails', () => {
    const broken: typeof sample = {
      ...sample,
      decide() {
        throw new RangeError('a fault');
      },
    };
    assert.deepEqual(new Board(broken).judge({ type: 'a' }, GUIDE, 'c', testPlatform()), {
      refused: 'form.failed',
      values: { detail: 'RangeError: a fault' },
    });
  });
});

describe('loading', () => {
  it('refuses an older board when a step of its migration is missing or fails', () => {
    const saved = { ...save(sample, log(1)), version: 1 };
    const broken = [
      undefined,
      {},
      { 1: () => [{ seq: 7 }] },
      { 1: () => null },
    ] as unknown as (typeof sample.migrations)[];
    for (const migrations of broken) {
      const result = load({ ...sample, migrations }, saved);
      assert.deepEqual(result.ok ? 'ok' : result.problem, 'damaged');
    }
  });

  it('runs every step of a migration, in order', () => {
    const steps: number[] = [];
    const step = (from: number) => (entries: readonly Entry[]) => (steps.push(from), entries);
    const form: typeof sample = { ...sample, version: 4, migrations: { 1: step(1), 2: step(2), 3: step(3) } };
    assert.ok(load(form, { ...save(sample, log(1)), version: 2 }).ok);
    assert.deepEqual(steps, [2, 3]);
  });

  it('refuses a board whose state or views would break the page', () => {
    const form: typeof sample = {
      ...sample,
      view(state, viewer) {
        if (viewer.role === 'observer') state.notes.forEach((note) => note.text.trim());
        return sample.view(state, viewer);
      },
    };
    for (const text of [{ toString: null }, 7]) {
      const result = load(form, save(sample, [entry(1, 'c1', text as unknown as string)]));
      assert.equal(result.ok, false);
    }
  });
});

describe('a memory host', () => {
  it('opens on a saved board, and keeps the version of a newer one', async () => {
    const newer = { ...save(sample, log(2)), version: 9 };
    const host = openMemory(sample, { board: newer });
    assert.deepEqual([host.readonly, host.length], [true, 2]);
    assert.deepEqual(host.save(), newer);
    assert.deepEqual(await host.send({ type: 'note.add', text: 'x' }, GUIDE), {
      ok: false,
      refusal: { refused: 'board.newer' },
    });
  });

  it('takes time and ids from its platform', async () => {
    const host = openMemory(sample, { platform: testPlatform() });
    await host.send({ type: 'note.add', text: 'a' }, { role: 'participant', person: 'ann' });
    const event = { type: 'note.added', note: 'id2', text: 'a', by: 'ann' };
    assert.deepEqual(host.save().log, [{ id: 'id1', seq: 1, events: [event] }]);
  });

  it('makes its own ids otherwise, and none twice', async () => {
    const host = openMemory(sample);
    for (let i = 0; i < 100; i++) await host.send({ type: 'note.add', text: `${i}` }, GUIDE);
    const ids = host.save().log.flatMap(({ id, events }) => [id, (events[0] as { note: string }).note]);
    assert.equal(new Set(ids).size, 200);
    for (const id of ids) assert.match(id, /^[0-9a-z]{12}$/);
  });
});

describe('subscribers', () => {
  it('are all told when one of them throws, and its error is reported', () => {
    const { queueMicrotask } = globalThis;
    const reported: (() => void)[] = [];
    globalThis.queueMicrotask = (task) => void reported.push(task);
    try {
      const subscribers = new Subscribers();
      const heard: Change[] = [];
      subscribers.add(() => {
        throw new Error('a fault in the page');
      });
      subscribers.add((change) => heard.push(change));
      subscribers.tell({ entries: [], from: 'here' });
      subscribers.tell({ entries: [], from: 'elsewhere' });
      assert.deepEqual(
        heard.map(({ from }) => from),
        ['here', 'elsewhere'],
      );
    } finally {
      globalThis.queueMicrotask = queueMicrotask;
    }
    assert.equal(reported.length, 2);
    assert.throws(reported[0]!, /a fault in the page/);
  });

  it('end one by one, also when the same function was added twice', () => {
    const subscribers = new Subscribers();
    let heard = 0;
    const listener = () => void heard++;
    const end = subscribers.add(listener);
    subscribers.add(listener);
    end();
    end();
    subscribers.tell({ entries: [], from: 'here' });
    assert.equal(heard, 1);
  });
});
