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

/**
 * A network of `count` people of the six organisations, all of whom share their triad and two of three interests. The
 * same call gives the same board. For benches, stories and tests.
 */
export function network(count: number, { measurements = 3, lang = 'nl' }: NetworkOptions = {}): SavedBoard<TriadEvent> {
  const player = new Player();
  const people = Array.from({ length: count }, (_, index) => `p${index + 1}`);
  player.write([{ type: 'setup.changed', setup: { network: WORDS[lang].network } }]);
  player.write(people.map((person, index): TriadEvent => ({ type: 'person.added', person, ...namesOf(index) })));
  for (const [index, person] of people.entries()) player.write(brought(person, index, lang));
  player.write([{ type: 'matrix.opened' }]);
  for (let at = 0; at < Math.min(12, measurements); at++) {
    const measurement = `m${at + 1}`;
    player.write([
      { type: 'measurement.opened', measurement, date: dayOf(at), label: labelOf(at, lang), intensity: null },
      ...people.map((person, index): TriadEvent => {
        const [personOrg, personNetwork, orgNetwork] = [
          strength(index, at, 0),
          strength(index, at, 1),
          strength(index, at, 2),
        ];
        const links = { personOrg, personNetwork, orgNetwork };
        return { type: 'links.changed', person, measurement, links };
      }),
    ]);
  }
  return player.save();
}

function namesOf(index: number): { readonly name: string; readonly organisation: string } {
  const { name, organisation } = PEOPLE[index % PEOPLE.length]!;
  const turn = Math.floor(index / PEOPLE.length);
  return { name: turn ? `${name} ${turn + 1}` : name, organisation };
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

/** All strengths occur, and rise and fall from one measurement to the next. */
function strength(index: number, at: number, which: number): Strength {
  return ((index * 7 + at * (index % 4) + which * (index + 2)) % 5) as Strength;
}
