import '../packages/commitment-walk/src/define.ts';
import { crowd, sampleWalk } from '../packages/commitment-walk/src/samples/hefboom-5.ts';
import { after, type PageForm } from './forms.ts';
import { WALK_WORDS } from './commitment-walk.words.ts';

/** The walk after the decision of the reference workshop: eight people, and a hall of 120 to look at. */
export const walk: PageForm = {
  tag: 'wv-commitment-walk',
  board: 'hefboom-5',
  manual: 'docs/forms/commitment-walk.md',
  first: 'placing',
  beginnings: [
    { name: 'placing', saved: (lang) => after(sampleWalk(lang, 'closed'), ({ type }) => type === 'round.opened') },
    { name: 'prepared', saved: (lang) => sampleWalk(lang, 'preparing') },
    {
      name: 'explained',
      saved: (lang) => after(sampleWalk(lang, 'closed'), ({ type }) => type === 'explaining.closed'),
    },
    { name: 'closed', quiet: true, saved: (lang) => sampleWalk(lang, 'closed') },
    { name: 'hall', quiet: true, saved: (lang) => crowd(120, { lang }) },
  ],
  words: WALK_WORDS,
};
