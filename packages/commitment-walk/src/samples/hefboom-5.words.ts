/*
 * Texts of the reference workshop: a simulation of cooperation between socio-cultural organisations in Flanders,
 * July–November 2013, described in the brochure of "Hefboom 5" [S0]. What was decided and the issue behind it stand in
 * that text, and so do the organisations; that the positions differed much, and that the lowest came a little closer
 * after the explaining, does too. The English is our translation. First names, positions and reasons are made up: the
 * source reports none of them.
 */

/** Languages the sample exists in. */
export type SampleLanguage = 'nl' | 'en';

/** One person of the workshop and where they stand, from 0 to 100. */
export interface SamplePerson {
  readonly name: string;
  readonly organisation: string;
  /** How involved they are, in the first and in the second round. */
  readonly along: readonly [number, number];
  /** How far they agree, where that is a line of its own. */
  readonly across: readonly [number, number];
  /** Where they say their organisation stands. */
  readonly theirs: readonly [number, number];
}

/** The words of the reference workshop in one language; the lists follow {@link PEOPLE}. */
export interface SampleWords {
  readonly decided: string;
  readonly issues: readonly string[];
  /** Names for five steps. */
  readonly steps: readonly string[];
  readonly acrossLow: string;
  readonly acrossHigh: string;
  readonly why: readonly string[];
  readonly help: readonly string[];
  /** What moved them; empty for who stayed. */
  readonly moved: readonly string[];
}

/** Eight people, as in the source, which counts three professionals of folk high schools: that is our Vorming+. */
export const PEOPLE: readonly SamplePerson[] = [
  { name: 'Amina', organisation: 'Minderhedenforum', along: [63, 74], across: [80, 82], theirs: [58, 58] },
  { name: 'Bert', organisation: 'Okra', along: [38, 44], across: [66, 70], theirs: [52, 52] },
  { name: 'Cis', organisation: 'Vorming+', along: [82, 82], across: [74, 74], theirs: [70, 72] },
  { name: 'Dries', organisation: 'Velt', along: [71, 71], across: [55, 60], theirs: [36, 36] },
  { name: 'Els', organisation: 'NEOS', along: [8, 21], across: [72, 78], theirs: [6, 6] },
  { name: 'Fien', organisation: 'Flora', along: [90, 94], across: [91, 95], theirs: [88, 90] },
  { name: 'Hilde', organisation: 'Vorming+', along: [55, 62], across: [48, 58], theirs: [64, 64] },
  { name: 'Joris', organisation: 'Vorming+', along: [47, 34], across: [40, 30], theirs: [66, 66] },
];

const nl: SampleWords = {
  decided: 'Hartig samen leven bevorderen. Duurzame en verrassende ontmoetingen in de publieke ruimte mogelijk maken.',
  issues: ['strakke beleidsplanning', 'wie trekt het de eerste maanden?'],
  steps: ['hou afstand', 'kijk mee', 'denk mee', 'doe mee', 'trek mee'],
  acrossLow: 'Ik ga niet akkoord',
  acrossHigh: 'Ik ga helemaal akkoord',
  why: [
    'Dit gaat over de mensen voor wie wij werken.',
    'De richting klopt, de uren zijn er nog niet.',
    'Wij doen dit al in twee buurten.',
    'Ik geloof erin. Velt heeft het nog niet besproken.',
    'Ons plan ligt vast tot eind volgend jaar. Ik wil wel, mijn organisatie kan nog niet.',
    'Hier wacht ik al jaren op.',
    'Ik sta in het midden omdat ik nog niet zie wat het wordt.',
    '',
  ],
  help: [
    '',
    'Een halve dag per week die vrijgemaakt is.',
    '',
    'Een gesprek met onze raad van bestuur.',
    'Iets kleins dat in het lopende plan past.',
    '',
    'Eén uitgewerkt voorbeeld.',
    '',
  ],
  moved: [
    'Dat niemand alles tegelijk moet.',
    'Els zei hardop wat ik dacht.',
    '',
    '',
    'We mogen klein beginnen, zonder nieuw plan.',
    'De anderen doen echt mee.',
    'Het voorbeeld van Cis.',
    'Ik hoorde veel plannen en weinig handen.',
  ],
};

const en: SampleWords = {
  decided: 'Help people live together heartily. Make lasting and surprising encounters possible in public space.',
  issues: ['tight policy planning', 'who pulls it through the first months?'],
  steps: ['keep a distance', 'look on', 'think along', 'join in', 'pull along'],
  acrossLow: 'I do not agree',
  acrossHigh: 'I agree entirely',
  why: [
    'This is about the people we work for.',
    'The direction is right, the hours are not there yet.',
    'We already do this in two neighbourhoods.',
    'I believe in it. Velt has not discussed it yet.',
    'Our plan is fixed until the end of next year. I would like to, my organisation cannot yet.',
    'I have been waiting for this for years.',
    'I stand half way because I do not see yet what it will be.',
    '',
  ],
  help: [
    '',
    'Half a day a week that is set aside.',
    '',
    'A talk with our board.',
    'Something small that fits in the present plan.',
    '',
    'One example worked out.',
    '',
  ],
  moved: [
    'That nobody has to do everything at once.',
    'Els said aloud what I was thinking.',
    '',
    '',
    'We may begin small, without a new plan.',
    'The others really join in.',
    'The example that Cis gave.',
    'I heard many plans and few hands.',
  ],
};

export const WORDS: { readonly [L in SampleLanguage]: SampleWords } = { nl, en };
