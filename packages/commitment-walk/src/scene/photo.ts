import type { Scene } from '@werkvorm/kit/export/scene.js';
import type { Measure } from '@werkvorm/kit/export/text.js';
import { layoutWalk } from '../commitment-walk.layout.ts';
import { LIGHT, walkScene, type WalkSceneWords } from '../commitment-walk.scene.ts';
import type { RoundView } from '../commitment-walk.types.ts';
import { at, factsOf, spread } from '../report/facts.ts';
import { owner } from '../report/names.ts';
import { placeText } from '../views/scale.ts';
import { markName, organisationIndex, type Screen } from '../views/screen.ts';
import { isOpen, photoInput, photoRound, type Paper } from './input.ts';
import type { Strip } from './strips.ts';

/** How many people the description names. */
const TOLD = 60;

/** The photo of the round that is looked at; a hidden round shows an empty line and says so. */
export function photo(
  screen: Paper & Pick<Screen, 'ui' | 'dir' | 'locale'>,
  measure: Measure,
  now = new Date(),
): Scene {
  const round = photoRound(screen, screen.ui.round);
  const layout = layoutWalk(photoInput(screen, round, screen.dir, measure));
  const date = new Intl.DateTimeFormat(screen.locale, { dateStyle: 'long' }).format(now);
  return walkScene(layout, stripsOf(screen, round), LIGHT, wordsFor(screen, round, date), { measure });
}

/** Round beside round, once there are two. */
function stripsOf({ view, words, say }: Paper, shown: RoundView | undefined): readonly Strip[] {
  const revealed = view.rounds.filter((round) => round.revealed);
  if (revealed.length < 2) return [];
  return revealed.map(({ round, marks, summary }) => ({
    name: say(words.round, { round }),
    places: marks.filter(({ marker }) => marker === 'me').map(({ place }) => place.along),
    median: summary?.median ?? null,
    shown: round === shown?.round,
  }));
}

function wordsFor(paper: Paper & Pick<Screen, 'locale'>, round: RoundView | undefined, date: string): WalkSceneWords {
  const { view, words, say, locale } = paper;
  const { setup, issues } = view;
  const name = round ? say(words.round, { round: round.round }) : say(words.phases[view.phase]);
  const marks = round?.marks ?? [];
  const hidden = !round && view.rounds.some((one) => !isOpen(paper, one));
  const organisations = new Map(
    setup.identity === 'anonymous'
      ? []
      : marks.flatMap(({ organisation, person }) =>
          organisation ? [[organisationIndex(view, organisation, person), organisation] as const] : [],
        ),
  );
  const noted = issues.map(({ text }) => text).join(' · ');
  return {
    lang: locale,
    title: say(words.question),
    decided: setup.decided,
    subtitle: [name, say(words.identity[setup.identity])].join(' · '),
    rounds: {
      now: round ? say(words.facts.nowRound, { round: round.round }) : '',
      before: round && round.round > 1 ? say(words.round, { round: round.round - 1 }) : '',
    },
    facts: [
      ...(round ? factsOf(paper, round) : []),
      ...(noted ? [{ name: say(words.facts.issue, { count: issues.length }), value: noted }] : []),
    ],
    empty: hidden ? say(words.report.hidden) : round && !marks.length ? say(words.report.nobody) : '',
    names: new Map(
      marks.map((mark) => [mark.id, setup.identity === 'named' ? markName(view, mark) : mark.organisation]),
    ),
    organisations: [...organisations].map(([index, one]) => ({ index, name: one })).sort((a, b) => a.index - b.index),
    last: `${date} · ${say(words.photo)}`,
    description: describe(paper, round),
  };
}

/** The picture in words: what was decided, lowest and spread, and in a small named walk who stands where. */
function describe(paper: Paper, round: RoundView | undefined): string {
  const { view, words, say } = paper;
  const out = [view.setup.decided];
  const summary = round?.summary;
  if (round && summary) {
    const { lowest, highest, median } = summary;
    const name = say(words.round, { round: round.round });
    out.push(
      say(words.rounds.strip, {
        round: name,
        low: at(paper, lowest),
        high: at(paper, highest),
        median: at(paper, median),
      }),
    );
    out.push(`${say(words.facts.range)}: ${spread(paper, summary)}.`);
  }
  if (round && view.setup.identity !== 'anonymous' && round.marks.length <= TOLD)
    for (const mark of round.marks) out.push(`${owner(paper, mark)}: ${placeText(paper, mark.place)}.`);
  return out.filter(Boolean).join(' ');
}
