import type { SavedBoard } from '@werkvorm/core';
import { LEVELS, LINKS, type TriadEvent } from '../interest-triad.types.ts';
import { DAYS, PEOPLE } from './hefboom-5.people.ts';
import { WORDS, type SampleLanguage } from './hefboom-5.words.ts';
import { Player } from './player.ts';

export { network, type NetworkOptions } from './network.ts';
export { DAYS, PEOPLE, type SamplePerson } from './hefboom-5.people.ts';
export { WORDS, type SampleInterests, type SampleLanguage, type SampleWords } from './hefboom-5.words.ts';

/**
 * How far the sample has come. `people`: they are on the list. `writing`: all have written, five of eight are ready,
 * nothing is open. `sharing`: September is drawn and the matrix has just been opened. `marked`: what is common and what
 * conflicts is named. `october` and `november`: that measurement is drawn and still open. `closed`: after November.
 */
export type SampleStage = 'people' | 'writing' | 'sharing' | 'marked' | 'october' | 'november' | 'closed';
export const SAMPLE_STAGES: readonly SampleStage[] = [
  ...(['people', 'writing', 'sharing', 'marked', 'october', 'november', 'closed'] as const),
];

/** People by their places in the list: who is ready while writing, and the one who invites notes. */
const READY: readonly number[] = [0, 1, 2, 3, 5];
const BERT = 1;
const DRIES = 3;
const ELS = 4;
const HILDE = 6;

/** A board of the reference workshop, played up to a stage: for stories, the start page and tests. */
export function sampleTriad(lang: SampleLanguage, upTo: SampleStage): SavedBoard<TriadEvent> {
  const player = new Player();
  player.send({ type: 'setup.change', setup: { network: WORDS[lang].network } });
  for (const { name, organisation } of PEOPLE) player.send({ type: 'person.add', name, organisation });
  const last = SAMPLE_STAGES.indexOf(upTo);
  STEPS.slice(0, last).forEach((step) => step(player, lang));
  return player.save();
}

/** What happens before each stage but the first, in order. */
const STEPS: readonly ((player: Player, lang: SampleLanguage) => void)[] = [
  write,
  (player, lang) => {
    draw(player, lang, 0);
    player.send({ type: 'matrix.open' });
  },
  mark,
  (player, lang) => draw(player, lang, 1),
  (player, lang) => draw(player, lang, 2),
  (player) => player.send({ type: 'board.close' }),
];

/** All write; what concerns organisation and network they share, what concerns themselves they keep. Bert confides his. */
function write(player: Player, lang: SampleLanguage): void {
  WORDS[lang].interests.forEach((interests, index) => {
    const as = player.as(index);
    const own = index === BERT ? 'facilitator' : 'private';
    for (const level of LEVELS) {
      const visibility = level === 'individual' ? own : 'all';
      for (const text of interests[level]) player.send({ type: 'interest.add', level, text, visibility }, as);
    }
    if (READY.includes(index)) player.send({ type: 'ready.say', ready: true }, as);
  });
  player.send({ type: 'notes.invite', invited: true }, player.as(ELS));
}

/** A measurement in which everybody draws; with the first one come mandates, and each shares their triad. */
function draw(player: Player, lang: SampleLanguage, at: number): void {
  player.send({ type: 'measurement.open', date: DAYS[at]!, label: WORDS[lang].labels[at]! });
  PEOPLE.forEach(({ drawings }, index) => {
    LINKS.forEach((link, which) => {
      player.send({ type: 'link.set', link, strength: drawings[at]![which]! }, player.as(index));
    });
    if (at === 0) mandate(player, lang, index);
  });
}

function mandate(player: Player, lang: SampleLanguage, index: number): void {
  const as = player.as(index);
  const { mandate: type, use, reasons = [] } = PEOPLE[index]!;
  const { margins, grantedBy } = WORDS[lang];
  const more = index === DRIES ? { margins, grantedBy, validFrom: '2026-06-18', formal: true } : {};
  player.send({ type: 'mandate.set', mandate: { type, ...more } }, as);
  player.send({ type: 'mandate.use', use, reasons }, as);
  player.send({ type: 'triad.share', visibility: 'all' }, as);
}

function mark(player: Player, lang: SampleLanguage): void {
  const { common, conflict, balance, note } = WORDS[lang];
  const of = (index: number, level: 'organisation' | 'network') =>
    player.state.people[index]!.interests.filter((interest) => interest.level === level).at(-1)!.id;
  const meeting = [of(BERT, 'network'), of(ELS, 'network'), of(5, 'network')];
  player.send({ type: 'mark.make', kind: 'common', name: common, interests: meeting });
  const plans = [of(DRIES, 'organisation'), of(HILDE, 'organisation')];
  player.send({ type: 'mark.make', kind: 'conflict', name: conflict, interests: plans }, player.as(HILDE));
  player.send({ type: 'balance.name', text: balance });
  const els = player.state.people[ELS]!.id;
  player.send({ type: 'note.write', about: els, text: note }, player.as(HILDE));
}
