import type { SavedBoard } from '@werkvorm/core';
import { Player } from '@werkvorm/core/player.js';
import { abcCanvasForm } from '../abc-canvas.form.ts';
import type { CanvasEvent, Setup } from '../abc-canvas.types.ts';
import { HORIZON, PARTNERS, WORDS, type SampleLanguage, type SampleWords } from './hefboom-5.words.ts';

export { partners } from './partners.ts';
export {
  HORIZON,
  PARTNERS,
  WORDS,
  type SampleLanguage,
  type SamplePartner,
  type SampleWords,
} from './hefboom-5.words.ts';

/**
 * How far the sample has been filled. `ambition`: A has its first sentence. `divided`: two changed it at the same time,
 * and both texts lie side by side. `waiting`: A has its third version; B lies face down, four of six are done.
 * `interests`: B is open. `commitment`: the whole sheet. `beacon`: all consented and A is locked. `back`: the group
 * opened it again and went back to A. `closed`: closed with the beacon.
 */
export type SampleStage =
  'preparing' | 'ambition' | 'divided' | 'waiting' | 'interests' | 'commitment' | 'beacon' | 'back' | 'closed';
export const SAMPLE_STAGES: readonly SampleStage[] = [
  'preparing',
  'ambition',
  'divided',
  'waiting',
  'interests',
  'commitment',
  'beacon',
  'back',
  'closed',
];

/** Who has written in B, and who is done with it, when the stage `waiting` is looked at. */
const EARLY: readonly number[] = [0, 1, 2, 4, 5];
const READY: readonly number[] = [0, 1, 2, 4];

type Canvas = Player<typeof abcCanvasForm.initial, Parameters<typeof abcCanvasForm.decide>[1], CanvasEvent, unknown>;

/**
 * A board of the reference workshop, filled up to a stage: for stories, the start page and tests.
 *
 * @param setup what is set otherwise: `{together: false}`, `{order: 'free'}`, `{cheerWords: []}` …
 */
export function sampleCanvas(
  lang: SampleLanguage,
  upTo: SampleStage,
  setup: Partial<Setup> = {},
): SavedBoard<CanvasEvent> {
  const player: Canvas = new Player(abcCanvasForm, { ids: 's' });
  const words = WORDS[lang];
  prepare(player, words, setup);
  const steps = [beginAmbition, divide, writeFaceDown, openAll, commit, lock];
  for (const step of steps.slice(0, SAMPLE_STAGES.indexOf(upTo))) step(player, words);
  if (upTo === 'back') goBack(player, words);
  if (upTo === 'closed') player.send({ type: 'canvas.close' });
  return player.save();
}

function prepare(player: Canvas, { title, about }: SampleWords, setup: Partial<Setup>): void {
  player.send({ type: 'setup.change', setup: { title, horizon: HORIZON, ...setup } });
  PARTNERS.forEach(({ name, people, mandate }, index) => {
    player.send({ type: 'partner.add', name, about: about[index]!, mandate });
    for (const person of people) player.send({ type: 'person.add', name: person, organisation: name });
  });
}

function beginAmbition(player: Canvas, { ambition: [first] }: SampleWords): void {
  player.send({ type: 'phase.go', to: 'ambition' });
  player.send({ type: 'ambition.write', text: first, was: '' }, player.as('Cis'));
}

/** Fien and Amina start from the same sentence. */
function divide(player: Canvas, { ambition: [was, one, other] }: SampleWords): void {
  player.send({ type: 'ambition.write', text: one, was }, player.as('Fien'));
  player.send({ type: 'ambition.write', text: other, was }, player.as('Amina'));
}

function writeFaceDown(player: Canvas, words: SampleWords): void {
  const { ambition, noGo, meaning } = words;
  const [, was, , text] = ambition;
  const merges = player.state.ambition.variants.map(({ id }) => id);
  player.send({ type: 'ambition.write', text, was, merges }, player.as('Bert'));
  player.send({ type: 'no-go.add', text: noGo }, player.as('Els'));
  player.send({ type: 'height.set', height: 5 }, player.as('Hilde'));
  PARTNERS.forEach(({ ownership }, index) => {
    player.send({ type: 'ownership.set', ownership }, own(player, index));
    if (meaning[index]) player.send({ type: 'meaning.write', text: meaning[index], was: '' }, own(player, index));
  });
  player.send({ type: 'phase.go', to: 'interests' });
  for (const index of EARLY) hope(player, words, index);
  for (const index of READY) player.send({ type: 'partner.ready', ready: true }, own(player, index));
}

function openAll(player: Canvas, words: SampleWords): void {
  PARTNERS.forEach((_, index) => {
    if (!EARLY.includes(index)) hope(player, words, index);
    if (!READY.includes(index)) player.send({ type: 'partner.ready', ready: true }, own(player, index));
  });
  player.send({ type: 'interests.open' });
}

function hope(player: Canvas, { interests }: SampleWords, index: number): void {
  interests[index]!.forEach((text, line) => {
    const level = PARTNERS[index]!.levels[line]!;
    player.send({ type: 'interest.add', text, level }, own(player, index));
  });
}

function commit(player: Canvas, { commitments }: SampleWords): void {
  player.send({ type: 'phase.go', to: 'commitment' });
  PARTNERS.forEach(({ means }, index) => {
    commitments[index]!.forEach((text, line) => {
      player.send({ type: 'commitment.add', text, means: means[line]! }, own(player, index));
    });
  });
}

function lock(player: Canvas): void {
  const { version } = player.state.ambition;
  PARTNERS.forEach((_, index) => player.send({ type: 'consent.give', version }, own(player, index)));
  player.send({ type: 'ambition.lock' });
}

function goBack(player: Canvas, { back }: SampleWords): void {
  player.send({ type: 'ambition.reopen', reason: back });
  player.send({ type: 'phase.go', to: 'ambition', reason: back });
}

/** The first of a partner's people, on their own device. */
function own(player: Canvas, index: number) {
  return player.as(PARTNERS[index]!.people[0]!);
}
