import { FONTS, type Fonts, type Scene, type SceneText, type Shape } from './scene.ts';

/** Characters that XML 1.0 does not allow at all, halves of surrogate pairs among them. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu;
const NAMED: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for XML, also inside attributes; characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (letter) => NAMED[letter]!);
}

/** Short and never `NaN`: a broken number would make the whole picture unreadable. */
function number(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

type Attributes = { readonly [name: string]: string | number | undefined };

function tag(name: string, attributes: Attributes, inner = ''): string {
  let out = '<' + name;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) out += ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`;
  }
  return inner === '' ? out + '/>' : `${out}>${inner}</${name}>`;
}

/**
 * The scene as a standalone SVG file. Every colour and font is written out, so it looks the same in a mail, a text
 * processor or a drawing program. No font is embedded: stacks end in a generic face, and measured lines carry
 * `textLength` (with `spacingAndGlyphs`, which leaves joined letters joined), so that with another font the words are
 * squeezed a little rather than running over the edge of their card.
 */
export function toSvgText(scene: Scene): string {
  const fonts = scene.fonts ?? FONTS;
  const body = scene.shapes.map((one) => shape(one, fonts)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: scene.width,
        height: scene.height,
        viewBox: `0 0 ${number(scene.width)} ${number(scene.height)}`,
        role: 'img',
        'aria-label': scene.title,
        direction: scene.dir,
        lang: scene.lang,
        'xml:lang': scene.lang,
      },
      `<title>${escapeXml(scene.title)}</title>` +
        (scene.description ? `<desc>${escapeXml(scene.description)}</desc>` : '') +
        tag('rect', { width: scene.width, height: scene.height, fill: scene.background }) +
        body,
    ) +
    '\n'
  );
}

function ink(of: {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}): Attributes {
  return {
    fill: of.fill ?? 'none',
    stroke: of.stroke,
    'stroke-width': of.stroke === undefined ? undefined : (of.strokeWidth ?? 1),
    'stroke-dasharray': of.dash?.map(number).join(' '),
  };
}

function shape(one: Shape, fonts: Fonts): string {
  switch (one.kind) {
    case 'ellipse':
      return tag('ellipse', { cx: one.cx, cy: one.cy, rx: one.rx, ry: one.ry, ...ink(one) });
    case 'rect':
      return tag('rect', { x: one.x, y: one.y, width: one.w, height: one.h, rx: one.radius, ...ink(one) });
    case 'line':
      return tag('line', { x1: one.x1, y1: one.y1, x2: one.x2, y2: one.y2, ...ink(one) });
    case 'path': {
      const scale = one.scale ?? 1;
      // The outline keeps its width: strokes are given in px of the picture.
      const drawn = one.strokeWidth === undefined ? one : { ...one, strokeWidth: one.strokeWidth / scale };
      return tag('path', {
        d: one.d,
        transform: `translate(${number(one.x ?? 0)} ${number(one.y ?? 0)}) scale(${Math.round(scale * 1e4) / 1e4})`,
        'stroke-linejoin': 'round',
        ...ink(drawn),
      });
    }
    case 'text':
      return text(one, fonts);
    case 'group': {
      const moved = one.x || one.y ? `translate(${number(one.x ?? 0)} ${number(one.y ?? 0)})` : undefined;
      const title = one.label ? `<title>${escapeXml(one.label)}</title>` : '';
      return tag('g', { transform: moved }, title + one.shapes.map((inner) => shape(inner, fonts)).join('') || ' ');
    }
  }
}

function text(one: SceneText, fonts: Fonts): string {
  const step = one.lineHeight ?? one.px * 1.2;
  return one.lines
    .map((line, i) => {
      const width = one.widths?.[i];
      return tag(
        'text',
        {
          x: one.x,
          y: one.y + i * step,
          'font-family': fonts[one.face],
          'font-size': one.px,
          'font-weight': one.weight,
          'text-anchor': one.anchor === 'start' ? undefined : one.anchor,
          fill: one.fill,
          textLength: width !== undefined && width > 0 ? width : undefined,
          lengthAdjust: width !== undefined && width > 0 ? 'spacingAndGlyphs' : undefined,
        },
        escapeXml(line) || ' ',
      );
    })
    .join('');
}
