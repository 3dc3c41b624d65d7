import type { BoardRoom } from './standing.ts';
import { isHidden } from './views/hand.ts';
import type { Screen } from './views/screen.ts';

/** What is known of the size of the sheet. */
export interface Sized {
  readonly width: number;
  readonly em: number;
  /** Font stack of the words. */
  readonly words: string;
  readonly fonts: number;
  readonly resized: boolean;
}

/** How wide the side is, em: the list of people, or the explaining. The style sheet says the same. */
const PEOPLE_SIDE = 20;
const TALK = { least: 18, most: 24, share: 0.3 };

/**
 * The room for the line on a screen.
 *
 * @param rest px of the sheet that are not the stage; 0 when not known yet
 */
export function roomOf(screen: Screen, { width, em, words, fonts, resized }: Sized, rest: number): BoardRoom {
  const upright = width < 38 * em;
  const free = Math.max(220, width - sideOf(screen, width, em) - 2 * em);
  const height = heightOf(screen, width, em, rest);
  return {
    width: upright ? Math.min(free, 26 * em) : free,
    ...(height && !upright ? { height: Math.max(Math.round(height), 12 * em) } : {}),
    em,
    upright,
    family: words,
    fonts,
    resized,
  };
}

function sideOf({ role, view }: Screen, width: number, em: number): number {
  if (width < 56 * em || role === 'observer' || view.phase === 'closed') return 0;
  if (view.phase !== 'placing') return Math.max(TALK.least * em, Math.min(TALK.most * em, width * TALK.share));
  return role === 'facilitator' ? PEOPLE_SIDE * em : 0;
}

/** Where the height is given; elsewhere it follows from the width. */
function heightOf({ role, view }: Screen, width: number, em: number, rest: number): number | undefined {
  // A wall is a screen of 16 : 9, and nobody scrolls it: what is said under the line has to be on it too.
  if (role === 'observer' && width >= 56 * em) return (width * 9) / 16 - (rest || 28 * em);
  // Nobody stands beside a place that is hidden, and the button that lays it is to be in sight.
  return isHidden(view) && !view.setup.across ? (view.setup.twoMarkers ? 24 : 17) * em : undefined;
}
