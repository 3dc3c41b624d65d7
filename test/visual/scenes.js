/** What is kept as a picture. A scene's name is its file's name. */
import { walkScenes } from './walk-scenes.js';

const LOOKS = ['light', 'dark', 'rtl', 'forced'];
const WIDTHS = [320, 768, 1440];

/** The circle in its phases, as the page's address asks for it. */
const PHASES = {
  moving: { stage: 'moving', layout: 'board' },
  list: { stage: 'moving', layout: 'list' },
  picking: { stage: 'picking' },
  preparing: { stage: 'preparing' },
  finished: { stage: 'finished' },
};

const inLook = (look, page) => (look === 'rtl' ? { ...page, lang: 'ar' } : page);

const phases = Object.entries(PHASES).flatMap(([phase, page]) =>
  LOOKS.flatMap((look) =>
    WIDTHS.map((width) => ({ name: `${phase}-${look}-${width}`, page: inLook(look, page), look, width })),
  ),
);

/** The narrowest room that is promised. */
const narrow = Object.entries(PHASES).map(([phase, page]) => ({
  name: `${phase}-light-280`,
  page,
  look: 'light',
  width: 280,
}));

/** On the wall, for the back of the room. */
const walls = [
  { look: 'light', width: 1920, height: 1080 },
  { look: 'dark', width: 1920, height: 1080 },
  { look: 'light', width: 2560, height: 1440 },
].flatMap((size) =>
  ['moving', 'crowded'].map((stage) => ({
    name: `wall-${stage}-${size.look}-${size.width}`,
    page: { stage, as: 'observer' },
    ...size,
  })),
);

const inBoard = (selector) => `#board >>> ${selector}`;

/** A card that may be moved is taken up with the keyboard: focus, lifted card, ring it would go to. */
const lift = async (page) => {
  await page.focus(inBoard('.card.can[tabindex="0"], .card.can'));
  await page.keyboard.press('Enter');
  await page.waitForSelector(inBoard('.ghost'));
};

const focus = async (page) => {
  await page.keyboard.press('Tab');
  await page.focus(inBoard('.card.can'));
};

const tap = async (page) => {
  const card = await page.$(inBoard('.card.can'));
  await card.click();
  await page.waitForSelector(inBoard('.card-panel button'), { visible: true });
};

const refuse = (page) =>
  page.evaluate(async () => {
    const circle = document.querySelector('#board');
    await circle.send({ type: 'proposal.make', text: 'x', cards: [] });
    await circle.send({ type: 'card.move', card: circle.state.cards.find((card) => card.ring === 0).id });
    await circle.updateComplete;
  });

const pickFor = async (page) => {
  await (await page.$(inBoard('.tray .btn:not(.quiet)'))).click();
  for (const card of (await page.$$(inBoard('.pickable'))).slice(1, 3)) await card.click();
  await page.mouse.move(0, 0);
};

const STEPS = { focus, lift, tap, refuse };

/** What a hand does to the board. */
const hands = [
  ...Object.entries(STEPS).flatMap(([name, step]) =>
    ['light', 'dark', 'forced'].map((look) => ({
      name: `${name}-${look}-1024`,
      page: PHASES.moving,
      look,
      width: 1024,
      steps: [step],
    })),
  ),
  ...[320, 768].map((width) => ({
    name: `pick-light-${width}`,
    page: PHASES.picking,
    look: 'light',
    width,
    steps: [pickFor],
  })),
];

export const scenes = [...phases, ...narrow, ...walls, ...hands, ...walkScenes];
