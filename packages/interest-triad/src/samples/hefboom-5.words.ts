/*
 * Texts around the reference workshop: a simulation of cooperation between socio-cultural organisations in Flanders,
 * described in the brochure of "Hefboom 5" [S0]. The organisations stand in that text; first names, interests, mandates
 * and strengths are made up, for the source reports none of them. The English is our translation.
 */

/** Languages the sample exists in. */
export type SampleLanguage = 'nl' | 'en';

/** Interests of one person on the three levels; the individual one stays theirs alone. */
export interface SampleInterests {
  readonly network: readonly string[];
  readonly organisation: readonly string[];
  readonly individual: readonly string[];
}

/** The words of the sample in one language; the lists follow the people. */
export interface SampleWords {
  readonly network: string;
  /** What the network was about at each measurement. */
  readonly labels: readonly string[];
  readonly interests: readonly SampleInterests[];
  readonly margins: string;
  readonly grantedBy: string;
  readonly note: string;
  readonly common: string;
  readonly conflict: string;
  readonly balance: string;
}

const nl: SampleWords = {
  network: 'Hartig samen leven',
  labels: ['kennismaken', 'gezamenlijke missie', 'eerste acties'],
  interests: [
    {
      network: ['stemmen laten horen die nu ontbreken'],
      organisation: ['partners buiten ons eigen veld'],
      individual: ['leren van mensen die anders werken'],
    },
    {
      network: ['ontmoeting tussen oud en jong'],
      organisation: ['nieuwe vrijwilligers'],
      individual: ['minder alleen trekken'],
    },
    {
      network: ['wat in twee buurten lukt, overal mogelijk maken'],
      organisation: ['ons aanbod buiten het cursuslokaal brengen'],
      individual: ['een project dat van mij is'],
    },
    {
      network: ['meer vrije plaatsen, bruikbaar voor iedereen'],
      organisation: ['nieuwe vormen voor onze buurtgroepen', 'een plan met witruimte'],
      individual: ['eindelijk eens buiten mijn eigen muren werken'],
    },
    {
      network: ['plekken waar je elkaar toevallig tegenkomt'],
      organisation: [],
      individual: ['weten of dit iets voor ons wordt'],
    },
    {
      network: ['ontmoetingen die blijven duren'],
      organisation: ['een sterker verhaal bij de overheid'],
      individual: ['de energie van een grote groep'],
    },
    {
      network: ['samen zichtbaar zijn'],
      organisation: ['een strak plan dat we ook halen'],
      individual: [],
    },
    {
      network: ['een methode die anderen kunnen overnemen'],
      organisation: ['uren die in ons plan passen'],
      individual: ['duidelijkheid over wat ik mag beslissen'],
    },
  ],
  margins: 'Tot een halve dag per week, zonder kosten.',
  grantedBy: 'de raad van bestuur',
  note: 'Ik hoor dat je zelf wel wilt, en dat het plan van je organisatie je tegenhoudt.',
  common: 'ontmoeting die niet gepland is',
  conflict: 'witruimte of een strak plan',
  balance: 'We beginnen klein, zodat het in elk plan past, en houden één plek waar niets vastligt.',
};

const en: SampleWords = {
  network: 'Living together heartily',
  labels: ['getting to know', 'shared mission', 'first actions'],
  interests: [
    {
      network: ['voices heard that are missing now'],
      organisation: ['partners outside our own field'],
      individual: ['learning from people who work differently'],
    },
    {
      network: ['old and young meeting each other'],
      organisation: ['new volunteers'],
      individual: ['pulling less on my own'],
    },
    {
      network: ['what works in two neighbourhoods, made possible everywhere'],
      organisation: ['taking what we offer out of the classroom'],
      individual: ['a project that is mine'],
    },
    {
      network: ['more free places, usable by everyone'],
      organisation: ['new forms for our neighbourhood groups', 'a plan with white space in it'],
      individual: ['finally working outside my own walls'],
    },
    {
      network: ['places where people meet by chance'],
      organisation: [],
      individual: ['knowing whether this is something for us'],
    },
    {
      network: ['encounters that last'],
      organisation: ['a stronger story towards the government'],
      individual: ['the energy of a large group'],
    },
    {
      network: ['being seen together'],
      organisation: ['a tight plan that we also make true'],
      individual: [],
    },
    {
      network: ['a method that others can take over'],
      organisation: ['hours that fit in our plan'],
      individual: ['clarity about what I may decide'],
    },
  ],
  margins: 'Up to half a day a week, without costs.',
  grantedBy: 'the board',
  note: 'I hear that you would like to, and that the plan of your organisation holds you back.',
  common: 'meeting without a plan',
  conflict: 'white space or a tight plan',
  balance: 'We begin small, so that it fits in every plan, and keep one place where nothing is fixed.',
};

export const WORDS: { readonly [L in SampleLanguage]: SampleWords } = { nl, en };
