import { FONTS } from './scene.ts';
import { tableMeasure, type Measure } from './text.ts';

/** Kept per measure; emptied when full, which hardly ever happens (one board has some hundreds of words). */
const MOST = 4000;

/**
 * Measures with a canvas of `document` in the font stack `family`, remembering every answer. Where no canvas is to be had
 * (on a server, or a browser that withholds it) the table of widths answers. Make a new one when the page's fonts change.
 */
export function canvasMeasure(family: string = FONTS.words, document?: Document): Measure {
  const page = document ?? (typeof globalThis.document === 'undefined' ? undefined : globalThis.document);
  let context: CanvasRenderingContext2D | null = null;
  try {
    context = page?.createElement('canvas').getContext('2d') ?? null;
  } catch {
    context = null;
  }
  if (!context) return tableMeasure;
  const drawn = context;
  const known = new Map<string, number>();
  let font = '';
  return (text, fontPx, weight) => {
    const wanted = `${weight} ${fontPx}px ${family}`;
    const key = wanted + text;
    let width = known.get(key);
    if (width === undefined) {
      if (font !== wanted) {
        drawn.font = wanted;
        font = wanted;
      }
      width = drawn.measureText(text).width;
      // Some privacy modes answer 0: nothing would ever wrap.
      if (!(width > 0) && text.trim() !== '') width = tableMeasure(text, fontPx, weight);
      if (known.size >= MOST) known.clear();
      known.set(key, width);
    }
    return width;
  };
}
