import { de as kit } from '@werkvorm/kit/words/de.js';
import { en } from './en.ts';
import type { TriadWords } from '../interest-triad.strings.ts';
import { refusals } from './refusals/de.ts';

/** German words of the interest triad. */
export const de: TriadWords = {
  ...en,
  ...kit,
  layout: kit.layout,
  name: 'Interessendreieck',
  phases: { writing: 'Schreiben', sharing: 'Teilen', closed: 'geschlossen' },
  levels: { individual: 'du', organisation: 'Organisation', network: 'Netzwerk' },
  /** The three helpful questions (S4: Opstaele, Bonne, De Schepper). */
  questions: {
    individual: 'Was bringt es dir, hier dabei zu sein?',
    organisation: 'Warum will deine Organisation Zeit und Energie in diese Zusammenarbeit stecken?',
    network: 'Welcher Mehrwert, welche Vorteile entstehen, wenn wir zusammenarbeiten?',
  },
  refusals: { ...kit.refusals, ...refusals },
};
