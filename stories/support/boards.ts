import { Board, save, type SavedBoard, type Viewer } from '@werkvorm/core';
import {
  sampleLog,
  type SampleLanguage,
  type SampleStage,
} from '../../packages/opportunity-circle/src/samples/hefboom-5.ts';
import {
  circleForm,
  type CircleCommand,
  type CircleEvent,
  type CircleState,
} from '../../packages/opportunity-circle/src/index.ts';

export type { SampleLanguage, SampleStage };
export type Saved = SavedBoard<CircleEvent>;

/** Commands for the state they are sent in: a step may need the ids of the step before. */
export type Step = (state: CircleState) => readonly [CircleCommand, Viewer?];

/** The reference workshop up to a stage. */
export const upTo = (lang: SampleLanguage, stage: SampleStage): Saved => sampleLog(lang, stage);

/** A board as it was when a phase began. The beginning of a log is a log. */
export function atPhase(saved: Saved, phase: CircleState['phase']): Saved {
  const last = saved.log.findIndex(({ events }) =>
    events.some((event) => event.type === 'phase.changed' && event.to === phase),
  );
  return { ...saved, log: saved.log.slice(0, last + 1) };
}

/** Plays on from a saved board, by the rules; a step that they refuse is a fault of the story. */
export function playOn(saved: Saved, ...steps: readonly Step[]): Saved {
  const board = new Board(circleForm, saved.log);
  let count = 0;
  const platform = { now: () => Date.UTC(2026, 10, 12, 9) + ++count * 20_000, id: () => `story${++count}` };
  for (const step of steps) {
    const [command, as = { role: 'facilitator' }] = step(board.state);
    const entry = board.judge(command, as, platform.id(), platform);
    if ('refused' in entry)
      throw new Error(`The story breaks a rule: ${command.type} is refused with ${entry.refused}`);
    board.append([entry]);
  }
  return save(circleForm, board.log);
}

/** Id of the n-th person of a saved board. */
export function personOf(saved: Saved, index: number): string {
  return new Board(circleForm, saved.log).state.people[index]!.id;
}

/** The n-th person, as who they are. */
export const as = (state: CircleState, index: number): Viewer => ({
  role: 'participant',
  person: state.people[index]!.id,
});
