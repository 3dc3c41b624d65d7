import assert from 'node:assert/strict';
import { Board, type Refusal, type Viewer } from '@werkvorm/core';
import { circleForm } from '../src/opportunity-circle.form.ts';
import type {
  Card,
  CircleCommand,
  CircleState,
  CircleView,
  RefusalCode,
  Setup,
} from '../src/opportunity-circle.types.ts';

export const FACILITATOR: Viewer = { role: 'facilitator' };
export const OBSERVER: Viewer = { role: 'observer' };

/** Any command, also one that no honest page sends. */
export type Anything = CircleCommand | { readonly type: string; readonly [field: string]: unknown };

/** Plays a circle by its public face, and names people and cards by their words. */
export class Play {
  readonly board = new Board(circleForm);
  #count = 0;
  #now = 1_000_000;
  readonly #platform = { now: () => (this.#now += 1000), id: () => `id${++this.#count}` };

  get state(): CircleState {
    return this.board.state;
  }

  /** Sends what must be accepted. */
  do(command: Anything, as: Viewer = FACILITATOR): this {
    const judged = this.#judge(command, as);
    assert.ok(!('refused' in judged), `${command.type} was refused: ${JSON.stringify(judged)}`);
    this.board.append([judged]);
    return this;
  }

  /** Sends what must be refused, and changes nothing. */
  refuses(code: RefusalCode, command: Anything, as: Viewer = FACILITATOR): Refusal {
    const before = JSON.stringify(this.state);
    const judged = this.#judge(command, as);
    assert.ok('refused' in judged, `${JSON.stringify(command)} was accepted, not refused with ${code}`);
    assert.equal(judged.refused, code);
    assert.equal(JSON.stringify(this.state), before);
    return judged;
  }

  #judge(command: Anything, as: Viewer) {
    return this.board.judge(command as CircleCommand, as, this.#platform.id(), this.#platform);
  }

  /** Id of the participant of that name. */
  person(name: string): string {
    return this.state.people.find((person) => person.name === name)!.id;
  }

  /** That participant, on their own device. */
  as(name: string): Viewer {
    return { role: 'participant', person: this.person(name) };
  }

  card(text: string): Card {
    return this.state.cards.find((card) => card.text === text)!;
  }

  id(text: string): string {
    return this.card(text).id;
  }

  view(as: Viewer = FACILITATOR): CircleView {
    return this.board.view(as);
  }

  get onTurn(): string {
    return this.state.people.find((person) => person.id === this.state.turn)?.name ?? '';
  }

  /** That participant moves that card. */
  move(name: string, text: string): this {
    return this.do({ type: 'card.move', card: this.id(text) }, this.as(name));
  }

  pick(name: string, ...texts: string[]): this {
    return this.do({ type: 'cards.pick', cards: texts.map((text) => this.id(text)) }, this.as(name));
  }
}

/** Four cards (bread, roses, music, trees) and three people (Ann, Ben, Cem), still preparing. */
export function prepared(setup: Partial<Setup> = {}): Play {
  const play = new Play().do({ type: 'setup.change', setup });
  play.do({ type: 'cards.add', texts: ['bread', 'roses', 'music', 'trees'] });
  for (const name of ['Ann', 'Ben', 'Cem']) play.do({ type: 'person.add', name });
  return play;
}

export function picking(setup: Partial<Setup> = {}): Play {
  return prepared(setup).do({ type: 'picking.start' });
}

/** Ann laid bread and roses, Ben roses and music; trees is left in the supply. */
export function moving(setup: Partial<Setup> = {}): Play {
  const play = picking(setup).pick('Ann', 'bread', 'roses').pick('Ben', 'roses', 'music');
  return play.do({ type: 'moving.start' });
}

export function closing(setup: Partial<Setup> = {}): Play {
  return moving(setup).move('Ann', 'roses').do({ type: 'moving.end' });
}

export function finished(): Play {
  return closing().do({ type: 'session.finish' });
}
