import assert from 'node:assert/strict';
import { Board, type Refusal, type Viewer } from '@werkvorm/core';
import { commitmentWalkForm } from '../src/commitment-walk.form.ts';
import type {
  Ballot,
  Mark,
  RefusalCode,
  RoundView,
  Setup,
  WalkCommand,
  WalkState,
  WalkView,
} from '../src/commitment-walk.types.ts';

export const FACILITATOR: Viewer = { role: 'facilitator' };
export const OBSERVER: Viewer = { role: 'observer' };

/** Any command, also one that no honest page sends. */
export type Anything = WalkCommand | { readonly type: string; readonly [field: string]: unknown };

/** Plays a walk by its public face, and names people by their names. */
export class Play {
  readonly board = new Board(commitmentWalkForm);
  #count = 0;
  readonly #platform = { now: () => 1_000_000, id: () => `id${++this.#count}` };

  get state(): WalkState {
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
    return this.board.judge(command as WalkCommand, as, this.#platform.id(), this.#platform);
  }

  /** Id of the person of that name. */
  person(name: string): string {
    return this.state.people.find((person) => person.name === name)!.id;
  }

  /** That person, on their own device. */
  as(name: string): Viewer {
    return { role: 'participant', person: this.person(name) };
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

  view(as: Viewer = FACILITATOR): WalkView {
    return this.board.view(as);
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
