import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRefusal, type Viewer } from '@werkvorm/core';
import { openTrial, property, runFormProperties } from '@werkvorm/core/testing/properties.js';
import { commitmentWalkForm, stepPlaces } from '../src/commitment-walk.form.ts';
import type { Setup } from '../src/commitment-walk.types.ts';
import { commands, FACILITATOR, opening, PEOPLE, personOf, placing, setups, viewers } from './walk-commands.ts';

runFormProperties(commitmentWalkForm, { commands, viewers, personOf, opening: opening() });

const run = fc.array(fc.tuple(commands, fc.constantFrom(...viewers)), { maxLength: 40, size: '+1' });

const opened = (setup: Partial<Setup>) => openTrial(commitmentWalkForm, opening(setup));

property(
  'a round that was revealed keeps its places whatever comes, and is never hidden again',
  fc.tuple(setups, run),
  ([setup, steps]) => {
    const { board, send } = opened(setup);
    for (const [command, as] of steps) {
      const before = board.state.rounds;
      send(command, as);
      const after = board.state.rounds;
      before.forEach((round, index) => {
        if (!round.revealed) return;
        assert.ok(after[index]!.revealed);
        const places = (one: typeof round) => one.stands.map(({ person, marker, place }) => [person, marker, place]);
        assert.deepEqual(places(after[index]!), places(round));
        assert.deepEqual(after[index]!.ballots, round.ballots);
        assert.deepEqual(after[index]!.laid, round.laid);
      });
    }
  },
);

property(
  'every place is one that the settings allow, and each marker has one',
  fc.tuple(setups, run),
  ([setup, steps]) => {
    const { board, send } = opened(setup);
    for (const [command, as] of steps) send(command, as);
    const { setup: is, rounds } = board.state;
    for (const { stands, ballots, laid } of rounds) {
      for (const { place } of [...stands, ...ballots]) {
        if (!place) continue;
        assert.ok(Number.isInteger(place.along) && place.along >= 0 && place.along <= 100);
        if (is.steps) assert.ok(stepPlaces(is.steps).includes(place.along));
        if (!is.allowMiddle) assert.notEqual(place.along, 50);
        assert.equal(place.across === null, !is.across);
      }
      const keys = stands.map(({ person, marker }) => `${marker} ${person}`);
      assert.equal(new Set(keys).size, keys.length);
      assert.ok(is.identity === 'anonymous' ? !stands.length : !laid.length && !ballots.length);
    }
  },
);

property(
  'the next round begins where the last one ended: who does not place anew stays, who abstained does not stand',
  fc.tuple(setups, run, run),
  ([setup, first, second]) => {
    const { board, send } = opened({ ...setup, identity: 'named', explainFirst: false, reason: 'optional' });
    const places = (steps: typeof run extends fc.Arbitrary<infer T> ? T : never) => {
      for (const [command, as] of steps) {
        const asked = typeof command === 'function' ? command(board.state) : command;
        if (asked.type.startsWith('place.')) send(asked, as);
      }
    };
    places(first);
    if (!send({ type: 'round.reveal' }, FACILITATOR).length) return;
    send({ type: 'round.open' }, FACILITATOR);
    places(second);
    const placed = new Set(board.state.rounds[1]!.stands.map(({ person, marker }) => `${marker} ${person}`));
    send({ type: 'round.reveal' }, FACILITATOR);
    const [before, after] = board.state.rounds;
    for (const { person, marker, place } of before!.stands) {
      const now = after!.stands.find((stand) => stand.person === person && stand.marker === marker)!;
      if (!placed.has(`${marker} ${person}`)) assert.deepEqual(now.place, place);
      const mark = board
        .view(FACILITATOR)
        .rounds[1]!.marks.find((one) => one.person === person && one.marker === marker);
      assert.deepEqual(mark?.from ?? null, now.place ? place : null);
    }
    assert.equal(
      after!.stands.length,
      new Set([...before!.stands.map(({ person, marker }) => `${marker} ${person}`), ...placed]).size,
    );
  },
);

property('a reason is never forced unless the settings require one', fc.tuple(setups, run), ([setup, steps]) => {
  const { board } = opened({ ...setup, reason: setup.reason === 'required' ? 'ends' : setup.reason! });
  for (const [command, viewer] of steps) {
    const asked = typeof command === 'function' ? command(board.state) : command;
    const decision = commitmentWalkForm.decide(board.state, asked, { viewer, at: 1, id: () => 'x' });
    assert.ok(!isRefusal(decision) || decision.refused !== 'reason.required');
  }
});

property('undo gives back what was there before', fc.tuple(setups, run), ([setup, steps]) => {
  const { board, send } = opened(setup);
  for (const [command, as] of steps) {
    const before = board.state;
    const asked = typeof command === 'function' ? command(before) : command;
    if (asked.type === 'undo' || !send(asked, as).length || !board.state.back) continue;
    const { by } = board.state.back;
    const undoer: Viewer = by ? { role: 'participant', person: by } : FACILITATOR;
    assert.ok(board.view(undoer).canUndo);
    assert.equal(send({ type: 'undo' }, undoer).length, 1);
    assert.deepEqual({ ...board.state, back: null }, { ...before, back: null });
    assert.equal(board.state.back, null);
  }
});

property(
  'who explains and who is asked are people present who stand, each once',
  fc.tuple(setups, run),
  ([setup, steps]) => {
    const { board, send } = opened({ ...setup, identity: 'named' });
    for (const [command, as] of steps) {
      send(command, as);
      const { speaking, asked, people, rounds } = board.view(FACILITATOR);
      for (const list of [speaking, asked]) {
        assert.equal(new Set(list).size, list.length);
        for (const id of list) {
          assert.equal(people.find((person) => person.id === id)?.away, false);
          assert.ok(rounds.at(-1)!.marks.some(({ person, marker }) => person === id && marker === 'me'));
        }
      }
    }
  },
);

property('a summary counts everybody once and lies within its ends', fc.tuple(setups, run), ([setup, steps]) => {
  const { board, send } = opened(setup);
  for (const [command, as] of steps) send(command, as);
  board.view(FACILITATOR).rounds.forEach(({ summary, marks, revealed }, index) => {
    const mine = marks.filter(({ marker }) => marker === 'me');
    assert.equal(summary === null, !revealed || !mine.length);
    if (!summary) return;
    const along = mine.map(({ place }) => place.along).sort((a, b) => a - b);
    assert.deepEqual([summary.count, summary.lowest, summary.highest], [along.length, along[0], along.at(-1)]);
    const below = along.filter((one) => one < summary.median).length;
    const above = along.filter((one) => one > summary.median).length;
    assert.ok(below <= along.length / 2 && above <= along.length / 2);
    const compared = mine.filter(({ from }) => from).length;
    assert.equal(summary.moved === null, index === 0 || setup.identity === 'anonymous');
    if (summary.moved) {
      const { closer, away, stayed } = summary.moved;
      assert.equal(closer + away + stayed, compared);
    }
  });
});

property('decide answers for any role and any state it can be in', fc.array(placing), (steps) => {
  const { board, send } = opened({});
  for (const command of steps) send(command, { role: 'participant', person: PEOPLE[0]! });
  for (const role of ['', 'admin', '__proto__']) {
    const context = { viewer: { role: role as 'observer' }, at: 1, id: () => 'x' };
    const decision = commitmentWalkForm.decide(board.state, { type: 'undo' }, context);
    assert.ok(isRefusal(decision) && decision.refused === 'role.observer');
  }
});
