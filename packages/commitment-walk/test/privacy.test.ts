import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Board, type Viewer } from '@werkvorm/core';
import { property, testPlatform } from '@werkvorm/core/testing/properties.js';
import { commitmentWalkForm, readPlace, stepPlaces } from '../src/commitment-walk.form.ts';
import type { Setup, WalkCommand, WalkState } from '../src/commitment-walk.types.ts';
import { commands, FACILITATOR, opening, PEOPLE, placing, setups, viewers } from './walk-commands.ts';

type Step = readonly [WalkCommand | ((state: WalkState) => WalkCommand), Viewer];

class Game {
  readonly board = new Board(commitmentWalkForm);
  readonly #platform = testPlatform();

  constructor(setup: Partial<Setup>) {
    for (const [command, as] of opening(setup)) assert.ok(this.send(command, as));
  }

  /** True when it was accepted. */
  send(command: WalkCommand, as: Viewer): boolean {
    const entry = this.board.judge(command, as, this.#platform.id(), this.#platform);
    if ('refused' in entry) return false;
    this.board.append([entry]);
    return true;
  }

  seen(as: Viewer): string {
    return JSON.stringify(this.board.view(as));
  }
}

/** The same command with another place and other words, as long as it is a place at all. */
function elsewhere(setup: Setup, command: WalkCommand, shift: number): WalkCommand {
  const other = (text: string | undefined) => text && `${text} and ${shift}`;
  if (command.type === 'reason.give') {
    const { why, help, moved } = command.words;
    return { ...command, words: { why: other(why), help: other(help), moved: other(moved) } };
  }
  if (command.type !== 'place.set') return command;
  const place = readPlace(setup, command.along, command.across);
  if ('refused' in place) return command;
  // What takes a place without a word may as well be an abstention.
  if (shift % 3 === 0 && command.why === undefined && setup.reason !== 'required') {
    return { type: 'place.abstain', marker: command.marker, person: command.person };
  }
  const all = setup.steps ? stepPlaces(setup.steps) : Array.from({ length: 101 }, (_, index) => index);
  const allowed = all.filter((along) => along !== 50 || setup.allowMiddle);
  const along = allowed[(allowed.indexOf(command.along) + shift) % allowed.length]!;
  const across = command.across === undefined ? undefined : (command.across + shift) % 101;
  return { ...command, along, across, why: other(command.why) };
}

const step = (of: fc.Arbitrary<Step[0]>): fc.Arbitrary<Step> => fc.tuple(of, fc.constantFrom(...viewers));
const hidden = setups.map((setup): Partial<Setup> => ({ ...setup, reveal: 'together', explainFirst: false }));

property(
  'before the reveal no view holds anybody else’s place: with the others elsewhere it is the same to the letter',
  fc.tuple(
    hidden,
    fc.array(step(commands), { maxLength: 20 }),
    fc.array(fc.oneof({ weight: 6, arbitrary: step(placing) }, { weight: 1, arbitrary: step(commands) }), {
      minLength: 5,
      maxLength: 25,
    }),
    fc.constantFrom(...viewers),
    fc.integer({ min: 1, max: 90 }),
  ),
  ([setup, before, round, viewer, shift]) => {
    const one = new Game(setup);
    const two = new Game(setup);
    const both = (command: WalkCommand, as: Viewer) =>
      assert.equal(one.send(command, as), two.send(command, as), JSON.stringify(command));
    for (const [command, as] of before) both(typeof command === 'function' ? command(one.board.state) : command, as);
    if (one.board.state.phase === 'explaining') both({ type: 'round.open' }, FACILITATOR);
    for (const [command, as] of round) {
      const asked = typeof command === 'function' ? command(one.board.state) : command;
      if (asked.type === 'round.reveal') continue;
      const actor = ('person' in asked ? asked.person : undefined) ?? as.person;
      const isOwn = viewer.role === 'participant' && actor === viewer.person;
      const moved = isOwn ? asked : elsewhere(one.board.state.setup, asked, shift);
      assert.equal(one.send(asked, as), two.send(moved, as), JSON.stringify([asked, moved]));
      assert.equal(one.seen(viewer), two.seen(viewer));
    }
  },
);

property(
  'by organisation a view does not tell which of its people stands where, through all the rounds',
  fc.tuple(
    fc.constantFrom<Partial<Setup>>({}, { steps: 3 }, { across: true }, { reveal: 'live' }, { twoMarkers: true }),
    fc.array(
      fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.constantFrom('', 'a')), { minLength: 12, maxLength: 12 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.shuffledSubarray([0, 3], { minLength: 2 }),
    fc.shuffledSubarray([1, 2, 4, 5], { minLength: 4 }),
  ),
  ([setup, rounds, mill, bakery]) => {
    // Who plays whose part: only people of the same organisation change parts.
    const parts = new Map([
      ...[0, 3].map((at, index) => [at, mill[index]!] as const),
      ...[1, 2, 4, 5].map((at, index) => [at, bakery[index]!] as const),
    ]);
    const play = (partOf: (person: number) => number) => {
      const game = new Game({ identity: 'organisation', explainFirst: false, ...setup });
      const seen: string[] = [];
      rounds.forEach((places, round) => {
        if (round) game.send({ type: 'round.open' }, FACILITATOR);
        PEOPLE.forEach((person, index) => {
          const as = { role: 'participant', person } as const;
          for (const [offset, marker] of (['me', 'organisation'] as const).entries()) {
            const [step, why] = places[partOf(index) + 6 * offset]!;
            if (marker === 'organisation' && !setup.twoMarkers) continue;
            if (step < 0) game.send({ type: 'place.abstain', marker }, as);
            else game.send({ type: 'place.set', marker, along: step * 50, across: 7, ...(why ? { why } : {}) }, as);
          }
        });
        seen.push(...[FACILITATOR, { role: 'observer' } as const].map((as) => game.seen(as)));
        assert.ok(game.send({ type: 'round.reveal' }, FACILITATOR));
        for (const as of viewers) {
          if (as.role !== 'participant') seen.push(game.seen(as));
          for (const { marks, revealed } of game.board.view(as).rounds) {
            if (revealed)
              assert.ok(marks.every(({ person, id }) => person === '' && !PEOPLE.some((who) => id.includes(who))));
          }
        }
      });
      return seen;
    };
    assert.deepEqual(
      play((person) => parts.get(person)!),
      play((person) => person),
    );
  },
);
