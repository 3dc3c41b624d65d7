import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Board, type Viewer } from '@werkvorm/core';
import { property, testPlatform } from '@werkvorm/core/testing/properties.js';
import { interestTriadForm } from '../src/interest-triad.form.ts';
import type { TriadCommand, TriadState, Visibility } from '../src/interest-triad.types.ts';
import { commands, OPENING, PEOPLE, viewers } from './triad-commands.ts';

type Step = readonly [command: TriadCommand, as: Viewer, accepted: boolean];

class Game {
  readonly board = new Board(interestTriadForm);
  readonly #platform = testPlatform();

  constructor() {
    for (const [command, as] of OPENING) assert.ok(this.send(command, as));
  }

  /** True when it was accepted. */
  send(command: TriadCommand, as: Viewer): boolean {
    const entry = this.board.judge(command, as, this.#platform.id(), this.#platform);
    if ('refused' in entry) return false;
    this.board.append([entry]);
    return true;
  }

  get state(): TriadState {
    return this.board.state;
  }

  /** Everything a viewer can see now and in any replay, and what another board may take from it. */
  seen(as: Viewer): readonly string[] {
    const { length } = this.board.log;
    const moments: unknown[] = Array.from({ length: length + 1 }, (_, upTo) => this.board.view(as, upTo));
    return [...moments, interestTriadForm.results!(this.board.view(as))].map((seen) => JSON.stringify(seen));
  }
}

/** Texts that can be told apart wherever they turn up, one for each command. */
const token = (step: number) => `<${step}>`;

function marked(command: TriadCommand, step: number): TriadCommand {
  if (command.type === 'mandate.set') {
    return { ...command, mandate: { ...command.mandate, margins: token(step), planned: '' } };
  }
  const isText = command.type === 'interest.add' || command.type === 'interest.edit' || command.type === 'note.write';
  return isText ? { ...command, text: token(step) } : command;
}

/** Who may see something, as the manual has it: the whole rule once more, apart from the code that keeps it. */
function mayKnow(state: TriadState, viewer: Viewer, owner: string, visibility: Visibility, entered: boolean): boolean {
  if (viewer.role === 'participant' && viewer.person === owner) return true;
  if (visibility === 'all' && state.opened) return true;
  if (viewer.role !== 'facilitator') return false;
  return visibility === 'facilitator' || (visibility === 'all' && entered);
}

/** The texts that a viewer may know at this moment. */
function known(state: TriadState, viewer: Viewer): readonly string[] {
  const own = state.people.flatMap(({ id, interests, triad }) => {
    const texts = interests
      .filter(({ visibility, entered = false }) => mayKnow(state, viewer, id, visibility, entered))
      .map(({ text }) => text);
    const { mandate, visibility, decidedBy } = triad;
    if (!mandate) return texts;
    const isEntered = mandate.entered === true;
    const isCovered =
      viewer.person === id && viewer.role === 'participant' ? true : decidedBy === 'person' || isEntered;
    const isTold = mayKnow(state, viewer, id, visibility, decidedBy === 'facilitator');
    return isTold && isCovered ? [...texts, mandate.margins] : texts;
  });
  const notes = state.notes.filter(({ author, person }) => {
    if (viewer.role === 'facilitator') return author === '';
    return viewer.role === 'participant' && (author === viewer.person || person === viewer.person);
  });
  return [...own, ...notes.map(({ text }) => text)];
}

const step = fc.tuple(commands, fc.constantFrom(...viewers));

property(
  'a text that a viewer may not know can be any other: their views, their replays and the results are the same to the letter',
  fc.tuple(fc.array(step, { minLength: 10, maxLength: 40, size: '+1' }), fc.constantFrom(...viewers)),
  ([steps, viewer]) => {
    const one = new Game();
    const told = new Set<string>();
    const done: Step[] = [];
    for (const [index, [command, as]] of steps.entries()) {
      const asked = marked(typeof command === 'function' ? command(one.state) : command, index);
      const accepted = one.send(asked, as);
      done.push([asked, as, accepted]);
      if (!accepted) continue;
      const now = known(one.state, viewer);
      const shown = JSON.stringify(one.board.view(viewer)).match(/<\d+>/g) ?? [];
      for (const text of shown) assert.ok(now.includes(text), `${text} is seen by ${viewer.role}`);
      for (const text of now) told.add(text);
    }
    const two = new Game();
    for (const [command, as, accepted] of done) {
      const text = JSON.stringify(command);
      const other = text.replace(/<(\d+)>/g, (all, number) => (told.has(all) ? all : `other ${number}`));
      assert.equal(two.send(JSON.parse(other) as TriadCommand, as), accepted, other);
    }
    const [ones, twos] = [one.seen(viewer), two.seen(viewer)];
    twos.forEach((seen, index) => assert.equal(seen, ones[index]));
  },
);

property(
  'links that a viewer may not know can be any others',
  fc.tuple(
    fc.array(step, { minLength: 10, maxLength: 40, size: '+1' }),
    fc.constantFrom(...PEOPLE),
    fc.integer({ min: 1, max: 4 }),
  ),
  ([steps, secret, shift]) => {
    const one = new Game();
    const two = new Game();
    const others = viewers.filter(({ role, person }) => role !== 'participant' || person !== secret);
    for (const [command, as] of steps) {
      const asked = typeof command === 'function' ? command(one.state) : command;
      const actor = ('person' in asked ? asked.person : undefined) ?? as.person;
      // One keeps one's triad for oneself; what one puts away on one's own page depends on it.
      if (actor === secret && (asked.type === 'triad.share' || asked.type === 'signal.dismiss')) continue;
      const isHidden = actor === secret && asked.type === 'link.set' && asked.strength !== null;
      const other = isHidden ? { ...asked, strength: ((asked.strength + shift) % 5) as 0 } : asked;
      assert.equal(one.send(asked, as), two.send(other, as), JSON.stringify(asked));
      for (const viewer of others) {
        assert.equal(JSON.stringify(two.board.view(viewer)), JSON.stringify(one.board.view(viewer)));
      }
    }
  },
);
