import type { SavedBoard } from '@werkvorm/core';
import { MANDATES, type Strength, type TriadEvent } from '../interest-triad.types.ts';
import { DAYS, PEOPLE } from './hefboom-5.people.ts';
import { WORDS, type SampleLanguage } from './hefboom-5.words.ts';
import { Player } from './player.ts';

/** What a large network is asked for, besides its size. */
export interface NetworkOptions {
  /** Number of measurements. Default 3, at most 12. */
  readonly measurements?: number;
  readonly lang?: SampleLanguage;
}

const FIRST_NAMES: readonly string[] = [
  ...['Adil', 'Bea', 'Chris', 'Dina', 'Emre', 'Floor', 'Geert', 'Hanne', 'Ilias', 'Jana', 'Karim', 'Lies', 'Mats'],
  ...['Noor', 'Omar', 'Pia', 'Quinten', 'Rania', 'Stef', 'Tine', 'Umut', 'Veerle', 'Wout', 'Xandra', 'Yara', 'Zeno'],
];

/**
 * A network of `count` people of the six organisations, all of whom share their triad and two of three interests. The
 * same call gives the same board. For benches, stories and tests.
 */
export function network(count: number, { measurements = 3, lang = 'nl' }: NetworkOptions = {}): SavedBoard<TriadEvent> {
  const player = new Player();
  const next = numbers(count);
  const people = Array.from({ length: count }, (_, index) => `p${index + 1}`);
  player.write([{ type: 'setup.changed', setup: { network: WORDS[lang].network } }]);
  player.write(people.map((person, index): TriadEvent => ({ type: 'person.added', person, ...namesOf(index) })));
  for (const [index, person] of people.entries()) player.write(brought(person, index, lang));
  player.write([{ type: 'matrix.opened' }]);
  for (let at = 0; at < Math.min(12, measurements); at++) {
    const measurement = `m${at + 1}`;
    player.write([
      { type: 'measurement.opened', measurement, date: dayOf(at), label: labelOf(at, lang), intensity: null },
      ...people.map((person): TriadEvent => {
        const links = { personOrg: strength(next), personNetwork: strength(next), orgNetwork: strength(next) };
        return { type: 'links.changed', person, measurement, links };
      }),
    ]);
  }
  return player.save();
}

function namesOf(index: number): { readonly name: string; readonly organisation: string } {
  const turn = Math.floor(index / FIRST_NAMES.length);
  const name = FIRST_NAMES[index % FIRST_NAMES.length]! + (turn ? ` ${turn + 1}` : '');
  return { name, organisation: PEOPLE[index % PEOPLE.length]!.organisation };
}

function brought(person: string, index: number, lang: SampleLanguage): readonly TriadEvent[] {
  const { network: shared, organisation, individual } = WORDS[lang].interests[index % PEOPLE.length]!;
  const add = (level: 'individual' | 'organisation' | 'network', text: string | undefined): readonly TriadEvent[] => {
    const visibility = level === 'individual' ? 'private' : 'all';
    const interest = `${person} ${level}`;
    return text ? [{ type: 'interest.added', person, interest, level, text, lens: null, visibility }] : [];
  };
  const type = MANDATES[index % MANDATES.length]!;
  const blank = { margins: '', grantedBy: '', validFrom: '', formal: false, planned: '' };
  return [
    ...add('network', shared[0]),
    ...add('organisation', organisation[0]),
    ...add('individual', individual[0]),
    { type: 'mandate.changed', person, mandate: { type, ...blank, use: 'agreed', reasons: [] } },
    { type: 'triad.shared', person, visibility: 'all', decidedBy: 'person' },
  ];
}

/** The three days of the sample, and from there one measurement a month of the year after. */
function dayOf(at: number): string {
  return DAYS[at] ?? `2027-${String(at - DAYS.length + 1).padStart(2, '0')}-14`;
}

function labelOf(at: number, lang: SampleLanguage): string {
  return WORDS[lang].labels[at] ?? '';
}

function strength(next: () => number): Strength {
  return Math.floor(next() * 5) as Strength;
}

/** Numbers from 0 to 1 that look random and are the same every time (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
