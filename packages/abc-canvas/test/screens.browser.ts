/** The canvas in the hands of people: a whole run by mouse, by keyboard alone and in the list; two tabs of one board. */
import { expect } from 'chai';
import { engine, frames, keys, mouse, viewport } from '../../../test/support/input.ts';
import '../src/define.ts';
import { partners, sampleCanvas, type SampleStage } from '../src/samples/hefboom-5.ts';
import type { WvAbcCanvas } from '../src/index.ts';

type Canvas = WvAbcCanvas;

async function settle(...canvases: readonly Canvas[]): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    for (const canvas of canvases) await canvas.updateComplete;
    await frames(1);
  }
}

async function canvas(attributes: Record<string, string> = {}): Promise<Canvas> {
  const element = document.createElement('wv-abc-canvas');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await settle(element);
  return element;
}

/** A board of the reference workshop, as somebody sees it. */
async function sample(stage: SampleStage, name = '', attributes: Record<string, string> = {}): Promise<Canvas> {
  const element = await canvas({ ...attributes, ...(name ? { as: 'participant' } : {}) });
  await element.load(sampleCanvas('en', stage));
  if (name) element.person = element.state.people.find((person) => person.name === name)!.id;
  await settle(element);
  return element;
}

const plain = (words: string | null | undefined): string =>
  (words ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const all = (canvas: Canvas, selector: string): HTMLElement[] => [
  ...canvas.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (canvas: Canvas): string => plain(canvas.shadowRoot!.querySelector('.root')?.textContent);

function one(canvas: Canvas, selector: string): HTMLElement {
  const found = all(canvas, selector).find((element) => element.checkVisibility());
  if (!found) throw new Error(`There is no ${selector} in: ${text(canvas).slice(0, 400)}`);
  return found;
}

async function press(canvas: Canvas, selector: string): Promise<void> {
  const target = one(canvas, selector);
  target.scrollIntoView({ block: 'center' });
  await frames(1);
  await mouse.click(target);
  await settle(canvas);
}

/** Writes into a field, as a person does, in the place of what is there. */
async function write(canvas: Canvas, selector: string, words: string): Promise<void> {
  await press(canvas, selector);
  (one(canvas, selector) as HTMLInputElement).select();
  await keys.type(words);
}

const events = (canvas: Canvas): readonly string[] =>
  (canvas.value?.log ?? []).flatMap((entry) => entry.events.map(({ type }) => type));

describe(`canvas (${engine})`, () => {
  before(() => viewport(1200, 1400));
  after(() => viewport(800, 600));
  afterEach(() => document.body.replaceChildren());

  it('is prepared, written and closed by mouse', async () => {
    const element = await canvas();
    await write(element, '[part~=partners] .fields input', 'Oak');
    await press(element, '[part~=partners] .fields .btn');
    await write(element, '[part~=people] .fields input', 'Ann');
    await write(element, '[part~=people] .fields [name=organisation]', 'Oak');
    await press(element, '[part~=people] .fields .btn');
    await press(element, '[part~=begin]');
    expect(element.matches(':state(empty)')).to.equal(true);
    await press(element, '[part~=write]');
    await keys.type('Every child plays outside.');
    await press(element, '[part~=save-text]');
    expect(plain(one(element, '.amb').textContent)).to.include('Every child plays outside.');
    await press(element, '.gauge .scale .btn:nth-child(4)');
    await press(element, '.consents button');
    await press(element, '[part~=lock]');
    expect(element.state.ambition).to.include({ locked: true, height: 4 });
    await press(element, '[part~=next]');
    await press(element, '[part~=fill]');
    await write(element, '[part~=own-interests] .add input', 'new members');
    await press(element, '[part~=own-interests] .add > .btn');
    await press(element, '[part~=next]');
    await press(element, '[part~=next]');
    await write(element, '[part~=own-commitment] .add input', 'two days a week');
    await press(element, '[part~=own-commitment] .add > .btn');
    expect(element.state.totals).to.include({ gets: 1, brings: 1 });
    expect(all(element, '[part~=own-interests] .entered, .b .entered')).to.have.length.above(0);
    await press(element, '[part~=next]');
    expect(element.state.phase).to.equal('closed');
    expect(all(element, '[part~=fill], [part~=next]')).to.have.length(0);
  });

  it('is written by keyboard alone', async () => {
    const element = await sample('commitment', 'Els');
    const reach = async (selector: string, key = 'Tab') => {
      for (let turn = 0; turn < 60; turn++) {
        const at = element.shadowRoot!.activeElement;
        if (at?.matches(selector)) return;
        await keys.press(key);
      }
      throw new Error(`${key} never reaches ${selector}`);
    };
    await reach('[part~=own-commitment] input');
    await keys.type('a hall for two evenings');
    await keys.press('Enter');
    await settle(element);
    const own = () => element.state.partners.find(({ mine }) => mine)!;
    expect(own().commitments.map((line) => line.text)).to.deep.equal(['a hall for two evenings']);
    await keys.type('coffee');
    await keys.press('Enter');
    await settle(element);
    expect(own().brings).to.equal(2);
    // Back from the field: what was written stands above it.
    await reach('[part~=own-commitment] .slip:first-child .acts .btn:first-child', 'Shift+Tab');
    await keys.press('Enter');
    await settle(element);
    await keys.type(' and more');
    await reach('[part~=save-text]');
    await keys.press('Enter');
    await settle(element);
    expect(own().commitments[0]!.text).to.equal('a hall for two evenings and more');
  });

  it('opens only one’s own row, and shows the own part first on a phone', async () => {
    const box = document.createElement('div');
    box.style.inlineSize = '340px';
    document.body.append(box);
    const element = await sample('waiting', 'Bert');
    box.append(element);
    await settle(element);
    expect(all(element, '.cp')[0]!.matches('.mine')).to.equal(true);
    expect(all(element, '[part~=fill]')).to.have.length(1);
    expect(plain(one(element, '[part~=tray]').textContent)).to.include('4 of 6 partners are done');
    expect(text(element)).to.not.include('new members');
    await write(element, '[part~=own-interests] .add input', 'company for older people');
    await press(element, '[part~=own-interests] .kinds .btn:first-child');
    await press(element, '[part~=own-interests] .add > .btn');
    expect(element.state.partners.find(({ mine }) => mine)!.interests.at(-1)).to.include({ level: 'individual' });
    await press(element, '[part~=ready]');
    expect(element.state.ready.count).to.equal(3);
  });

  it('keeps both texts when two tabs write at once, and makes one of them', async () => {
    const board = `canvas-${Math.random()}`;
    const one_ = await canvas({ board });
    await one_.load(sampleCanvas('en', 'ambition'));
    const [ann, ben] = [await canvas({ board, as: 'participant' }), await canvas({ board, as: 'participant' })];
    const { people } = one_.state;
    [ann.person, ben.person] = [people[0]!.id, people[3]!.id];
    await settle(ann, ben);
    await press(ann, '[part~=write]');
    await press(ben, '[part~=write]');
    await write(ann, '[part~=writing] textarea', 'Ann wants squares.');
    await press(ann, '[part~=save-text]');
    for (let turn = 0; turn < 50 && !text(ben).includes('Ann wants squares.'); turn++) await settle(ben);
    expect(plain(one(ben, '[part~=writing] .note').textContent)).to.include('Ann wants squares.');
    await write(ben, '[part~=writing] textarea', 'Ben wants trees.');
    await press(ben, '[part~=save-text]');
    expect(ben.state.ambition).to.include({ text: 'Ann wants squares.' });
    expect(plain(one(ben, '[part~=settle]').textContent)).to.include('while you were writing');
    expect(ben.matches(':state(divided)')).to.equal(true);
    await press(ben, '[part~=merge]');
    await write(ben, '[part~=settle] textarea', 'Squares with trees.');
    await press(ben, '[part~=settle] [part~=save-text]');
    expect(ben.state.ambition.text).to.equal('Squares with trees.');
    expect(ben.state.ambition.variants).to.deep.equal([]);
    one_.remove();
  });

  it('chooses the other text, or keeps the present one', async () => {
    const element = await sample('divided');
    const [variant] = element.state.ambition.variants;
    await press(element, '[part~=take]');
    expect(element.state.ambition.text).to.equal(variant!.text);
    expect(all(element, '[part~=settle]')).to.have.length(0);
    await element.load(sampleCanvas('en', 'divided'));
    await settle(element);
    const { text: present } = element.state.ambition;
    await press(element, '[part~=keep]');
    expect(element.state.ambition.text).to.equal(present);
    expect(events(element).at(-1)).to.equal('variant.dropped');
  });

  it('goes back to A with a reason, and says no beside its cause without one', async () => {
    const element = await sample('interests');
    await press(element, '[part~=back]');
    await press(element, '[part~=reason] .btn.go');
    expect(one(element, '[part~=refusal]').dataset.code).to.equal('reason.empty');
    await write(element, '[part~=reason] input', 'It is not ours yet');
    await keys.press('Enter');
    await settle(element);
    expect(element.state.phase).to.equal('ambition');
    expect(element.state.path.at(-1)).to.include({ reason: 'It is not ours yet' });
    expect(all(element, '[part~=reason]')).to.have.length(0);
  });

  it('numbers its notes at their causes, beside them where there is room, and puts them away', async () => {
    const element = await sample('commitment');
    const numbers = all(element, '.adv').map((note) => note.dataset.of!);
    expect(numbers.length).to.be.above(2);
    for (const number of numbers) {
      const cause = one(element, `.paper [data-note="${number}"]`).getBoundingClientRect();
      const note = one(element, `.adv[data-of="${number}"]`).getBoundingClientRect();
      expect(note.top).to.be.at.least(cause.top - 2);
      expect(note.left).to.be.above(cause.right);
    }
    await press(element, '[part~=dismiss]');
    expect(all(element, '.adv')).to.have.length(numbers.length - 1);
    await press(element, '.put .btn');
    await press(element, '[part~=recall]');
    expect(all(element, '.adv')).to.have.length(numbers.length);
  });

  it('shows a wall with nothing to press, and thirty partners that stay on the sheet', async () => {
    const element = await sample('beacon', '', { as: 'observer' });
    expect(all(element, 'button').filter((button) => button.checkVisibility())).to.have.length(0);
    expect(text(element)).to.include('beacon');
    await element.load(partners(30, { lang: 'en' }));
    await settle(element);
    const sheet = one(element, '.paper').getBoundingClientRect();
    for (const row of all(element, '.paper .cr > *')) {
      expect(row.getBoundingClientRect().right).to.be.at.most(sheet.right + 1);
    }
    expect(all(element, '[data-partner]')).to.have.length(30);
  });

  it('says once what has changed', async () => {
    const element = await sample('interests');
    const status = () =>
      all(element, '[role=status]')
        .map((region) => plain(region.textContent))
        .join(' ');
    await element.send({ type: 'interest.add', partner: element.state.partners[0]!.id, text: 'less paper' });
    for (let turn = 0; turn < 30 && !status().includes('less paper'); turn++) await settle(element);
    expect(status().split('less paper')).to.have.length(2);
  });
});
