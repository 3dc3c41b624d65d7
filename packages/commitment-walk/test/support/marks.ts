import { tableMeasure } from '@werkvorm/kit/export/text.js';
import type { WalkInput, WalkLayout, WalkMark, WalkRoom } from '../../src/commitment-walk.layout.ts';

const NAMES = ['Els', 'Joris', 'Bert', 'Hilde', 'Dries', 'Amina', 'Mohammed', 'Anne-Marie', 'Jo', 'Kristof'];
export const BUS = ['still at home', 'headed out the door', 'at the bus stop', 'boarding', 'in my seat'];

/** Marks of people `p0` …, at the places that `along` gives. */
export function marks(
  count: number,
  along: (i: number) => number,
  more: (i: number) => Partial<WalkMark> = () => ({}),
) {
  return Array.from({ length: count }, (_, i): WalkMark => ({
    id: `p${i}`,
    name: NAMES[i % NAMES.length]!,
    organisation: i % 6,
    marker: 'me',
    place: { along: along(i), across: null },
    from: null,
    ...more(i),
  }));
}

export const room = (more: Partial<WalkRoom> = {}): WalkRoom => ({
  width: 1200,
  em: 16,
  dir: 'ltr',
  measure: tableMeasure,
  ...more,
});

export const input = (standing: readonly WalkMark[], more: Partial<WalkInput> = {}): WalkInput => ({
  room: room(),
  marks: standing,
  scale: { steps: 0, names: [] },
  ends: ['I keep my distance (for now)', 'I am right in it'],
  ...more,
});

/** A repeatable spread of places: two groups and some between, as in a hall. */
export const hall = (i: number): number => {
  const wave = Math.sin(i * 12.9898) * 43758.5453;
  const chance = wave - Math.floor(wave);
  return Math.max(0, Math.min(100, Math.round((i % 2 ? 78 : 34) + (chance - 0.5) * 60)));
};

type Spot = { x: number; y: number };

/** Points of path data (`M`, `L`, `Q`, `C`, absolute): its corners, and some along every curve. */
export function points(d: string): Spot[] {
  const out: Spot[] = [];
  for (const [, letter, rest] of d.matchAll(/([MLQC])([^MLQCZ]*)/g)) {
    const numbers = rest!.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
    const named: Spot[] = [];
    for (let i = 0; i < numbers.length; i += 2) named.push({ x: numbers[i]!, y: numbers[i + 1]! });
    const size = letter === 'C' ? 3 : letter === 'Q' ? 2 : 1;
    for (let i = 0; i < named.length; i += size) {
      const handles = [...(out.length ? [out.at(-1)!] : []), ...named.slice(i, i + size)];
      if (size === 1) out.push(named[i]!);
      else for (const t of [0.2, 0.4, 0.6, 0.8, 1]) out.push(between(handles, t));
    }
  }
  return out;
}

/** De Casteljau: the point of a Bézier curve. */
function between(handles: readonly Spot[], t: number): Spot {
  if (handles.length === 1) return handles[0]!;
  const next = handles.slice(1).map((to, i) => {
    const from = handles[i]!;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
  return between(next, t);
}

/** All path data of a layout, in a fixed order. */
export const paths = (layout: WalkLayout): string[] => [
  ...layout.strata.map(({ d }) => d),
  ...layout.lines,
  ...layout.ticks.map(({ d }) => d),
  ...layout.tokens.map(({ stem }) => stem),
  ...layout.traces.flatMap(({ d, head }) => [d, head]),
  ...layout.links,
  ...layout.hills.map(({ d }) => d),
  ...(layout.mirror ? [layout.mirror.d] : []),
  ...layout.flows.map(({ d }) => d),
];

/** All words of a layout, in a fixed order. */
export const labels = (layout: WalkLayout) =>
  [
    ...layout.ends,
    ...layout.ticks.map(({ label }) => label),
    ...layout.tokens.map(({ label }) => label),
    ...layout.flows.map(({ label }) => label),
  ].flatMap((label) => label ?? []);

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where words are drawn. */
export function rectOf(label: ReturnType<typeof labels>[number], weight: number, dir: 'ltr' | 'rtl' = 'ltr'): Rect {
  const width = Math.max(0, ...label.lines.map((line) => tableMeasure(line, label.px, weight)));
  const from = label.anchor === 'middle' ? 0.5 : (label.anchor === 'end') === (dir === 'ltr') ? 1 : 0;
  return {
    left: label.x - width * from,
    right: label.x + width * (1 - from),
    top: label.y - label.px * 0.75,
    bottom: label.y + (label.lines.length - 1) * label.lineHeight + label.px * 0.2,
  };
}

export const tokenRect = ({ x, y, size }: { x: number; y: number; size: number }): Rect => ({
  left: x - size / 2,
  right: x + size / 2,
  top: y - size / 2,
  bottom: y + size / 2,
});

export const overlaps = (p: Rect, q: Rect): boolean =>
  p.left < q.right - 0.01 && q.left < p.right - 0.01 && p.top < q.bottom - 0.01 && q.top < p.bottom - 0.01;
