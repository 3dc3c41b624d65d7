import type { Level, Means } from '@werkvorm/core/results.js';
import type { Mandate } from '../abc-canvas.types.ts';

/*
 * Texts of the reference workshop: a simulation of cooperation between socio-cultural organisations in Flanders,
 * July–November 2013, described in the brochure of "Hefboom 5" [S0]. The ambition is its statement, and the organisations
 * are those of that text. What the partners get, bring and mean, the mandates and the first names are made up: the
 * source reports none of them on this form. The English is our translation.
 */

/** Languages the sample exists in. */
export type SampleLanguage = 'nl' | 'en';

/** A partner of the workshop, its people, and what it says in numbers. */
export interface SamplePartner {
  readonly name: string;
  readonly people: readonly string[];
  readonly mandate: Mandate;
  readonly ownership: number;
  /** Levels of its interests, and means of its commitments, in the order of the words. */
  readonly levels: readonly Level[];
  readonly means: readonly Means[];
}

/** The words of the reference workshop in one language; the lists follow {@link PARTNERS}. */
export interface SampleWords {
  readonly title: string;
  /** The ambition as it grew: first, what two made of it at the same time, and what the group made of both. */
  readonly ambition: readonly [first: string, one: string, other: string, merged: string];
  readonly noGo: string;
  /** Why the group goes back to A. */
  readonly back: string;
  readonly about: readonly string[];
  /** What the ambition means for a partner; empty where it did not say. */
  readonly meaning: readonly string[];
  readonly interests: readonly (readonly string[])[];
  readonly commitments: readonly (readonly string[])[];
}

/** By when; the same in every language. */
export const HORIZON = '2025';

/** Six partners with eight people; three of them are of the folk high schools, as in the source. */
export const PARTNERS: readonly SamplePartner[] = [
  {
    name: 'Vorming+',
    people: ['Cis', 'Hilde', 'Joris'],
    mandate: 'decides',
    ownership: 4,
    levels: ['individual', 'organisation'],
    means: ['time', 'other'],
  },
  {
    name: 'Okra',
    people: ['Bert'],
    mandate: 'reports',
    ownership: 3,
    levels: ['organisation'],
    means: ['other', 'time'],
  },
  {
    name: 'NEOS',
    people: ['Els'],
    mandate: 'explores',
    ownership: 2,
    levels: ['organisation', 'individual', 'network'],
    means: [],
  },
  { name: 'Flora', people: ['Fien'], mandate: 'decides', ownership: 4, levels: ['network'], means: ['knowledge'] },
  {
    name: 'Velt',
    people: ['Dries'],
    mandate: 'reports',
    ownership: 3,
    levels: ['organisation'],
    means: ['other', 'time'],
  },
  {
    name: 'Minderhedenforum',
    people: ['Amina'],
    mandate: 'decides',
    ownership: 4,
    levels: ['organisation'],
    means: ['other'],
  },
];

const nl: SampleWords = {
  title: 'Hefboom 5',
  ambition: [
    'Hartig samen leven bevorderen.',
    'Hartig samen leven bevorderen. Duurzame en verrassende ontmoetingen in de publieke ruimte mogelijk maken.',
    'Hartig samen leven bevorderen. Kwaliteiten en creatieve initiatieven verbinden en stimuleren.',
    'Hartig samen leven bevorderen. Duurzame en verrassende ontmoetingen in de publieke ruimte mogelijk maken. Kwaliteiten en creatieve initiatieven verbinden en stimuleren.',
  ],
  noGo: 'geen fusie van onze organisaties',
  back: 'De belangen passen nog niet bij de ambitie.',
  about: ['volkshogescholen', 'vereniging', 'vereniging', 'expertisenetwerk', 'vereniging', 'federatie'],
  meaning: [
    'Op pleinen werken, en niet alleen in onze lokalen.',
    'Dat oudere buren elkaar weer tegenkomen.',
    '',
    'Dat vrouwen de straat mee vormgeven.',
    '',
    '',
  ],
  interests: [
    ['nieuwe werkvormen uitproberen', 'de weg naar nieuwe groepen'],
    ['dat buurten senioren weten te vinden'],
    ['nieuwe leden', 'een frisse kijk op ons aanbod', 'zichtbaar zijn in de gemeente'],
    ['vrouwen aan het woord in de publieke ruimte'],
    ['buurtinitiatieven die groen zijn'],
    ['diversiteit is een feit, ook in onze methodes'],
  ],
  commitments: [
    ['0,2 VTE begeleiding', 'lokalen in drie regio’s'],
    ['trefpunten als ontmoetingsplek', 'vrijwilligers in 40 buurten'],
    [],
    ['procesbegeleiding, 4 dagen'],
    ['samentuinen als vrijplaats', '0,1 VTE in het tweede jaar'],
    ['netwerk van verenigingen'],
  ],
};

const en: SampleWords = {
  title: 'Hefboom 5',
  ambition: [
    'Promote living together heartily.',
    'Promote living together heartily. Make lasting and surprising encounters in public space possible.',
    'Promote living together heartily. Connect and stimulate qualities and creative initiatives.',
    'Promote living together heartily. Make lasting and surprising encounters in public space possible. Connect and stimulate qualities and creative initiatives.',
  ],
  noGo: 'no merger of our organisations',
  back: 'The interests do not fit the ambition yet.',
  about: ['folk high schools', 'association', 'association', 'network of expertise', 'association', 'federation'],
  meaning: [
    'Working on squares, and not only in our rooms.',
    'That older neighbours meet each other again.',
    '',
    'That women help shape the street.',
    '',
    '',
  ],
  interests: [
    ['trying out new methods', 'a way to new groups'],
    ['that neighbourhoods know where to find seniors'],
    ['new members', 'a fresh look at what we offer', 'being visible in the municipality'],
    ['women having their say in public space'],
    ['neighbourhood initiatives that are green'],
    ['diversity is a fact, in our methods too'],
  ],
  commitments: [
    ['0.2 FTE of guidance', 'rooms in three regions'],
    ['meeting points as places to meet', 'volunteers in 40 neighbourhoods'],
    [],
    ['guidance of the process, 4 days'],
    ['shared gardens as a free place', '0.1 FTE in the second year'],
    ['a network of associations'],
  ],
};

/** The words of the sample, by language. */
export const WORDS: { readonly [L in SampleLanguage]: SampleWords } = { nl, en };
