import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutAbcCanvas, stepAt } from '../src/abc-canvas.layout.ts';
import { STEPS } from '../src/abc-canvas.types.ts';

const notes = Array.from({ length: 9 }, (_, index) => ({
  id: `n${index}`,
  text: `note ${index}`,
  step: index % STEPS,
}));
const room = { width: 800, em: 16, dir: 'ltr' } as const;

test('no two notes overlap, and all lie on the stage', () => {
  const { notes: places, height, width } = layoutAbcCanvas(notes, room);
  for (const [index, a] of places.entries()) {
    assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.w <= width && a.y + a.h <= height);
    for (const b of places.slice(index + 1)) {
      assert.ok(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y, `${a.id} and ${b.id}`);
    }
  }
});

test('a note is found where it lies, in both reading directions', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    const layout = layoutAbcCanvas(notes, { ...room, dir });
    for (const { id, x, w } of layout.notes) {
      assert.equal(stepAt(layout, x + w / 2), notes.find((note) => note.id === id)!.step);
    }
  }
});

test('right to left is the mirror', () => {
  const ltr = layoutAbcCanvas(notes, room);
  const rtl = layoutAbcCanvas(notes, { ...room, dir: 'rtl' });
  for (const [index, place] of ltr.notes.entries()) {
    assert.ok(Math.abs(place.x + place.w - (room.width - rtl.notes[index]!.x)) < 0.001);
  }
});
