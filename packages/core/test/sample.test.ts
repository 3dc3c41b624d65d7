import fc from 'fast-check';
import { hostileText, runFormProperties } from '../src/testing/properties.ts';
import { sample, type SampleCommand, type SampleState } from '../src/testing/sample.ts';
import type { Viewer } from '../src/index.ts';

const viewers: readonly Viewer[] = [
  { role: 'facilitator' },
  { role: 'participant', person: 'ann' },
  { role: 'participant', person: 'toString' },
  { role: 'observer' },
];

const some = (state: SampleState, at: number): string =>
  state.notes[at % Math.max(1, state.notes.length)]?.id ?? 'none';

const commands: fc.Arbitrary<SampleCommand | ((state: SampleState) => SampleCommand)> = fc.oneof(
  fc
    .oneof(fc.constantFrom('Speelplein', ' speelplein', 'Bib'), hostileText)
    .map((text): SampleCommand => ({ type: 'note.add', text })),
  fc
    .tuple(fc.nat(20), fc.integer({ min: -1, max: 4 }))
    .map(([at, ring]) => (state: SampleState): SampleCommand => ({ type: 'note.move', note: some(state, at), ring })),
  fc
    .nat(20)
    .map((at) => (state: SampleState): SampleCommand => ({ type: 'vote.cast', note: some(state, at), person: 'ann' })),
  fc.constant({ type: 'votes.reveal' } satisfies SampleCommand),
);

runFormProperties(sample, {
  commands,
  viewers,
  opening: [[{ type: 'note.add', text: 'Een ontmoetingsplek' }, { role: 'facilitator' }]],
  personOf: (event) => (event.type === 'vote.cast' ? event.person : undefined),
});
