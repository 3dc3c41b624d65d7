import assert from 'node:assert/strict';
import { Board, type Refusal, type Viewer } from '@werkvorm/core';
import { interestTriadForm } from '../src/interest-triad.form.ts';
import type {
  Interest,
  Link,
  Member,
  Own,
  PersonView,
  RefusalCode,
  Share,
  SignalKind,
  TriadCommand,
  TriadState,
  TriadView,
  Visibility,
} from '../src/interest-triad.types.ts';

export const FACILITATOR: Viewer = { role: 'facilitator' };
export const OBSERVER: Viewer = { role: 'observer' };

/** Any command, also one that no honest page sends. */
export type Anything = TriadCommand | { readonly type: string; readonly [field: string]: unknown };

/** Plays a triad by its public face, and names people by their names and interests by their texts. */
export class Play {
  readonly board = new Board(interestTriadForm);
  #count = 0;
  readonly #platform = { now: () => 1_000_000, id: () => `id${++this.#count}` };

  get state(): TriadState {
    return this.board.state;
  }

  /** Sends what must be accepted. */
  do(command: Anything, as: Viewer = FACILITATOR): this {
    const judged = this.#judge(command, as);
    assert.ok(!('refused' in judged), `${command.type} was refused: ${JSON.stringify(judged)}`);
    this.board.append([judged]);
    return this;
  }

  /** Sends what must be accepted and change nothing. */
  idle(command: Anything, as: Viewer = FACILITATOR): this {
    const { state } = this;
    this.do(command, as);
    assert.equal(this.state, state, command.type);
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
    return this.board.judge(command as TriadCommand, as, this.#platform.id(), this.#platform);
  }

  /** All that is somebody's, as only the host knows it. */
  member(name: string): Member {
    return this.state.people.find((person) => person.name === name)!;
  }

  person(name: string): string {
    return this.member(name).id;
  }

  /** That person, on their own device. */
  as(name: string): Viewer {
    return { role: 'participant', person: this.person(name) };
  }

  /** The id of the interest of that text, or of the mark or measurement of that name. */
  id(text: string): string {
    const { people, marks, measurements, notes } = this.state;
    const interest = people.flatMap(({ interests }) => interests).find((one) => one.text === text);
    const found =
      interest ?? marks.find(({ name }) => name === text) ?? measurements.find(({ label }) => label === text);
    return (found ?? notes.find((note) => note.text === text))!.id;
  }

  interest(text: string): Interest | undefined {
    return this.state.people.flatMap(({ interests }) => interests).find((one) => one.text === text);
  }

  /** That person writes an interest. */
  writes(name: string, text: string, visibility: Visibility = 'private', more: object = {}): this {
    return this.do({ type: 'interest.add', level: 'network', text, visibility, ...more }, this.as(name));
  }

  /** That person draws links: `{personOrg: 3}`. */
  draws(name: string, links: { readonly [L in Link]?: number }): this {
    for (const [link, strength] of Object.entries(links)) this.do({ type: 'link.set', link, strength }, this.as(name));
    return this;
  }

  /** A measurement with that name opens. */
  measures(label: string, date = '2026-09-10', more: object = {}): this {
    return this.do({ type: 'measurement.open', label, date, ...more });
  }

  shares(name: string, visibility: Visibility = 'all'): this {
    return this.do({ type: 'triad.share', visibility }, this.as(name));
  }

  view(as: Viewer = FACILITATOR): TriadView {
    return this.board.view(as);
  }

  /** That person, as somebody sees them. */
  seen(name: string, as: Viewer = OBSERVER): PersonView {
    return this.view(as).people.find((person) => person.name === name)!;
  }

  /** That person’s own page. */
  own(name: string): Own {
    return this.view(this.as(name)).me!;
  }

  /** Signals of that person that everybody sees. */
  signals(name: string): readonly SignalKind[] {
    return this.seen(name).signals.map(({ kind }) => kind);
  }

  share(kind: SignalKind): Omit<Share, 'kind'> {
    const { count, of } = this.view(OBSERVER).shares.find((share) => share.kind === kind)!;
    return { count, of };
  }
}

/** Ann (of Mill), Ben (of Bakery), Cem (of Mill) and Dee (of no organisation). */
export function writing(): Play {
  const play = new Play();
  const organisations = { Ann: 'Mill', Ben: 'Bakery', Cem: 'Mill', Dee: '' };
  for (const [name, organisation] of Object.entries(organisations)) play.do({ type: 'person.add', name, organisation });
  return play;
}

/** Ann shares bread and Ben roses; Ann keeps her secret; Cem confides his fear. */
export function laid(): Play {
  return writing()
    .writes('Ann', 'bread', 'all')
    .writes('Ann', 'secret', 'private', { level: 'individual' })
    .writes('Ben', 'roses', 'all')
    .writes('Cem', 'fear', 'facilitator', { level: 'individual' });
}

/** The same with an open matrix. */
export function sharing(): Play {
  return laid().do({ type: 'matrix.open' });
}

/** Ann marked bread and roses as common. */
export function marked(): Play {
  const play = sharing();
  const interests = [play.id('bread'), play.id('roses')];
  return play.do({ type: 'mark.make', kind: 'common', name: 'good life', interests }, play.as('Ann'));
}

/** Ann drew strong, moderate, weak in September. */
export function measured(): Play {
  return sharing().measures('september').draws('Ann', { personOrg: 3, personNetwork: 2, orgNetwork: 1 });
}

/** Ann has a mandate to report back. */
export function mandated(more: object = {}): Play {
  const play = sharing();
  return play.do({ type: 'mandate.set', mandate: { type: 'reporting', ...more } }, play.as('Ann'));
}

/** Ann invites notes. */
export function invited(): Play {
  const play = writing();
  return play.do({ type: 'notes.invite', invited: true }, play.as('Ann'));
}

export function closed(): Play {
  return marked().do({ type: 'board.close' });
}
