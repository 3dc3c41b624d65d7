import type { SavedBoard } from '@werkvorm/core';
import type { Ballot, Setup, WalkEvent } from '../commitment-walk.types.ts';
import { PEOPLE, WORDS, type SampleLanguage } from './hefboom-5.words.ts';
import { Walker } from './walker.ts';

export { crowd } from './crowd.ts';
export { PEOPLE, WORDS, type SampleLanguage, type SamplePerson, type SampleWords } from './hefboom-5.words.ts';

/**
 * How far the sample has been walked. `placing`: six of eight have laid a place. `explaining`: the first round is
 * revealed and Els has the word. `again`: the second round is open, and three have moved. `moved`: it is revealed.
 */
export type SampleStage = 'preparing' | 'placing' | 'explaining' | 'again' | 'moved' | 'closed';
export const SAMPLE_STAGES: readonly SampleStage[] = ['preparing', 'placing', 'explaining', 'again', 'moved', 'closed'];

const ELS = 4;
const JORIS = 7;

/** Who had laid a place when the stage `placing` or `again` is looked at, by their places in the list. */
const EARLY: readonly (readonly number[])[] = [
  [0, 2, 3, 4, 5, 6],
  [0, 4, 7],
];

/**
 * A board of the reference workshop, walked up to a stage: for stories, the start page and tests.
 *
 * @param setup what is set otherwise: `{identity: 'anonymous'}`, `{across: true}`, `{twoMarkers: true}`, `{steps: 5}` …
 *   Five steps get the names of the sample.
 */
export function sampleWalk(lang: SampleLanguage, upTo: SampleStage, setup: Partial<Setup> = {}): SavedBoard<WalkEvent> {
  const player = new Walker();
  const { decided, steps, acrossLow, acrossHigh } = WORDS[lang];
  const names = setup.steps === 5 && !setup.naming ? { labels: steps } : {};
  const ends = setup.across ? { acrossLow, acrossHigh } : {};
  player.send({ type: 'setup.change', setup: { decided, ...names, ...ends, ...setup } });
  for (const { name, organisation } of PEOPLE) player.send({ type: 'person.add', name, organisation });
  if (upTo !== 'preparing') walk(player, lang, upTo);
  return player.save();
}

function walk(player: Walker, lang: SampleLanguage, upTo: SampleStage): void {
  player.send({ type: 'round.open' });
  layAll(player, lang, 0, upTo === 'placing');
  if (upTo === 'placing') return;
  explain(player, lang);
  if (upTo === 'explaining') return;
  finishExplaining(player, lang);
  layAll(player, lang, 1, upTo === 'again');
  if (upTo === 'again') return;
  tellMoved(player, lang);
  if (upTo === 'closed') player.send({ type: 'walk.close' });
}

/** Everybody lays their place, and the round is revealed; or only the early ones do, and it is not. */
function layAll(player: Walker, lang: SampleLanguage, round: 0 | 1, onlyEarly: boolean): void {
  const ballots: Ballot[] = [];
  PEOPLE.forEach(({ along, across, theirs }, index) => {
    if (onlyEarly && !EARLY[round]!.includes(index)) return;
    const as = player.as(index);
    const place = player.place(along[round], across[round]);
    const words = wordsOf(player, lang, index, round);
    player.send({ type: 'place.set', along: place.along, across: place.across ?? undefined, ...words }, as);
    ballots.push({ place, why: '', help: '', ...words });
    if (!player.setup.twoMarkers) return;
    const other = player.place(theirs[round], across[round]);
    player.send(
      { type: 'place.set', marker: 'organisation', along: other.along, across: other.across ?? undefined, ...words },
      as,
    );
  });
  if (!onlyEarly) player.reveal(ballots);
}

/** Reasons come with the places of the first round; where they are required, of every round and from everybody. */
function wordsOf({ setup }: Walker, lang: SampleLanguage, index: number, round: 0 | 1) {
  const { why, help } = WORDS[lang];
  if (setup.reason === 'required') return { why: why[index] || '…', help: help[index]! };
  return round === 0 && setup.reason !== 'off' ? { why: why[index]!, help: help[index]! } : {};
}

/** Els has the word, as the lowest; Joris would rather not. */
function explain(player: Walker, lang: SampleLanguage): void {
  if (player.setup.identity !== 'anonymous') {
    player.send({ type: 'speaker.pass', person: player.person(JORIS) });
    player.send({ type: 'speaker.call', person: player.person(ELS) });
  }
  player.send({ type: 'issue.note', text: WORDS[lang].issues[0]! });
}

function finishExplaining(player: Walker, lang: SampleLanguage): void {
  if (player.setup.identity !== 'anonymous') {
    for (const index of [1, 6, 0, 3]) player.send({ type: 'speaker.call', person: player.person(index) });
    player.send({ type: 'speaker.done' });
  }
  player.send({ type: 'issue.note', text: WORDS[lang].issues[1]! });
  player.send({ type: 'explaining.close' });
  player.send({ type: 'round.open' });
}

/** Those who moved say what moved them. */
function tellMoved(player: Walker, lang: SampleLanguage): void {
  const { setup, rounds } = player.state;
  if (setup.identity === 'anonymous' || setup.reason === 'off') return;
  WORDS[lang].moved.forEach((moved, index) => {
    const person = player.person(index);
    const [from, to] = rounds.map(({ stands }) => stands.find((stand) => stand.person === person)?.place);
    if (!moved || JSON.stringify(from) === JSON.stringify(to)) return;
    player.send({ type: 'reason.give', words: { moved } }, { role: 'participant', person });
  });
}
