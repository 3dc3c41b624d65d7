import type { Ballot, Setup, WalkCommand } from './commitment-walk.types.ts';
import type { Box } from './views/screen.ts';

/**
 * The box of an anonymous round: person and place are together here only, in the memory of one page, until the reveal
 * empties it. Nothing of it is stored or sent.
 */
export class BallotBox implements Box {
  readonly #ballots = new Map<string, Ballot>();

  has(person: string): boolean {
    return this.#ballots.has(person);
  }

  get size(): number {
    return this.#ballots.size;
  }

  set(person: string, ballot: Ballot): void {
    this.#ballots.set(person, ballot);
  }

  delete(person: string): void {
    this.#ballots.delete(person);
  }

  clear(): void {
    this.#ballots.clear();
  }

  /** What an accepted command means for it: a place is laid or given back; a step of the round empties it. */
  keep(command: WalkCommand, viewer: string | undefined, setup: Setup): void {
    const person = ('person' in command && command.person) || viewer || '';
    const { type } = command;
    if (setup.identity !== 'anonymous' || /^(round|walk)\./.test(type)) this.clear();
    else if (type === 'place.set') {
      const { along, across, why = '', help = '' } = command;
      this.set(person, { place: { along, across: setup.across ? (across ?? null) : null }, why, help });
    } else if (type === 'place.abstain') this.set(person, { place: null, why: '', help: '' });
    else if (type === 'place.return') this.delete(person);
  }

  /** Sorted by what they say, so that the order in which they were laid is gone. */
  all(): readonly Ballot[] {
    const key = ({ place, why, help }: Ballot) => JSON.stringify([place?.along ?? 101, place?.across ?? 0, why, help]);
    return [...this.#ballots.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }
}
