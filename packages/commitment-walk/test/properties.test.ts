import fc from 'fast-check';
import { hostileText, runFormProperties } from '@werkvorm/core/testing/properties.js';
import type { Viewer } from '@werkvorm/core';
import { commitmentWalkForm } from '../src/commitment-walk.form.ts';
import type { CommitmentWalkCommand, CommitmentWalkState } from '../src/commitment-walk.types.ts';

const viewers: readonly Viewer[] = [
  { role: 'facilitator' },
  { role: 'participant', person: 'ann' },
  { role: 'observer' },
];

const some = (state: CommitmentWalkState, at: number): string =>
  state.notes[at % Math.max(1, state.notes.length)]?.id ?? 'none';

const commands: fc.Arbitrary<CommitmentWalkCommand | ((state: CommitmentWalkState) => CommitmentWalkCommand)> =
  fc.oneof(
    fc
      .oneof(fc.constantFrom('Speelplein', ' speelplein', 'Bib'), hostileText)
      .map((text): CommitmentWalkCommand => ({ type: 'note.add', text })),
    fc
      .tuple(fc.nat(20), fc.integer({ min: -1, max: 5 }))
      .map(([at, step]) => (state: CommitmentWalkState): CommitmentWalkCommand => ({
        type: 'note.move',
        note: some(state, at),
        step,
      })),
  );

runFormProperties(commitmentWalkForm, {
  commands,
  viewers,
  opening: [[{ type: 'note.add', text: 'A place to meet' }, { role: 'facilitator' }]],
});
