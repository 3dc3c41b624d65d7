import { en as kit } from '@werkvorm/kit/words/en.js';
import { refusals } from './refusals/en.ts';
import { report } from './report/en.ts';

/** English words of the ABC canvas. The other languages have the same shape. */
export const en = {
  ...kit,
  ...report,
  name: 'ABC of ambition and interests',
  phases: {
    preparing: 'preparing',
    ambition: 'ambition',
    interests: 'interests',
    commitment: 'commitment',
    closed: 'closed',
  },
  refusals: { ...kit.refusals, ...refusals },
};
