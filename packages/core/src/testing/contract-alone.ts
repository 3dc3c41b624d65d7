import type { Entry, Viewer } from '../form.ts';
import type { Result } from '../host.ts';
import { toJsonText, type Json } from '../json.ts';
import { save } from '../save.ts';
import {
  ANN,
  EVENTS,
  GUIDE,
  WALL,
  accepted,
  add,
  added,
  attempt,
  listen,
  refused,
  same,
  texts,
  votes,
  type Run,
} from './contract-tools.ts';
import { sample, type SampleCommand, type SampleEvent } from './sample.ts';

/** What every host promises, on its own. */
export const alone: { readonly [name: string]: Run } = {
  async 'a new board is empty, open and without trouble'(open) {
    const host = await open();
    same([host.length, host.trouble, host.readonly, host.form.name], [0, null, false, 'sample']);
    same(host.view(GUIDE), { notes: [], votes: [], revealed: false });
    same(host.save(), { format: 'werkvorm', form: 'sample', version: 2, log: [] });
  },

  async 'an accepted command is in the log when it is answered, and everybody is told once'(open) {
    const host = await open();
    const heard = listen(host);
    const entry = accepted(await host.send(add('a'), ANN, 'one'));
    same([entry.seq, entry.id, entry.events[0]?.type], [1, 'one', 'note.added']);
    same(host.save().log, [entry]);
    same(texts(host), ['a']);
    same(heard, [{ entries: [entry], from: 'here' }]);
  },

  async 'a refused command changes nothing and tells nobody'(open) {
    const host = await open();
    await host.send(add('a'), GUIDE);
    const before = host.save();
    const heard = listen(host);
    same(await host.send(add(' A '), GUIDE), { ok: false, refusal: { refused: 'note.double', values: { text: 'A' } } });
    same(await host.send(add('b'), WALL), { ok: false, refusal: { refused: 'role.forbidden' } });
    same(host.save(), before);
    same(heard, []);
  },

  async 'a command that is sent twice happens once, one after the other or at once'(open) {
    const host = await open();
    const first = accepted(await host.send(add('a'), GUIDE, 'one'));
    same(accepted(await host.send(add('a'), GUIDE, 'one')), first);
    const [b, again] = await Promise.all([host.send(add('b'), GUIDE, 'two'), host.send(add('b'), GUIDE, 'two')]);
    same(accepted(b), accepted(again));
    same(texts(host), ['a', 'b']);
    same(host.length, 2);
  },

  async 'what is no command, from nobody, or with no id, is refused and never rejects'(open) {
    const host = await open();
    const odd = [
      null,
      undefined,
      7,
      'note.add',
      [],
      [add('a')],
      {},
      { type: 7 },
      { type: 'note.add', text: NaN },
      new Date(),
      () => add('a'),
    ];
    for (const command of odd)
      same(refused(await host.send(command as unknown as SampleCommand, GUIDE)), 'command.invalid');
    for (const as of [null, {}, { role: 'king' }, { role: 'participant', person: 7 }]) {
      same(refused(await host.send(add('a'), as as unknown as Viewer)), 'command.invalid');
    }
    for (const id of [null, 7, {}])
      same(refused(await host.send(add('a'), GUIDE, id as unknown as string)), 'command.invalid');
    same(refused(await host.send({ type: 'constructor' }, GUIDE)), 'command.unknown');
    same(host.length, 0);
  },

  async 'a form that throws, or answers with what is no events, is refused as failed'(open) {
    const host = await open({
      ...sample,
      decide(state, command, context) {
        if (command.type === 'note.add') return sample.decide(state, command, context);
        if (command.type === 'throw') throw new Error('a fault in the form');
        return (command.type === 'nothing' ? undefined : [{ type: 'note.added', text: NaN }]) as never;
      },
      evolve(state, event) {
        if (event.type === 'note.added' && event.text === 'evolve') throw new Error('a fault in the form');
        return sample.evolve(state, event);
      },
    });
    for (const type of ['throw', 'nothing', 'odd']) same(refused(await host.send({ type }, GUIDE)), 'form.failed');
    same(refused(await host.send(add('evolve'), GUIDE)), 'form.failed');
    accepted(await host.send(add('a'), GUIDE));
    same(host.length, 1);
  },

  async 'many commands at once get one order without gaps'(open) {
    const host = await open();
    const heard = listen(host);
    const results = await Promise.all(Array.from({ length: 40 }, (_, i) => host.send(add(`text ${i}`), GUIDE)));
    const seqs = results.map((result) => accepted(result).seq);
    same(
      seqs.slice().sort((a, b) => a - b),
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    same(
      heard.flatMap((change) => change.entries),
      host.save().log,
    );
  },

  async 'what is hidden reaches nobody else before the reveal'(open) {
    const host = await open();
    const note = await added(host, 'a');
    accepted(await host.send({ type: 'vote.cast', note, person: 'ben' }, ANN));
    same([votes(host, GUIDE), votes(host, WALL), votes(host, { role: 'participant', person: 'ben' })], [0, 0, 0]);
    same(host.view(ANN).votes, [{ person: 'ann', note }]);
    accepted(await host.send({ type: 'votes.reveal' }, GUIDE));
    same(host.view(WALL).votes, [{ person: 'ann', note }]);
  },

  async 'replay shows what was seen after any number of entries'(open) {
    const host = await open();
    for (const text of ['a', 'b', 'c']) await added(host, text);
    same(
      [-1, 0, 1, 2.9, 3, 99, NaN].map((upTo) => host.view(GUIDE, upTo).notes.length),
      [0, 0, 1, 2, 3, 3, 0],
    );
  },

  async 'what was saved does not change any more, and nobody can change the board through it'(open) {
    const host = await open();
    await added(host, 'a');
    const saved = host.save();
    const text = toJsonText(saved as unknown as Json);
    await added(host, 'b');
    same(toJsonText(saved as unknown as Json), text);
    attempt(() => ((saved.log[0]!.events[0] as { text: string }).text = 'forged'));
    attempt(() => (saved.log as Entry<SampleEvent>[]).pop());
    same(
      host.save().log.map((entry) => (entry.events[0] as { text: string }).text),
      ['a', 'b'],
    );
  },

  async 'a saved board opens elsewhere as the same board, and goes on'(open) {
    const [one, other] = [await open(), await open()];
    const note = await added(one, 'a');
    await one.send({ type: 'vote.cast', note }, ANN);
    const heard = listen(other);
    same((await other.load(JSON.parse(toJsonText(one.save() as unknown as Json)))).ok, true);
    same(heard, [{ entries: [], from: 'elsewhere' }]);
    for (const as of [GUIDE, ANN, WALL]) same(other.view(as), one.view(as));
    same(other.save(), one.save());
    same(accepted(await other.send(add('b'), GUIDE)).seq, 3);
  },

  async 'what cannot be read changes nothing and says why'(open) {
    const host = await open();
    await added(host, 'a');
    const before = host.save();
    const heard = listen(host);
    const problems: string[] = [];
    for (const bad of [
      undefined,
      NaN,
      'text',
      [],
      {},
      { ...before, format: 'other' },
      { ...before, form: 'other' },
      { ...before, version: 0 },
      { ...before, log: {} },
      { ...before, log: [...before.log, ...before.log] },
      { ...before, log: [{ seq: 2, id: 'x', events: [] }] },
      { ...before, log: [{ seq: 1, id: 'x', events: [{ type: 'note.added', note: 'n' }] }, null] },
    ]) {
      const result = await host.load(bad);
      problems.push(result.ok ? 'ok' : result.problem);
    }
    same(problems, [
      ...['not-json', 'not-json', 'not-werkvorm', 'not-werkvorm', 'not-werkvorm', 'not-werkvorm', 'other-form'],
      ...['damaged', 'damaged', 'damaged', 'damaged', 'damaged'],
    ]);
    same(host.save(), before);
    same(heard, []);
  },

  async 'a board of an older version is migrated'(open) {
    const host = await open();
    const events = [{ type: 'note.created', note: 'n1', text: 'old' }] as unknown as SampleEvent[];
    const result = await host.load({ ...save(sample, [{ seq: 1, id: 'a', events }]), version: 1 });
    same(result.ok && [result.newer, result.board.version], [false, 2]);
    same(texts(host), ['old']);
    same(host.save().version, 2);
  },

  async 'a board of a newer version is shown, kept as it is, and not added to'(open) {
    const host = await open();
    const newer = { ...save(sample, [{ seq: 1, id: 'a', events: EVENTS }]), version: 3 };
    const result = await host.load(newer);
    same(result.ok && result.newer, true);
    same([host.readonly, texts(host)], [true, ['kept']]);
    same(refused(await host.send(add('b'), GUIDE)), 'board.newer');
    same(host.save(), newer);
    same((await host.load(save(sample, []))).ok, true);
    same(host.readonly, false);
    accepted(await host.send(add('b'), GUIDE));
  },

  async 'listeners hear changes in order, also those they cause, until they end'(open) {
    const host = await open();
    const heard: number[] = [];
    let answer: Promise<Result<SampleEvent>> | undefined;
    const end = host.subscribe(() => (answer ??= host.send(add('answer'), GUIDE)));
    const endOther = host.subscribe((change) => heard.push(...change.entries.map((entry) => entry.seq)));
    await host.send(add('a'), GUIDE);
    await answer;
    same(heard, [1, 2]);
    end();
    endOther();
    await host.send(add('b'), GUIDE);
    same(heard, [1, 2]);
  },

  async 'a closed host takes no commands and tells nobody, and can still be seen and saved'(open) {
    const host = await open();
    const entry = accepted(await host.send(add('a'), GUIDE, 'one'));
    const heard = listen(host);
    host.close();
    host.close();
    same(refused(await host.send(add('b'), GUIDE)), 'board.closed');
    same([heard, texts(host), host.save().log], [[], ['a'], [entry]]);
  },
};
