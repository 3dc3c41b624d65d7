import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRefusal } from '@werkvorm/core';
import { openTrial, property, runFormProperties } from '@werkvorm/core/testing/properties.js';
import { abcCanvasForm, checks } from '../src/abc-canvas.form.ts';
import type { CanvasState, Setup } from '../src/abc-canvas.types.ts';
import {
  commands,
  FACILITATORS,
  opening,
  PEOPLE,
  personOf,
  setups,
  textsOf,
  viewers,
  writing,
} from './canvas-commands.ts';

runFormProperties(abcCanvasForm, { commands, viewers, personOf, opening: opening() });

const run = fc.array(fc.tuple(commands, fc.constantFrom(...viewers)), { maxLength: 40, size: '+1' });

const opened = (setup: Partial<Setup> = {}) => openTrial(abcCanvasForm, opening(setup));

property('undo gives back what was there before', fc.tuple(setups, run), ([setup, steps]) => {
  const { board, send } = opened(setup);
  const bare = ({ steps: _steps, ambition: { version: _version, ...ambition }, ...state }: CanvasState) => ({
    ...state,
    ambition,
  });
  for (const [command, as] of steps) {
    const before = board.state;
    const asked = typeof command === 'function' ? command(before) : command;
    if (asked.type === 'undo' || !send(asked, as).length || !board.view(as).canUndo) continue;
    const { version } = board.state.ambition;
    assert.deepEqual(
      send({ type: 'undo' }, as).map(({ type }) => type),
      ['undone'],
    );
    assert.deepEqual(bare(board.state), bare(before));
    assert.ok(board.state.ambition.version >= version);
    assert.equal(board.view(as).canUndo, false);
  }
});

property('undo touches nothing that somebody else did since', fc.tuple(setups, run), ([setup, steps]) => {
  const { board, send } = opened({ order: 'free', ...setup });
  for (const [command, as] of steps) {
    if (!send(command, as).length || as.role !== 'participant') continue;
    const other = PEOPLE.find((person) => person !== as.person)!;
    const otherRow = board.state.people.find(({ id }) => id === other)!.partner;
    const added = send({ type: 'commitment.add', text: 'mine' }, { role: 'participant', person: other });
    if (!added.length) continue;
    const row = () => board.state.partners.find(({ id }) => id === otherRow)?.commitments;
    const there = row();
    send({ type: 'undo' }, as);
    assert.deepEqual(row(), there);
  }
});

property(
  'while A is locked nothing of it changes, and every lock has all who are here',
  fc.tuple(setups, run),
  ([setup, steps]) => {
    const { board, send } = opened(setup);
    for (const [command, as] of steps) {
      const before = board.view(FACILITATORS[0]!);
      const types = send(command, as).map(({ type }) => type);
      const { ambition, setup } = board.view(FACILITATORS[0]!);
      if (types.includes('ambition.locked')) {
        assert.ok(before.ambition.lockable && !before.ambition.waiting.length && !before.ambition.divided);
      }
      if (!before.ambition.locked || !ambition.locked) continue;
      const of = ({ text, noGo, version, variants }: typeof ambition) => ({ text, noGo, version, variants });
      assert.deepEqual([of(ambition), setup.horizon], [of(before.ambition), before.setup.horizon]);
    }
  },
);

property(
  'a consent is to the version that was read: another version has none of before',
  fc.tuple(setups, run),
  ([setup, steps]) => {
    const { board, send } = opened(setup);
    const seen = new Map<number, string>();
    for (const [command, as] of steps) {
      const before = board.state.ambition;
      const undone = send(command, as).some(({ type }) => type === 'undone');
      const { ambition, setup } = board.state;
      const now = JSON.stringify([
        ambition.text,
        setup.horizon,
        ambition.noGo.map(({ text, removed }) => !removed && text),
      ]);
      assert.equal(seen.get(ambition.version) ?? now, now);
      seen.set(ambition.version, now);
      if (ambition.version !== before.version && !undone) assert.deepEqual(ambition.consents, []);
    }
  },
);

property('what was open stays open, and phases are passed in order', fc.tuple(setups, run), ([setup, steps]) => {
  const { board, send } = opened({ ...setup, order: 'abc' });
  for (const [command, as] of steps) {
    const before = board.view(FACILITATORS[0]!);
    send(command, as);
    const after = board.view(FACILITATORS[0]!);
    assert.ok(after.open || !before.open);
    const turn = after.path.at(-1);
    if (after.path.length === before.path.length || !turn) continue;
    if (turn.to === 'commitment') assert.ok(after.open && turn.from === 'interests');
    if (turn.to === 'ambition' && turn.from !== 'preparing') assert.ok(turn.reason);
  }
});

property(
  'participants write in their own row and in A, and the facilitator leaves a mark',
  fc.tuple(setups, run),
  ([setup, steps]) => {
    const { board, send } = opened(setup);
    for (const [command, as] of steps) {
      const before = board.state;
      const happened = send(command, as);
      const own = before.people.find(({ id }) => id === as.person)?.partner;
      if (as.role === 'participant') {
        board.state.partners.forEach((partner, index) => {
          if (partner.id !== own) assert.equal(partner, before.partners[index]);
        });
      }
      for (const event of happened) {
        if (as.role === 'facilitator' && 'by' in event) assert.equal(event.by, '');
      }
    }
  },
);

property(
  'the advice of a view is that of the pure function, and blocks nothing',
  fc.tuple(setups, run),
  ([setup, steps]) => {
    const { board, send } = opened({ order: 'free', ...setup });
    for (const [command, as] of steps) send(command, as);
    for (const as of viewers) {
      const view = board.view(as);
      assert.deepEqual(
        view.checks.map(({ dismissed: _dismissed, ...finding }) => finding),
        checks(view),
      );
      const keys = view.checks.map(({ check, partner }) => `${check} ${partner}`);
      assert.equal(new Set(keys).size, keys.length);
    }
  },
);

property('every id of a line and of a variant is its own', fc.tuple(setups, run), ([setup, steps]) => {
  const { board, send } = opened({ order: 'free', ...setup });
  for (const [command, as] of steps) send(command, as);
  const ids = textsOf(board.state).flatMap((written) => [
    ...('id' in written ? [written.id] : []),
    ...written.variants.map(({ id }) => id),
  ]);
  assert.equal(new Set(ids).size, ids.length);
});

property('taking results twice takes nothing the second time', fc.tuple(setups, run, run), ([setup, one, other]) => {
  const from = opened({ ...setup, together: false, order: 'free' });
  for (const [command, as] of one) from.send(command, as);
  const given = abcCanvasForm.results!(from.board.view({ role: 'observer' }));
  const into = opened(setup);
  for (const [command, as] of other) into.send(command, as);
  for (const command of abcCanvasForm.take!(into.board.view(FACILITATORS[0]!), given)) {
    assert.ok(into.send(command, FACILITATORS[0]!).length, JSON.stringify(command));
  }
  assert.deepEqual(abcCanvasForm.take!(into.board.view(FACILITATORS[0]!), given), []);
});

property('decide answers for any role and any state it can be in', fc.array(writing), (steps) => {
  const { board, send } = opened();
  for (const command of steps) send(command, { role: 'participant', person: PEOPLE[0]! });
  for (const role of ['', 'admin', '__proto__']) {
    const context = { viewer: { role: role as 'observer' }, at: 1, id: () => 'x' };
    const decision = abcCanvasForm.decide(board.state, { type: 'undo' }, context);
    assert.ok(isRefusal(decision) && decision.refused === 'role.observer');
  }
});
