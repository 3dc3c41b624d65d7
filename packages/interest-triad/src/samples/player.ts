import { Board, save, type SavedBoard, type Viewer } from '@werkvorm/core';
import { interestTriadForm } from '../interest-triad.form.ts';
import type { TriadCommand, TriadEvent, TriadState } from '../interest-triad.types.ts';

/** Plays the rules as people would, with its own ids: the same call gives the same board, everywhere. */
export class Player {
  readonly board = new Board(interestTriadForm);
  #count = 0;
  readonly #platform = { now: () => Date.UTC(2026, 10, 12, 8, 0), id: () => `s${++this.#count}` };

  get state(): TriadState {
    return this.board.state;
  }

  /** The viewer that the person at that place in the list is. */
  as(index: number): Viewer {
    return { role: 'participant', person: this.state.people[index]!.id };
  }

  send(command: TriadCommand, as: Viewer = { role: 'facilitator' }): void {
    const entry = this.board.judge(command, as, this.#platform.id(), this.#platform);
    if ('refused' in entry)
      throw new Error(`The sample breaks a rule: ${command.type} is refused with ${entry.refused}`);
    this.board.append([entry]);
  }

  /** Writes down what happened without asking the rules, which is quicker for a crowd. */
  write(events: readonly TriadEvent[]): void {
    this.board.append([{ seq: this.board.log.length + 1, id: this.#platform.id(), events }]);
  }

  save(): SavedBoard<TriadEvent> {
    return save(interestTriadForm, this.board.log);
  }
}
