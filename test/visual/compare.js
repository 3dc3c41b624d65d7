/**
 * Whether a picture shows the same as the kept one, for a reader: edges of letters may be painted otherwise (another
 * machine, another version of the browser), nothing else may.
 *
 * - **tone**: where both pictures are smooth (a ground, a card, a soft shadow) colours are equal, nearly to the bit.
 *   Letters are never smooth, so however they are painted they have no say here.
 * - **shape**: both pictures out of focus, letters as grey as they are dense: what moved, came or went is seen, how its
 *   edge is painted is not.
 * - **parts**: names, order and places of what a reader would point at, to `MOVED` px.
 */

/** A 3 × 3 patch is smooth when its lightest and darkest differ by no more, for each of red, green, blue (0–255). */
const SMOOTH = 12;
/** Colours of smooth patches that differ by more are another colour. */
const TONE = 5;
/** Share of the picture that may have another tone: what is left of the edges of letters. */
const TONE_SHARE = 0.0002;
/** Pixels to each side over which a picture is put out of focus. */
const RADIUS = 2;
/** Out of focus, a difference of more (0–255) is another shape. */
const SHAPE = 44;
const SHAPE_SHARE = 0.0001;
/** Parts may stand this far from where they stood, px: widths of words differ by fractions. */
const MOVED = 2;

const crop = ({ width, data }, w, h) => {
  if (width === w) return data.subarray(0, w * h * 4);
  const out = new Uint8Array(w * h * 4);
  for (let y = 0; y < h; y++) out.set(data.subarray(y * width * 4, (y * width + w) * 4), y * w * 4);
  return out;
};

/** 1 where a patch of 3 × 3 is smooth. */
function smooth(data, w, h) {
  const out = new Uint8Array(w * h);
  for (let y = 1; y < h - 1; y++) {
    for (let x = 1; x < w - 1; x++) {
      let even = 1;
      for (let c = 0; c < 3 && even; c++) {
        let low = 255;
        let high = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const value = data[((y + dy) * w + x + dx) * 4 + c];
            if (value < low) low = value;
            if (value > high) high = value;
          }
        }
        if (high - low > SMOOTH) even = 0;
      }
      out[y * w + x] = even;
    }
  }
  return out;
}

/** Running mean over 2·RADIUS + 1 values, `step` apart, of a line of `length`; the ends go on as they are. */
function runMean(from, to, start, length, step, scale, offset) {
  const at = (place) => from[(start + Math.max(0, Math.min(length - 1, place)) * step) * scale + offset];
  let sum = 0;
  for (let d = -RADIUS; d <= RADIUS; d++) sum += at(d);
  for (let place = 0; place < length; place++) {
    to[start + place * step] = sum / (2 * RADIUS + 1);
    sum += at(place + RADIUS + 1) - at(place - RADIUS);
  }
}

/** Mean over (2·RADIUS + 1)² pixels, one channel. */
function blurred(data, w, h, c) {
  const across = new Float64Array(w * h);
  for (let y = 0; y < h; y++) runMean(data, across, y * w, w, 1, 4, c);
  const out = new Float64Array(w * h);
  for (let x = 0; x < w; x++) runMean(across, out, x, h, w, 1, 0);
  return out;
}

function toneMarks(before, after, w, h) {
  const marks = new Uint8Array(w * h);
  const one = smooth(before, w, h);
  const two = smooth(after, w, h);
  for (let p = 0; p < marks.length; p++) {
    if (!one[p] || !two[p]) continue;
    for (let c = 0; c < 3; c++) if (Math.abs(before[p * 4 + c] - after[p * 4 + c]) > TONE) marks[p] = 1;
  }
  return marks;
}

function shapeMarks(before, after, w, h) {
  const marks = new Uint8Array(w * h);
  for (let c = 0; c < 3; c++) {
    const one = blurred(before, w, h, c);
    const two = blurred(after, w, h, c);
    for (let p = 0; p < marks.length; p++) if (Math.abs(one[p] - two[p]) > SHAPE) marks[p] = 1;
  }
  return marks;
}

const count = (marks) => marks.reduce((sum, mark) => sum + mark, 0);

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
 * @returns {{faults: string[], marks: Uint8Array, width: number, height: number, tone: number, shape: number}} no faults =
 *   the same; `marks` are the pixels that differ, `tone` and `shape` how many there are of each kind
 */
export function comparePictures(before, after) {
  const faults = [];
  const width = Math.min(before.width, after.width);
  const height = Math.min(before.height, after.height);
  if (before.width !== after.width || Math.abs(before.height - after.height) > MOVED)
    faults.push(`size: ${before.width} × ${before.height} px is now ${after.width} × ${after.height} px`);
  const [one, two] = [crop(before, width, height), crop(after, width, height)];
  const tones = toneMarks(one, two, width, height);
  const shapes = shapeMarks(one, two, width, height);
  const [tone, shape] = [count(tones), count(shapes)];
  const share = (marks) => `${((100 * marks) / (width * height)).toFixed(3)} % of the picture`;
  if (tone > width * height * TONE_SHARE) faults.push(`tone: ${share(tone)}, within ${where(tones, width)}`);
  if (shape > width * height * SHAPE_SHARE) faults.push(`shape: ${share(shape)}, within ${where(shapes, width)}`);
  return { faults, marks: tones.map((mark, p) => mark | shapes[p]), width, height, tone, shape };
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
