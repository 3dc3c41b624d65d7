/**
 * What lies face down changes nothing in what anybody else is shown: not in their view, not in the results, not in a
 * replay. Two boards are played side by side that differ only in what lies face down.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Board, type Viewer } from '@werkvorm/core';
import { LEVELS, type Level } from '@werkvorm/core/results.js';
import { property } from '@werkvorm/core/testing/properties.js';
import { abcCanvasForm } from '../src/abc-canvas.form.ts';
import type { CanvasCommand, CanvasState } from '../src/abc-canvas.types.ts';
import { commands, FACILITATORS, opening, PARTNERS, PEOPLE, viewers, writing } from './canvas-commands.ts';

/** Plays with ids that follow from the place of a command alone, so that a board in which less is said keeps its ids. */
class Game {
  readonly board = new Board(abcCanvasForm);
  #count = 0;
  readonly #platform = { now: () => 1_000_000, id: () => `id${++this.#count}` };

  constructor(order: 'abc' | 'free') {
    // The opening has the ids of `PEOPLE` and `PARTNERS`.
    for (const [command, as] of opening({ order })) {
      const entry = this.board.judge(command, as, this.#platform.id(), this.#platform);
      assert.ok(!('refused' in entry));
      this.board.append([entry]);
    }
  }

  /** How it was answered: with a refusal or not. */
  send(command: CanvasCommand, as: Viewer, at: number): string {
    this.#count = 1000 * (at + 1);
    const entry = this.board.judge(command, as, `command ${at}`, this.#platform);
    if ('refused' in entry) return entry.refused;
    this.board.append([entry]);
    return 'accepted';
  }

  /** All that somebody is shown, now or then. */
  seen(as: Viewer, upTo?: number): string {
    const view = this.board.view(as, upTo);
    return JSON.stringify([view, abcCanvasForm.results!(view)]);
  }
}

type Step = readonly [CanvasCommand | ((state: CanvasState) => CanvasCommand), Viewer];

const mill = PEOPLE.slice(0, 2);
/** Everybody but the people of the Mill, the facilitators included. */
const others = viewers.filter(({ role, person }) => role !== 'participant' || !mill.includes(person!));
const outsiders = others.filter(({ role }) => role !== 'facilitator');
const isOfMill = ({ role, person }: Viewer) => role === 'participant' && mill.includes(person!);

const step = fc.tuple(
  fc.oneof({ weight: 5, arbitrary: writing }, { weight: 1, arbitrary: commands }),
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...mill).map((person): Viewer => ({ role: 'participant', person })) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  ),
);
const steps = fc.array(step, { minLength: 5, maxLength: 30, size: '+1' });
const order = fc.constantFrom('abc', 'free');

/** Lines that the Mill began itself, face down; what the facilitator entered they may know. */
function hiddenLines({ state, log }: Game['board']) {
  const begun = log.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'item.added' && event.by ? [event.spot.item] : [])),
  );
  return state.partners.find(({ id }) => id === PARTNERS[0]!)!.interests.filter(({ id }) => begun.includes(id));
}

/** A command of the Mill about its interests, which nobody else may notice. */
function isSecret(board: Game['board'], command: CanvasCommand): boolean {
  switch (command.type) {
    case 'interest.add':
      return true;
    case 'item.edit':
    case 'item.remove':
      return hiddenLines(board).some(({ id }) => id === command.item);
    case 'variant.choose':
    case 'variant.drop':
      return hiddenLines(board).some(({ variants }) => variants.some(({ id }) => id === command.variant));
    default:
      return false;
  }
}

function turned(level: Level | undefined): Level | undefined {
  return level && LEVELS[(LEVELS.indexOf(level) + 1) % LEVELS.length];
}

/** The same command with other words: what was the same is still the same, and nothing else is. */
function otherwise(command: CanvasCommand): CanvasCommand {
  const other = (text: string | undefined) => text && `${text}!`;
  switch (command.type) {
    case 'interest.add':
      return { ...command, text: `${other(command.text)}`, level: turned(command.level ?? 'organisation') };
    case 'item.edit':
      return { ...command, text: other(command.text), was: other(command.was), level: turned(command.level) };
    case 'item.remove':
      return { ...command, was: `${other(command.was)}` };
    default:
      return command;
  }
}

/**
 * What is sent while B lies face down: everything but the opening. The facilitator's words are their own, so that they do
 * not happen to be those of the Mill.
 */
function asked([command, { role }]: Step, state: CanvasState): CanvasCommand | undefined {
  const sent = typeof command === 'function' ? command(state) : command;
  if (sent.type === 'interests.open' || sent.type === 'canvas.close') return undefined;
  return sent.type === 'item.edit' && role === 'facilitator' && sent.text ? { ...sent, text: 'entered' } : sent;
}

/** Starts B, so that there is something to hide. */
function start(games: readonly Game[]): void {
  for (const game of games)
    assert.equal(game.send({ type: 'phase.go', to: 'interests' }, FACILITATORS[0]!, 0), 'accepted');
}

property(
  'other words face down: every answer and every view of the others is the same to the letter',
  fc.tuple(order, steps),
  ([order, steps]) => {
    const [one, two] = [new Game(order), new Game(order)];
    start([one, two]);
    steps.forEach((step, index) => {
      const as = step[1];
      const command = asked(step, one.board.state);
      // A choice names the text that it replaces, which is another one on each board.
      if (!command || (isOfMill(as) && command.type === 'variant.choose')) return;
      const isOther = isOfMill(as) && isSecret(one.board, command);
      const answers = [
        one.send(command, as, index + 1),
        two.send(isOther ? otherwise(command) : command, as, index + 1),
      ];
      // Whoever may read a line is answered about it; nobody else.
      if (!isOfMill(as)) assert.equal(answers[0], answers[1], JSON.stringify(command));
      for (const viewer of others) assert.equal(one.seen(viewer), two.seen(viewer), JSON.stringify([viewer, command]));
    });
  },
);

property(
  'nothing said face down: who takes part or looks on sees the same, now and in a replay',
  fc.tuple(order, steps),
  ([order, steps]) => {
    const [one, two] = [new Game(order), new Game(order)];
    start([one, two]);
    steps.forEach((step, index) => {
      const as = step[1];
      const command = asked(step, one.board.state);
      if (!command || command.type === 'undo' || as.role === 'facilitator') return;
      const isLeftOut = isOfMill(as) && isSecret(one.board, command);
      const answer = one.send(command, as, index + 1);
      const same = isLeftOut ? answer : two.send(command, as, index + 1);
      // Whoever may read a line is answered about it; nobody else.
      if (!isOfMill(as)) assert.equal(same, answer, JSON.stringify(command));
      for (const viewer of outsiders)
        assert.equal(one.seen(viewer), two.seen(viewer), JSON.stringify([viewer, command]));
    });
    const last = (game: Game) => [...new Set(game.board.log.map((_, at) => game.seen(outsiders[0]!, at + 1)))];
    assert.deepEqual(last(one), last(two));
  },
);

property(
  'no word that lies face down is in what others are shown',
  fc.tuple(order, fc.array(fc.nat(2), { maxLength: 6 })),
  ([order, who]) => {
    const game = new Game(order);
    start([game]);
    who.forEach((writer, index) => {
      const person = [PEOPLE[0]!, PEOPLE[2]!, PEOPLE[4]!][writer]!;
      game.send({ type: 'interest.add', text: `secret of ${person}.` }, { role: 'participant', person }, index + 1);
    });
    for (const as of viewers) {
      const seen = game.seen(as);
      for (const person of PEOPLE) {
        const partner = (id: string | undefined) => game.board.state.people.find((one) => one.id === id)?.partner;
        const isOwn = as.role === 'participant' && partner(as.person) === partner(person);
        if (!isOwn) assert.ok(!seen.includes(`secret of ${person}.`));
      }
    }
  },
);
