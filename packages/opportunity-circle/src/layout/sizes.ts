import { graphemes, wrap } from '@werkvorm/kit/export/text.js';
import { CARD, type LayoutInput } from './types.ts';

/** How generously the words are set; the layout goes down this list only when there is no room. */
export interface Setting {
  /** Width in em a card keeps to when its words allow it, and its widest. */
  readonly soft: number;
  readonly most: number;
  readonly lines: number;
  /** Without the foot row. */
  readonly compact: boolean;
}

export const SETTINGS: readonly Setting[] = [
  { soft: 8.1, most: CARD.most, lines: 3, compact: false },
  { soft: 8.1, most: 9, lines: 2, compact: false },
  { soft: 7.4, most: 8.4, lines: 2, compact: true },
  { soft: 8.6, most: 8.6, lines: 1, compact: true },
  { soft: 7, most: 7, lines: 1, compact: true },
];

/** A card's words and measures in em: the same at every size of the type. */
export interface Sized {
  readonly lines: string[];
  readonly shortened: boolean;
  readonly w: number;
  readonly h: number;
  readonly marks: number;
}

/** Wraps the words of every card. Measured once, at `font`, and used in em from there. */
export function sizes(input: LayoutInput, font: number, setting: Setting): Sized[] {
  const cache = new Map<string, number>();
  const width = (text: string): number => {
    let em = cache.get(text);
    if (em === undefined) {
      em = input.measure(text, font, 700) / font;
      cache.set(text, em);
    }
    return em;
  };
  const pips = input.rings * CARD.pip + (input.rings - 1) * CARD.pipGap;
  return input.cards.map((card) => {
    const inner = (most: number): number => most - 2 * CARD.padX;
    let set = wrap(card.text, inner(setting.soft), setting.lines, width, true);
    if ((set.shortened || set.lines.some((line) => line.endsWith('-'))) && setting.most > setting.soft) {
      set = wrap(card.text, inner(setting.most), setting.lines, width, true);
    }
    let w = Math.max(CARD.least - 2 * CARD.padX, ...set.lines.map(width));
    let marks = 0;
    if (!setting.compact) {
      const asked = card.marks ?? 0;
      const room = inner(CARD.most) - pips - CARD.between + CARD.markGap;
      marks = Math.max(0, Math.min(asked, Math.floor(room / (CARD.mark + CARD.markGap))));
      const row = marks > 0 ? CARD.between + marks * (CARD.mark + CARD.markGap) - CARD.markGap : 0;
      w = Math.max(w, pips + row);
    }
    const rows = Math.max(1, set.lines.length);
    const foot = setting.compact ? 0 : CARD.footGap + CARD.foot;
    return {
      lines: set.lines,
      shortened: set.shortened,
      w: w + 2 * CARD.padX + 0.04,
      h: CARD.padTop + CARD.padBottom + rows * CARD.line + foot,
      marks,
    };
  });
}

/** A quick setting for crowds of hundreds: one line, so many characters, no measuring of every part. */
export function quickSizes(input: LayoutInput, font: number): Sized[] {
  const letter = input.measure('nieuwe ontmoetingen', font, 700) / 19 / font;
  const room = 5.6;
  return input.cards.map((card) => {
    const most = Math.floor(room / letter);
    const text = card.text.trim();
    const parts = text.length > most ? graphemes(text.slice(0, most * 8)) : [];
    const shortened = parts.length > most;
    const line = shortened
      ? parts
          .slice(0, most - 1)
          .join('')
          .trimEnd() + '…'
      : text;
    const w = Math.max(3.3, Math.min(room + 0.6, (shortened ? most : text.length) * letter + 0.2));
    return { lines: [line], shortened, w: w + 2 * CARD.padX, h: CARD.padTop + CARD.padBottom + CARD.line, marks: 0 };
  });
}
