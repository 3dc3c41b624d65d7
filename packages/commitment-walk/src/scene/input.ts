import type { Measure } from '@werkvorm/kit/export/text.js';
import type { WalkInput, WalkMark } from '../layout/types.ts';
import type { Mark, RoundView } from '../commitment-walk.types.ts';
import { endText, stepNames } from '../views/scale.ts';
import { markersOf, markName, organisationIndex, samePlace, type Screen } from '../views/screen.ts';

/** What a picture or a report is made of. */
export type Paper = Pick<Screen, 'view' | 'words' | 'say'>;

/** Width of the photo in px: that of a laptop screen, whatever screen it is taken on. */
export const PHOTO_WIDTH = 1200;

/** Whether a round may be told to others: it is revealed, or was never hidden. A hidden place is nobody else's. */
export function isOpen({ view }: Pick<Paper, 'view'>, { revealed }: RoundView): boolean {
  return revealed || (view.setup.reveal === 'live' && view.setup.identity !== 'anonymous');
}

/** The round a picture shows: the chosen one where its places may be told; else the last whose places may. */
export function photoRound(paper: Paper, chosen = 0): RoundView | undefined {
  const open = paper.view.rounds.filter((round) => isOpen(paper, round));
  return open.find(({ round }) => round === chosen) ?? open.at(-1);
}

/** The walk in one round as its layout takes it: always lying, with everybody's mark as anybody may see it. */
export function photoInput(
  paper: Paper,
  round: RoundView | undefined,
  dir: 'ltr' | 'rtl',
  measure: Measure,
): WalkInput {
  const { view, words, say } = paper;
  const { setup } = view;
  const before = view.rounds.find((one) => one.round === (round?.round ?? 0) - 1 && isOpen(paper, one));
  return {
    room: { width: PHOTO_WIDTH, em: 16, dir, measure },
    marks: (round?.marks ?? []).map((mark) => standing(paper, mark)),
    scale: { steps: setup.steps, names: stepNames(paper), middle: setup.allowMiddle },
    ends: [endText(paper, 'low'), endText(paper, 'high')],
    acrossEnds: setup.across ? [endText(paper, 'acrossLow'), endText(paper, 'acrossHigh')] : undefined,
    twoMarkers: markersOf(setup).length > 1,
    previous: before?.marks.filter(({ marker }) => marker === 'me').map(({ place }) => place.along),
    flowText:
      setup.identity === 'anonymous'
        ? undefined
        : (count, closer) => say(closer ? words.facts.cameCloser : words.facts.wentAway, { count }),
  };
}

function standing({ view }: Paper, mark: Mark): WalkMark {
  return {
    id: mark.id,
    name: view.setup.identity === 'named' ? markName(view, mark) : mark.organisation,
    organisation: organisationIndex(view, mark.organisation, mark.person),
    marker: mark.marker,
    place: mark.place,
    from: mark.from && !samePlace(mark.from, mark.place) ? mark.from : null,
    pair: mark.person || undefined,
  };
}
