import type { SavedBoard } from '@werkvorm/core';
import type { Ballot, Setup, WalkEvent } from '../commitment-walk.types.ts';
import { PEOPLE, WORDS, type SampleLanguage } from './hefboom-5.words.ts';
import { Walker } from './walker.ts';

/** What a crowd is asked for, besides its size. */
export interface CrowdOptions {
  /** What is set otherwise than at first. */
  readonly setup?: Partial<Setup>;
  /**
   * `placing`: all have laid a place in the first round, which is not revealed (with `reveal: 'live'` it is seen);
   * `explaining`: it is revealed; `moved` (default): the second round is revealed.
   */
  readonly upTo?: 'placing' | 'explaining' | 'moved';
  readonly lang?: SampleLanguage;
}

const FIRST_NAMES: readonly string[] = [
  ...['Adil', 'Bea', 'Chris', 'Dina', 'Emre', 'Floor', 'Geert', 'Hanne', 'Ilias', 'Jana', 'Karim', 'Lies', 'Mats'],
  ...['Noor', 'Omar', 'Pia', 'Quinten', 'Rania', 'Stef', 'Tine', 'Umut', 'Veerle', 'Wout', 'Xandra', 'Yara', 'Zeno'],
];

/**
 * A walk with `count` people of the six organisations, spread as a hall is: a few far off, two hills, a full middle.
 * The same call gives the same board. For benches, stories and tests.
 */
export function crowd(
  count: number,
  { setup = {}, upTo = 'moved', lang = 'nl' }: CrowdOptions = {},
): SavedBoard<WalkEvent> {
  const player = new Walker();
  player.send({ type: 'setup.change', setup: { decided: WORDS[lang].decided, ...setup } });
  player.write(Array.from({ length: count }, (_, index) => added(index)));
  player.send({ type: 'round.open' });
  const next = numbers(count);
  const first = Array.from({ length: count }, () => spread(next));
  const laid = lay(player, first, next);
  if (upTo === 'placing') return player.save();
  player.reveal(laid);
  if (upTo === 'explaining') return player.save();
  player.send({ type: 'explaining.close' });
  player.send({ type: 'round.open' });
  // Half of them stay, most of the others come a little closer.
  const second = first.map((along) => (next() < 0.5 ? along : within(along + Math.round(next() * 24 - 7))));
  player.reveal(lay(player, second, next));
  return player.save();
}

function added(index: number): WalkEvent {
  const { organisation } = PEOPLE[index % PEOPLE.length]!;
  const turn = Math.floor(index / FIRST_NAMES.length);
  const name = FIRST_NAMES[index % FIRST_NAMES.length]! + (turn ? ` ${turn + 1}` : '');
  return { type: 'person.added', person: `p${index + 1}`, name, organisation };
}

/** Lays all places, as one entry; answers with the ballots that an anonymous round is revealed with. */
function lay(player: Walker, places: readonly number[], next: () => number): readonly Ballot[] {
  const ballots = places.map((along): Ballot => {
    return { place: player.place(along, within(along + Math.round(next() * 60 - 30))), why: '', help: '' };
  });
  const isAnonymous = player.setup.identity === 'anonymous';
  const event = (person: string, index: number): WalkEvent =>
    isAnonymous
      ? { type: 'place.laid', person }
      : { type: 'place.taken', person, marker: 'me', place: ballots[index]!.place };
  player.write(player.state.people.map(({ id }, index) => event(id, index)));
  return ballots;
}

/** One in eight far off, one in four around a third, the others towards the middle of things. */
function spread(next: () => number): number {
  const kind = next();
  const hill = (centre: number, width: number) => centre + Math.round((next() + next() + next() - 1.5) * width);
  if (kind < 0.125) return within(hill(12, 14));
  return within(kind < 0.375 ? hill(38, 22) : hill(72, 26));
}

function within(along: number): number {
  return Math.max(0, Math.min(100, along));
}

/** Numbers from 0 to 1 that look random and are the same every time (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
