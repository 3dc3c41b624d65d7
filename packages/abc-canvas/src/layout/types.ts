import type { Measure } from '@werkvorm/kit/export/text.js';

/** A cell of B or C: what a partner says there. */
export interface CellInput {
  /** Each line with its level or means. */
  readonly lines: readonly { readonly text: string; readonly tag: string }[];
  /** Said instead of lines, in a dashed frame: nothing yet, or face down. */
  readonly instead: string;
  /** Numbers of the notes that stand here. */
  readonly notes: readonly number[];
}

/** A row of the matrix. */
export interface RowInput {
  readonly name: string;
  /** What kind of partner, and its mandate. */
  readonly about: string;
  /** Number of its shape and colour. */
  readonly organisation: number;
  readonly initials: string;
  readonly interests: CellInput;
  readonly commitments: CellInput;
  /** Null = face down. */
  readonly gets: number | null;
  readonly brings: number;
  readonly ownership: number | null;
}

/** A value in the head: dots of five, or a text. */
export interface GaugeInput {
  readonly name: string;
  readonly value: number | string;
}

/** The sheet in words and numbers, as it is to be laid out. */
export interface SheetInput {
  readonly dir: 'ltr' | 'rtl';
  readonly measure: Measure;
  readonly title: string;
  readonly subtitle: string;
  readonly ambition: {
    readonly name: string;
    readonly asks: string;
    readonly text: string;
    readonly notes: readonly number[];
    readonly gauges: readonly GaugeInput[];
    /** What belongs to A in smaller type: no-go areas, what it means for whom, what lies beside it. */
    readonly more: readonly { readonly name: string; readonly text: string }[];
  };
  readonly heads: {
    readonly interests: { readonly name: string; readonly asks: string; readonly notes: readonly number[] };
    readonly commitment: { readonly name: string; readonly asks: string; readonly notes: readonly number[] };
    readonly get: string;
    readonly bring: string;
    readonly own: string;
  };
  readonly rows: readonly RowInput[];
  readonly total: {
    readonly name: string;
    readonly interests: string;
    readonly commitments: string;
    readonly gets: number | null;
    readonly brings: number;
  };
  readonly notesTitle: string;
  readonly notes: readonly { readonly number: number; readonly ask: string; readonly because: string }[];
  readonly foot: string;
}

/** How a text is set. */
export interface TextStyle {
  /** `words`: what people wrote. `tool`: what the form says. */
  readonly face: 'words' | 'tool';
  /** In em. */
  readonly em: number;
  readonly weight: 400 | 600 | 700;
  readonly soft?: boolean;
}

/*
 * Places in px. `x` counts from where reading begins: the left edge, or from right to left the right one. So one layout
 * serves both directions.
 */

/** Lines of a text in a box. */
export interface TextBox extends TextStyle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Width of each line as measured, px. */
  readonly widths: readonly number[];
  readonly px: number;
  readonly lineHeight: number;
}

/** A straight line, across (`width`) or down (`height`). */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly strong: boolean;
}

/** A small block: open = to get, filled = to bring. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly filled: boolean;
}

/** A dot of a scale, or a number of a note. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly filled: boolean;
}

/** The number of a note, in a ring. */
export interface Numeral {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly number: number;
  readonly px: number;
}

/** The shape of an organisation with its letters; `x`, `y` its middle. */
export interface Token {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly organisation: number;
  readonly initials: string;
}

/** The whole page. */
export interface SheetLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: 'ltr' | 'rtl';
  /** The white sheet on the page, without the margin of notes. */
  readonly sheet: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly texts: readonly TextBox[];
  readonly rules: readonly Rule[];
  readonly blocks: readonly Block[];
  readonly dots: readonly Dot[];
  readonly numerals: readonly Numeral[];
  readonly tokens: readonly Token[];
  /** Dashed frames where something is missing or face down. */
  readonly frames: readonly Block[];
}
