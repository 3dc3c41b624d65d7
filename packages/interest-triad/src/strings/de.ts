import { de as kit } from '@werkvorm/kit/words/de.js';
import type { TriadWords } from '../interest-triad.strings.ts';
import { refusals } from './refusals/de.ts';
import { report } from './report/de.ts';
import { terms } from './terms/de.ts';

/** German words of the interest triad. */
export const de: TriadWords = {
  ...kit,
  ...terms,
  name: 'Interessendreieck',
  phases: { writing: 'Schreiben', sharing: 'Teilen', closed: 'geschlossen' },
  levels: { individual: 'du', organisation: 'Organisation', network: 'Netzwerk' },
  /** The three helpful questions (S4: Opstaele, Bonne, De Schepper). */
  questions: {
    individual: 'Was bringt es dir, hier dabei zu sein?',
    organisation: 'Warum will deine Organisation Zeit und Energie in diese Zusammenarbeit stecken?',
    network: 'Welcher Mehrwert, welche Vorteile entstehen, wenn wir zusammenarbeiten?',
  },
  report,
  refusals: { ...kit.refusals, ...refusals },
};
