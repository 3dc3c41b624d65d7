import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Board, type Viewer } from '@werkvorm/core';
import { property, runFormProperties, testPlatform } from '@werkvorm/core/testing/properties.js';
import { interestTriadForm } from '../src/interest-triad.form.ts';
import { LINKS, STRENGTHS, type TriadEvent } from '../src/interest-triad.types.ts';
import { commands, FACILITATOR, OPENING, personOf, viewers, type Asked } from './triad-commands.ts';

runFormProperties(interestTriadForm, { commands, viewers, personOf, opening: OPENING });

const run = fc.array(fc.tuple(commands, fc.constantFrom(...viewers)), { maxLength: 40, size: '+1' });

function opened() {
  const platform = testPlatform();
  const board = new Board(interestTriadForm);
  const send = (command: Asked, as: Viewer): readonly TriadEvent[] => {
    const asked = typeof command === 'function' ? command(board.state) : command;
    const entry = board.judge(asked, as, platform.id(), platform);
    if ('refused' in entry) return [];
    board.append([entry]);
    return entry.events;
  };
  for (const [command, as] of OPENING) assert.ok(send(command, as).length, JSON.stringify(command));
  return { board, send };
}

property('undo gives back what was there before, to who did it and to nobody else', run, (steps) => {
  const { board, send } = opened();
  for (const [command, as] of steps) {
    const before = board.state;
    const asked = typeof command === 'function' ? command(before) : command;
    if (asked.type === 'undo' || !send(asked, as).length) continue;
    const back = board.state.backs.at(-1);
    if (!back || before.backs.includes(back)) continue;
    const undoer: Viewer = back.by ? { role: 'participant', person: back.by } : FACILITATOR;
    if (board.state.phase === 'closed') continue;
    assert.ok(board.view(undoer).canUndo);
    assert.equal(send({ type: 'undo' }, undoer).length, 1);
    // A new question makes nobody ready; that is not given back.
    const without = (state: typeof before) => ({
      ...state,
      backs: [],
      people: state.people.map((person) => (asked.type === 'measurement.open' ? { ...person, ready: false } : person)),
    });
    assert.deepEqual(without(board.state), without(before));
    assert.equal(board.view(undoer).canUndo, false);
  }
});

property('each actor has at most one way back, and so has each thing', run, (steps) => {
  const { board, send } = opened();
  for (const [command, as] of steps) {
    send(command, as);
    const { backs } = board.state;
    assert.equal(new Set(backs.map(({ by }) => by)).size, backs.length);
    assert.equal(new Set(backs.map(({ key }) => key)).size, backs.length);
  }
});

property('links of an earlier measurement never change, and each is a strength or nothing', run, (steps) => {
  const { board, send } = opened();
  for (const [command, as] of steps) {
    const before = board.state;
    send(command, as);
    const { people, measurements } = board.state;
    assert.ok(measurements.filter(({ open }) => open).length <= 1);
    const days = measurements.map(({ date }) => date);
    assert.deepEqual(days, [...days].sort());
    const closed = new Set(before.measurements.filter(({ open }) => !open).map(({ id }) => id));
    for (const { id, triad } of people) {
      const former = before.people.find((person) => person.id === id)?.triad.measured ?? [];
      const frozen = (list: typeof former) => list.filter(({ measurement }) => closed.has(measurement));
      assert.deepEqual(frozen(triad.measured), frozen(former));
      for (const links of triad.measured) {
        assert.ok(LINKS.every((link) => links[link] === null || STRENGTHS.includes(links[link])));
      }
    }
  }
});

property('what everybody sees is the same for everybody, and every mark holds shared interests', run, (steps) => {
  const { board, send } = opened();
  for (const [command, as] of steps) send(command, as);
  const common = (as: Viewer) => {
    const { me: _me, notes: _notes, confided: _confided, canUndo: _canUndo, ...rest } = board.view(as);
    return rest;
  };
  const { people, marks, shares, measurements } = board.view({ role: 'observer' });
  for (const as of viewers) assert.deepEqual(common(as), common({ role: 'observer' }));
  const shared = new Set(people.flatMap(({ interests }) => interests.map(({ id }) => id)));
  for (const { interests } of marks) {
    assert.ok(interests.length > 1 && interests.every((id) => shared.has(id)));
  }
  for (const { count, of } of shares) assert.ok(count <= of && of <= people.length);
  for (const { triad } of people) {
    assert.deepEqual(
      triad?.history.map(({ measurement }) => measurement) ?? null,
      triad && measurements.map(({ id }) => id),
    );
  }
});

property('a matrix that was opened stays open', run, (steps) => {
  const { board, send } = opened();
  for (const [command, as] of steps) {
    const before = board.state;
    send(command, as);
    const { opened: is, phase } = board.state;
    assert.ok(is || !before.opened);
    assert.ok(phase === 'closed' || (phase === 'sharing') === is);
  }
});
