/** The overview of a large network as a page, and beside it the bare one: the same triangles and words as plain HTML. */
import { toJsonText } from '@werkvorm/core';
import { network } from '../../packages/interest-triad/src/samples/network.ts';
import { goto, openPage } from './browser.js';
import { bundle, host, page, readyScript } from './site.js';

/** Everything on the board but the last links of one person: those the facilitator enters, again and again. */
function board(count, person) {
  const saved = network(count, { measurements: 3, lang: 'en' });
  const isTheirs = ({ type, person: whose, measurement }) =>
    type === 'links.changed' && whose === person && measurement === 'm3';
  return {
    ...saved,
    log: saved.log.map((entry) => ({ ...entry, events: entry.events.filter((event) => !isTheirs(event)) })),
  };
}

const STYLE = `ul{position:absolute;margin:0;padding:0;list-style:none;font:13px sans-serif}
li{position:absolute;box-sizing:border-box;overflow:hidden}svg{display:block}span,b{display:block}
path,circle{stroke:#2b2422;fill:#f4eee4}.former{stroke-dasharray:4 3}text{text-anchor:middle;font-weight:700}`;

const change = (person) => `
const tie = document.querySelector('[data-person="${person}"] .tie');
window.change = async (strength) => {
  tie.setAttribute('stroke-width', [2, 3.5, 8, 13, 19][strength] * 0.62);
  tie.closest('svg').setAttribute('aria-label', 'person–organisation ' + strength);
};`;

const barePage = ({ left, top, items }, person) =>
  `<style>${STYLE}</style><ul style="left:${left}px;top:${top}px">${items
    .map(
      ({ id, x, y, width, height, html }) =>
        `<li data-person="${id}" style="left:${x}px;top:${y}px;width:${width}px;height:${height}px">${html}</li>`,
    )
    .join('')}</ul><script>${change(person)}</script><script type="module" src="/ready.js"></script>`;

/** What is drawn, px of the page; the templates' own marks are left out. */
const read = () => {
  const { shadowRoot } = document.querySelector('wv-interest-triad');
  const list = shadowRoot.querySelector('.multi');
  const box = list.getBoundingClientRect();
  const items = [...list.querySelectorAll('[data-person]')].map((item) => {
    const { left, top, width, height } = item.getBoundingClientRect();
    const copy = item.cloneNode(true);
    const marks = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (marks.nextNode()) found.push(marks.currentNode);
    for (const mark of found) mark.remove();
    const html = copy.innerHTML.replace(/\s+/g, ' ');
    return { id: item.dataset.person, x: left - box.left, y: top - box.top, width, height, html };
  });
  return { left: box.left, top: box.top, items };
};

const CHANGE = (person) => `
const triad = document.querySelector('wv-interest-triad');
window.change = async (strength) => {
  const answer = await triad.send({ type: 'link.set', link: 'personOrg', strength, person: '${person}' });
  if (!answer.ok) throw new Error('The board refuses a link: ' + JSON.stringify(answer.refusal));
  await triad.updateComplete;
};`;

/** Serves `/element.html` and `/bare.html` with `count` people on the overview of the facilitator. */
export async function serveTriad(browser, port, count) {
  const files = await bundle('interest-triad');
  const person = `p${Math.round(count / 2)}`;
  files.set('/ready.js', readyScript('li[data-person] svg', 'wv-interest-triad', '.multi [data-person] svg'));
  files.set('/board.json', toJsonText(board(count, person)));
  files.set(
    '/element.html',
    page(
      `<wv-interest-triad layout="board" src="/board.json"></wv-interest-triad><script type="module" src="/element.js"></script><script type="module">${CHANGE(person)}</script>`,
    ),
  );
  const site = await host(files, port);
  const opened = await openPage(browser);
  await goto(opened.page, `${site.address}/element.html`);
  // The bare page starts from the same picture, with that link drawn.
  await opened.page.evaluate(() => window.change(2));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const picture = await opened.page.evaluate(read);
  if (process.env.BENCH_PICTURES) await opened.page.screenshot({ path: `${process.env.BENCH_PICTURES}/triad.png` });
  await opened.close();
  if (picture.items.length !== count) throw new Error(`${picture.items.length} of ${count} people are drawn`);
  files.set('/bare.html', page(barePage(picture, person)));
  return site;
}
