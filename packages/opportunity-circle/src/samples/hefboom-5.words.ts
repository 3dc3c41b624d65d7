/*
 * Texts of the reference workshop: a simulation of cooperation between socio-cultural organisations in Flanders,
 * July–November 2013, described in the brochure of "Hefboom 5" [S0]. The Dutch words on the cards and the names of the
 * organisations stand in that text: goals, mission, keywords and the forces that were named afterwards. The English is
 * our translation. First names, who picked and moved what, and the answers to the proposal are made up: the source
 * reports none of them.
 */

/** Languages the sample exists in. */
export type SampleLanguage = 'nl' | 'en';

/** The words of the reference workshop in one language. */
export interface SampleWords {
  readonly title: string;
  readonly theme: string;
  readonly proposal: string;
  readonly note: string;
  /** The 24 cards of the workshop. */
  readonly cards: readonly string[];
  /** 36 more words of the same text, for a crowded circle. */
  readonly more: readonly string[];
}

/**
 * Eight people, as in the source, which names six organisations and counts three professionals of folk high schools:
 * that these are all of Vorming+ is our reading.
 */
export const PEOPLE: readonly { readonly name: string; readonly organisation: string }[] = [
  { name: 'Amina', organisation: 'Minderhedenforum' },
  { name: 'Bert', organisation: 'Okra' },
  { name: 'Dries', organisation: 'Velt' },
  { name: 'Els', organisation: 'NEOS' },
  { name: 'Fien', organisation: 'Flora' },
  { name: 'Hilde', organisation: 'Vorming+' },
  { name: 'Joris', organisation: 'Vorming+' },
  { name: 'Nele', organisation: 'Vorming+' },
];

const nl: SampleWords = {
  title: 'Waar willen we samen voor gaan?',
  theme: 'Een vernieuwend maatschappelijk project, met 2025 als tijdshorizon',
  proposal: 'Initiatieven van onderuit faciliteren, met als basiswaarde: diversiteit is een feit.',
  note: 'De trefwoorden gaan mee naar de brainstorm.',
  cards: [
    'initiatieven van onderuit',
    'hartig samen leven',
    'vrijplaatsen',
    'buurtinitiatieven',
    'publieke ruimte',
    'aanspreekbare bewoners',
    'verrassende ontmoetingen',
    'kwaliteiten verbinden',
    'duurzame ontmoetingen',
    'een trekker',
    'nieuwe werkvormen',
    'creatieve initiatieven',
    'diversiteit is een feit',
    'witruimtes in het plan',
    'thema’s om aan te haken',
    'sociale initiatieven',
    'multifunctionele ruimtes',
    'bestaansviering',
    'lege tafel',
    'doelgroepgericht werken',
    'vloeibaar netwerk',
    'verenigingen',
    'gemeentes faciliteren',
    'gedeelde missie',
  ],
  more: [
    'persoonlijke aspiraties',
    'gemeenschappelijke aspiraties',
    'strategische doelen',
    'onverwachte ontmoetingen',
    'open innovatieve systemen',
    'inspirerende omgevingen',
    'kracht van interactie',
    'maatschappelijke verandering',
    'wederzijdse kennismaking',
    'referentiekaders',
    'coalitievorming',
    'interdependentie',
    'terugkoppeling',
    'mandaten',
    'achterban',
    'voorgeschiedenis',
    'tijdsperspectief',
    'beleidsplanning',
    'infrastructuur',
    'vrijwilligersinzet',
    'concrete inzet',
    'motor',
    'ambassadeur',
    'procesbegeleider',
    'draagvlak',
    'eigenaarschap',
    'open houding',
    'continuïteit',
    'engagementen',
    'methodische aanpak',
    'spankracht',
    'convergentie',
    'creativiteit',
    'consensus',
    'complexe vraagstukken',
    'geïntegreerde aanpak',
  ],
};

const en: SampleWords = {
  title: 'What do we want to go for together?',
  theme: 'An innovative project in society, with 2025 as its horizon',
  proposal: 'Make room for initiatives from the ground up, on the basis that diversity is a fact.',
  note: 'The keywords go on to the brainstorm.',
  cards: [
    'initiatives from the ground up',
    'living together heartily',
    'free spaces',
    'neighbourhood initiatives',
    'public space',
    'approachable residents',
    'surprising encounters',
    'connecting qualities',
    'lasting encounters',
    'someone who pulls',
    'new work forms',
    'creative initiatives',
    'diversity is a fact',
    'white space in the plan',
    'themes to hook on to',
    'social initiatives',
    'multi-purpose spaces',
    'celebrating existence',
    'an empty table',
    'working with target groups',
    'a liquid network',
    'associations',
    'municipalities that help',
    'a shared mission',
  ],
  more: [
    'personal aspirations',
    'common aspirations',
    'strategic goals',
    'unexpected encounters',
    'open innovative systems',
    'inspiring surroundings',
    'the power of interaction',
    'social change',
    'getting to know each other',
    'frames of reference',
    'building coalitions',
    'interdependence',
    'reporting back',
    'mandates',
    'the rank and file',
    'what went before',
    'a sense of time',
    'policy planning',
    'infrastructure',
    'volunteers',
    'concrete contributions',
    'a motor',
    'an ambassador',
    'a process guide',
    'support',
    'ownership',
    'an open attitude',
    'continuity',
    'commitments',
    'a methodical approach',
    'resilience',
    'convergence',
    'creativity',
    'consensus',
    'complex questions',
    'an integrated approach',
  ],
};

export const WORDS: { readonly [L in SampleLanguage]: SampleWords } = { nl, en };
