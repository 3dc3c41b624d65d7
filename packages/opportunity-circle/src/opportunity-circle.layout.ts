/**
 * Where everything of an opportunity circle lies: rings, names, cards with their lines. Pure and deterministic, no DOM:
 * the board, the picture and the tests use the same geometry.
 */
import { crowd, homes, needs } from './layout/homes.ts';
import { offRing, place } from './layout/place.ts';
import { heightFor, table, type Table } from './layout/rings.ts';
import { settle, type Body } from './layout/settle.ts';
import { quickSizes, SETTINGS, sizes, type Sized } from './layout/sizes.ts';
import { LEAST_FONT, type CircleLayout, type LayoutInput } from './layout/types.ts';

export { CARD, GAP, LEAST_FONT } from './layout/types.ts';
export type { CircleLayout, LayoutCard, LayoutInput, PlacedCard, RingBox } from './layout/types.ts';
export { heightFor } from './layout/rings.ts';
export { neighbour, readingOrder, ringAt, spotFor, type Step } from './layout/find.ts';

/** Up to here no two cards overlap (when the stage is 640 px or wider). */
export const GUARANTEED = 24;
/** Above this no forces are reckoned: every ring is filled evenly. */
export const CROWD = 200;

interface Trial {
  readonly font: number;
  readonly table: Table;
  readonly sized: readonly Sized[];
  readonly bodies: Body[];
  readonly compact: boolean;
  /** Every card has a spot of its own. */
  readonly fits: boolean;
  /** The higher, the farther cards lie from their rings, or the smaller the type. */
  readonly cost: number;
}

/**
 * Lays out the circle. The type is as large as the room allows: it shrinks step by step to 13 px, then the words are
 * set tighter, until every card has a free spot near its ring.
 */
export function layoutCircle(input: LayoutInput): CircleLayout {
  const width = Math.max(1, input.width);
  const height = Math.max(1, input.height ?? heightFor(width, input.cards.length));
  const ideal = idealFont(input, width);
  return finish(
    input,
    width,
    height,
    input.cards.length > CROWD ? fill(input, width, height) : search(input, width, height, ideal),
  );
}

/** 15.5 px at 888 and 19 px at 1256 px of width, for a base of 16 px. */
function idealFont(input: LayoutInput, width: number): number {
  const grown = Math.min(1.3, Math.max(0.8125, 0.969 + (width - 888) * 0.000594));
  return Math.max(LEAST_FONT, input.em * grown * (input.focusText?.scale ?? 1), input.focusText?.least ?? 0);
}

function search(input: LayoutInput, width: number, height: number, ideal: number): Trial {
  const few = input.cards.length <= GUARANTEED;
  let best: Trial | null = null;
  // Above a hundred cards there is never room for the generous settings.
  const first = input.cards.length > 100 ? 2 : 0;
  for (let level = first; level < SETTINGS.length; level++) {
    const setting = SETTINGS[level]!;
    const sized = sizes(input, ideal, setting);
    let area = 0;
    for (const size of sized) area += (size.w + 0.4) * (size.h + 0.4);
    for (let font = level === first ? ideal : LEAST_FONT; ; font = Math.max(LEAST_FONT, font * 0.93)) {
      const dense = (area * font * font) / (width * height * 0.78);
      const last = font <= LEAST_FONT;
      const final = last && level === SETTINGS.length - 1;
      // No use trying what cannot fit; the crowded end of the list is tried all the same.
      if (dense < (few ? 0.7 : 0.62) || final) {
        const trial = attempt(input, { width, height, font, ideal, level, strict: few && !final }, sized);
        if (!best || (trial.fits === best.fits ? trial.cost < best.cost : trial.fits) || (final && !best.fits))
          best = trial;
        if (trial.fits && trial.cost < 0.35 + (1 - font / ideal)) return best;
      }
      if (last) break;
    }
    if (best && (best.fits || !few)) return best;
  }
  return best!;
}

interface Try {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly ideal: number;
  readonly level: number;
  /** Give up as soon as one card finds no spot: another try follows. */
  readonly strict: boolean;
}

function attempt(input: LayoutInput, { width, height, font, ideal, level, strict }: Try, sized: Sized[]): Trial {
  const { compact } = SETTINGS[level]!;
  const ground = table(input, width, height, font, needs(input, sized, font, width, height));
  const bodies = homes(input.cards, sized, font, ground);
  const few = bodies.length <= GUARANTEED;
  settle(bodies, ground, bodies.length > 60 ? 40 : few ? 120 : 60);
  let fits = true;
  if (bodies.length <= 80) {
    const settled = bodies.map((body) => ({ x: body.x, y: body.y }));
    fits = place(bodies, ground, [ground.label, ground.column], true);
    if (!fits) {
      bodies.forEach((body, i) => Object.assign(body, settled[i]));
      fits = place(bodies, ground, [ground.label, ...ground.names], strict);
    }
  }
  const offs = bodies.map((body) => Math.max(0, offRing(body, body.x, body.y, ground) - 0.5));
  // One card far from its ring misleads more than many a little beside theirs.
  let off = 0.4 * Math.max(0, ...offs.map((one) => one - 0.4));
  for (const one of offs) off += one / offs.length;
  return { font, table: ground, sized, bodies, compact, fits, cost: off + (1 - font / ideal) + level * 0.3 };
}

function fill(input: LayoutInput, width: number, height: number): Trial {
  const sized = quickSizes(input, LEAST_FONT);
  const ground = table(input, width, height, LEAST_FONT, needs(input, sized, LEAST_FONT, width, height));
  const bodies = homes(input.cards, sized, LEAST_FONT, ground);
  crowd(bodies, ground);
  return { font: LEAST_FONT, table: ground, sized, bodies, compact: true, fits: false, cost: 0 };
}

function finish(input: LayoutInput, width: number, height: number, trial: Trial): CircleLayout {
  const mirror = input.dir === 'rtl';
  const { rings, ringLabels, centreLabel } = trial.table;
  return {
    width,
    height,
    dir: input.dir,
    fontPx: trial.font,
    rings,
    ringLabels,
    centreLabel,
    compact: trial.compact,
    cards: trial.bodies.map((body, index) => {
      const { lines, shortened, marks } = trial.sized[index]!;
      return {
        id: input.cards[index]!.id,
        ring: body.ring,
        x: mirror ? width - body.x : body.x,
        y: body.y,
        w: body.w,
        h: body.h,
        lines,
        shortened,
        marks,
      };
    }),
  };
}
