import fc from 'fast-check';
import { hostileText, runFormProperties } from '@werkvorm/core/testing/properties.js';
import type { Viewer } from '@werkvorm/core';
import { abcCanvasForm } from '../src/abc-canvas.form.ts';
import type { AbcCanvasCommand, AbcCanvasState } from '../src/abc-canvas.types.ts';

const viewers: readonly Viewer[] = [
  { role: 'facilitator' },
  { role: 'participant', person: 'ann' },
  { role: 'observer' },
];

const some = (state: AbcCanvasState, at: number): string =>
  state.notes[at % Math.max(1, state.notes.length)]?.id ?? 'none';

const commands: fc.Arbitrary<AbcCanvasCommand | ((state: AbcCanvasState) => AbcCanvasCommand)> = fc.oneof(
  fc
    .oneof(fc.constantFrom('Speelplein', ' speelplein', 'Bib'), hostileText)
    .map((text): AbcCanvasCommand => ({ type: 'note.add', text })),
  fc
    .tuple(fc.nat(20), fc.integer({ min: -1, max: 5 }))
    .map(([at, step]) => (state: AbcCanvasState): AbcCanvasCommand => ({
      type: 'note.move',
      note: some(state, at),
      step,
    })),
);

runFormProperties(abcCanvasForm, {
  commands,
  viewers,
  opening: [[{ type: 'note.add', text: 'A place to meet' }, { role: 'facilitator' }]],
});
