/** axe-core on every sample state, layout, theme and direction; in engines other than Chromium on one of them. */
import { expect } from 'chai';
import '@werkvorm/opportunity-circle/define.js';
import '@werkvorm/commitment-walk/define.js';
import '@werkvorm/abc-canvas/define.js';
import '@werkvorm/interest-triad/define.js';
import { axe } from './support/axe.ts';
import { add, FORMS, settle } from './support/forms.ts';
import { engine } from './support/input.ts';

const whole = engine === 'chromium';
/** The state in which most of a form is on the screen. */
const FULLEST = {
  'opportunity-circle': 'moving',
  'commitment-walk': 'explaining',
  'interest-triad': 'november',
  'abc-canvas': 'commitment',
} as const;

/** Themes and directions, each of them once: a direction changes where things are, not what they are. */
const SURROUNDINGS = whole
  ? ([
      ['light', 'rtl'],
      ['dark', 'ltr'],
    ] as const)
  : ([['light', 'ltr']] as const);

for (const { name, tag, boards, variants, flat } of FORMS) {
  describe(`axe: ${name} (${engine})`, () => {
    afterEach(() => document.body.replaceChildren());

    for (const stage of whole ? Object.keys(boards) : [FULLEST[name]]) {
      it(`objects to nothing in ${stage}`, async function () {
        this.timeout(60_000);
        const found: string[] = [];
        for (const layout of flat.includes(stage) ? ['board'] : ['board', 'list']) {
          for (const [theme, dir] of SURROUNDINGS) {
            const box = Object.assign(document.createElement('div'), { dir });
            document.body.append(box);
            const element = await add(tag, { layout, theme }, box);
            await element.load(boards[stage]!());
            await settle(element);
            found.push(...(await axe(element)).map((line) => `${layout} ${theme} ${dir}: ${line}`));
            box.remove();
          }
        }
        expect(found).to.deep.equal([]);
      });
    }

    for (const [setting, board] of whole ? Object.entries(variants) : []) {
      it(`objects to nothing in a board: ${setting}`, async () => {
        const element = await add(tag, { layout: 'board', theme: 'dark' });
        await element.load(board());
        await settle(element);
        expect(await axe(element)).to.deep.equal([]);
      });
    }

    for (const as of whole ? ['participant', 'observer'] : []) {
      it(`objects to nothing on the screen of a ${as}`, async function () {
        this.timeout(60_000);
        const element = await add(tag, { as });
        for (const board of Object.values(boards)) {
          await element.load(board());
          await settle(element);
          expect(await axe(element)).to.deep.equal([]);
        }
      });
    }
  });
}
