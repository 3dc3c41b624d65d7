import type { Viewer } from '@werkvorm/core';
import { FACILITATOR, FormPlay } from '@werkvorm/core/testing/play.js';
import { commitmentWalkForm } from '../src/commitment-walk.form.ts';
import type {
  Ballot,
  Mark,
  RefusalCode,
  RoundView,
  Setup,
  WalkCommand,
  WalkEvent,
  WalkState,
  WalkView,
} from '../src/commitment-walk.types.ts';

export { FACILITATOR, OBSERVER } from '@werkvorm/core/testing/play.js';

/** Plays a walk by its public face, and names people by their names. */
export class Play extends FormPlay<WalkState, WalkCommand, WalkEvent, WalkView, RefusalCode> {
  constructor() {
    super(commitmentWalkForm);
  }

  /** That person goes and stands there, with what else is said. */
  stand(name: string, along: number, more: object = {}): this {
    return this.do({ type: 'place.set', along, ...more }, this.as(name));
  }

  /** All of them at once: `{Ann: 20, Ben: 80}`. */
  stands(places: { readonly [name: string]: number }): this {
    for (const [name, along] of Object.entries(places)) this.stand(name, along);
    return this;
  }

  abstains(name: string): this {
    return this.do({ type: 'place.abstain' }, this.as(name));
  }

  reveal(ballots?: readonly Ballot[]): this {
    return this.do({ type: 'round.reveal', ...(ballots ? { ballots } : {}) });
  }

  /** Closes the explaining and opens the next round. */
  again(): this {
    return this.do({ type: 'explaining.close' }).do({ type: 'round.open' });
  }

  /** The last round as somebody sees it. */
  round(as: Viewer = FACILITATOR): RoundView {
    return this.view(as).rounds.at(-1)!;
  }

  /** The mark of that person in the last round. */
  mark(name: string, marker = 'me', as: Viewer = FACILITATOR): Mark | undefined {
    return this.round(as).marks.find((mark) => mark.person === this.person(name) && mark.marker === marker);
  }

  /** Names of people by their ids. */
  names(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.state.people.find((person) => person.id === id)!.name);
  }
}

/** Ann, Ben (of Bakery), Cem and Dee, before a walk about bread. */
export function prepared(setup: Partial<Setup> = {}): Play {
  const play = new Play().do({ type: 'setup.change', setup: { decided: 'We bake bread.', ...setup } });
  for (const name of ['Ann', 'Ben', 'Cem', 'Dee']) {
    play.do({ type: 'person.add', name, organisation: name === 'Ben' ? 'Bakery' : '' });
  }
  return play;
}

export function placing(setup: Partial<Setup> = {}): Play {
  return prepared(setup).do({ type: 'round.open' });
}

/** Ann stands at 20, Ben at 50, Cem at 90; Dee abstained. */
export function explaining(setup: Partial<Setup> = {}): Play {
  return placing(setup).stands({ Ann: 20, Ben: 50, Cem: 90 }).abstains('Dee').reveal();
}

/** In the second round, with nobody placed anew. */
export function again(setup: Partial<Setup> = {}): Play {
  return explaining(setup).again();
}

export function closed(): Play {
  return explaining().do({ type: 'walk.close' });
}

export const SIX: readonly string[] = ['Ann', 'Ben', 'Cem', 'Dee', 'Eva', 'Fay'];

/** An anonymous walk of six people, before it begins. */
export function masked(setup: Partial<Setup> = {}): Play {
  const play = prepared({ identity: 'anonymous', ...setup });
  for (const name of ['Eva', 'Fay']) play.do({ type: 'person.add', name });
  return play;
}

/** An anonymous round in which these people laid a place. */
export function laid(names: readonly string[] = SIX, setup: Partial<Setup> = {}): Play {
  const play = masked(setup).do({ type: 'round.open' });
  for (const name of names) play.stand(name, 50);
  return play;
}

/** Ballots at these places; null for one who does not stand. */
export function ballots(...places: readonly (number | null)[]): readonly Ballot[] {
  return places.map((along) => ({ place: along === null ? null : { along, across: null }, why: '', help: '' }));
}
