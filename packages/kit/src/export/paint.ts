import { FONTS, type Fonts, type Scene, type SceneText, type Shape } from './scene.ts';

/** Canvases above this many pixels come out empty on phones. */
const MOST_PIXELS = 16_000_000;

type Context = CanvasRenderingContext2D;

/**
 * Draws the scene on a canvas, shape by shape. Needs no image, blob or data address, so it works under every content
 * policy, and it sees the fonts that the page has loaded.
 */
export function paint(scene: Scene, context: Context): void {
  const fonts = scene.fonts ?? FONTS;
  context.save();
  context.direction = scene.dir;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const one of scene.shapes) draw(one, context, fonts);
  context.restore();
}

function finish(
  one: {
    readonly fill?: string;
    readonly stroke?: string;
    readonly strokeWidth?: number;
    readonly dash?: readonly number[];
  },
  context: Context,
  path?: Path2D,
  scale = 1,
): void {
  if (one.fill !== undefined && one.fill !== 'none') {
    context.fillStyle = one.fill;
    if (path) context.fill(path);
    else context.fill();
  }
  if (one.stroke !== undefined && one.stroke !== 'none') {
    context.strokeStyle = one.stroke;
    context.lineWidth = (one.strokeWidth ?? 1) / scale;
    context.setLineDash(one.dash ? one.dash.map((length) => length / scale) : []);
    if (path) context.stroke(path);
    else context.stroke();
  }
}

function draw(one: Shape, context: Context, fonts: Fonts): void {
  switch (one.kind) {
    case 'ellipse':
      context.beginPath();
      context.ellipse(one.cx, one.cy, Math.max(0, one.rx), Math.max(0, one.ry), 0, 0, 2 * Math.PI);
      finish(one, context);
      break;
    case 'rect':
      context.beginPath();
      rounded(context, one.x, one.y, one.w, one.h, Math.max(0, Math.min(one.radius ?? 0, one.w / 2, one.h / 2)));
      finish(one, context);
      break;
    case 'line':
      context.beginPath();
      context.moveTo(one.x1, one.y1);
      context.lineTo(one.x2, one.y2);
      finish(one, context);
      break;
    case 'path': {
      const scale = one.scale ?? 1;
      context.save();
      context.translate(one.x ?? 0, one.y ?? 0);
      context.scale(scale, scale);
      finish(one, context, new Path2D(one.d), one.strokeWidth === undefined ? 1 : scale);
      context.restore();
      break;
    }
    case 'text':
      write(one, context, fonts);
      break;
    case 'group':
      context.save();
      context.translate(one.x ?? 0, one.y ?? 0);
      for (const inner of one.shapes) draw(inner, context, fonts);
      context.restore();
      break;
  }
}

function rounded(context: Context, x: number, y: number, w: number, h: number, r: number): void {
  context.moveTo(x + r, y);
  context.arcTo(x + w, y, x + w, y + h, r);
  context.arcTo(x + w, y + h, x, y + h, r);
  context.arcTo(x, y + h, x, y, r);
  context.arcTo(x, y, x + w, y, r);
  context.closePath();
}

function write(one: SceneText, context: Context, fonts: Fonts): void {
  context.font = `${one.weight ?? 400} ${one.px}px ${fonts[one.face]}`;
  context.fillStyle = one.fill;
  const anchor = one.anchor ?? 'start';
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  const step = one.lineHeight ?? one.px * 1.2;
  one.lines.forEach((line, i) => {
    const width = one.widths?.[i];
    if (width !== undefined && width > 0) context.fillText(line, one.x, one.y + i * step, width);
    else context.fillText(line, one.x, one.y + i * step);
  });
}

/**
 * The scene as a PNG picture, `scale` pixels to one of the scene (default 2; less when the canvas would get too big).
 * Drawn directly rather than through an image of the SVG: that way is blocked by common content policies and never sees
 * the page's fonts, and a second way to the same picture would be one more to keep right. Rejects with an `Error` when
 * the browser gives no canvas or no picture; the SVG is then still to be had.
 */
export async function toPngBlob(scene: Scene, scale = 2): Promise<Blob> {
  const most = Math.sqrt(MOST_PIXELS / Math.max(1, scene.width * scene.height));
  const factor = Math.max(0.05, Math.min(scale, most));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(scene.width * factor));
  canvas.height = Math.max(1, Math.round(scene.height * factor));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.scale(factor, factor);
  paint(scene, context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser could not make a picture.');
  return blob;
}
