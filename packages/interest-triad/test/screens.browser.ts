/** A whole run on the screens: by mouse, by keyboard alone, and in the list; and what a wall shows. */
import { expect } from 'chai';
import '@werkvorm/interest-triad/define.js';
import { add, one, settle, type Board } from '../../../test/support/forms.ts';
import { keys, mouse } from '../../../test/support/input.ts';
import { sampleTriad } from '../src/samples/hefboom-5.ts';
import type { TriadCommand, TriadView } from '../src/interest-triad.types.ts';
import { alone } from './boards.ts';

type Triad = Board & { person: string; send(command: TriadCommand): Promise<{ readonly ok: boolean }> };
const view = (board: Board) => board.state as TriadView;
const tag = 'wv-interest-triad';
const links = (board: Board) => view(board).me?.triad.history.at(-1);

async function triad(attributes: Record<string, string> = {}, box?: Element): Promise<Triad> {
  return (await add(tag, attributes, box)) as Triad;
}

async function press(board: Board, selector: string): Promise<void> {
  one(board, selector).click();
  await settle(board);
}

/** A board of Ann and Ben with an open measurement, on Ann's own device. */
async function device(attributes: Record<string, string> = {}, box?: Element): Promise<Triad> {
  const board = await triad(attributes, box);
  await board.send({ type: 'person.add', name: 'Ann', organisation: 'Mill' });
  await board.send({ type: 'person.add', name: 'Ben', organisation: 'Bakery' });
  await board.send({ type: 'measurement.open', date: '2026-09-10', label: 'first' });
  board.as = 'participant';
  board.person = view(board).people[0]!.id;
  await settle(board);
  return board;
}

describe('interest triad: its screens', () => {
  afterEach(() => document.body.replaceChildren());

  it('is run by mouse: people, a measurement, the matrix, a mark, the close and the opening again', async () => {
    const board = await triad();
    for (const [name, organisation] of [
      ['Ann', 'Mill'],
      ['Ben', 'Bakery'],
    ] as const) {
      one(board, '[name=name]').focus();
      (one(board, '[name=name]') as HTMLInputElement).value = name;
      (one(board, '[name=organisation]') as HTMLInputElement).value = organisation;
      await mouse.click(one(board, '[part=people] .fields .btn'));
      await settle(board);
    }
    expect(view(board).people.map(({ name }) => name)).to.deep.equal(['Ann', 'Ben']);
    await press(board, '[part=measure]');
    expect(view(board).measurements).to.have.length(1);
    const [ann, ben] = view(board).people.map(({ id }) => id);
    for (const person of [ann!, ben!]) {
      await board.send({
        type: 'interest.add',
        person,
        level: 'network',
        text: `bread of ${person}`,
        visibility: 'all',
      });
    }
    await press(board, '[data-page=people]');
    await press(board, '[part=open]');
    expect(view(board).opened).to.equal(true);
    await press(board, '[data-page=matrix]');
    await press(board, 'tr:first-child .pick');
    (one(board, '.marking input') as HTMLInputElement).value = 'bread';
    await press(board, '[data-mark=common]');
    expect(one(board, '[part=marking] [part=refusal]').dataset.code).to.equal('mark.few');
    await press(board, 'tr:last-child .pick');
    await press(board, '[data-mark=common]');
    expect(view(board).marks.map(({ name }) => name)).to.deep.equal(['bread']);
    await press(board, '[data-page=people]');
    await press(board, '[part=end]');
    expect(view(board).phase).to.equal('closed');
    await press(board, '[part=end]');
    expect(view(board).phase).to.equal('sharing');
  });

  it('shows on the own page who sees an interest, and lets its owner say so', async () => {
    const board = await device();
    await press(board, '[data-step=interests]');
    (one(board, '[data-level=individual] .write input') as HTMLInputElement).value = 'a walk';
    await press(board, '[data-level=individual] [part=add]');
    expect(view(board).me!.interests[0]!.visibility).to.equal('private');
    expect(one(board, '.slip').classList.contains('priv')).to.equal(true);
    const select = one(board, '.slip select') as HTMLSelectElement;
    select.value = 'all';
    select.dispatchEvent(new Event('change'));
    await settle(board);
    expect(view(board).me!.interests[0]!.visibility).to.equal('all');
    expect(one(board, '.slip').classList.contains('priv')).to.equal(false);
    board.as = 'facilitator';
    board.person = '';
    await settle(board);
    expect(board.shadowRoot.textContent).not.to.contain('a walk');
  });

  it('draws by keyboard alone: Enter, arrows, Home and End', async () => {
    const board = await device({ layout: 'board' });
    one(board, '[data-wv-token=personNetwork]').focus();
    await keys.press('Enter', 'End', 'Enter');
    await settle(board);
    expect(links(board)!.personNetwork).to.equal(4);
    await keys.press('Enter', 'ArrowDown', 'Enter');
    await settle(board);
    expect(links(board)!.personNetwork).to.equal(3);
    await keys.press('Enter', 'Home', 'Escape');
    await settle(board);
    expect(links(board)!.personNetwork).to.equal(3);
  });

  it('draws in the list with radio buttons, and marks the last time', async () => {
    const board = await device({ layout: 'list' });
    await press(board, '[data-link=personOrg] input[value="3"]');
    expect(links(board)!.personOrg).to.equal(3);
    await board.send({ type: 'ready.say', ready: true });
    board.as = 'facilitator';
    await board.send({ type: 'measurement.open', date: '2026-10-08' });
    board.as = 'participant';
    await settle(board);
    const was = one(board, '[data-link=personOrg] .was').closest('label')!;
    expect(was.querySelector('input')!.value).to.equal('3');
  });

  for (const [name, style, dir] of [
    ['a scaled container', 'width:760px;transform:scale(0.7);transform-origin:0 0', 'ltr'],
    ['right to left', 'width:760px', 'rtl'],
  ] as const) {
    it(`makes a link wider when it is pulled outwards, in ${name}`, async () => {
      const box = Object.assign(document.createElement('div'), { dir });
      box.style.cssText = style;
      document.body.append(box);
      const board = await triad({ layout: 'board' }, box);
      await board.load(alone());
      await settle(board);
      const token = one(board, '[data-wv-token=personNetwork]');
      token.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = token.getBoundingClientRect();
      const from = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      await mouse.down(from);
      await mouse.move({ x: from.x + (dir === 'rtl' ? 12 : -12), y: from.y - 8 }, { steps: 2 });
      await mouse.move({ x: from.x + (dir === 'rtl' ? 60 : -60), y: from.y - 30 }, { steps: 4 });
      await mouse.up();
      await settle(board);
      expect(view(board).confided[0]!.triad!.history[0]!.personNetwork).to.be.greaterThan(2);
    });
  }

  it('says with each page of a facilitator for whom they enter, and marks it', async () => {
    const board = await triad();
    await board.load(sampleTriad('en', 'people'));
    await settle(board);
    await press(board, '.enter');
    expect(one(board, '[part=turn]').textContent).to.contain('Amina');
    await press(board, '[data-step=interests]');
    (one(board, '[data-level=network] .write input') as HTMLInputElement).value = 'entered bread';
    await press(board, '[data-level=network] [part=add]');
    expect(one(board, '.slip').textContent).to.contain('entered by the facilitator');
  });

  it('has on a wall only what is shared, and nothing to press', async () => {
    const board = await triad({ as: 'observer' });
    await board.load(sampleTriad('en', 'november'));
    await settle(board);
    expect(board.shadowRoot.querySelectorAll('.multi li')).to.have.length(8);
    expect(board.shadowRoot.querySelectorAll('button, input, select, textarea')).to.have.length(0);
    expect(board.shadowRoot.textContent).to.contain('For 2 of 8 the network hangs on the person');
    expect(board.shadowRoot.textContent).not.to.contain('pulling less on my own');
  });

  it('has the same people with the same strengths in the list as on the board', async () => {
    const board = await triad({ layout: 'list' });
    await board.load(sampleTriad('en', 'november'));
    await settle(board);
    const rows = [...board.shadowRoot.querySelectorAll('.tt tbody tr')];
    expect(rows).to.have.length(8);
    expect(rows[3]!.textContent).to.contain('very strong').and.to.contain('was moderate');
    board.setAttribute('layout', 'board');
    await settle(board);
    const labels = [...board.shadowRoot.querySelectorAll('.multi .tri')].map((tri) => tri.getAttribute('aria-label'));
    expect(labels[3]).to.contain('person–network: very strong');
  });
});
