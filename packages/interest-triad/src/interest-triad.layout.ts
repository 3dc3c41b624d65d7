import { LINKS, STRENGTHS, type Link, type Links, type Strength } from './interest-triad.types.ts';

/*
 * Where the three points and the three links of a triad are drawn. Always in the same places, so that triads can be
 * compared at a glance: the network on top, the person at the start of the line, the organisation at its end. Pure: the
 * screen and the exported picture draw the same.
 */

/** The three points of reference (S1). */
export const POINTS = ['network', 'person', 'organisation'] as const;
export type PointName = (typeof POINTS)[number];

/** Width of a link in px of a large triad, by strength; none is dotted. */
export const LINK_WIDTHS: readonly [number, number, number, number, number] = [2, 3.5, 8, 13, 19];

/** The two points that a link joins. */
export const ENDS: { readonly [L in Link]: readonly [PointName, PointName] } = {
  personOrg: ['person', 'organisation'],
  personNetwork: ['person', 'network'],
  orgNetwork: ['organisation', 'network'],
};

/** A place in the drawing, in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A point of reference as a disc. */
export interface Disc extends Spot {
  readonly name: PointName;
  readonly r: number;
}

/** A straight stroke. */
export interface Stroke {
  readonly from: Spot;
  readonly to: Spot;
}

/** One of the three links as drawn. */
export interface DrawnLink extends Stroke {
  readonly link: Link;
  /** null = not drawn: a hairline that says where it would be. */
  readonly strength: Strength | null;
  /** At the measurement before; null = not known. */
  readonly was: Strength | null;
  readonly width: number;
  /** Dashed edges of the former width; none when it was the same, or is not known. */
  readonly edges: readonly Stroke[];
  /** The former edges lie outside of the line (it was wider), or on it (it was narrower). */
  readonly outside: boolean;
  /** Middle of the link, where its label stands. */
  readonly middle: Spot;
}

/** A triad in its place. */
export interface TriadLayout {
  readonly width: number;
  readonly height: number;
  readonly discs: readonly Disc[];
  readonly links: readonly DrawnLink[];
  /** Size of a label; nothing where there is no room for labels. */
  readonly label: { readonly w: number; readonly h: number } | null;
}

/** The room there is. */
export interface Room {
  /** Width in px, and the size of a letter in px. */
  readonly width: number;
  readonly em: number;
  readonly dir: 'ltr' | 'rtl';
}

/** Largest width of a triad, in em: wider, its lines would only grow longer. */
const LARGEST = 40;
/** Width and height of a small triad; its lines are thinner in the same measure. */
const SMALL = { width: 170, height: 138, r: 20.5, scale: 0.62 };

/** A large triad, with labels on its links. */
export function layoutTriad(links: Links, before: Links | null, { width: room, em, dir }: Room): TriadLayout {
  const width = Math.min(room, LARGEST * em);
  const r = Math.max(2.4 * em, Math.min(4 * em, width * 0.1));
  const w = Math.min(9 * em, (width - 2 * r) * 0.5 - em * 0.5);
  const height = Math.min(31 * em, Math.max(width * 0.74, 2 * r + 11 * em));
  return draw(links, before, {
    width,
    height,
    r,
    top: r + em / 2,
    // A half of the label at the foot may reach below the line.
    foot: height - Math.max(r, 2 * em) - em / 2,
    side: r + em / 2,
    scale: Math.max(0.75, Math.min(1, width / (LARGEST * em))),
    dir,
    label: { w, h: 3.7 * em },
  });
}

/** A small triad for rows of many: without labels, in a box of 170 × 138. */
export function layoutSmallTriad(links: Links, before: Links | null, dir: 'ltr' | 'rtl' = 'ltr'): TriadLayout {
  const { width, height, r, scale } = SMALL;
  return draw(links, before, { width, height, r, top: r + 2, foot: height - r - 2, side: 29, scale, dir, label: null });
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly r: number;
  /** Heights of the network and of the line below, and distance of the two lower points from the sides. */
  readonly top: number;
  readonly foot: number;
  readonly side: number;
  readonly scale: number;
  readonly dir: 'ltr' | 'rtl';
  readonly label: TriadLayout['label'];
}

function draw(links: Links, before: Links | null, frame: Frame): TriadLayout {
  const { width, height, r, top, foot, side, scale, dir, label } = frame;
  const [start, end] = dir === 'rtl' ? [width - side, side] : [side, width - side];
  const spots: { readonly [P in PointName]: Spot } = {
    network: { x: width / 2, y: top },
    person: { x: start, y: foot },
    organisation: { x: end, y: foot },
  };
  const discs = POINTS.map((name): Disc => ({ name, ...spots[name], r }));
  const drawn = LINKS.map((link): DrawnLink => {
    const [a, b] = ENDS[link];
    return drawLink(link, links[link], before?.[link] ?? null, spots[a], spots[b], r, scale);
  });
  return { width, height, discs, links: drawn, label };
}

function drawLink(
  link: Link,
  strength: Strength | null,
  was: Strength | null,
  a: Spot,
  b: Spot,
  r: number,
  scale: number,
): DrawnLink {
  const width = strength === null ? 1 : round(LINK_WIDTHS[strength] * scale);
  const along = unit(a, b);
  const from = { x: round(a.x + along.x * r), y: round(a.y + along.y * r) };
  const to = { x: round(b.x - along.x * r), y: round(b.y - along.y * r) };
  const differs = strength !== null && was !== null && was !== strength;
  const outside = differs && was > strength;
  const apart = differs ? Math.max(1, (LINK_WIDTHS[was] * scale) / 2 + (outside ? 2 : 0)) : 0;
  const edges = differs ? [-apart, apart].map((by) => beside(from, to, along, by)) : [];
  const middle = { x: round((from.x + to.x) / 2), y: round((from.y + to.y) / 2) };
  return { link, strength, was, from, to, width, edges, outside, middle };
}

function beside(from: Spot, to: Spot, along: Spot, by: number): Stroke {
  const [dx, dy] = [-along.y * by, along.x * by];
  return { from: { x: round(from.x + dx), y: round(from.y + dy) }, to: { x: round(to.x + dx), y: round(to.y + dy) } };
}

/**
 * The strength that a link gets when its label is pulled: away from the middle of the triad makes it wider, towards the
 * middle narrower, one step for each `step` px. null when it stays as it is.
 */
export function pulled(layout: TriadLayout, link: Link, at: Spot, step: number): Strength | null {
  const { from, to, middle, strength } = layout.links.find((one) => one.link === link)!;
  const along = unit(from, to);
  const normal = { x: -along.y, y: along.x };
  const distance = (point: Spot) => (point.x - middle.x) * normal.x + (point.y - middle.y) * normal.y;
  const inwards = Math.sign(distance(centreOf(layout)));
  const steps = Math.round((-inwards * distance(at)) / step);
  const wanted = clampStrength((strength ?? 0) + steps);
  return wanted === strength ? null : wanted;
}

/** The nearest strength there is. */
export function clampStrength(value: number): Strength {
  return STRENGTHS[Math.max(0, Math.min(STRENGTHS.length - 1, value))]!;
}

function centreOf({ discs }: TriadLayout): Spot {
  const sum = discs.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / discs.length, y: sum.y / discs.length };
}

function unit(a: Spot, b: Spot): Spot {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

/** Tenths of a px are as fine as any screen; they keep pictures the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
