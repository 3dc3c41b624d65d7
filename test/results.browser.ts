/** Results that travel from one board of a page to another: by an attribute, and by a line of script. */
import '@werkvorm/opportunity-circle/define.js';
import '@werkvorm/commitment-walk/define.js';
import { expect } from 'chai';
import { add, circleForm, one, settle, type Board } from './support/forms.ts';
import { engine, mouse } from './support/input.ts';

type Giver = Board & { readonly results: { readonly statements?: readonly string[] } };
type Taker = Board & {
  take(results: unknown): Promise<boolean>;
  readonly state: {
    readonly setup: { readonly decided: string };
    readonly people: readonly { readonly name: string }[];
  };
};

/** Presses a button that may be far below. */
async function press(button: HTMLElement): Promise<void> {
  button.scrollIntoView({ block: 'center' });
  await mouse.click(button);
}

const offer = (board: Board) => board.shadowRoot.querySelector<HTMLElement>('[part=offer]');

describe(`results from board to board (${engine})`, () => {
  const made: Element[] = [];
  afterEach(() => made.splice(0).forEach((element) => element.remove()));

  const circle = async (stage: string, attributes: Record<string, string> = { id: 'ours' }) => {
    const board = (await add('wv-opportunity-circle', attributes)) as Giver;
    made.push(board);
    await board.load(circleForm.boards[stage]!());
    await settle(board);
    return board;
  };
  const walk = async (attributes: Record<string, string>) => {
    const board = (await add('wv-commitment-walk', attributes)) as Taker;
    made.push(board);
    return board;
  };

  it('are offered to the facilitator, and taken over when she says so', async () => {
    const source = await circle('finished');
    const target = await walk({ from: 'ours' });
    expect(offer(target)?.textContent).to.include('8 people').and.to.include('1 sentence');
    const changes: Event[] = [];
    target.addEventListener('wv-change', (event) => changes.push(event));
    await press(one(target, '[part=take]'));
    for (let turn = 0; turn < 20 && offer(target); turn++) await settle(target);
    expect(offer(target)).to.equal(null);
    expect(target.state.setup.decided).to.equal(source.results.statements?.at(-1));
    expect(target.state.people).to.have.lengthOf(8);
    expect(changes).to.have.lengthOf(9);
  });

  it('are found by the name of a board, also when it comes, or is filled, later', async () => {
    const target = await walk({ from: 'the-circle' });
    expect(offer(target)?.textContent).to.include('the-circle');
    expect(target.shadowRoot.querySelector('[part=take]')).to.equal(null);
    const source = await circle('preparing', { board: 'the-circle' });
    await settle(target);
    expect(offer(target)?.textContent).to.include('8 people').and.not.to.include('sentence');
    await source.load(circleForm.boards['finished']!());
    await settle(target);
    expect(offer(target)?.textContent).to.include('1 sentence');
  });

  it('can be put away, and are offered again when there is something else', async () => {
    const source = await circle('preparing');
    const target = await walk({ from: 'ours' });
    await press(one(target, '[part=offer] button:last-of-type'));
    await settle(target);
    expect(offer(target)).to.equal(null);
    await source.load(circleForm.boards['finished']!());
    await settle(target);
    expect(offer(target)).not.to.equal(null);
  });

  it('are for the facilitator only', async () => {
    await circle('finished');
    for (const as of ['participant', 'observer']) expect(offer(await walk({ from: 'ours', as }))).to.equal(null);
  });

  it('are taken over by one line of script', async () => {
    const source = await circle('finished');
    const target = await walk({});
    expect(await target.take(source.results)).to.equal(true);
    expect(target.state.people).to.have.lengthOf(8);
    expect(await target.take(source.results)).to.equal(false);
  });

  it('that cannot be read leave a message, and nothing else', async () => {
    const target = await walk({});
    const errors: string[] = [];
    target.addEventListener('wv-error', (event) => errors.push(event.detail.code));
    for (const odd of [null, 'text', 3, [], () => 1]) expect(await target.take(odd)).to.equal(false);
    await settle(target);
    expect(errors).to.deep.equal(Array(5).fill('take.invalid'));
    expect(one(target, '[data-code="take.invalid"]').textContent).to.include('could not be read');
    expect(target.state.people).to.have.lengthOf(0);
  });
});
