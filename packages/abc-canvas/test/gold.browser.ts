import { openMemory, save, type SavedBoard } from '@werkvorm/core';
import { runGold, type GoldElement } from '@werkvorm/kit/testing/gold.js';
import { axe } from '../../../test/support/axe.ts';
import { engine, frames, keys, media, mouse, touch, viewport } from '../../../test/support/input.ts';
import { abcCanvasForm } from '../src/abc-canvas.form.ts';
import type { AbcCanvasEvent, AbcCanvasView } from '../src/abc-canvas.types.ts';

const view = (element: GoldElement) => element.state as AbcCanvasView;

const NOTES = ['A place to meet', 'Bicycles', 'Reading together', 'A garden for all'];

/** A board with notes on different steps. */
function saved(count: number): SavedBoard<AbcCanvasEvent> {
  const log = NOTES.slice(0, count).flatMap((text, index) => {
    const added = { seq: 0, id: `add${index}`, events: [{ type: 'note.added', note: `n${index}`, text }] };
    const moved = { seq: 0, id: `move${index}`, events: [{ type: 'note.moved', note: `n${index}`, step: 1 }] };
    return index % 2 ? [added, moved] : [added];
  });
  return save(abcCanvasForm, log.map((entry, index) => ({ ...entry, seq: index + 1 })) as never);
}

runGold('wv-abc-canvas', {
  load: () => import('../src/define.ts'),
  // @ts-expect-error A browser takes the query for another module, TypeScript for a file name.
  again: () => import('../src/define.ts?again'),
  element: async () => (await import('../src/index.ts')).WvAbcCanvas as never,
  states: { empty: () => openMemory(abcCanvasForm).save(), playing: () => saved(NOTES.length) },
  playable: 'playing',
  command: (element) => ({ type: 'note.move', note: 'n0', step: view(element).notes[0]!.step + 1 }),
  refused: () => ({ type: 'note.move', note: 'n0', step: 3 }),
  control(element) {
    element.shadowRoot.querySelector<HTMLInputElement>('.entry input')!.value = 'One more';
    return element.shadowRoot.querySelector<HTMLElement>('.entry .add')!;
  },
  stage: '.stage',
  drop(element, token) {
    const { left, right, width } = element.shadowRoot.querySelector('.stage')!.getBoundingClientRect();
    const { left: x, top, width: w, height } = token.getBoundingClientRect();
    const column = width / 4;
    const on = getComputedStyle(element).direction === 'rtl' ? -column : column;
    const middle = x + w / 2 + on;
    return { x: middle > left && middle < right ? middle : x + w / 2 - on, y: top + height / 2 };
  },
  moveKeys: ['Enter', 'Enter'],
  lines: ['bread', 'roses'],
  languages: null,
  axe,
  input: { engine, frames, keys, media, mouse, touch, viewport },
});
