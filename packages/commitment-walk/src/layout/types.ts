import type { Measure } from '@werkvorm/kit/export/text.js';
import type { Marker, Place, Steps } from '../commitment-walk.types.ts';

/** The room there is. */
export interface WalkRoom {
  /** Width of the stage in px. */
  readonly width: number;
  /** Height of the stage in px; absent, the layout chooses it. Never less than what has to be written. */
  readonly height?: number;
  /** Base font size in px. */
  readonly em: number;
  readonly dir: 'ltr' | 'rtl';
  /** The line stands upright, the middle on top (a phone); never a plane, and without flows. Default false. */
  readonly upright?: boolean;
  /** Measures names and words. */
  readonly measure: Measure;
  /** Group view, read from the back of the room: smallest type, px. */
  readonly leastType?: number;
}

/** One marker that stands somewhere. Their order is that of the view; it decides who stands lower in a stack. */
export interface WalkMark {
  readonly id: string;
  /** Written with the token where there is room; empty where the viewer may not know. */
  readonly name: string;
  /** Number of the organisation: shape and colour. */
  readonly organisation: number;
  readonly marker: Marker;
  readonly place: Place;
  /** Where it stood before: hollow shape and arc. Null = no trace. */
  readonly from: Place | null;
  /** The same for the two markers of one person, which are joined by a dotted line. */
  readonly pair?: string;
  /** Drawn whatever happens, also where only a sample of the marks has room (own marks, the one being moved). */
  readonly kept?: boolean;
}

/** All that the layout depends on. */
export interface WalkInput {
  readonly room: WalkRoom;
  readonly marks: readonly WalkMark[];
  readonly scale: {
    readonly steps: Steps;
    /** Names of the steps, low to high; empty = its number. */
    readonly names: readonly string[];
    /** Whether the exact middle is a place. Default true. */
    readonly middle?: boolean;
  };
  /** What the ends mean, low and high. */
  readonly ends: readonly [string, string];
  /** With a second axis: what its ends mean. The layout is then a plane. */
  readonly acrossEnds?: readonly [string, string];
  /** Two lanes, also when nobody has set the second marker yet. */
  readonly twoMarkers?: boolean;
  /** Places (along) of the round before: the ground below the line of a crowd mirrors them. */
  readonly previous?: readonly number[];
  /** What stands beside a flow arrow; absent = no flows. Never give it for anonymous walks. */
  readonly flowText?: (count: number, closer: boolean) => string;
}

/** `people`: named tokens. `crowd`: shapes in columns. `density`: a hill with as many dots as have room. `plane`: two axes. */
export type WalkMode = 'people' | 'crowd' | 'density' | 'plane';

/** A point of the stage, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words set in lines; `y` is the baseline of the first. `start` is on the right when read from right to left. */
export interface Label extends Point {
  readonly lines: readonly string[];
  readonly px: number;
  readonly lineHeight: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A marker as it stands: `x`, `y` its middle, `size` its width and height. */
export interface Token extends Point {
  readonly id: string;
  readonly marker: Marker;
  readonly organisation: number;
  readonly size: number;
  /** The exact spot of its place on the line. */
  readonly spot: Point;
  /** Thin line from the spot to a token that stands above or beside others; empty = none. */
  readonly stem: string;
  readonly label: Label | null;
}

/** The way somebody went: hollow shape (middle, size), tapered arc and its head, as path data. */
export interface Trace extends Point {
  readonly id: string;
  readonly organisation: number;
  readonly size: number;
  readonly d: string;
  readonly head: string;
}

/** How a group of five or more went. */
export interface Flow {
  readonly d: string;
  readonly label: Label;
  readonly count: number;
  readonly closer: boolean;
}

/** One ellipse of the circle at the end; `tone` 1 (outer) … 5 (the middle). */
export interface Ring {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly tone: number;
}

/** One named step (or quarter): a tick on the line, and its name where there is room. */
export interface Tick {
  readonly along: number;
  readonly d: string;
  readonly label: Label | null;
}

/** A density as closed path data, and where the name of its round stands. */
export interface Hill {
  readonly d: string;
  readonly label: Point & { readonly anchor: 'start' | 'end'; readonly px: number };
}

/** How places and px belong together; for `placeAt` and `spotOf`. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly upright: boolean;
  readonly mirror: boolean;
  /** Px along the line (from the low side of the stage) of the places 0 and 100. */
  readonly low: number;
  readonly high: number;
  /** Px from the upper side (upright: the start) of the line of each lane, and how far the line falls. */
  readonly lanes: readonly number[];
  readonly fall: number;
  /** Px of the places 0 and 100 of the second axis; null with one axis. */
  readonly across: readonly [number, number] | null;
  readonly steps: Steps;
  readonly middle: boolean;
}

/** Where everything lies, px of the stage (origin top left), already mirrored when read from right to left. */
export interface WalkLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  readonly mode: WalkMode;
  readonly upright: boolean;
  readonly frame: Frame;
  /** The three soft strata, upper first (closed paths, tones 2, 1, 2); none upright or in a crowd. */
  readonly strata: readonly { readonly d: string; readonly tone: number }[];
  /** The line of each lane; the first is the main one. In a plane: the two axes. */
  readonly lines: readonly string[];
  readonly ticks: readonly Tick[];
  /** Words at the ends: low, high, and with two axes those of the second. */
  readonly ends: readonly Label[];
  /** Outer first; one circle for each lane. */
  readonly rings: readonly Ring[];
  /** In the order of the input; with a density a sample. */
  readonly tokens: readonly Token[];
  /** How many marks have no token of their own (density). */
  readonly left: number;
  readonly traces: readonly Trace[];
  /** Dotted lines between the two markers of a person, as path data. */
  readonly links: readonly string[];
  /** Crowds only: people now, above the line (one for each lane), and the round before, below it. */
  readonly hills: readonly Hill[];
  readonly mirror: Hill | null;
  readonly flows: readonly Flow[];
}
