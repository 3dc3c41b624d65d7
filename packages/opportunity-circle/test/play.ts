import { FormPlay } from '@werkvorm/core/testing/play.js';
import { circleForm } from '../src/opportunity-circle.form.ts';
import type {
  Card,
  CircleCommand,
  CircleEvent,
  CircleState,
  CircleView,
  RefusalCode,
  Setup,
} from '../src/opportunity-circle.types.ts';

export { FACILITATOR, OBSERVER } from '@werkvorm/core/testing/play.js';

/** Plays a circle by its public face, and names people and cards by their words. */
export class Play extends FormPlay<CircleState, CircleCommand, CircleEvent, CircleView, RefusalCode> {
  constructor() {
    super(circleForm);
  }

  card(text: string): Card {
    return this.state.cards.find((card) => card.text === text)!;
  }

  id(text: string): string {
    return this.card(text).id;
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
