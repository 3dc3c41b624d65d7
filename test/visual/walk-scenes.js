/**
 * The commitment walk. What the circle's scenes show of looks and widths (grounds, fonts, controls) is not taken again for
 * each state: every state in light at every width, and in every other look at one of them.
 */

const WIDTHS = [320, 768, 1440];
const OTHER_LOOKS = ['dark', 'rtl', 'forced'];

/** The walk in its states, as the page's address asks for it. */
const STATES = {
  preparing: { stage: 'preparing' },
  hidden: { stage: 'placing' },
  explaining: { stage: 'explaining', layout: 'board' },
  traces: { stage: 'moved', layout: 'board' },
  list: { stage: 'moved', layout: 'list' },
  crowd: { stage: 'crowd', layout: 'board' },
  closed: { stage: 'closed', layout: 'board' },
};

const scene = (state, page, look, width, more = {}) => ({
  name: `walk-${state}-${look}-${width}`,
  page: { form: 'walk', ...page, ...(look === 'rtl' ? { lang: 'ar' } : {}) },
  look,
  width,
  ...more,
});

/** On a phone a crowd is one hill like any other. */
const widthsOf = (state) => (state === 'crowd' ? WIDTHS.slice(1) : WIDTHS);

const states = Object.entries(STATES).flatMap(([state, page], turn) => [
  ...widthsOf(state).map((width) => scene(state, page, 'light', width)),
  ...OTHER_LOOKS.map((look, index) => scene(state, page, look, WIDTHS[(turn + index) % WIDTHS.length])),
]);

const inBoard = (selector) => `#board >>> ${selector}`;

/** The first person takes a place with the keyboard: a slider with the focus, and what goes with it. */
const take = async (page) => {
  await page.click(inBoard('.people .state button'));
  await page.waitForSelector(inBoard('.hand'));
  await page.focus(inBoard('.hand'));
  await page.keyboard.press('ArrowRight');
  await page.mouse.move(0, 0);
};

const hands = [
  scene('taking', STATES.hidden, 'light', 320, { steps: [take] }),
  scene('taking', STATES.hidden, 'light', 1440, { steps: [take] }),
];

/** On the wall, for the back of the room. The crowd is not taken twice: dark is in its states. */
const wall = { as: 'observer' };
const walls = [
  scene('wall', { stage: 'moved', ...wall }, 'light', 1920, { height: 1080 }),
  { ...scene('wall-crowd', { stage: 'crowd', ...wall }, 'dark', 1920), height: 1080 },
];

export const walkScenes = [...states, ...hands, ...walls];
