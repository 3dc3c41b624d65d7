import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRefusal, type Viewer } from '@werkvorm/core';
import { openTrial, property, runFormProperties } from '@werkvorm/core/testing/properties.js';
import { circleForm } from '../src/opportunity-circle.form.ts';
import type { CircleState, Setup, TurnMode } from '../src/opportunity-circle.types.ts';
import { commands, opening, PEOPLE, personOf, viewers } from './circle-commands.ts';

runFormProperties(circleForm, { commands, viewers, personOf, opening: opening() });

const turnMode = fc.constantFrom<TurnMode>('turns', 'round');
const run = fc.array(fc.tuple(commands, fc.constantFrom(...viewers)), { maxLength: 40, size: '+1' });

const opened = (setup: Partial<Setup>) => openTrial(circleForm, opening(setup));

/** Everybody picks two cards, and the moving begins. */
function started(setup: Partial<Setup>) {
  const circle = opened(setup);
  const cards = circle.board.state.cards.map((card) => card.id);
  PEOPLE.forEach((person, index) => {
    circle.send({ type: 'cards.pick', cards: cards.slice(index, index + 2) }, { role: 'participant', person });
  });
  circle.send({ type: 'moving.start' }, { role: 'facilitator' });
  assert.equal(circle.board.state.phase, 'moving');
  return circle;
}

property(
  'a move changes one card by one ring; all cards stay within the rings; only picked ones are on the circle',
  fc.tuple(run, turnMode, fc.boolean()),
  ([steps, mode, stopAtCentre]) => {
    const { board, send } = started({ turnMode: mode, stopAtCentre });
    for (const [command, as] of steps) {
      let before = board.state;
      for (const event of send(command, as)) {
        const after = circleForm.evolve(before, event);
        if (event.type === 'card.moved') {
          const changed = after.cards.filter((card, index) => card.ring !== before.cards[index]!.ring);
          const support = event.from === event.to && event.from === after.setup.rings && mode === 'round';
          assert.deepEqual(
            changed.map((card) => card.id),
            support ? [] : [event.card],
          );
          assert.equal(event.to - event.from, support ? 0 : 1);
          assert.equal(after.cards.find((card) => card.id === event.card)!.ring, event.to);
        }
        before = after;
      }
      assert.deepEqual(before, board.state);
      for (const card of board.state.cards) {
        assert.ok(Number.isInteger(card.ring) && card.ring >= 0 && card.ring <= board.state.setup.rings);
        if (card.ring > 0) assert.ok(card.pickedBy.length > 0);
      }
    }
  },
);

property('in a round nobody moves twice, and the turn is with somebody who is here and has not been', run, (steps) => {
  const { board, send } = started({ turnMode: 'turns', rounds: 0 });
  for (const [command, as] of steps) {
    send(command, as);
    const { phase, people, done, turn, open, cards } = board.state;
    assert.equal(new Set(done).size, done.length);
    const moved = cards.flatMap((card) =>
      card.moves.filter((move) => !move.undone).map((move) => `${move.person} ${move.round}`),
    );
    assert.equal(new Set(moved).size, moved.length);
    const waiting = people.filter((person) => !person.away && !done.includes(person.id)).map((person) => person.id);
    assert.ok(turn === '' ? phase !== 'moving' || !open || !waiting.length : waiting.includes(turn));
  }
});

property('before the start a view holds nothing of the picks and private cards of others', run, (steps) => {
  const { board, send } = opened({});
  for (const [command, as] of steps) {
    const asked = typeof command === 'function' ? command(board.state) : command;
    if (asked.type !== 'moving.start') send(asked, as);
    const { state } = board;
    for (const viewer of viewers) {
      const view = board.view(viewer);
      const seen = JSON.stringify(view);
      for (const card of state.cards) {
        if (card.hidden && (viewer.role === 'observer' || card.author !== viewer.person))
          assert.ok(!seen.includes(`"${card.id}"`), seen);
      }
      if (viewer.role !== 'participant') assert.ok(!view.me?.picks?.length);
      else assert.deepEqual(view.me?.picks ?? null, own(state, viewer.person!));
      // What others picked or wrote must not change a single letter, but for the mark that they did.
      const blind = {
        ...state,
        picks: blinded(state, viewer),
        cards: state.cards.filter(
          (card) => !card.hidden || (viewer.role !== 'observer' && card.author === viewer.person),
        ),
      };
      assert.equal(JSON.stringify(circleForm.view(blind, viewer)), seen);
    }
  }
});

function own(state: CircleState, person: string): readonly string[] | null {
  return state.people.some(({ id }) => id === person) ? (state.picks[person] ?? null) : null;
}

function blinded({ picks }: CircleState, { role, person }: Viewer): CircleState['picks'] {
  return Object.fromEntries(
    Object.keys(picks).map((id) => [id, role === 'participant' && id === person ? picks[id]! : ['secret']]),
  );
}

property('a view holds nothing of the choices of others until the round closes', run, (steps) => {
  const { board, send } = started({ turnMode: 'round', rounds: 0 });
  for (const [command, as] of steps) {
    send(command, as);
    for (const viewer of viewers) {
      const mine = viewer.role === 'participant' ? viewer.person : undefined;
      const choices = Object.fromEntries(
        Object.keys(board.state.choices).map((id) => [id, id === mine ? board.state.choices[id]! : 'secret']),
      );
      assert.deepEqual(circleForm.view({ ...board.state, choices }, viewer), board.view(viewer));
    }
  }
});

property(
  'in round mode the outcome does not depend on who was first',
  fc.tuple(
    fc.array(fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    fc.boolean(),
  ),
  ([rounds, order, stopAtCentre]) => {
    const play = (sequence: readonly number[]) => {
      const { board, send } = started({ turnMode: 'round', rounds: 0, stopAtCentre });
      for (const choices of rounds) {
        const onCircle = board.state.cards.filter((card) => card.ring > 0);
        for (const index of sequence) {
          const as = { role: 'participant', person: PEOPLE[index]! } as const;
          const card = onCircle[choices[index]!];
          const moved = card ? send({ type: 'card.move', card: card.id }, as).length : 0;
          if (!moved) send({ type: 'turn.pass' }, as);
        }
      }
      return board.state;
    };
    assert.deepEqual(timeless(play(order)), timeless(play([0, 1, 2, 3])));
  },
);

property(
  'what is picked and written in private leaves no trace of its order',
  fc.tuple(
    fc.array(
      fc.tuple(
        fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1, maxLength: 2 }),
        fc.constantFrom('', 'wine', 'Salt', 'salt'),
      ),
      { minLength: 4, maxLength: 4 },
    ),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  ),
  ([plans, order]) => {
    const play = (sequence: readonly number[]) => {
      const { board, send } = opened({});
      const supply = board.state.cards.map((card) => card.id);
      for (const index of sequence) {
        const as = { role: 'participant', person: PEOPLE[index]! } as const;
        const [picks, text] = plans[index]!;
        const written = text ? send({ type: 'card.write', text }, as)[0] : undefined;
        const extra = written?.type === 'card.added' ? [written.card] : [];
        send({ type: 'cards.pick', cards: [...picks.map((pick) => supply[pick]!), ...extra] }, as);
      }
      send({ type: 'moving.start' }, { role: 'facilitator' });
      return board.state.cards.map(({ text, author, ring, pickedBy }) => ({ text, author, ring, pickedBy }));
    };
    const cards = play(order);
    assert.deepEqual(cards, play([0, 1, 2, 3]));
    const texts = cards.map((card) => card.text.toLowerCase());
    assert.equal(new Set(texts).size, texts.length);
  },
);

property(
  'undo gives back the state before, redo the state after',
  fc.tuple(run, turnMode, fc.boolean(), fc.boolean()),
  ([steps, mode, stop, early]) => {
    const { board, send } = early ? opened({ stopAtCentre: stop }) : started({ turnMode: mode, stopAtCentre: stop });
    if (early) send({ type: 'preparing.reopen' }, { role: 'facilitator' });
    for (const [command, as] of steps) {
      const before = board.state;
      const asked = typeof command === 'function' ? command(before) : command;
      if (asked.type === 'undo' || asked.type === 'redo') continue;
      if (!send(asked, as).length) continue;
      const after = board.state;
      const grown =
        after.trail.length > before.trail.length || (after.trail.length === 50 && after.trail[49] !== before.trail[49]);
      if (!grown) continue;
      send({ type: 'undo' }, { role: 'facilitator' });
      assert.deepEqual(timeless(board.state, true), timeless(before, true));
      send({ type: 'redo' }, { role: 'facilitator' });
      assert.deepEqual({ ...board.state, recent: [] }, { ...after, recent: [] });
    }
  },
);

property('undoing everything gives back the start, redoing everything the end', run, (steps) => {
  const { board, send } = started({ turnMode: 'turns' });
  const start = board.state;
  for (const [command, as] of steps) {
    const asked = typeof command === 'function' ? command(board.state) : command;
    // These are kept apart from the trail: the talk afterwards, and a round added to the planned ones.
    if (
      ['round.next', 'session.finish', 'proposal.make', 'proposal.answer', 'note.add', 'person.edit'].includes(
        asked.type,
      )
    )
      continue;
    send(asked, as);
  }
  const end = board.state;
  while (board.state.trail.length) assert.ok(send({ type: 'undo' }, { role: 'facilitator' }).length);
  assert.deepEqual(timeless(board.state, true), timeless(start, true));
  while (board.state.trail.length < end.trail.length) assert.ok(send({ type: 'redo' }, { role: 'facilitator' }).length);
  assert.deepEqual({ ...board.state, recent: [], undone: [] }, { ...end, recent: [], undone: [] });
});

property('decide answers for any role and any state it can be in', run, (steps) => {
  const { board, send } = opened({});
  for (const [command, as] of steps) {
    send(command, as);
    for (const role of ['', 'admin', '__proto__']) {
      const context = { viewer: { role: role as 'observer' }, at: 1, id: () => 'x' };
      const decision = circleForm.decide(board.state, { type: 'undo' }, context);
      assert.ok(isRefusal(decision) && decision.refused === 'role.observer');
    }
  }
});

/** The state without times; and, when asked, without the marks that an undo leaves. */
function timeless({ trail, undone, recent, ...state }: CircleState, unmarked = false) {
  return {
    ...state,
    trail: unmarked ? trail.length : trail,
    ...(unmarked ? {} : { undone, recent }),
    snapshots: state.snapshots.map(({ round, rings }) => ({ round, rings })),
    cards: state.cards.map((card) => ({
      ...card,
      moves: card.moves.filter((move) => !unmarked || !move.undone).map(({ at: _, ...move }) => move),
    })),
  };
}
