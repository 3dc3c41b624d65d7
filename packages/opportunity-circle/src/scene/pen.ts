import type { Fonts } from '@werkvorm/kit/export/scene.js';
import type { Measure } from '@werkvorm/kit/export/text.js';

/** Colours of the picture, resolved: it never depends on the page it comes from. */
export interface CirclePalette {
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
  readonly edge: string;
  readonly line: string;
  readonly card: string;
  readonly cardEdge: string;
  readonly stock: string;
  /** Tones from the edge to the centre: five. */
  readonly rings: readonly string[];
  /** Fills of the organisations: six. */
  readonly organisations: readonly string[];
  /** Outline of their shapes. */
  readonly outline: string;
}

/** The light colours of the look: what prints well. */
export const LIGHT: CirclePalette = {
  ground: '#F5F2EC',
  ink: '#2B2422',
  ink2: '#564F4C',
  edge: '#79736F',
  line: '#CFCBC6',
  card: '#FFFEF8',
  cardEdge: '#CCC9C2',
  stock: '#D9D3CB',
  rings: ['#F4EEE4', '#F3E9D9', '#F1E2CC', '#F0DBBD', '#EDD3AB'],
  organisations: ['#0F7074', '#F4BE5C', '#A94110', '#A3D8F8', '#54284E', '#94A264'],
  outline: '#2B2422',
};

/** What the picture says beside the cards, in the language of the screen. */
export interface SceneWords {
  readonly lang: string;
  /** The question on the table, or the name of the form. */
  readonly title: string;
  /** Kind, theme, round; may be empty. */
  readonly subtitle: string;
  /** What the centre means, as a sentence. */
  readonly centre: string;
  /** Names of the rings, outer first, centre last: for the description. */
  readonly ringNames: readonly string[];
  /** Above the shapes: "Moved by". */
  readonly legend: string;
  /** Last line: the date, and what this picture is and is not. */
  readonly date: string;
}

/** How the words are measured and set. */
export interface SceneOptions {
  /** The measure that the layout was made with. Default: the table of widths. */
  readonly measure?: Measure;
  readonly fonts?: Fonts;
}

/** What every part of the picture is drawn with. */
export interface Pen {
  readonly palette: CirclePalette;
  readonly measure: Measure;
  readonly rtl: boolean;
  readonly width: number;
  readonly margin: number;
  readonly base: number;
  /** Really measured widths hold the words on their cards in another font; guessed ones would stretch them. */
  readonly hold: boolean;
}

/** Start of a line of text: the left margin, or the right one. */
export const startX = (pen: Pen, inset = 0): number => (pen.rtl ? pen.width - pen.margin - inset : pen.margin + inset);
