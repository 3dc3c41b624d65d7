/**
 * A picture as a list of shapes. An element makes it from its layout; from it come the SVG text and the canvas picture,
 * so that no export ever photographs the page (which a strict content policy forbids and shadow styles falsify).
 */

interface Ink {
  /** Resolved colours only (never `var()`); absent = none. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export type Shape =
  | ({
      readonly kind: 'ellipse';
      readonly cx: number;
      readonly cy: number;
      readonly rx: number;
      readonly ry: number;
    } & Ink)
  | ({
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly radius?: number;
    } & Ink)
  | ({
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    } & Ink)
  /** SVG path data, moved to `x`, `y` and scaled. */
  | ({
      readonly kind: 'path';
      readonly d: string;
      readonly x?: number;
      readonly y?: number;
      readonly scale?: number;
    } & Ink)
  | SceneText
  /** Shapes that belong together; `label` names them for a screen reader. */
  | {
      readonly kind: 'group';
      readonly x?: number;
      readonly y?: number;
      readonly label?: string;
      readonly shapes: readonly Shape[];
    };

/** Lines of text; `y` is the baseline of the first. */
export interface SceneText {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Font size, px, and the distance of two baselines (default 1.2 × px). */
  readonly px: number;
  readonly lineHeight?: number;
  readonly weight?: number;
  /** `words`: what people wrote. `tool`: what the form says. */
  readonly face: 'words' | 'tool';
  /** In reading direction: `start` is on the right when the scene runs from right to left. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** Width of each line as measured; another font is squeezed to it, so that words stay on their card. */
  readonly widths?: readonly number[];
}

/** The whole picture, px. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** Said by a screen reader instead of the picture. */
  readonly title: string;
  readonly description?: string;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  /** Font stacks of the two faces; default: those of the look. */
  readonly fonts?: Fonts;
  readonly shapes: readonly Shape[];
}

/** CSS font stacks of the two faces. */
export interface Fonts {
  readonly words: string;
  readonly tool: string;
}

/** Faces found on common machines, ending in a generic one: a picture carries no font and loads none. */
export const FONTS: Fonts = {
  words: "'Iowan Old Style','Palatino Linotype',Palatino,P052,'URW Palladio L','Noto Serif',Georgia,serif",
  tool: "'Avenir Next','Segoe UI','Noto Sans',Roboto,system-ui,'Liberation Sans',Arial,sans-serif",
};
