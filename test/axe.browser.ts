/** axe-core on every sample state, layout, theme and direction; in engines other than Chromium on one of them. */
import { expect } from 'chai';
import '@werkvorm/opportunity-circle/define.js';
import { SAMPLE_STAGES, sampleLog } from '../packages/opportunity-circle/src/samples/hefboom-5.ts';
import { circle, settle } from '../packages/opportunity-circle/test/support/game.ts';
import { axe } from './support/axe.ts';
import { engine } from './support/input.ts';

const whole = engine === 'chromium';

describe(`axe (${engine})`, () => {
  afterEach(() => document.body.replaceChildren());

  for (const stage of whole ? SAMPLE_STAGES : (['moving'] as const)) {
    it(`objects to nothing in ${stage}`, async function () {
      this.timeout(60_000);
      const found: string[] = [];
      const layouts = stage === 'preparing' || stage === 'picking' ? ['board'] : ['board', 'list'];
      for (const layout of layouts) {
        for (const theme of ['light', 'dark']) {
          for (const dir of whole ? ['ltr', 'rtl'] : ['ltr']) {
            const box = Object.assign(document.createElement('div'), { dir });
            document.body.append(box);
            const element = await circle({ layout, theme }, box);
            await element.load(sampleLog('en', stage));
            await settle(element);
            found.push(...(await axe(element)).map((line) => `${layout} ${theme} ${dir}: ${line}`));
            box.remove();
          }
        }
      }
      expect(found).to.deep.equal([]);
    });
  }

  for (const as of whole ? ['participant', 'observer'] : []) {
    it(`objects to nothing on the screen of a ${as}`, async () => {
      const element = await circle({ as });
      for (const stage of SAMPLE_STAGES) {
        await element.load(sampleLog('en', stage));
        await settle(element);
        expect(await axe(element)).to.deep.equal([]);
      }
    });
  }
});
