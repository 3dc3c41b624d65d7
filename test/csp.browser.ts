/** A page that allows nothing from anywhere, no style from strings and no HTML from strings: a whole circle in it. */
import { expect } from 'chai';
import { sampleLog } from '../packages/opportunity-circle/src/samples/hefboom-5.ts';
import { dragging, play, settle, tapping } from '../packages/opportunity-circle/test/support/game.ts';
import { open, type Framed } from './support/frames.ts';
import { engine, viewport } from './support/input.ts';

describe(`under a strict content security policy (${engine})`, () => {
  let framed: Framed;
  const violations = () => (framed.page as unknown as { violations: string[] }).violations;
  before(() => viewport(1000, 800));
  after(() => viewport(800, 600));
  beforeEach(async () => {
    framed = await open('strict/page.html');
  });
  afterEach(() => framed.frame.remove());

  it('the policy is in force', async () => {
    const { document } = framed.page;
    const put = () => document.body.appendChild(document.createElement('div')).setAttribute('style', 'color:red');
    put();
    if ('trustedTypes' in framed.page) {
      let refused = '';
      try {
        document.body.lastElementChild!.innerHTML = '<b>x</b>';
      } catch (error) {
        refused = (error as Error).name;
      }
      expect(refused).to.equal('TypeError');
    }
    for (let turn = 0; turn < 60 && violations().length === 0; turn++) await settle(framed.circle);
    expect(violations().join()).to.include('style-src');
  });

  for (const [name, hand] of Object.entries({ dragging, tapping })) {
    it(`a whole circle by ${name} breaks it nowhere`, async function () {
      this.timeout(60_000);
      await play(framed.circle, hand);
      expect(framed.circle.state.phase).to.equal('finished');
      expect(await framed.circle.toSVG()).to.include('<svg');
      expect(violations()).to.deep.equal([]);
    });
  }

  it('every sample state, both layouts and the wall break it nowhere', async () => {
    for (const stage of ['preparing', 'picking', 'moving', 'crowded', 'finished'] as const) {
      framed.circle.as = 'facilitator';
      await framed.circle.load(sampleLog('en', stage));
      for (const layout of ['board', 'list'] as const) {
        framed.circle.layout = layout;
        await settle(framed.circle);
      }
      framed.circle.as = 'observer';
      await settle(framed.circle);
    }
    expect(violations()).to.deep.equal([]);
  });
});
