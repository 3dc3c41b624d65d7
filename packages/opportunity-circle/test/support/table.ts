/** Boards made by the rules themselves, for tests of what the element does with them. */
import { Board, save, type SavedBoard, type Viewer } from '@werkvorm/core';
import { circleForm } from '../../src/opportunity-circle.form.ts';
import type { CircleCommand, CircleEvent, Setup } from '../../src/opportunity-circle.types.ts';

/** Any command, also one that no honest page sends. */
export type Anything = CircleCommand | { readonly type: string; readonly [field: string]: unknown };

/** A circle that is played by commands, and names people and cards by their words. */
export class Table {
  readonly board = new Board(circleForm);
  #count = 0;
  #now = 1_000_000;

  do(command: Anything, as: Viewer = { role: 'facilitator' }): this {
    const platform = { now: () => (this.#now += 1000), id: () => `t${++this.#count}` };
    const entry = this.board.judge(command as CircleCommand, as, platform.id(), platform);
    if ('refused' in entry) throw new Error(`${command.type}: ${entry.refused}`);
    this.board.append([entry]);
    return this;
  }

  person(name: string): string {
    return this.board.state.people.find((person) => person.name === name)!.id;
  }

  card(text: string): string {
    return this.board.state.cards.find((card) => card.text === text)!.id;
  }

  as(name: string): Viewer {
    return { role: 'participant', person: this.person(name) };
  }

  pick(name: string, ...texts: string[]): this {
    return this.do({ type: 'cards.pick', cards: texts.map((text) => this.card(text)) }, this.as(name));
  }

  move(name: string, text: string): this {
    return this.do({ type: 'card.move', card: this.card(text) }, this.as(name));
  }

  save(): SavedBoard<CircleEvent> {
    return save(circleForm, this.board.log);
  }
}

/** Four cards and three people, still preparing. */
export function prepared(setup: Partial<Setup> = {}): Table {
  const table = new Table().do({ type: 'setup.change', setup });
  table.do({ type: 'cards.add', texts: ['bread', 'roses', 'music', 'trees'] });
  for (const name of ['Ann', 'Ben', 'Cem']) table.do({ type: 'person.add', name });
  return table;
}

export const reviewing = (setup: Partial<Setup> = {}): Table =>
  prepared({ review: true, ...setup }).do({ type: 'review.start' });
export const picking = (setup: Partial<Setup> = {}): Table => prepared(setup).do({ type: 'picking.start' });

/** Ann laid bread and roses, Ben roses and music; trees is left in the supply. It is Ann's turn. */
export function moving(setup: Partial<Setup> = {}): Table {
  return picking(setup).pick('Ann', 'bread', 'roses').pick('Ben', 'roses', 'music').do({ type: 'moving.start' });
}

export const closing = (setup: Partial<Setup> = {}): Table =>
  moving(setup).move('Ann', 'roses').do({ type: 'moving.end' });
