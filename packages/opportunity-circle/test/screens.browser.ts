/** What each screen shows and lets happen: the facilitator's, a participant's, the wall; history, replay, results. */
import { expect } from 'chai';
import { engine, frames, keys, mouse } from '../../../test/support/input.ts';
import '../src/define.ts';
import {
  all,
  circle,
  control,
  dragging,
  keyboard,
  one,
  plain,
  root,
  settle,
  text,
  type Circle,
} from './support/game.ts';
import { closing, moving, picking, type Table } from './support/table.ts';

/** A circle with a board, as somebody sees it. */
async function showing(table: Table, attributes: Record<string, string> = {}): Promise<Circle> {
  const element = await circle({ layout: 'list', ...attributes });
  await element.load(table.save());
  await settle(element);
  return element;
}
const announced = (element: Circle): string[] =>
  [...one(element, '[aria-live=polite]').children].map((line) => plain(line.textContent));
const turn = (element: Circle): string => element.state.people.find(({ id }) => id === element.state.turn)?.name ?? '';

describe(`screens (${engine})`, () => {
  afterEach(() => document.body.replaceChildren());

  it('undo and redo take back and repeat, by buttons and by methods', async () => {
    const element = await showing(moving());
    await keyboard.press(element, one(element, '.list .row > .btn'));
    const card = element.state.cards.find(({ ring }) => ring === 2)!.text;
    await keyboard.press(element, control(element, 'undo the last step'));
    expect(element.state.cards.find((one) => one.text === card)?.ring).to.equal(1);
    expect(turn(element)).to.equal('Ann');
    await keyboard.press(element, control(element, 'repeat it'));
    expect(element.state.cards.find((one) => one.text === card)?.ring).to.equal(2);
    expect(await element.undo()).to.have.property('ok', true);
    expect(await element.redo()).to.have.property('ok', true);
    expect(await element.redo()).to.have.nested.property('refusal.refused', 'redo.nothing');
  });

  it('somebody passes, is skipped, steps out and comes back', async () => {
    const element = await showing(moving());
    await keyboard.press(element, control(element, 'pass'));
    expect(turn(element)).to.equal('Ben');
    await keyboard.press(element, control(element, 'Ben is not here now'));
    expect(turn(element)).to.equal('Cem');
    await keyboard.press(element, control(element, 'Cem: step out'));
    expect(element.state.round).to.equal(2);
    expect(turn(element)).to.equal('Ann');
    await keyboard.press(element, control(element, 'Cem: back again'));
    expect(element.state.people.every(({ away }) => !away)).to.equal(true);
  });

  it('nobody sees what another picked: not on the screen, not in its state, not as a saved board', async () => {
    const table = picking().pick('Ann', 'bread', 'roses');
    const mine = await showing(table, { as: 'participant', person: table.person('Ann') });
    expect(mine.state.me?.picks).to.have.length(2);
    const others: Record<string, string>[] = [
      { as: 'participant', person: table.person('Ben') },
      { as: 'observer' },
      { as: 'participant' },
    ];
    for (const attributes of others) {
      const other = await showing(table, attributes);
      expect(JSON.stringify(other.state)).not.to.match(/"picks":\{|"pickedBy":\["/);
      expect(other.state.me?.picks ?? null).to.equal(null);
      expect(other.value).to.equal(null);
      expect(other.toJSON()).to.equal(null);
      expect(all(other, '[aria-pressed=true]').map((card) => card.textContent)).to.deep.equal([]);
    }
    const wall = await showing(table, { as: 'observer' });
    expect(text(wall)).not.to.match(/bread|roses/);
    const host = await showing(table);
    expect(text(host), 'the facilitator’s screen is the shared one').not.to.match(/bread|roses/);
    expect(JSON.stringify(host.state)).not.to.include('pickedBy":["');
  });

  it('in round mode a choice stays hidden until the round closes', async () => {
    const table = moving({ turnMode: 'round' });
    table.do({ type: 'card.move', card: table.card('bread') }, table.as('Ann'));
    const mine = await showing(table, { as: 'participant', person: table.person('Ann') });
    expect(mine.state.me?.choice).to.equal(table.card('bread'));
    const wall = await showing(table, { as: 'observer' });
    expect(wall.state.cards.every(({ ring }) => ring <= 1)).to.equal(true);
    expect(JSON.stringify(wall.state)).not.to.match(/choice":"\w/);
    const host = await showing(table);
    await keyboard.press(host, control(host, 'close this round now'));
    expect(host.state.cards.find(({ text }) => text === 'bread')?.ring).to.equal(2);
  });

  it('a participant has one thing to do, the wall has nothing to press', async () => {
    const table = moving();
    const ann = await showing(table, { as: 'participant', person: table.person('Ann') });
    expect(all(ann, '.list .row > .btn').length).to.equal(3);
    expect(all(ann, '[part~=end]')).to.have.length(0);
    const ben = await showing(table, { as: 'participant', person: table.person('Ben') });
    expect(all(ben, '.list .row > .btn')).to.have.length(0);
    const wall = await showing(table, { as: 'observer', layout: 'board' });
    expect(all(wall, 'button:not(.card)').filter((button) => button.checkVisibility())).to.have.length(0);
    expect(text(wall)).to.include('Ann');
  });

  it('a participant without a name says who they are', async () => {
    const element = await showing(moving(), { as: 'participant' });
    await keyboard.press(element, control(element, 'Ann'));
    expect(element.state.me?.person).to.be.a('string');
    expect(all(element, '.list .row > .btn').length).to.equal(3);
  });

  it('announces each change once, and nothing with `quiet`', async () => {
    const element = await showing(moving());
    const table = moving();
    await element.load(table.save());
    const lines: string[] = [];
    const watch = new MutationObserver((records) =>
      records.forEach(({ addedNodes }) => addedNodes.forEach((node) => lines.push(plain(node.textContent)))),
    );
    watch.observe(one(element, '[aria-live=polite]'), { childList: true });
    await element.send({ type: 'card.move', card: table.card('bread'), person: table.person('Ann') });
    await settle(element);
    expect(lines.filter((line) => line.includes('bread'))).to.deep.equal(['Ann moved “bread” to ring 2.']);
    lines.length = 0;
    await element.send({ type: 'turn.pass', person: table.person('Ben') });
    await settle(element);
    expect(lines.filter((line) => line.includes('passed'))).to.deep.equal(['Ben passed.']);
    await element.load(table.save());
    await settle(element);
    lines.length = 0;
    element.quiet = true;
    await element.send({ type: 'turn.pass', person: table.person('Ann') });
    await settle(element);
    expect(lines).to.deep.equal([]);
    watch.disconnect();
    expect(announced(element).length).to.be.below(3);
  });

  it('shows the game again step by step, and comes back to now', async () => {
    const table = moving()
      .move('Ann', 'roses')
      .move('Ben', 'roses')
      .do({ type: 'moving.end' })
      .do({ type: 'session.finish' });
    const element = await showing(table);
    const slider = one(element, '[part~=replay] input') as HTMLInputElement;
    const end = slider.valueAsNumber;
    slider.focus();
    await keys.press('Home');
    await settle(element);
    expect(element.state.phase).to.equal('moving');
    expect(element.state.cards.find(({ text }) => text === 'roses')?.ring).to.equal(1);
    expect(await element.send({ type: 'undo' })).to.have.property('ok', false);
    await keys.press('ArrowRight');
    await settle(element);
    expect(element.state.cards.find(({ text }) => text === 'roses')?.ring).to.equal(2);
    await keys.press('End');
    await settle(element);
    expect((one(element, '[part~=replay] input') as HTMLInputElement).valueAsNumber).to.equal(end);
    expect(element.state.phase).to.equal('finished');
  });

  it('compares two rounds', async () => {
    const table = moving();
    for (const name of ['Ann', 'Ben', 'Cem', 'Ann']) table.move(name, 'roses');
    for (const name of ['Ben', 'Cem']) table.do({ type: 'turn.pass' }, table.as(name));
    const element = await showing(table.do({ type: 'moving.end' }));
    (one(element, '[part~=compare]') as HTMLDetailsElement).open = true;
    const rows = () => all(element, '[part~=compare] tbody tr').map((row) => plain(row.textContent));
    expect(rows()[0])
      .to.match(/^roses/)
      .and.to.match(/Ann, Ben, Cem|Ann/);
    const from = one(element, '[part~=compare] select') as HTMLSelectElement;
    from.value = '1';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(element);
    expect(rows().find((row) => row.startsWith('bread'))).to.include('unchanged');
  });

  it('merges saved boards of other groups; the order does not matter', async () => {
    const other = (name: string, moves: number) => {
      const table = moving();
      for (const person of ['Ann', 'Ben', 'Cem'].slice(0, moves)) table.move(person, 'bread');
      return { name, saved: table.do({ type: 'moving.end' }).save() };
    };
    const [a, b] = [other('A', 3), other('B', 1)];
    const merged = async (boards: (typeof a)[]) => {
      const element = await showing(closing());
      await element.merge(boards);
      await settle(element);
      (one(element, '[part~=merge]') as HTMLDetailsElement).open = true;
      return all(element, '[part~=merge] tbody tr').map((row) => plain(row.textContent));
    };
    const one_ = await merged([a, b]);
    expect(one_).to.deep.equal(await merged([b, a]));
    expect(one_[0]).to.include('bread').and.include('in 3 circles');
    const element = await showing(closing());
    const codes: string[] = [];
    element.addEventListener('wv-error', ({ detail }) => codes.push(detail.code));
    await element.merge([{ name: 'x', saved: { format: 'other' } }]);
    expect(codes).to.deep.equal(['load.not-werkvorm']);
    const picker = one(element, '[part~=merge] input[type=file]') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(a.saved)], 'a.json', { type: 'application/json' }));
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    for (let turn = 0; turn < 50 && !all(element, '[part~=merge] tbody tr').length; turn++) await frames(1);
    expect(text(element)).to.include('a.json');
  });

  it('a tap lifts a card, a tap further in lays it there; Escape puts it back', async () => {
    const element = await showing(moving(), { layout: 'board' });
    const card = () => one(element, '.stage .card.can');
    card().scrollIntoView({ block: 'center' });
    await frames(3);
    await mouse.click(card());
    await settle(element);
    expect(element.matches(':state(dragging)')).to.equal(true);
    await keys.press('Escape');
    await settle(element);
    expect(element.matches(':state(dragging)')).to.equal(false);
    expect(element.state.cards.every(({ ring }) => ring <= 1)).to.equal(true);
    await dragging.move(element);
    expect(element.state.cards.filter(({ ring }) => ring === 2)).to.have.length(1);
    expect(root(element).querySelector('[role=alert]')).to.equal(null);
  });
});
