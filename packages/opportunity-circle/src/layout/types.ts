import type { Measure } from '@werkvorm/kit/export/text.js';

/** A card as the layout sees it. */
export interface LayoutCard {
  readonly id: string;
  readonly text: string;
  /** 1 = outer ring … `rings` = centre. */
  readonly ring: number;
  /** How many shapes of movers stand in its foot row. Default 0. */
  readonly marks?: number;
}

/** All that the layout depends on. */
export interface LayoutInput {
  /** In a fixed order (that of the board): a card's place in this list gives its direction on the circle. */
  readonly cards: readonly LayoutCard[];
  /** Number of rings, centre included. */
  readonly rings: number;
  /** Width of the stage in px. */
  readonly width: number;
  /** Height of the stage in px; when absent the layout chooses it (1.55 : 1 when wide, about 1 : 1 below 700 px). */
  readonly height?: number;
  readonly dir: 'ltr' | 'rtl';
  /** Base font size in px. */
  readonly em: number;
  /** Measures the words on cards. */
  readonly measure: Measure;
  /** Names of the rings, outer first; the centre's is not drawn. */
  readonly ringNames: readonly string[];
  /** What the centre means. */
  readonly centre: string;
  /** Group view, read from the back of the room: factor on the type (e.g. 1.2), and its smallest size in px. */
  readonly focusText?: { readonly scale?: number; readonly least?: number };
}

/** The outer line of a ring, an ellipse, px of the stage. */
export interface RingBox {
  readonly ring: number;
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** A card in its place: `x`, `y` are its middle, all in px of the stage. */
export interface PlacedCard {
  readonly id: string;
  readonly ring: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly lines: string[];
  /** Words were left out: show the whole text elsewhere (title, list, menu). */
  readonly shortened: boolean;
  /** How many shapes of movers its foot row has room for. */
  readonly marks: number;
}

/** Where everything lies, px of the stage (origin top left), already mirrored when `dir` is `rtl`. */
export interface CircleLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  /** Type on the cards, px; never below 13. */
  readonly fontPx: number;
  /** Outer → centre. */
  readonly rings: readonly RingBox[];
  /** `y` is the baseline, `x` the middle of the text. Names without room are left out. */
  readonly ringLabels: readonly {
    readonly ring: number;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly px: number;
  }[];
  /** `y` is the baseline of the first line, `x` the middle. */
  readonly centreLabel: {
    readonly lines: string[];
    readonly x: number;
    readonly y: number;
    readonly px: number;
    readonly lineHeight: number;
  };
  /** In the order of the input. */
  readonly cards: readonly PlacedCard[];
  /** True when cards are drawn without their foot row (bars and shapes), for want of room. */
  readonly compact: boolean;
}

/** Parts of a card in em of its type: border of 1 px, padding, lines, foot row. The styles use the same numbers. */
export const CARD = {
  padX: 0.6,
  padTop: 0.42,
  padBottom: 0.36,
  line: 1.16,
  footGap: 0.28,
  foot: 0.62,
  least: 4.5,
  most: 11,
  pip: 0.5,
  pipGap: 0.1,
  mark: 0.74,
  markGap: 0.12,
  between: 0.6,
};
/** Smallest type on a card, px (look: never unreadable). */
export const LEAST_FONT = 13;
/** Free space between two cards, px. */
export const GAP = 6;
