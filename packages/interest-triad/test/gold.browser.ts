import { runGold, type GoldElement } from '@werkvorm/kit/testing/gold.js';
import { axe } from '../../../test/support/axe.ts';
import { engine, frames, keys, media, mouse, touch, viewport } from '../../../test/support/input.ts';
import { network, SAMPLE_STAGES, sampleTriad } from '../src/samples/hefboom-5.ts';
import type { TriadView } from '../src/interest-triad.types.ts';
import { alone, empty } from './boards.ts';

const view = (element: GoldElement) => element.state as TriadView;

runGold('wv-interest-triad', {
  load: () => import('../src/define.ts'),
  // @ts-expect-error A browser takes the query for another module, TypeScript for a file name.
  again: () => import('../src/define.ts?again'),
  element: async () => (await import('../src/index.ts')).WvInterestTriad as never,
  states: {
    empty,
    alone,
    ...Object.fromEntries(SAMPLE_STAGES.map((stage) => [stage, () => sampleTriad('en', stage)])),
    crowd: () => network(60, { lang: 'en' }),
  },
  playable: 'alone',
  command: (element) => ({ type: 'link.set', person: view(element).people[0]!.id, link: 'personOrg', strength: 4 }),
  refused: (element) => ({ type: 'link.set', person: view(element).people[0]!.id, link: 'personOrg', strength: 9 }),
  control: (element) => element.shadowRoot.querySelector<HTMLElement>('[part~=undo]')!,
  stage: '.stage',
  drop(element, token) {
    const { left, top, width, height } = element.shadowRoot.querySelector('.stage')!.getBoundingClientRect();
    const own = token.getBoundingClientRect();
    const x = own.left + own.width / 2;
    const y = own.top + own.height / 2;
    // Outwards from the middle of the triad: wider.
    const [dx, dy] = [x - (left + width / 2), y - (top + height * 0.6)];
    const far = (width * 0.12) / Math.hypot(dx, dy);
    return { x: x + dx * far, y: y + dy * far };
  },
  moveKeys: ['Enter', 'ArrowUp', 'Enter'],
  lines: ['Ann', 'Ben'],
  languages: ['nl', 'fr'],
  axe,
  input: { engine, frames, keys, media, mouse, touch, viewport },
});
