import '../packages/abc-canvas/src/define.ts';
import { partners, sampleCanvas } from '../packages/abc-canvas/src/samples/hefboom-5.ts';
import { CANVAS_WORDS } from './abc-canvas.words.ts';
import type { PageForm } from './forms.ts';

/** The canvas of the reference workshop: six partners with eight people, and thirty partners to look at. */
export const canvas: PageForm = {
  tag: 'wv-abc-canvas',
  board: 'hefboom-5',
  manual: 'docs/forms/abc-canvas.md',
  first: 'commitment',
  beginnings: [
    { name: 'commitment', saved: (lang) => sampleCanvas(lang, 'commitment') },
    { name: 'preparing', saved: (lang) => sampleCanvas(lang, 'preparing') },
    { name: 'divided', saved: (lang) => sampleCanvas(lang, 'divided') },
    { name: 'waiting', saved: (lang) => sampleCanvas(lang, 'waiting') },
    { name: 'closed', quiet: true, saved: (lang) => sampleCanvas(lang, 'closed') },
    { name: 'many', quiet: true, saved: (lang) => partners(30, { lang }) },
  ],
  words: CANVAS_WORDS,
};
