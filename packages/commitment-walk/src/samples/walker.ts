import { Player } from '@werkvorm/core/player.js';
import { commitmentWalkForm } from '../commitment-walk.form.ts';
import { stepPlaces } from '../rules/scale.ts';
import type { Ballot, Place, Setup, WalkCommand, WalkEvent, WalkState, WalkView } from '../commitment-walk.types.ts';

/** Plays the walk of a sample: the same call gives the same board, everywhere. */
export class Walker extends Player<WalkState, WalkCommand, WalkEvent, WalkView> {
  constructor() {
    super(commitmentWalkForm, { ids: 's' });
  }

  get setup(): Setup {
    return this.state.setup;
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
}
