/**
 * Eight shapes for organisations, as path data in a box of 40 × 40. Colour never speaks alone: a shape says the same.
 * Drawn with about the same weight to the eye, all with an ink outline.
 */
export interface OrganisationShape {
  readonly name: 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'dome' | 'hexagon' | 'drop';
  readonly path: string;
}

export const SHAPES: readonly OrganisationShape[] = [
  { name: 'circle', path: 'M20 3A17 17 0 0 1 20 37A17 17 0 0 1 20 3Z' },
  { name: 'square', path: 'M6.5 4H33.5Q36 4 36 6.5V33.5Q36 36 33.5 36H6.5Q4 36 4 33.5V6.5Q4 4 6.5 4Z' },
  { name: 'triangle', path: 'M18.9 3.4Q20 1.5 21.1 3.4L38 34.2Q39 36.5 36.6 36.5H3.4Q1 36.5 2 34.2Z' },
  { name: 'diamond', path: 'M20 1L39 20L20 39L1 20Z' },
  { name: 'cross', path: 'M12.8 3H27.2V12.8H37V27.2H27.2V37H12.8V27.2H3V12.8H12.8Z' },
  { name: 'dome', path: 'M3 34.6V21A17 17 0 0 1 37 21V34.6Q37 36.5 35.1 36.5H4.9Q3 36.5 3 34.6Z' },
  { name: 'hexagon', path: 'M20 1.8L36.4 10.9V29.1L20 38.2L3.6 29.1V10.9Z' },
  { name: 'drop', path: 'M20 1.6C24.4 9.2 34.6 15.8 34.6 24.6A14.6 13.9 0 0 1 5.4 24.6C5.4 15.8 15.6 9.2 20 1.6Z' },
];

/** Number of fills: `--_wv-c1` … `--_wv-c6`. */
export const FILLS = 6;

/** Shape and fill (0–5) of the n-th organisation; the same pair comes back only after twenty-four. */
export function markOf(index: number): { readonly shape: OrganisationShape; readonly fill: number } {
  return { shape: SHAPES[index % SHAPES.length]!, fill: index % FILLS };
}

/** Fills that take white letters; the others take ink. */
export const LIGHT_LETTERS: ReadonlySet<number> = new Set([0, 2, 4]);

/** First letters of a name: two at most. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = parts.length > 1 ? parts.slice(0, 2).map((part) => [...part][0]) : [...(parts[0] ?? '')].slice(0, 2);
  return letters.join('').toUpperCase();
}
