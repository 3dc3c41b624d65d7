import '../packages/interest-triad/src/define.ts';
import { network, sampleTriad } from '../packages/interest-triad/src/samples/hefboom-5.ts';
import type { PageForm } from './forms.ts';
import { TRIAD_WORDS } from './interest-triad.words.ts';

/** The triads of the reference workshop: eight people over three months, and a network of sixty to look at. */
export const triad: PageForm = {
  tag: 'wv-interest-triad',
  board: 'hefboom-5',
  manual: 'docs/forms/interest-triad.md',
  first: 'november',
  beginnings: [
    { name: 'november', saved: (lang) => sampleTriad(lang, 'november') },
    { name: 'writing', saved: (lang) => sampleTriad(lang, 'writing') },
    { name: 'sharing', saved: (lang) => sampleTriad(lang, 'sharing') },
    { name: 'closed', quiet: true, saved: (lang) => sampleTriad(lang, 'closed') },
    { name: 'network', quiet: true, saved: (lang) => network(60, { lang }) },
  ],
  words: TRIAD_WORDS,
};
