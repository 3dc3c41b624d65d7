/** The circle in a page: kept boards, starting content, placeholders, presets, bad input, own words. */
import { expect } from 'chai';
import { engine, frames } from '../../../test/support/input.ts';
import '../src/define.ts';
import { all, circle, settle, text, type Circle } from './support/game.ts';
import { moving, prepared } from './support/table.ts';

let count = 0;
/** A name nobody has used: boards are kept in the browser. */
const fresh = () => `page-${Date.now()}-${++count}`;
const until = async (holds: () => unknown, what: string) => {
  for (let turn = 0; turn < 300; turn++) {
    if (holds()) return;
    await frames(1);
  }
  throw new Error(`Waited in vain: ${what}`);
};
const texts = (element: Circle) => element.state.cards.map((card) => card.text);
const file = (content: unknown) =>
  URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)], { type: 'application/json' }),
  );
const errors = (element: Circle): string[] => {
  const codes: string[] = [];
  element.addEventListener('wv-error', ({ detail }) => {
    expect(detail.message).to.match(/\S/);
    codes.push(detail.code);
  });
  return codes;
};
const make = () => document.createElement('wv-opportunity-circle') as Circle;

describe(`in a page (${engine})`, () => {
  afterEach(() => document.body.replaceChildren());

  it('two elements and a frame with the same board show the same at once, and after a reload', async () => {
    const board = fresh();
    const [one, two] = [await circle({ board }), await circle({ board })];
    const frame = document.createElement('iframe');
    frame.src = '/packages/opportunity-circle/test/fixtures/board.html?board=' + board;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    await until(() => frame.contentDocument?.querySelector('wv-opportunity-circle')?.shadowRoot, 'the frame');
    const three = frame.contentDocument!.querySelector('wv-opportunity-circle') as Circle;
    await three.updateComplete;
    const changes: string[] = [];
    two.addEventListener('wv-change', ({ detail }) => changes.push(detail.event.type));
    expect(await one.send({ type: 'card.add', text: 'bread' })).to.have.property('ok', true);
    await until(() => texts(two).length && texts(three).length, 'the other two');
    expect(await three.send({ type: 'card.add', text: 'roses' })).to.have.property('ok', true);
    await until(() => texts(one).length === 2 && texts(two).length === 2, 'the way back');
    await settle(two);
    expect(text(two)).to.include('roses');
    expect(changes, 'what comes from elsewhere fires nothing').to.deep.equal([]);
    one.remove();
    two.remove();
    frame.remove();
    await frames(2);
    const again = await circle({ board });
    expect(texts(again)).to.deep.equal(['bread', 'roses']);
  });

  it('a value that was set before the kept board is open is kept', async () => {
    const board = fresh();
    const element = make();
    element.setAttribute('board', board);
    element.value = prepared().save();
    document.body.append(element);
    await settle(element);
    expect(texts(element)).to.deep.equal(['bread', 'roses', 'music', 'trees']);
    element.remove();
    await frames(2);
    expect(texts(await circle({ board }))).to.have.length(4);
  });

  it('lays the list inside it once, not over what is kept, and not twice by two elements', async () => {
    const board = fresh();
    const place = () => {
      const element = make();
      element.setAttribute('board', board);
      const list = element.appendChild(document.createElement('ul'));
      for (const line of ['bread', '  roses  ', '', 'bread'])
        list.appendChild(document.createElement('li')).textContent = line;
      document.body.append(element);
      return element;
    };
    const [one, two] = [place(), place()];
    await settle(one);
    await settle(two);
    await until(() => texts(one).length === 2 && texts(two).length === 2, 'the list');
    await one.send({ type: 'card.remove', card: one.state.cards[0]!.id });
    one.remove();
    two.remove();
    await frames(2);
    const later = place();
    await settle(later);
    expect(texts(later)).to.deep.equal(['roses']);
  });

  it('upgrades placeholders, those there and those that come, once', async () => {
    const board = fresh();
    const placeholder = () => {
      const div = document.createElement('div');
      div.className = 'wv-opportunity-circle wide';
      div.dataset.board = board;
      div.dataset.layout = 'list';
      div.id = `p${++count}`;
      div.appendChild(document.createElement('ul')).appendChild(document.createElement('li')).textContent = 'bread';
      return div;
    };
    const article = document.createElement('article');
    article.append(placeholder());
    document.body.append(article);
    await until(() => article.firstElementChild?.localName === 'wv-opportunity-circle', 'the upgrade');
    const element = article.firstElementChild as Circle;
    await settle(element);
    expect([element.board, element.layout, element.className, element.id]).to.deep.equal([
      board,
      'list',
      'wide',
      `p${count}`,
    ]);
    expect(texts(element)).to.deep.equal(['bread']);
    article.append(element);
    element.classList.add('wv-opportunity-circle');
    article.remove();
    document.body.append(article);
    await frames(2);
    expect(article.querySelectorAll('wv-opportunity-circle')).to.have.length(1);
    expect(article.querySelector('wv-opportunity-circle')).to.equal(element);
  });

  it('takes every attribute as data-… too', async () => {
    const element = await circle({ 'data-layout': 'list', 'data-as': 'observer', 'data-name': '“x”' });
    expect([element.layout, element.as, element.name]).to.deep.equal(['list', 'observer', 'x']);
  });

  it('begins with a preset or a saved board from src', async () => {
    const preset = { setup: { title: 'Bread?' }, cards: ['a', { text: 'b', group: 'g' }], people: [{ name: 'Ann' }] };
    const element = await circle({ src: file(preset) });
    await until(() => texts(element).length === 2, 'the preset');
    await until(() => element.state.people.length === 1, 'the people');
    expect([element.state.setup.title, element.state.cards[1]!.group]).to.deep.equal(['Bread?', 'g']);
    const saved = await circle({ src: file(moving().save()) });
    await until(() => saved.state.phase === 'moving', 'the saved board');
  });

  for (const [what, content, code] of [
    ['no JSON', '{', 'src.unreachable'],
    ['another form', { format: 'werkvorm', form: 'walk', version: 1, log: [] }, 'load.other-form'],
    ['no board', [1, 2], 'load.not-werkvorm'],
    ['a damaged log', { format: 'werkvorm', form: 'opportunity-circle', version: 1, log: [{}] }, 'load.damaged'],
  ] as const) {
    it(`says so when src has ${what}, and works on`, async () => {
      const element = make();
      const codes = errors(element);
      element.src = file(content);
      document.body.append(element);
      await until(() => codes.length, 'wv-error');
      await settle(element);
      expect(codes).to.deep.equal([code]);
      expect(all(element, `[part~=notices] [data-code="${code}"]`)).to.have.length(1);
      expect(await element.send({ type: 'card.add', text: 'bread' })).to.have.property('ok', true);
    });
  }

  it('says so when src cannot be reached, and when a value is none; nothing is thrown, nothing is lost', async () => {
    const element = make();
    const codes = errors(element);
    element.src = '/nowhere.json';
    document.body.append(element);
    await until(() => codes.length, 'wv-error');
    await element.load(moving().save());
    const before = JSON.stringify(element.value);
    for (const value of ['{', '[]', 'null', '“', '{"format":"werkvorm"}']) element.value = value as never;
    for (const value of [null, undefined, 3, {}, [], new Date(), window]) element.value = value as never;
    await settle(element);
    expect(codes[0]).to.equal('src.unreachable');
    expect(codes.length).to.equal(13);
    expect(JSON.stringify(element.value)).to.equal(before);
    for (const name of ['as', 'layout', 'theme', 'board', 'person']) element.setAttribute(name, '{"bad": [');
    await settle(element);
    element.removeAttribute('board');
    await settle(element);
    expect(element.as).to.equal('facilitator');
  });

  it('opens a board of a newer version to read, and says so', async () => {
    const element = await circle({ layout: 'list' });
    await element.load({ ...moving().save(), version: 99 });
    await settle(element);
    expect(await element.send({ type: 'undo' })).to.have.nested.property('refusal.refused', 'board.newer');
    expect(all(element, '.list .row > .btn')).to.have.length(0);
    expect(element.value).to.have.property('version', 99);
  });

  it('speaks with own words where they are given', async () => {
    const element = await circle({ layout: 'list' });
    await element.load(moving().save());
    element.strings = { move: { pass: 'not now' } };
    await settle(element);
    expect(text(element))
      .to.include('not now')
      .and.include('undo' in element ? 'end the moving' : '');
  });
});
