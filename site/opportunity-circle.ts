import '../packages/opportunity-circle/src/define.ts';
import { sampleLog } from '../packages/opportunity-circle/src/samples/hefboom-5.ts';
import { after, type PageForm, type SampleLanguage } from './forms.ts';
import { CIRCLE_WORDS } from './opportunity-circle.words.ts';

const atPhase = (lang: SampleLanguage, phase: 'picking' | 'moving') =>
  after(sampleLog(lang, 'moving'), (event) => event.type === 'phase.changed' && event.to === phase);

/** The circle of the reference workshop: `ready` is Amina's first turn, `picking` before anybody has picked. */
export const circle: PageForm = {
  tag: 'wv-opportunity-circle',
  board: 'hefboom-5',
  manual: 'docs/forms/opportunity-circle.md',
  first: 'ready',
  beginnings: [
    { name: 'ready', saved: (lang) => atPhase(lang, 'moving') },
    { name: 'picking', saved: (lang) => atPhase(lang, 'picking') },
    { name: 'empty', saved: (lang) => ({ ...sampleLog(lang, 'preparing'), log: [] }) },
    { name: 'finished', quiet: true, saved: (lang) => sampleLog(lang, 'finished') },
  ],
  words: CIRCLE_WORDS,
};
