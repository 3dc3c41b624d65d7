import type { SavedBoard } from '@werkvorm/core';
import { Player } from '@werkvorm/core/player.js';
import { circleForm } from '../opportunity-circle.form.ts';
import type { CircleCommand, CircleEvent, CircleState, CircleView } from '../opportunity-circle.types.ts';
import { PEOPLE, WORDS, type SampleLanguage } from './hefboom-5.words.ts';

export { PEOPLE, WORDS, type SampleLanguage, type SampleWords } from './hefboom-5.words.ts';

/** How far the sample has been played. `crowded`: 60 cards on the circle, in the fourth round. */
export type SampleStage = 'preparing' | 'picking' | 'moving' | 'crowded' | 'finished';
export const SAMPLE_STAGES: readonly SampleStage[] = ['preparing', 'picking', 'moving', 'crowded', 'finished'];

/** Which cards each person picks, by their places in the list. Fourteen different ones in all. */
const PICKS: readonly (readonly number[])[] = [
  [0, 4, 7],
  [3, 6, 8],
  [5, 0, 9],
  [6, 0, 10],
  [2, 5, 11],
  [4, 12, 1],
  [2, 0, 13],
  [6, 1, 3],
];

/** Which card each person moves in each of three rounds; -1 passes. */
const MOVES: readonly (readonly number[])[] = [
  [0, 3, 5, 0, 2, 4, 0, 6],
  [4, 3, 5, 6, 2, 0, 2, 1],
  [2, 3, 4, -1, 1, 7, 3, 6],
];

/** In the crowded circle every third move goes to one of these. */
const FAVOURITES: readonly number[] = [0, 1, 2, 0, 1, 3, 0, 2, 1];

const EIGHT: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7];

/** Plays the circle of a sample: the same call gives the same board, everywhere. */
class Sampler extends Player<CircleState, CircleCommand, CircleEvent, CircleView> {
  constructor() {
    super(circleForm, { ids: 's', tick: 20_000 });
  }

  card(index: number): string {
    return this.state.cards[index]!.id;
  }

  pick(person: number, cards: readonly number[]): void {
    this.send({ type: 'cards.pick', cards: cards.map((index) => this.card(index)) }, this.as(person));
  }

  /** The card of that place for whoever is on turn. */
  move(card: number): void {
    const as = { role: 'participant', person: this.state.turn } as const;
    this.send(card < 0 ? { type: 'turn.pass' } : { type: 'card.move', card: this.card(card) }, as);
  }
}

/**
 * A board of the reference workshop, played up to a stage: for stories, the start page and tests. In `picking` five of
 * eight have picked; in `moving` it is Dries's turn in the second of three rounds.
 */
export function sampleLog(lang: SampleLanguage, upTo: SampleStage): SavedBoard<CircleEvent> {
  const player = new Sampler();
  if (upTo === 'crowded') playCrowded(player, lang);
  else playWorkshop(player, lang, upTo);
  return player.save();
}

function prepare(player: Sampler, lang: SampleLanguage, texts: readonly string[]): void {
  const { title, theme } = WORDS[lang];
  player.send({ type: 'setup.change', setup: { title, theme } });
  player.send({ type: 'cards.add', texts });
  for (const { name, organisation } of PEOPLE) player.send({ type: 'person.add', name, organisation });
}

function playWorkshop(player: Sampler, lang: SampleLanguage, upTo: SampleStage): void {
  const { cards, proposal, note } = WORDS[lang];
  prepare(player, lang, cards);
  if (upTo === 'preparing') return;

  player.send({ type: 'picking.start' });
  const pickers = upTo === 'picking' ? PICKS.slice(0, 5) : PICKS;
  pickers.forEach((picks, person) => player.pick(person, picks));
  if (upTo === 'picking') return;

  player.send({ type: 'moving.start' });
  const moves = MOVES.flat();
  const shown = upTo === 'moving' ? moves.slice(0, PEOPLE.length + 2) : moves;
  for (const card of shown) player.move(card);
  if (upTo === 'moving') return;

  player.send({ type: 'moving.end' });
  player.send({ type: 'proposal.make', text: proposal, cards: [player.card(0), player.card(12)] });
  PEOPLE.forEach((_, index) => {
    const as = player.as(index);
    player.send({ type: 'proposal.answer', answer: index === 3 ? 'abstain' : 'agree' }, as);
  });
  player.send({ type: 'note.add', text: note });
  player.send({ type: 'session.finish' });
}

/** Sixty cards, eight picks each, and favourites that come closer as in a real group. */
function playCrowded(player: Sampler, lang: SampleLanguage): void {
  const { cards, more } = WORDS[lang];
  const texts = [...cards, ...more];
  prepare(player, lang, texts);
  player.send({ type: 'setup.change', setup: { picksMin: 2, picksMax: 8, rounds: 5 } });
  player.send({ type: 'picking.start' });
  PEOPLE.forEach((_, person) => {
    const first = person * EIGHT.length;
    player.pick(
      person,
      EIGHT.map((place) => (first + place) % texts.length),
    );
  });
  player.send({ type: 'moving.start' });
  for (let turn = 0; turn < 3 * PEOPLE.length + 3; turn++) {
    player.move(turn % 3 ? (turn * 7) % texts.length : FAVOURITES[turn / 3]!);
  }
}
