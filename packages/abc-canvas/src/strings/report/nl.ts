import type { Phrases } from '@werkvorm/kit';
import type { report as english } from './en.ts';

/** Dutch words of the sheet and its margin. The questions are those of the sources where there are (S3, S4). */
export const report: Phrases<typeof english> = {
  sheet: {
    meaning: 'voor ons betekent het',
    nobody: 'een partner',
    beside: 'ernaast ligt: {text}',
    notes: 'Kanttekeningen',
  },
  levels: { individual: 'voor mezelf', organisation: 'voor mijn organisatie', network: 'voor ons allemaal' },
  means: { time: 'tijd', money: 'geld', knowledge: 'kennis', something: 'iets anders' },
  mandates: { decides: 'mag beslissen', reports: 'koppelt eerst terug', explores: 'verkent nog' },
  asks: {
    'ownership-low': 'Wat is de eerste stap die jullie zelf in handen hebben?',
    'cheer-words': 'Wat betekent dit concreet?',
    'meanings-differ': 'Bedoelen we hetzelfde?',
    'level-missing': 'Wiens belang staat nog niet op het blad?',
    'gets-only': 'Wat zouden zij kunnen brengen, hoe klein ook?',
    'brings-only': 'Wat zou het voor hen de moeite waard maken?',
    'gets-more': 'Ligt er genoeg op tafel voor wat we samen komen halen?',
    rushed: 'Zullen we eerst praten over waarom iedereen hier is?',
    skipped: 'Zullen we terugkeren naar de belangen?',
  },
  because: {
    'ownership-low': 'De ambitie is hoog, en weinigen noemen ze al de hunne. Hoe komt dat?',
    'cheer-words': '{words}: wie zou dat niet willen? Wie doet wat, waar, vanaf wanneer?',
    'meanings-differ': '{names} zeggen elk anders wat het voor hen betekent. Willen ze het voorlezen en toelichten?',
    'individual-missing': '{names}: hier staat nog niets persoonlijks. Wie vraagt ernaar, bij een kop koffie?',
    'organisation-missing': '{names}: waarom steekt de organisatie er tijd in?',
    'both-missing': '{names}: wat zit erin voor de organisatie, en voor haar mensen?',
    'gets-only':
      '{names}: er valt iets te halen, en er staat nog niets om te brengen. Het mag klein of voorwaardelijk zijn: zetten we het erbij?',
    'brings-only': '{names}: er wordt iets gebracht, en er staat nog geen belang. Wat hopen ze eruit te halen?',
    'gets-more': '{gets} halen, {brings} brengen. Wat ontbreekt er, en wie zou het kunnen brengen?',
    rushed:
      '{committed} van {partners} partners zeggen al wat ze brengen; van {silent} weet nog niemand waarom. Ambitie is de motor, belangen zijn het cement: houdt het?',
    skipped:
      'De groep is bij het commitment, en er staat nog geen belang op het blad. Wat zou de samenwerking bijeenhouden?',
  },
  report: {
    form: 'Werkvorm',
    phase: 'Fase',
    part: 'Deel',
    kind: 'Niveau of middel',
    text: 'Tekst',
    about: 'Soort partner',
    mandate: 'Mandaat',
    ownership: 'Hoe eigen',
    matrix: 'Belangen en commitment',
    balance: 'Halen en brengen',
    versions: 'Hoe de ambitie groeide',
    path: 'De weg van de groep',
    back: '{from} → {to}, omdat: {reason}',
    reopened: 'Het baken werd heropend, omdat: {reason}',
    variant: 'Ernaast',
    waiting: 'Stemden nog niet in: {names}',
  },
};
