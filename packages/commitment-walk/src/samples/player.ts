import { Board, save, type SavedBoard, type Viewer } from '@werkvorm/core';
import { commitmentWalkForm } from '../commitment-walk.form.ts';
import { stepPlaces } from '../rules/scale.ts';
import type { Ballot, Place, Setup, WalkCommand, WalkEvent } from '../commitment-walk.types.ts';

/** Plays the rules as people would, with its own ids: the same call gives the same board, everywhere. */
export class Player {
  readonly board = new Board(commitmentWalkForm);
  #count = 0;
  readonly #platform = { now: () => Date.UTC(2026, 10, 12, 8, 0), id: () => `s${++this.#count}` };

  get setup(): Setup {
    return this.board.state.setup;
  }

  /** Ids of the people, in the order of the list. */
  get people(): readonly string[] {
    return this.board.state.people.map(({ id }) => id);
  }

  send(command: WalkCommand, as: Viewer = { role: 'facilitator' }): void {
    const entry = this.board.judge(command, as, this.#platform.id(), this.#platform);
    if ('refused' in entry)
      throw new Error(`The sample breaks a rule: ${command.type} is refused with ${entry.refused}`);
    this.board.append([entry]);
  }

  /** Writes down what happened without asking the rules, which is quicker for a crowd. */
  write(events: readonly WalkEvent[]): void {
    this.board.append([{ seq: this.board.log.length + 1, id: this.#platform.id(), events }]);
  }

  /** A place that this walk has, near the one asked for. */
  place(along: number, across: number): Place {
    const steps = stepPlaces(this.setup.steps);
    const near = (best: number, step: number) => (Math.abs(step - along) < Math.abs(best - along) ? step : best);
    return { along: steps.length ? steps.reduce(near) : along, across: this.setup.across ? across : null };
  }

  /** Reveals the round; an anonymous one with these ballots. */
  reveal(ballots: readonly Ballot[]): void {
    this.send({ type: 'round.reveal', ...(this.setup.identity === 'anonymous' ? { ballots } : {}) });
  }

  save(): SavedBoard<WalkEvent> {
    return save(commitmentWalkForm, this.board.log);
  }
}
