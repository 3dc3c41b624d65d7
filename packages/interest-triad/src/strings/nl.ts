import { nl as kit } from '@werkvorm/kit/words/nl.js';
import type { TriadWords } from '../interest-triad.strings.ts';
import { refusals } from './refusals/nl.ts';
import { report } from './report/nl.ts';
import { terms } from './terms/nl.ts';

/** Dutch words of the interest triad. The questions are those of the source (S4, "Behulpzame vragen"). */
export const nl: TriadWords = {
  ...kit,
  ...terms,
  name: 'Belangendriehoek',
  phases: { writing: 'schrijven', sharing: 'delen', closed: 'afgesloten' },
  levels: { individual: 'jij', organisation: 'organisatie', network: 'netwerk' },
  /** The three helpful questions (S4: Opstaele, Bonne, De Schepper). */
  questions: {
    individual: 'Wat levert het voor jou op om hier deel van uit te maken?',
    organisation: 'Wat maakt dat jouw organisatie tijd en energie wil steken in dit samenwerkingsinitiatief?',
    network: 'Welke meerwaarde, welke voordelen kunnen gecreëerd worden door samen te werken?',
  },
  report,
  refusals: { ...kit.refusals, ...refusals },
};
