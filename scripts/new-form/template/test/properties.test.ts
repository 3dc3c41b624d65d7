import fc from 'fast-check';
import { hostileText, runFormProperties } from '@werkvorm/core/testing/properties.js';
import type { Viewer } from '@werkvorm/core';
import { __camel__Form } from '../src/__name__.form.ts';
import type { __Pascal__Command, __Pascal__State } from '../src/__name__.types.ts';

const viewers: readonly Viewer[] = [
  { role: 'facilitator' },
  { role: 'participant', person: 'ann' },
  { role: 'observer' },
];

const some = (state: __Pascal__State, at: number): string =>
  state.notes[at % Math.max(1, state.notes.length)]?.id ?? 'none';

const commands: fc.Arbitrary<__Pascal__Command | ((state: __Pascal__State) => __Pascal__Command)> = fc.oneof(
  fc
    .oneof(fc.constantFrom('Speelplein', ' speelplein', 'Bib'), hostileText)
    .map((text): __Pascal__Command => ({ type: 'note.add', text })),
  fc.constantFrom<__Pascal__Command>({ type: 'undo' }, { type: 'board.close' }),
  fc
    .tuple(fc.nat(20), fc.integer({ min: -1, max: 5 }))
    .map(([at, step]) => (state: __Pascal__State): __Pascal__Command => ({
      type: 'note.move',
      note: some(state, at),
      step,
    })),
);

runFormProperties(__camel__Form, {
  commands,
  viewers,
  opening: [
    [{ type: 'note.add', text: 'A place to meet' }, { role: 'facilitator' }],
    [{ type: 'moving.start' }, { role: 'facilitator' }],
  ],
});
