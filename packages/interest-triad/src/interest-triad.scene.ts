import { legend, paragraphs, penFor, type Palette, type SceneOptions } from '@werkvorm/kit/export/picture.js';
import type { Scene, Shape } from '@werkvorm/kit/export/scene.js';
import type { TriadLayout } from './interest-triad.layout.ts';
import { overview, type Multiple } from './scene/overview.ts';
import { triangle, type TriangleWords } from './scene/triangle.ts';

export { LIGHT } from '@werkvorm/kit/export/picture.js';

/** The triad that a participant sees large: their own. */
export interface Large {
  readonly title: string;
  readonly layout: TriadLayout;
  readonly organisation: number;
  readonly words: TriangleWords;
}

/** What the picture shows and says, in the language of the screen. */
export interface TriadPicture {
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly title: string;
  /** Measurement shown, and the one it is compared with; who may see the picture. */
  readonly subtitle: string;
  /** Said instead of people where there are none; may be empty. */
  readonly empty: string;
  readonly large: Large | null;
  readonly people: readonly Multiple[];
  /** "For 2 of 8 the network hangs on the person." */
  readonly shares: readonly string[];
  readonly organisations: readonly { readonly index: number; readonly name: string }[];
  /** What the picture is and is not, and its date. */
  readonly last: readonly string[];
  /** The picture in words. */
  readonly description: string;
}

/** The photo of a triad: the own triangle large where there is one, and the network as small multiples. */
export function triadScene(picture: TriadPicture, palette: Palette, options: SceneOptions = {}): Scene {
  const pen = penFor(picture.width, picture.dir, palette, options);
  const { base, margin } = pen;
  const tool = { face: 'tool', weight: 400, fill: palette.ink2 } as const;
  const head = paragraphs(pen, margin, [
    { text: picture.title, face: 'words', px: base * 1.55, weight: 700, fill: palette.ink },
    { text: picture.subtitle, px: base * 0.95, ...tool },
    { text: picture.empty, px: base * 0.95, ...tool },
  ]);
  const large = own(picture.large, margin + head.height + base, pen);
  const many = overview(picture.people, pen, large.bottom);
  const said = paragraphs(pen, many.bottom, [
    ...picture.shares.map((text) => ({ text, face: 'words', px: base * 1.1, weight: 700, fill: palette.ink }) as const),
    ...picture.last.map((text) => ({ text, px: base * 0.85, ...tool })),
  ]);
  const foot = legend(pen, many.bottom + said.height, picture.organisations, { title: '', last: '' });
  return {
    width: picture.width,
    height: Math.ceil(foot.bottom + margin),
    background: palette.ground,
    title: [picture.title, picture.subtitle].filter(Boolean).join(', '),
    description: picture.description,
    lang: picture.lang,
    dir: picture.dir,
    fonts: options.fonts,
    shapes: [...head.shapes, ...large.shapes, ...many.shapes, ...said.shapes, ...foot.shapes],
  };
}

function own(large: Large | null, top: number, pen: ReturnType<typeof penFor>): { shapes: Shape[]; bottom: number } {
  if (!large) return { shapes: [], bottom: top };
  const { title, layout, organisation, words } = large;
  const { palette, base } = pen;
  const head = paragraphs(pen, top, [{ text: title, face: 'words', px: base * 1.2, weight: 700, fill: palette.ink }]);
  const y = top + head.height + base * 0.5;
  const x = (pen.width - layout.width) / 2;
  const drawn: Shape = { kind: 'group', x, y, label: title, shapes: triangle(layout, organisation, words, pen) };
  return { shapes: [...head.shapes, drawn], bottom: y + layout.height + base * 2 };
}
