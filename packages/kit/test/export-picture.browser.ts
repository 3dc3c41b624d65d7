/** Pictures of a scene: what is drawn, and under which content policies. */
import { expect } from 'chai';
import { paint, toPngBlob } from '../src/export/paint.ts';
import { canvasMeasure } from '../src/export/measure.ts';
import { tableMeasure } from '../src/export/text.ts';
import { toSvgText } from '../src/export/svg.ts';
import type { Scene, Shape } from '../src/export/scene.ts';
import { scene } from './support/picture-scene.ts';

interface Answer {
  painted: Blob | string;
  image: Blob | null;
  violations: number;
}
type Counts = { blue: number; red: number; green: number; magenta: number; dark: number; white: number; width: number };

async function pixels(blob: Blob): Promise<ImageData> {
  const image = await createImageBitmap(blob);
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

async function count(blob: Blob): Promise<Counts> {
  const { data, width } = await pixels(blob);
  const out = { blue: 0, red: 0, green: 0, magenta: 0, dark: 0, white: 0, width };
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i]! > 127, data[i + 1]! > 127, data[i + 2]! > 127];
    if (r && g && b) out.white++;
    else if (!r && !g && !b) out.dark++;
    else if (r && b) out.magenta++;
    else if (r) out.red++;
    else if (g) out.green++;
    else if (b) out.blue++;
  }
  return out;
}

/** Areas of the scene at two pixels to one. The cross is two bars of 14.4 × 34 (× 1.5) that share a square. */
function right(counts: Counts): void {
  expect(counts.width).to.equal(800);
  expect(counts.blue).to.be.closeTo(Math.PI * 50 * 30 * 4, 200);
  expect(counts.red).to.be.closeTo(100 * 50 * 4, 40);
  expect(counts.green).to.be.closeTo((2 * 34 * 14.4 - 14.4 * 14.4) * 2.25 * 4, 200);
  expect(counts.magenta).to.be.closeTo(100 * 4 * 4, 60);
  expect(counts.dark).to.be.greaterThan(2500);
  expect(counts.white).to.be.greaterThan(200_000);
}

function page(policy: string): Promise<Answer> {
  const frame = document.createElement('iframe');
  frame.src = `${new URL('./hosts/picture.html', import.meta.url).pathname}?${encodeURIComponent(policy)}`;
  return new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent<Answer>) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      frame.remove();
      resolve(data);
    };
    addEventListener('message', listen);
    document.body.append(frame);
  });
}

describe('a picture of a scene', () => {
  for (const [policy, images] of [
    ['', true],
    ["default-src 'self'", false],
    ["default-src 'none'", false],
    ["default-src 'self'; img-src blob: data:", true],
  ] as const) {
    it(`has its colours and words under ${policy || 'no policy'}`, async () => {
      const { painted, image, violations } = await page(policy);
      expect(painted).to.be.instanceOf(Blob);
      const counts = await count(painted as Blob);
      right(counts);
      expect(violations).to.equal(0);
      // The frame really is under that policy: images of our own making load or do not.
      expect(image !== null).to.equal(images);
      if (image) {
        const other = await count(image);
        right(other);
        expect(other.dark / counts.dark).to.be.within(0.93, 1.07);
      }
    });
  }

  it('shrinks rather than coming out empty when it would be too big for a canvas', async () => {
    const picture = await createImageBitmap(await toPngBlob({ ...scene, width: 6000, height: 4000 }, 2));
    expect(picture.width * picture.height).to.be.at.most(16_100_000);
    expect(picture.width / picture.height).to.be.closeTo(1.5, 0.01);
  });

  it('starts text on the right when it runs from right to left', async () => {
    const side = async (dir: 'ltr' | 'rtl', x: number): Promise<[number, number]> => {
      const text: Shape = { kind: 'text', x, y: 60, lines: ['تجديد'], px: 40, face: 'tool', fill: '#000000' };
      const { data, width } = await pixels(await toPngBlob({ ...scene, dir, shapes: [text] } satisfies Scene, 1));
      let [left, rightmost] = [width, 0];
      for (let i = 0; i < data.length; i += 4) {
        if (data[i]! > 127) continue;
        left = Math.min(left, (i / 4) % width);
        rightmost = Math.max(rightmost, (i / 4) % width);
      }
      return [left, rightmost];
    };
    const rtl = await side('rtl', 300);
    expect(rtl[1]).to.be.within(285, 306);
    const ltr = await side('ltr', 100);
    expect(ltr[0]).to.be.within(94, 115);
  });

  it('squeezes a line to its measured width, in both ways', async () => {
    const text: Shape = {
      kind: 'text',
      x: 0,
      y: 60,
      lines: ['ontmoetingen'],
      px: 40,
      face: 'words',
      fill: '#000000',
      widths: [150],
    };
    const one = { ...scene, shapes: [text] };
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 200 });
    const context = canvas.getContext('2d')!;
    paint(one, context);
    expect([...context.getImageData(158, 20, 200, 60).data].every((value) => value === 255)).to.equal(true);
    const holder = document.createElement('div');
    holder.append(
      document.importNode(new DOMParser().parseFromString(toSvgText(one), 'image/svg+xml').documentElement, true),
    );
    document.body.append(holder);
    expect(holder.querySelector('text')!.getBBox().width).to.be.closeTo(150, 4);
    holder.remove();
  });

  it('is well-formed SVG with a name', () => {
    const svg = new DOMParser().parseFromString(
      toSvgText({ ...scene, title: 'A & B <c>', lang: 'nl' }),
      'image/svg+xml',
    );
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')!.textContent).to.equal('A & B <c>');
  });
});

describe('measuring words', () => {
  it('measures with a canvas, and the same text the same way', () => {
    const measure = canvasMeasure();
    expect(measure('mmmm', 16, 700)).to.be.greaterThan(measure('iiii', 16, 700));
    expect(measure('buurt', 32, 400)).to.be.closeTo(2 * measure('buurt', 16, 400), 2);
    expect(measure('buurt', 32, 400)).to.equal(measure('buurt', 32, 400));
  });

  it('falls back to the table where there is no canvas', () => {
    const bare = { createElement: () => ({ getContext: () => null }) } as unknown as Document;
    expect(canvasMeasure('serif', bare)).to.equal(tableMeasure);
    const throwing = {
      createElement: () => {
        throw new Error('no');
      },
    } as unknown as Document;
    expect(canvasMeasure('serif', throwing)).to.equal(tableMeasure);
  });

  it('has a table close enough to a book face that words stay on their cards', () => {
    const measure = canvasMeasure();
    for (const text of ['buurtinitiatieven', 'aanspreekbare bewoners', 'Minderhedenforum', 'vrijplaatsen']) {
      // DejaVu Serif, the only face of some machines, is the widest: 0.825.
      expect(tableMeasure(text, 100, 700) / measure(text, 100, 700)).to.be.within(0.8, 1.3);
    }
  });
});
