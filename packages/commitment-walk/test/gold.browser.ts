import { runGold, type GoldElement } from '@werkvorm/kit/testing/gold.js';
import { axe } from '../../../test/support/axe.ts';
import { engine, frames, keys, media, mouse, touch, viewport } from '../../../test/support/input.ts';
import { crowd, SAMPLE_STAGES, sampleWalk } from '../src/samples/hefboom-5.ts';
import type { Setup, WalkView } from '../src/commitment-walk.types.ts';

const view = (element: GoldElement) => element.state as WalkView;
const live = { reveal: 'live' } as const;

/** Every phase, and the settings that change what is on the screen. */
const VARIANTS: { readonly [name: string]: Partial<Setup> } = {
  'two axes': { across: true },
  'two markers': { twoMarkers: true, steps: 5 },
  anonymous: { identity: 'anonymous', reason: 'required' },
};

runGold('wv-commitment-walk', {
  load: () => import('../src/define.ts'),
  // @ts-expect-error A browser takes the query for another module, TypeScript for a file name.
  again: () => import('../src/define.ts?again'),
  element: async () => (await import('../src/index.ts')).WvCommitmentWalk as never,
  states: {
    ...Object.fromEntries(SAMPLE_STAGES.map((stage) => [stage, () => sampleWalk('en', stage)])),
    live: () => sampleWalk('en', 'placing', live),
    ...Object.fromEntries(
      Object.entries(VARIANTS).map(([name, setup]) => [name, () => sampleWalk('en', 'moved', setup)]),
    ),
    'by organisation': () => crowd(60, { setup: { identity: 'organisation' }, lang: 'en' }),
    // More than 150, so a hill; every box of it is measured, one by one.
    hall: () => crowd(160, { lang: 'en' }),
  },
  playable: 'live',
  command: (element) => ({ type: 'place.set', person: view(element).people[0]!.id, along: 2 }),
  refused: (element) => ({ type: 'place.set', person: view(element).people[0]!.id, along: 101 }),
  control: (element) => element.shadowRoot.querySelector<HTMLElement>('[part~=reveal]')!,
  stage: '.stage',
  drop(element, token) {
    const { left, top, width, height } = element.shadowRoot.querySelector('.stage')!.getBoundingClientRect();
    const own = token.getBoundingClientRect();
    const near = own.left + own.width / 2 < left + width / 2;
    return { x: left + width * (near ? 0.55 : 0.4), y: top + height * 0.6 };
  },
  moveKeys: ['Enter', 'ArrowRight', 'Enter'],
  lines: ['outside', 'at the door', 'inside'],
  languages: ['nl', 'fr'],
  axe,
  input: { engine, frames, keys, media, mouse, touch, viewport },
});
