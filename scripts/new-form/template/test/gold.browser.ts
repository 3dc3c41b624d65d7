import { openMemory, type SavedBoard } from '@werkvorm/core';
import { Player } from '@werkvorm/core/player.js';
import { runGold, type GoldElement } from '@werkvorm/kit/testing/gold.js';
import { axe } from '../../../test/support/axe.ts';
import { engine, frames, keys, media, mouse, touch, viewport } from '../../../test/support/input.ts';
import { __camel__Form } from '../src/__name__.form.ts';
import type { __Pascal__Event, __Pascal__View } from '../src/__name__.types.ts';

const view = (element: GoldElement) => element.state as __Pascal__View;

const NOTES = ['A place to meet', 'Bicycles', 'Reading together', 'A garden for all'];

/** A board with notes on different steps, while they are moved. */
function saved(): SavedBoard<__Pascal__Event> {
  const player = new Player(__camel__Form);
  for (const text of NOTES) player.send({ type: 'note.add', text });
  player.send({ type: 'moving.start' });
  player.state.notes.forEach(({ id }, index) => {
    if (index % 2) player.send({ type: 'note.move', note: id, step: 1 });
  });
  return player.save();
}

runGold('wv-__name__', {
  load: () => import('../src/define.ts'),
  // @ts-expect-error A browser takes the query for another module, TypeScript for a file name.
  again: () => import('../src/define.ts?again'),
  element: async () => (await import('../src/index.ts')).Wv__Pascal__ as never,
  states: { empty: () => openMemory(__camel__Form).save(), playing: saved },
  playable: 'playing',
  command: (element) => ({ type: 'note.move', note: view(element).notes[0]!.id, step: view(element).notes[0]!.step + 1 }),
  refused: (element) => ({ type: 'note.move', note: view(element).notes[0]!.id, step: 3 }),
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
