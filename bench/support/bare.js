/**
 * The measure of all: a drag as one writes it by hand, with the same picture: the same rings, as many cards (a group of a
 * rectangle, lines of text and marks), and round them the same words as plain boxes of text.
 */

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const card = ({ x, y, w, h, px, lines, marks }, index) =>
  `<g class="card" data-id="${index}" transform="translate(${x},${y})"><rect width="${w}" height="${h}" rx="4"/>${lines
    .map((line, row) => `<text x="8" y="${(row + 1) * px * 1.16 + 3}" font-size="${px}">${escape(line)}</text>`)
    .join('')}${marks
    .map(
      (mark) => `<rect class="mark" x="${mark.x - x}" y="${mark.y - y}" width="${mark.w}" height="${mark.h}" rx="2"/>`,
    )
    .join('')}</g>`;

const words = ({ left, top, width, px, text }) =>
  `<div class="words" style="left:${left}px;top:${top}px;width:${width}px;font-size:${px}px">${escape(text)}</div>`;

const DRAG = `
const svg = document.querySelector('svg');
let held = null;
const at = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
const put = (x, y) => held.card.setAttribute('transform', 'translate(' + x + ',' + y + ')');
svg.addEventListener('pointerdown', (event) => {
  const card = event.target.closest('.card');
  if (!card || event.button !== 0) return;
  svg.setPointerCapture(event.pointerId);
  const { e: x, f: y } = card.transform.baseVal.consolidate().matrix;
  const point = at(event);
  held = { card, x, y, dx: point.x - x, dy: point.y - y };
  card.classList.add('lifted');
  svg.append(card);
});
svg.addEventListener('pointermove', (event) => {
  if (!held) return;
  const point = at(event);
  put(point.x - held.dx, point.y - held.dy);
});
const end = () => {
  if (!held) return;
  put(held.x, held.y);
  held.card.classList.remove('lifted');
  held = null;
};
svg.addEventListener('pointerup', end);
svg.addEventListener('pointercancel', end);
`;

/** @param picture as `readPicture` of drag.js reads it from the element */
export function barePage({ width, height, left, top, rings, cards, around }) {
  return `<style>svg{position:absolute;left:${left}px;top:${top}px;touch-action:none;user-select:none}
ellipse{fill:#f3e9d9;stroke:#79736f}.card{cursor:grab}.card rect{fill:#fffef8;stroke:#d9d3cb}.lifted rect{stroke:#2a45c2;stroke-width:2}
text{font-family:Georgia,serif;fill:#2b2422}.card .mark{fill:#d9d3cb;stroke:none}
.words{position:absolute;font-family:Georgia,serif}</style>
${around.map(words).join('')}
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${rings
    .map(({ cx, cy, rx, ry }) => `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}"/>`)
    .join('')}${cards.map(card).join('')}</svg><script>${DRAG}</script><script type="module" src="/ready.js"></script>`;
}
