import { fr as kit } from '@werkvorm/kit/words/fr.js';
import type { TriadWords } from '../interest-triad.strings.ts';
import { refusals } from './refusals/fr.ts';
import { report } from './report/fr.ts';
import { terms } from './terms/fr.ts';

/** French words of the interest triad. */
export const fr: TriadWords = {
  ...kit,
  ...terms,
  name: 'Triangle des intérêts',
  phases: { writing: 'écriture', sharing: 'partage', closed: 'terminé' },
  levels: { individual: 'vous', organisation: 'organisation', network: 'réseau' },
  /** The three helpful questions (S4: Opstaele, Bonne, De Schepper). */
  questions: {
    individual: 'Qu’est-ce que cela vous apporte d’en faire partie ?',
    organisation: 'Qu’est-ce qui fait que votre organisation veut y mettre du temps et de l’énergie ?',
    network: 'Quelle plus-value, quels avantages peut-on créer en travaillant ensemble ?',
  },
  report,
  refusals: { ...kit.refusals, ...refusals },
};
