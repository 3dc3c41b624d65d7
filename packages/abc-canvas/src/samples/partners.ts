import type { SavedBoard } from '@werkvorm/core';
import { Player } from '@werkvorm/core/player.js';
import { LEVELS, MEANS } from '@werkvorm/core/results.js';
import { abcCanvasForm } from '../abc-canvas.form.ts';
import type { CanvasEvent, Setup } from '../abc-canvas.types.ts';
import { HORIZON, PARTNERS, WORDS, type SampleLanguage } from './hefboom-5.words.ts';

/** What a large canvas is asked for, besides its size. */
export interface PartnersOptions {
  /** What is set otherwise than at first. */
  readonly setup?: Partial<Setup>;
  /** `interests`: B lies face down; `commitment` (default): the whole sheet. */
  readonly upTo?: 'interests' | 'commitment';
  readonly lang?: SampleLanguage;
}

/**
 * A canvas with `count` partners of one person each, with one to three interests and up to two commitments: some only
 * come to get. The same call gives the same board. For benches, stories and tests.
 */
export function partners(
  count: number,
  { setup = {}, upTo = 'commitment', lang = 'nl' }: PartnersOptions = {},
): SavedBoard<CanvasEvent> {
  const player = new Player(abcCanvasForm, { ids: 'p' });
  const { title, about, ambition, interests, commitments } = WORDS[lang];
  const hopes = interests.flat();
  const means = commitments.flat();
  player.send({ type: 'setup.change', setup: { title, horizon: HORIZON, ...setup } });
  for (let index = 0; index < count; index++) {
    const kind = index % PARTNERS.length;
    const turn = Math.floor(index / PARTNERS.length);
    const name = PARTNERS[kind]!.name + (turn ? ` ${turn + 1}` : '');
    const { mandate } = PARTNERS[kind]!;
    player.send({ type: 'partner.add', name, about: about[kind]!, mandate });
    player.send({ type: 'person.add', name: `${PARTNERS[kind]!.people[0]} ${turn + 1}`, organisation: name });
  }
  const each = (play: (as: ReturnType<typeof player.as>, index: number) => void) => {
    for (let index = 0; index < count; index++) play(player.as(index), index);
  };
  player.send({ type: 'phase.go', to: 'ambition' });
  player.send({ type: 'ambition.write', text: ambition[3], was: '' });
  player.send({ type: 'height.set', height: 4 });
  each((as, index) => player.send({ type: 'ownership.set', ownership: 1 + ((index * 7) % 5) }, as));
  player.send({ type: 'phase.go', to: 'interests' });
  each((as, index) => {
    for (let line = 0; line <= index % 3; line++) {
      const text = hopes[(index + line) % hopes.length]!;
      player.send({ type: 'interest.add', text, level: LEVELS[(index + line) % 3]! }, as);
    }
  });
  if (upTo === 'interests') return player.save();
  player.send({ type: 'interests.open' });
  player.send({ type: 'phase.go', to: 'commitment' });
  each((as, index) => {
    for (let line = 0; line < (index * 5) % 3; line++) {
      const text = means[(index + line) % means.length]!;
      player.send({ type: 'commitment.add', text, means: MEANS[(index + line) % 4]! }, as);
    }
  });
  return player.save();
}
