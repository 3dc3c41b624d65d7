import { wrap, type Measure } from '@werkvorm/kit/export/text.js';
import type { Block, Dot, Numeral, Rule, TextBox, TextStyle, Token } from './types.ts';

/** One em of the sheet, px. The page is made wider instead of the type smaller; printed, that comes to the same. */
export const EM = 14;

/** The distance of two baselines, in px of the type. */
const LEADING = 1.25;

/** A piece of paper that things are set on, from the top down. */
export class Leaf {
  readonly texts: TextBox[] = [];
  readonly rules: Rule[] = [];
  readonly blocks: Block[] = [];
  readonly dots: Dot[] = [];
  readonly numerals: Numeral[] = [];
  readonly tokens: Token[] = [];
  readonly frames: Block[] = [];
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** Width of a text on one line, px; with a little room for another font. */
  widthOf(text: string, { em, weight }: TextStyle): number {
    return this.#measure(text, em * EM, weight) * 1.04;
  }

  /** Sets a text, wrapped to `width`; answers where it ends. An empty one takes no room. Nothing is left out. */
  text(x: number, y: number, width: number, text: string, style: TextStyle): number {
    if (!text.trim()) return y;
    const px = style.em * EM;
    const { lines } = wrap(text, width, Infinity, (part) => this.widthOf(part, style));
    const lineHeight = px * LEADING;
    const height = lines.length * lineHeight;
    const widths = lines.map((line) => this.#measure(line, px, style.weight));
    this.texts.push({ ...style, x, y, width, height, lines, widths, px, lineHeight });
    return y + height;
  }

  /** A word, and beside it how many of five, or another text; answers where it ends, along the line. */
  scale(x: number, y: number, value: number): number {
    const r = EM * 0.28;
    for (let step = 1; step <= 5; step++) {
      this.dots.push({ x: x + (step - 0.5) * r * 2.7, y, r, filled: step <= Math.round(value) });
    }
    return x + 5 * r * 2.7;
  }

  /** Numbers of notes, the last one ending at `end`; answers how much room they took. */
  numbers(end: number, y: number, numbers: readonly number[]): number {
    const r = EM * 0.62;
    numbers.forEach((number, at) => {
      this.numerals.push({ x: end - r - (numbers.length - 1 - at) * r * 2.3, y: y + r, r, number, px: EM * 0.75 });
    });
    return numbers.length * r * 2.3;
  }
}
