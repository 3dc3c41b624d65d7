import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Board } from '../board.ts';
import { fold, ROLES, type Entry, type Form, type Message, type Viewer } from '../form.ts';
import { parseJson, toJsonText, type Json } from '../json.ts';
import { openMemory } from '../memory.ts';
import { load, save, type SavedBoard } from '../save.ts';
import { damaged, hostileJson, hostileText, spoilt } from './hostile.ts';
import { testPlatform } from './platform.ts';
import { property } from './property.ts';

export * from './hostile.ts';
export * from './platform.ts';
export * from './property.ts';
export * from './trial.ts';

/** What the common properties need to know of a form. */
export interface FormTraits<S, C extends Message, E extends Message> {
  /**
   * Commands that people could well send. A function gets the state of that moment, so that it can name things that
   * exist; ids are `id1`, `id2` … ({@link testPlatform}).
   */
  readonly commands: fc.Arbitrary<C | ((state: S) => C)>;
  /** Who sends them; give persons that the commands speak of. */
  readonly viewers: readonly Viewer[];
  /** The person in whose name an event happened; it must be the participant who sent the command. */
  readonly personOf?: (event: E) => string | undefined;
  /** Commands that come first, so that the others have something to work on; all must be accepted. */
  readonly opening?: readonly (readonly [C, Viewer])[];
  /** Longest run of commands. Default 25. */
  readonly length?: number;
}

interface Step<S, C> {
  readonly command: C | ((state: S) => C);
  readonly viewer: Viewer;
  readonly id: string | undefined;
}

/**
 * Registers what holds for every form, as tests: the fold of a saved log is the live state, a command sent twice
 * happens once, a refusal changes nothing, nobody acts for another, no state holds what JSON cannot, hostile commands
 * and damaged saves never throw, replay, and the read-only opening of a newer version.
 */
export function runFormProperties<S, C extends Message, E extends Message, V>(
  form: Form<S, C, E, V>,
  traits: FormTraits<S, C, E>,
): void {
  const { viewers, opening = [], length = 25 } = traits;
  const title = (rule: string): string => `${form.name}: ${rule}`;

  const viewer = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...viewers) },
    {
      weight: 1,
      arbitrary: fc.record({ role: fc.constantFrom(...ROLES), person: fc.option(hostileText, { nil: undefined }) }),
    },
  );
  // One in eight carries the id of another, as a command does that is sent again.
  const id = fc.option(fc.constantFrom('again', '__proto__', ''), { nil: undefined, freq: 8 });
  const honest = fc.array(fc.record<Step<S, C>>({ command: traits.commands, viewer, id }), {
    maxLength: length,
    size: '+1',
  });
  const sketch = traits.commands.map((command) =>
    typeof command === 'function' ? command(fold(form, opened().log)) : command,
  );
  const evil = spoilt(sketch) as fc.Arbitrary<C>;
  const mixed = fc.array(
    fc.record<Step<S, C>>({
      command: fc.oneof({ weight: 2, arbitrary: traits.commands }, { weight: 1, arbitrary: evil }),
      viewer,
      id,
    }),
    { maxLength: length, size: '+1' },
  );

  function opened(platform = testPlatform()): Board<S, C, E, V> {
    const board = new Board(form);
    for (const [command, as] of opening) {
      const entry = board.judge(command, as, platform.id(), platform);
      assert.ok(!('refused' in entry), `opening refused: ${JSON.stringify(entry)}`);
      board.append([entry]);
    }
    return board;
  }

  /** Plays a run; `check` sees every step before it counts. */
  function play(
    steps: readonly Step<S, C>[],
    check?: (board: Board<S, C, E, V>, answer: Entry<E> | { refused: string }, step: Step<S, C>) => void,
  ): Board<S, C, E, V> {
    const platform = testPlatform();
    const board = opened(platform);
    for (const step of steps) {
      const command = typeof step.command === 'function' ? step.command(board.state) : step.command;
      const commandId = step.id ?? platform.id();
      deepFreeze(board.state);
      const answer = board.entry(commandId) ?? board.judge(command, step.viewer, commandId, platform);
      assert.notEqual('refused' in answer && answer.refused, 'form.failed', `form.failed: ${JSON.stringify(answer)}`);
      check?.(board, answer, { ...step, command });
      if (!('refused' in answer)) board.append([answer]);
    }
    return board;
  }

  const through = (board: SavedBoard<E>): Json => parseJson(toJsonText(board as unknown as Json))!;

  property(title('the fold of a saved log is the live state'), mixed, (steps) => {
    const board = play(steps);
    const read = load(form, through(save(form, board.log)));
    assert.ok(read.ok, `cannot be loaded: ${JSON.stringify(read)}`);
    assert.deepEqual(read.board.log, board.log);
    assert.deepEqual(fold(form, read.board.log), board.state);
  });

  property(title('a command sent twice happens once'), honest, async (steps) => {
    const host = openMemory(form, { platform: testPlatform(), board: save(form, opened().log) });
    for (const [at, step] of steps.entries()) {
      const command = typeof step.command === 'function' ? step.command(fold(form, host.save().log)) : step.command;
      const first = await host.send(command, step.viewer, `command ${at}`);
      const after = host.save();
      if (!first.ok) continue;
      for (const other of viewers) assert.deepEqual(await host.send(command, other, `command ${at}`), first);
      assert.deepEqual(host.save(), after);
    }
  });

  property(title('a refusal changes nothing, and no rule changes the state it judges'), mixed, (steps) => {
    play(steps, (board, answer) => {
      if (!('refused' in answer)) return;
      const { state } = board;
      const { length } = board.log;
      assert.deepEqual(board.append([answer as unknown as Entry<E>]), []);
      assert.equal(board.state, state);
      assert.equal(board.log.length, length);
    });
  });

  property(title('no state and no view holds what JSON cannot carry'), mixed, (steps) => {
    const board = play(steps, (board) => assertPlain(board.state, 'state'));
    assertPlain(board.state, 'state');
    for (const as of viewers) assertPlain(board.view(as), `view of ${as.role}`);
  });

  property(title('hostile commands are refused or harmless through a host, and never reject'), mixed, async (steps) => {
    const host = openMemory(form, { platform: testPlatform(), board: save(form, opened().log) });
    for (const { command, viewer, id } of steps) {
      const asked = typeof command === 'function' ? command(fold(form, host.save().log)) : command;
      const before = host.length;
      const result = await host.send(asked, viewer, id);
      if (!result.ok) assert.equal(host.length, before);
    }
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
    for (const as of viewers) host.view(as);
  });

  property(title('the same commands give the same log'), mixed, (steps) => {
    assert.deepEqual(play(steps).log, play(steps).log);
  });

  property(title('replay shows what was seen then'), fc.tuple(honest, fc.nat()), ([steps, at]) => {
    const board = play(steps);
    const upTo = at % (board.log.length + 1);
    const then = new Board(form, board.log.slice(0, upTo));
    for (const as of viewers) assert.deepEqual(board.view(as, upTo), then.view(as));
  });

  if (traits.personOf) {
    const personOf = traits.personOf;
    property(title('nobody acts for another'), mixed, (steps) => {
      play(steps, (board, answer, { viewer }) => {
        if ('refused' in answer || viewer.role === 'facilitator' || board.entry(answer.id)) return;
        for (const event of answer.events) {
          const person = personOf(event);
          if (person !== undefined) assert.equal(person, viewer.person);
        }
      });
    });
  }

  property(title('an event of an unknown type changes nothing'), fc.tuple(honest, hostileText), ([steps, word]) => {
    const { state } = play(steps);
    assert.deepEqual(form.evolve(state, { type: `unknown.${word}` } as unknown as E), state);
    assert.deepEqual(form.evolve(state, { type: word } as unknown as E), state);
  });

  property(
    title('a damaged save is told, never thrown, and what can be read can be shown'),
    fc.tuple(honest, fc.nat(), hostileJson, fc.boolean()),
    ([steps, spot, value, remove]) => {
      const read = load(form, damaged(save(form, play(steps).log), spot, value, remove));
      if (!read.ok) return;
      const board = new Board(form, read.board.log);
      assert.equal(board.log.length, read.board.log.length);
      assertPlain(board.state, 'state');
      for (const as of viewers) board.view(as);
    },
  );

  property(
    title('a board of a newer version is shown, kept as it is, and not added to'),
    fc.tuple(honest, fc.array(honest, { maxLength: 1 })),
    async ([steps, more]) => {
      const saved = { ...save(form, play(steps).log), version: form.version + 1 };
      const host = openMemory(form);
      const read = await host.load(through(saved));
      assert.ok(read.ok && read.newer && host.readonly);
      for (const { command, viewer, id } of more.flat()) {
        const result = await host.send(
          typeof command === 'function' ? command(form.initial) : command,
          viewer,
          id === undefined ? id : `new ${id}`,
        );
        assert.deepEqual(result, { ok: false, refusal: { refused: 'board.newer' } });
      }
      assert.deepEqual(host.save(), saved);
    },
  );
}

/** Fails when `value` holds a function, a symbol, `NaN`, `-0`, a hole, an inherited or prototype-changing key. */
export function assertPlain(value: unknown, where: string): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number')
    return assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${where} is ${value}`);
  assert.equal(typeof value, 'object', `${where} is a ${typeof value}`);
  const proto: unknown = Object.getPrototypeOf(value);
  assert.ok(
    Array.isArray(value) ? proto === Array.prototype : proto === Object.prototype || proto === null,
    `${where} is no plain value`,
  );
  assert.equal(Object.getOwnPropertySymbols(value).length, 0, `${where} has a symbol`);
  if (Array.isArray(value)) assert.equal(Object.keys(value).length, value.length, `${where} has a hole`);
  for (const key of Object.keys(value as object)) {
    assert.ok(!['__proto__', 'constructor', 'prototype'].includes(key), `${where} has the key ${key}`);
    assertPlain((value as { [key: string]: unknown })[key], `${where}.${key}`);
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) deepFreeze(item);
}
