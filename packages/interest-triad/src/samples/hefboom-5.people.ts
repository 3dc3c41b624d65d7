import type { MandateType, Reason, Strength, Use } from '../interest-triad.types.ts';

/** Person–organisation, person–network, organisation–network. */
type Drawing = readonly [Strength, Strength, Strength];

/** One person of the sample: their links at three measurements, and their mandate. All of it is made up. */
export interface SamplePerson {
  readonly name: string;
  readonly organisation: string;
  readonly drawings: readonly [Drawing, Drawing, Drawing];
  readonly mandate: MandateType;
  readonly use: Use;
  readonly reasons?: readonly Reason[];
}

/** Days of the three measurements. */
export const DAYS: readonly string[] = ['2026-09-10', '2026-10-08', '2026-11-12'];

/** The eight people of the other samples. For two of them the network comes to hang on the person. */
export const PEOPLE: readonly SamplePerson[] = [
  {
    name: 'Amina',
    organisation: 'Minderhedenforum',
    drawings: [
      [4, 1, 0],
      [4, 1, 1],
      [4, 2, 2],
    ],
    mandate: 'deciding',
    use: 'agreed',
  },
  {
    name: 'Bert',
    organisation: 'Okra',
    drawings: [
      [3, 1, 1],
      [3, 2, 1],
      [3, 2, 2],
    ],
    mandate: 'reporting',
    use: 'agreed',
  },
  {
    name: 'Cis',
    organisation: 'Vorming+',
    drawings: [
      [3, 2, 2],
      [3, 2, 2],
      [3, 3, 3],
    ],
    mandate: 'deciding',
    use: 'agreed',
  },
  {
    name: 'Dries',
    organisation: 'Velt',
    drawings: [
      [4, 1, 1],
      [3, 2, 2],
      [2, 4, 1],
    ],
    mandate: 'reporting',
    use: 'agreed',
  },
  {
    name: 'Els',
    organisation: 'NEOS',
    drawings: [
      [1, 3, 0],
      [1, 3, 0],
      [1, 3, 0],
    ],
    mandate: 'exploring',
    use: 'agreed',
  },
  {
    name: 'Fien',
    organisation: 'Flora',
    drawings: [
      [3, 2, 1],
      [3, 3, 2],
      [3, 3, 2],
    ],
    mandate: 'deciding',
    use: 'more',
    reasons: ['network'],
  },
  {
    name: 'Hilde',
    organisation: 'Vorming+',
    drawings: [
      [3, 1, 1],
      [3, 1, 1],
      [2, 2, 1],
    ],
    mandate: 'exploring',
    use: 'agreed',
  },
  {
    name: 'Joris',
    organisation: 'Vorming+',
    drawings: [
      [3, 1, 1],
      [3, 2, 1],
      [3, 1, 1],
    ],
    mandate: 'deciding',
    use: 'less',
    reasons: ['uncertainty'],
  },
];
