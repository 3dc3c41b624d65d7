/** The walk of a hall as a page, and beside it the bare one: a hand-written SVG with as many circles in the same places. */
import { toJsonText } from '@werkvorm/core';
import { crowd } from '../../packages/commitment-walk/src/samples/crowd.ts';
import { goto, openPage } from './browser.js';
import { bundle, host, page, readyScript } from './site.js';

const DRAG = `
const svg = document.querySelector('svg');
let held = null;
const at = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
svg.addEventListener('pointerdown', (event) => {
  const circle = event.target.closest('circle');
  if (!circle || event.button !== 0) return;
  svg.setPointerCapture(event.pointerId);
  const { x, y } = at(event);
  held = { circle, cx: circle.cx.baseVal.value, cy: circle.cy.baseVal.value, x, y };
  circle.classList.add('lifted');
});
svg.addEventListener('pointermove', (event) => {
  if (!held) return;
  const { x, y } = at(event);
  held.circle.setAttribute('cx', held.cx + x - held.x);
  held.circle.setAttribute('cy', held.cy + y - held.y);
});
const end = () => {
  if (!held) return;
  held.circle.classList.remove('lifted');
  held = null;
};
svg.addEventListener('pointerup', end);
svg.addEventListener('pointercancel', end);
window.move = async (along) => document.querySelector('.hand').setAttribute('cx', svg.clientWidth * (0.06 + along * 0.0086));
`;

const circle = ({ x, y, size }, kind = '') => `<circle class="mark${kind}" cx="${x}" cy="${y}" r="${size / 2}"/>`;

function barePage({ left, top, width, height, marks, hand }) {
  return `<style>svg{position:absolute;left:${left}px;top:${top}px;touch-action:none;user-select:none}
circle{fill:#0f7074;stroke:#2b2422}.hand{fill:#a3d8f8;cursor:grab}.lifted{stroke:#2a45c2;stroke-width:3}</style>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path d="M20 ${height * 0.7}H${width - 60}" stroke="#2b2422" stroke-width="3"/>
${marks.map((mark) => circle(mark)).join('')}${circle(hand, ' hand')}</svg><script>${DRAG}</script><script type="module" src="/ready.js"></script>`;
}

/** What is drawn, px of the page. */
const read = () => {
  const { shadowRoot } = document.querySelector('wv-commitment-walk');
  const box = shadowRoot.querySelector('.stage').getBoundingClientRect();
  const at = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - box.left + width / 2, y: top - box.top + height / 2, size: Math.max(width, height) };
  };
  return {
    left: box.left,
    top: box.top,
    width: box.width,
    height: box.height,
    marks: [...shadowRoot.querySelectorAll('.drawing path.s')].map(at),
    hand: at(shadowRoot.querySelector('.stage [data-wv-token]')),
  };
};

/** How a participant in the middle of the list moves by command. */
const MOVE = (person) => `
const walk = document.querySelector('wv-commitment-walk');
window.move = async (along) => { await walk.send({ type: 'place.set', along, person: '${person}' }); await walk.updateComplete; };
`;

/** Serves `/element.html` and `/bare.html` with `count` people who walk where all can see it; one of them is at this screen. */
export async function serveWalk(browser, port, count) {
  const files = await bundle('commitment-walk');
  const person = `p${Math.round(count / 2)}`;
  const saved = crowd(count, { setup: { reveal: 'live' }, upTo: 'placing', lang: 'en' });
  files.set('/ready.js', readyScript('circle.hand', 'wv-commitment-walk'));
  files.set('/board.json', toJsonText(saved));
  files.set(
    '/element.html',
    page(
      `<wv-commitment-walk layout="board" as="participant" person="${person}" src="/board.json"></wv-commitment-walk><script type="module" src="/element.js"></script><script type="module">${MOVE(person)}</script>`,
    ),
  );
  const site = await host(files, port);
  const opened = await openPage(browser);
  await goto(opened.page, `${site.address}/element.html`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const picture = await opened.page.evaluate(read);
  if (process.env.BENCH_PICTURES) await opened.page.screenshot({ path: `${process.env.BENCH_PICTURES}/walk.png` });
  await opened.close();
  files.set('/bare.html', page(barePage(picture)));
  const { left, top, width, hand, marks } = picture;
  const from = { x: left + hand.x, y: top + hand.y };
  // Along the line, over everybody who stands there.
  const to = { x: left + (hand.x < width / 2 ? width * 0.85 : width * 0.15), y: from.y };
  return { ...site, way: { from, to }, drawn: marks.length };
}
