import fc from 'fast-check';
import { hostileText, runFormProperties } from '@werkvorm/core/testing/properties.js';
import type { Viewer } from '@werkvorm/core';
import { interestTriadForm } from '../src/interest-triad.form.ts';
import type { InterestTriadCommand, InterestTriadState } from '../src/interest-triad.types.ts';

const viewers: readonly Viewer[] = [
  { role: 'facilitator' },
  { role: 'participant', person: 'ann' },
  { role: 'observer' },
];

const some = (state: InterestTriadState, at: number): string =>
  state.notes[at % Math.max(1, state.notes.length)]?.id ?? 'none';

const commands: fc.Arbitrary<InterestTriadCommand | ((state: InterestTriadState) => InterestTriadCommand)> = fc.oneof(
  fc
    .oneof(fc.constantFrom('Speelplein', ' speelplein', 'Bib'), hostileText)
    .map((text): InterestTriadCommand => ({ type: 'note.add', text })),
  fc
    .tuple(fc.nat(20), fc.integer({ min: -1, max: 5 }))
    .map(([at, step]) => (state: InterestTriadState): InterestTriadCommand => ({
      type: 'note.move',
      note: some(state, at),
      step,
    })),
);

runFormProperties(interestTriadForm, {
  commands,
  viewers,
  opening: [[{ type: 'note.add', text: 'A place to meet' }, { role: 'facilitator' }]],
});
