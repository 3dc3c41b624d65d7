import { en as kit } from '@werkvorm/kit/words/en.js';
import { refusals } from './refusals/en.ts';
import { report } from './report/en.ts';
import { terms } from './terms/en.ts';

/** English words of the interest triad. The other languages have the same shape. */
export const en = {
  ...kit,
  ...terms,
  name: 'Interest triad',
  phases: { writing: 'writing', sharing: 'sharing', closed: 'closed' },
  levels: { individual: 'you', organisation: 'organisation', network: 'network' },
  /** The three helpful questions (S4: Opstaele, Bonne, De Schepper). */
  questions: {
    individual: 'What does it bring you to be part of this?',
    organisation: 'What makes your organisation want to put time and energy in this initiative?',
    network: 'What added value, which benefits can be created by working together?',
  },
  report,
  refusals: { ...kit.refusals, ...refusals },
};
