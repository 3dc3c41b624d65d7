/** Reads what the element has drawn, so that the bare page shows the same, and finds a card to drag. */
import { goto, openPage } from './browser.js';

const read = () => {
  const { shadowRoot, state } = document.querySelector('wv-opportunity-circle');
  const edge = new Set(state.cards.filter(({ ring }) => ring === 1).map(({ id }) => id));
  const stage = shadowRoot.querySelector('.stage').getBoundingClientRect();
  const at = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - stage.left, y: top - stage.top, w: width, h: height };
  };
  const cards = [...shadowRoot.querySelectorAll('.stage [data-wv-token]')].map((element) => ({
    ...at(element),
    px: parseFloat(getComputedStyle(element).fontSize),
    lines: [...element.querySelectorAll('.ln')].map((line) => line.textContent),
    marks: [...element.querySelectorAll('.pips i, .by svg')].map(at),
    edge: edge.has(element.dataset.card),
  }));
  // What is written round the circle: who has the turn, what happened, how to go on.
  const around = [...shadowRoot.querySelectorAll('.sheet *')]
    .filter((element) => !element.closest('.stage') && element.checkVisibility())
    .filter((element) => [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()))
    .map((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      const text = [...element.childNodes].map(({ nodeType, data }) => (nodeType === 3 ? data.trim() : '')).join(' ');
      return { left, top, width, px: parseFloat(getComputedStyle(element).fontSize), text: text.trim() };
    });
  const number = (element, name) => Number(element.getAttribute(name));
  const rings = [...shadowRoot.querySelectorAll('ellipse')].map((element) =>
    Object.fromEntries(['cx', 'cy', 'rx', 'ry'].map((name) => [name, number(element, name)])),
  );
  return { left: stage.left, top: stage.top, width: stage.width, height: stage.height, cards, rings, around };
};

/** Makes the bare pages; answers, per size, where a card at the edge lies and where the middle is, in client pixels. */
export async function drawBare(browser, site, sizes) {
  const ways = {};
  for (const size of sizes) {
    const { page, close } = await openPage(browser);
    await goto(page, `${site.address}/element-${size}.html`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const picture = await page.evaluate(read);
    const { left, top, width, height, cards } = picture;
    const to = { x: left + width / 2, y: top + Math.min(height / 2, 520) };
    const spots = cards
      .filter(({ edge }) => edge)
      .map(({ x, y, w, h }) => ({ x: left + x + w / 2, y: top + y + h / 2 }))
      .filter(({ y }) => y > top + 20 && y < 1100);
    // The one nearest to the height of the middle; both pages lift the same card.
    const from = spots.sort((a, b) => Math.abs(a.y - to.y) - Math.abs(b.y - to.y))[0];
    ways[size] = { from, to };
    site.setPicture(size, picture);
    if (process.env.BENCH_PICTURES)
      await page.screenshot({ path: `${process.env.BENCH_PICTURES}/element-${size}.png` });
    await close();
  }
  return ways;
}
