/** A page that allows nothing from anywhere, no style from strings and no HTML from strings: whole plays in it. */
import { expect } from 'chai';
import { atRest, dragging, play, tapping, type Circle } from '../packages/opportunity-circle/test/support/game.ts';
import { circleForm, FORMS, one, settle, walkForm, type Board } from './support/forms.ts';
import { open, type Framed } from './support/frames.ts';
import { engine, keys, mouse, viewport } from './support/input.ts';

const asCircle = (board: Board) => board as unknown as Circle;

/** A walk by mouse and keys: written, placed by dragging, revealed, explained, closed. */
async function walk(board: Board): Promise<void> {
  const press = async (selector: string) => {
    one(board, selector).scrollIntoView({ block: 'center' });
    await mouse.click(one(board, selector));
    await settle(board);
  };
  await press('[name=decided]');
  await keys.type('bread and roses');
  for (const name of ['Ann', 'Ben']) {
    await press('.people [name=name]');
    await keys.type(name);
    await keys.press('Enter');
    await settle(board);
  }
  await board.send({ type: 'setup.change', setup: { reveal: 'live' } });
  await settle(board);
  await press('[part~=open]');
  const [ann, ben] = (board.state as { readonly people: readonly { readonly id: string }[] }).people;
  for (const [index, person] of [ann!, ben!].entries()) {
    await board.send({ type: 'place.set', person: person.id, along: 20 + 50 * index });
  }
  await settle(board);
  const stage = one(board, '.stage');
  await atRest(one(board, '.stage .tk.can'));
  await mouse.drag(one(board, '.stage .tk.can'), { from: stage, dx: 0, dy: 0 }, { steps: 4 });
  await settle(board);
  for (const part of ['reveal', 'explained', 'close']) await press(`[part~=${part}]`);
}

/** Whole plays by hand, and the phase that each ends in. */
const PLAYS = [
  { form: circleForm, how: 'dragging', run: (board: Board) => play(asCircle(board), dragging), end: 'finished' },
  { form: circleForm, how: 'tapping', run: (board: Board) => play(asCircle(board), tapping), end: 'finished' },
  { form: walkForm, how: 'dragging', run: walk, end: 'closed' },
] as const;

describe(`under a strict content security policy (${engine})`, () => {
  let framed: Framed;
  const violations = () => (framed.page as unknown as { violations: string[] }).violations;
  before(() => viewport(1000, 800));
  after(() => viewport(800, 600));
  afterEach(() => framed.frame.remove());

  it('the policy is in force', async () => {
    framed = await open('strict/page.html', circleForm);
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
    for (let turn = 0; turn < 60 && violations().length === 0; turn++) await settle(framed.board);
    expect(violations().join()).to.include('style-src');
  });

  for (const { form, how, run, end } of PLAYS) {
    it(`a whole play by ${how} breaks it nowhere: ${form.name}`, async function () {
      this.timeout(60_000);
      framed = await open('strict/page.html', form);
      await run(framed.board);
      expect((framed.board.state as { readonly phase: string }).phase).to.equal(end);
      expect(await framed.board.toSVG()).to.include('<svg');
      expect(violations()).to.deep.equal([]);
    });
  }

  for (const form of FORMS) {
    it(`every sample state, both layouts and the wall break it nowhere: ${form.name}`, async function () {
      this.timeout(60_000);
      framed = await open('strict/page.html', form);
      const { board } = framed;
      for (const saved of Object.values({ ...form.boards, ...form.variants })) {
        board.as = 'facilitator';
        await board.load(saved());
        for (const layout of ['board', 'list']) {
          board.layout = layout;
          await settle(board);
        }
        board.as = 'observer';
        await settle(board);
      }
      expect(violations()).to.deep.equal([]);
    });
  }
});
