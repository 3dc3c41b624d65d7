import { runGold, type GoldElement } from '@werkvorm/kit/testing/gold.js';
import { axe } from '../../../test/support/axe.ts';
import { engine, frames, keys, media, mouse, touch, viewport } from '../../../test/support/input.ts';
import { SAMPLE_STAGES, sampleLog } from '../src/samples/hefboom-5.ts';
import type { CircleView } from '../src/opportunity-circle.types.ts';

const view = (element: GoldElement) => element.state as CircleView;

runGold('wv-opportunity-circle', {
  load: () => import('../src/define.ts'),
  // @ts-expect-error A browser takes the query for another module, TypeScript for a file name.
  again: () => import('../src/define.ts?again'),
  element: async () => (await import('../src/index.ts')).WvOpportunityCircle as never,
  states: Object.fromEntries(SAMPLE_STAGES.map((stage) => [stage, () => sampleLog('en', stage)])),
  playable: 'moving',
  command: (element) => ({ type: 'turn.pass', person: view(element).turn }),
  refused: (element) => ({
    type: 'turn.pass',
    person: view(element).people.find(({ id }) => id !== view(element).turn)!.id,
  }),
  control: (element) => element.shadowRoot.querySelector<HTMLElement>('[part~=turn] .btn')!,
  stage: '.stage',
  drop(element) {
    const { left, top, width, height } = element.shadowRoot.querySelector('.stage')!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },
  moveKeys: ['Enter', 'Enter'],
  lines: ['bread', 'roses'],
  languages: ['nl', 'fr'],
  axe,
  input: { engine, frames, keys, media, mouse, touch, viewport },
});
