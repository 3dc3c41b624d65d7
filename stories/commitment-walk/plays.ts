import { Board, type SavedBoard } from '@werkvorm/core';
import { commitmentWalkForm, type Setup, type WalkEvent } from '../../packages/commitment-walk/src/index.ts';
import { crowd } from '../../packages/commitment-walk/src/samples/hefboom-5.ts';

export type { Setup };
export type Saved = SavedBoard<WalkEvent>;

/** Walks a board of its own in a language of the samples. */
export type Play = (lang: 'nl' | 'en', setup: Partial<Setup>) => Saved;

/** A hall of so many people, after the second round. */
export function hall(count: number): Play {
  return (lang, setup) => crowd(count, { lang, setup });
}

/** Id of the n-th person of a saved board. */
export function personOf(saved: Saved, index: number): string {
  return new Board(commitmentWalkForm, saved.log).state.people[index]!.id;
}
