/** Pictures as pixels, and as small PNG files: a board has few colours, so a file with a palette is a third of the size. */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { isSmooth } from './compare.js';

/** @typedef {{width: number, height: number, data: Uint8Array}} Picture four bytes a pixel */

/** @returns {Picture} */
export const readPicture = (png) => PNG.sync.read(png);

const colourAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];

const chunk = (type, body) => {
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  body.copy(out, 8);
  out.writeUInt32BE(crc(out.subarray(4, body.length + 8)), body.length + 8);
  return out;
};

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

const crc = (bytes) => {
  let c = 0xffffffff;
  for (const byte of bytes) c = CRC[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

/** How far two colours are apart, squared. */
function far(one, two) {
  const r = (one >> 16) - (two >> 16);
  const g = ((one >> 8) & 255) - ((two >> 8) & 255);
  const b = (one & 255) - (two & 255);
  return r * r + g * g + b * b;
}

/** Colours of smooth places (grounds, soft shadows) are kept unless one within this distance is. */
const APART = 2 * 2;
/** So are those of edges: letters are known by a few tones. */
const APART_EDGE = 30 * 30;

/** How often each colour comes, in smooth places and elsewhere; the frequent ones first. */
function tally({ width, height, data }) {
  const grounds = new Map();
  const edges = new Map();
  for (let p = 0; p < width * height; p++) {
    const counts = isSmooth(data, width, height, p) ? grounds : edges;
    const colour = colourAt(data, p * 4);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [grounds, edges].map((counts) => [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour));
}

/** The colours that are kept, and for each colour of the picture the place of its own or its nearest. */
function palette(picture, most) {
  const kept = [];
  const index = new Map();
  const take = (colours, apart) => {
    for (const colour of colours) {
      if (index.has(colour)) continue;
      const near = nearest(kept, colour);
      const own = kept.length < most && (near < 0 || far(kept[near], colour) > apart);
      index.set(colour, own ? kept.push(colour) - 1 : near);
    }
  };
  const [grounds, edges] = tally(picture);
  take(grounds, APART);
  take(edges, APART_EDGE);
  return { kept, index };
}

function nearest(kept, colour) {
  let best = -1;
  let least = Infinity;
  for (let place = 0; place < kept.length; place++) {
    const distance = far(kept[place], colour);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

/** A PNG of at most 256 colours, without transparency. @param {Picture} picture */
export function writePicture(picture, most = 256) {
  const { width, height, data } = picture;
  const { kept, index } = palette(picture, most);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) rows[y * (width + 1) + 1 + x] = index.get(colourAt(data, at));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
