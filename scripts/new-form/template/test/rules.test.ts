import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moving, OBSERVER, prepared } from './play.ts';

test('a note goes one step at a time, and back', () => {
  const play = moving();
  play.do({ type: 'note.move', note: play.id('bread'), step: 1 });
  assert.equal(play.view().notes[0]!.step, 1);
  assert.equal(play.do({ type: 'undo' }).view().notes[0]!.step, 0);
});

test('a note that was added is taken back by undo, for whoever may', () => {
  const play = prepared();
  assert.deepEqual([play.view().canUndo, play.view(OBSERVER).canUndo], [true, false]);
  assert.deepEqual(
    play
      .do({ type: 'undo' })
      .view()
      .notes.map(({ text }) => text),
    ['bread'],
  );
});
