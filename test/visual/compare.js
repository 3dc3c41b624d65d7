/**
 * Whether a picture shows the same as the kept one, for a reader: edges of letters may be painted otherwise (another
 * machine, another version of the browser), nothing else may.
 *
 * - **tone**: where both pictures are smooth (a ground, a card, a soft shadow) colours are equal, nearly to the bit.
 *   Letters are never smooth, so however they are painted they have no say here.
 * - **shape**: both pictures out of focus, letters as grey as they are dense: what moved, came or went is seen, how its
 *   edge is painted is not.
 * - **hue**: both pictures far out of focus, and only what is coloured: words that turned red are seen, words that are
 *   painted a little bolder are not.
 * - **parts**: names, order and places of what a reader would point at, to `MOVED` px.
 */

/** A 3 × 3 patch is smooth when its lightest and darkest differ by no more, for each of red, green, blue (0–255). */
const SMOOTH = 12;
/** Colours of smooth patches that differ by more are another colour. */
const TONE = 5;
/** Share of the picture that may have another tone: what is left of the edges of letters. */
const TONE_SHARE = 0.0002;
/** Pixels to each side over which a picture is put out of focus: for shapes, for hues. */
const RADIUS = 2;
const FAR_RADIUS = 6;
/** Out of focus, a difference of more (0–255) is another shape. */
const SHAPE = 44;
const SHAPE_SHARE = 0.0001;
/** Far out of focus, red or blue against green that differ by more are another hue. */
const HUE = 10;
const HUE_SHARE = 0.001;
/** Parts may stand this far from where they stood, px: widths of words differ by fractions. */
const MOVED = 2;

const crop = ({ width, data }, w, h) => {
  if (width === w) return data.subarray(0, w * h * 4);
  const out = new Uint8Array(w * h * 4);
  for (let y = 0; y < h; y++) out.set(data.subarray(y * width * 4, (y * width + w) * 4), y * w * 4);
  return out;
};

/** Whether the patch of 3 × 3 around a pixel is smooth. */
export function isSmooth(data, w, h, p) {
  const x = p % w;
  const y = (p - x) / w;
  if (x < 1 || y < 1 || x > w - 2 || y > h - 2) return false;
  for (let c = 0; c < 3; c++) {
    let low = 255;
    let high = 0;
    for (let row = p - w; row <= p + w; row += w) {
      for (let at = row - 1; at <= row + 1; at++) {
        const value = data[at * 4 + c];
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
    if (high - low > SMOOTH) return false;
  }
  return true;
}

/** Mean over `radius` to each side of a row; the ends go on as they are. */
function meanOfRow(from, to, start, length, radius) {
  const at = (place) => from[start + Math.max(0, Math.min(length - 1, place))];
  let sum = 0;
  for (let d = -radius; d <= radius; d++) sum += at(d);
  for (let place = 0; place < length; place++) {
    to[start + place] = sum / (2 * radius + 1);
    sum += at(place + radius + 1) - at(place - radius);
  }
}

/** Largest difference of red, green or blue at a pixel. */
function apart(one, two, p) {
  const r = Math.abs(one[p * 4] - two[p * 4]);
  const g = Math.abs(one[p * 4 + 1] - two[p * 4 + 1]);
  const b = Math.abs(one[p * 4 + 2] - two[p * 4 + 2]);
  return r > g ? (r > b ? r : b) : g > b ? g : b;
}

function toneMarks(before, after, w, h) {
  const marks = new Uint8Array(w * h);
  for (let p = 0; p < marks.length; p++) {
    if (apart(before, after, p) > TONE && isSmooth(before, w, h, p) && isSmooth(after, w, h, p)) marks[p] = 1;
  }
  return marks;
}

/**
 * Marks where the difference of two pictures, out of focus, is more than `most`; `reads` are the numbers to look at. A mean
 * is not above `most` where no number is: rows that are far from any such number are left out.
 */
function marksOutOfFocus(w, h, radius, most, reads) {
  const marks = new Uint8Array(w * h);
  const values = new Float64Array(w * h);
  const across = new Float64Array(w * h);
  for (const read of reads) {
    const wanted = new Uint8Array(h);
    for (let y = 0; y < h; y++) {
      let isHigh = false;
      for (let p = y * w; p < (y + 1) * w; p++) {
        const value = read(p * 4);
        values[p] = value;
        if (value > most || value < -most) isHigh = true;
      }
      if (isHigh) wanted.fill(1, Math.max(0, y - radius), y + radius + 1);
    }
    const rowAt = (y) => Math.max(0, Math.min(h - 1, y));
    const ready = new Uint8Array(h);
    for (let y = 0; y < h; y++) {
      if (!wanted[y]) continue;
      const sums = new Float64Array(w);
      for (let near = y - radius; near <= y + radius; near++) {
        const row = rowAt(near);
        if (!ready[row]) meanOfRow(values, across, row * w, w, radius);
        ready[row] = 1;
        for (let x = 0; x < w; x++) sums[x] += across[row * w + x];
      }
      for (let x = 0; x < w; x++) if (Math.abs(sums[x]) > most * (2 * radius + 1)) marks[y * w + x] = 1;
    }
  }
  return marks;
}

const shapeMarks = (one, two, w, h) =>
  marksOutOfFocus(
    w,
    h,
    RADIUS,
    SHAPE,
    [0, 1, 2].map((c) => (at) => one[at + c] - two[at + c]),
  );

const hueMarks = (one, two, w, h) =>
  marksOutOfFocus(
    w,
    h,
    FAR_RADIUS,
    HUE,
    [0, 2].map((c) => (at) => one[at + c] - one[at + 1] - (two[at + c] - two[at + 1])),
  );

/** Box of the marks: where to look. */
function where(marks, w) {
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  marks.forEach((mark, p) => {
    if (!mark) return;
    const [x, y] = [p % w, Math.floor(p / w)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  });
  return `${left},${top} – ${right},${bottom}`;
}

/**
 * @param {import('./picture.js').Picture} before the kept picture
 * @param {import('./picture.js').Picture} after the new one
 * @returns {{faults: string[], marks: Uint8Array, width: number, height: number}} no faults = the same; `marks` are the
 *   pixels that differ
 */
export function comparePictures(before, after) {
  const faults = [];
  const width = Math.min(before.width, after.width);
  const height = Math.min(before.height, after.height);
  if (before.width !== after.width || Math.abs(before.height - after.height) > MOVED)
    faults.push(`size: ${before.width} × ${before.height} px is now ${after.width} × ${after.height} px`);
  const [one, two] = [crop(before, width, height), crop(after, width, height)];
  const kinds = [
    { name: 'tone', marks: toneMarks(one, two, width, height), most: TONE_SHARE },
    { name: 'shape', marks: shapeMarks(one, two, width, height), most: SHAPE_SHARE },
    { name: 'hue', marks: hueMarks(one, two, width, height), most: HUE_SHARE },
  ];
  const all = new Uint8Array(width * height);
  for (const { name, marks, most } of kinds) {
    let marked = 0;
    for (let p = 0; p < all.length; p++) {
      all[p] |= marks[p];
      marked += marks[p];
    }
    const share = marked / (width * height);
    if (share > most)
      faults.push(`${name}: ${(100 * share).toFixed(3)} % of the picture, within ${where(marks, width)}`);
  }
  return { faults, marks: all, width, height };
}

/** Names and places of parts, before and after; answers with what differs, at most ten. */
export function compareParts(before, after) {
  const split = (line) => {
    const [name, ...place] = line.split(' ');
    return { name, place: place.map(Number) };
  };
  if (before.length !== after.length)
    return [`parts: ${before.length} are now ${after.length}`, ...firstOther(before, after)];
  const faults = [];
  before.forEach((line, index) => {
    const [was, is] = [split(line), split(after[index])];
    const moved = was.place.some((value, axis) => !(Math.abs(value - is.place[axis]) <= MOVED));
    if (was.name !== is.name || moved) faults.push(`part: ${line} → ${after[index]}`);
  });
  return faults.slice(0, 10);
}

const firstOther = (before, after) => {
  const nameOf = (line) => line?.split(' ')[0];
  const at = before.findIndex((line, index) => nameOf(line) !== nameOf(after[index]));
  return at < 0 ? [] : [`first other part: ${before[at]} → ${after[at] ?? 'nothing'}`];
};
