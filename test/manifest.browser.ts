/** Check 26: parts, states, slots, events and custom properties in the page = in custom-elements.json, both ways. */
import { expect } from 'chai';
import '@werkvorm/opportunity-circle/define.js';
import { SAMPLE_STAGES, sampleLog } from '../packages/opportunity-circle/src/samples/hefboom-5.ts';
import { all, atRest, circle, one, settle, type Circle } from '../packages/opportunity-circle/test/support/game.ts';
import { closing, picking, reviewing } from '../packages/opportunity-circle/test/support/table.ts';
import { engine, keys, mouse } from './support/input.ts';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
}

describe(`the manifest (${engine})`, () => {
  let declared: Declaration;
  let element: Circle;
  const parts = new Set<string>();
  const states = new Set<string>();
  const properties = new Set<string>();
  const names = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => name).sort();

  const look = async () => {
    await settle(element);
    for (const node of all(element, '[part]'))
      node
        .getAttribute('part')!
        .split(/\s+/)
        .forEach((part) => parts.add(part));
    for (const { name } of declared.cssStates ?? []) if (element.matches(`:state(${name})`)) states.add(name);
    for (const sheet of element.shadowRoot!.adoptedStyleSheets) {
      for (const rule of sheet.cssRules)
        for (const [name] of rule.cssText.matchAll(/--wv-[\w-]+/g)) properties.add(name);
    }
  };

  before(async function () {
    this.timeout(60_000);
    const answer = await fetch('/packages/opportunity-circle/custom-elements.json');
    if (!answer.ok) throw new Error('There is no manifest yet: run `npm run build` (or `npm run analyze`) first.');
    const { modules } = (await answer.json()) as { modules: readonly { declarations: readonly Declaration[] }[] };
    declared = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'wv-opportunity-circle')!;
    element = await circle();
    await look();
    for (const as of ['facilitator', 'participant', 'observer'] as const) {
      element.as = as;
      const boards = [
        ...SAMPLE_STAGES.map((stage) => sampleLog('en', stage)),
        ...[reviewing(), picking(), closing()].map((table) => table.save()),
      ];
      for (const board of boards) {
        for (const layout of ['board', 'list'] as const) {
          element.layout = layout;
          await element.load(board);
          await look();
        }
      }
    }
    element.as = 'facilitator';
    element.layout = 'board';
    await element.load(picking().save());
    await settle(element);
    one(element, '.tray button').click();
    await look();
    await element.load(sampleLog('en', 'moving'));
    await element.send({ type: 'redo' });
    await element.load('nothing');
    await look();
    const card = await atRest(one(element, '.stage .card.can'));
    await mouse.click(card);
    await look();
    await keys.press('Escape');
    await element.send({ type: 'redo' });
    await look();
    one(element, '[part~=save]').click();
    await look();
    await keys.press('Escape');
  });
  after(() => element?.remove());

  it('names every part that there is, and no other', () =>
    expect([...parts].sort()).to.deep.equal(names(declared.cssParts)));
  it('names every state that can be reached', () =>
    expect([...states].sort()).to.deep.equal(names(declared.cssStates)));
  it('names every custom property that is read, and no other', () =>
    expect([...properties].sort()).to.deep.equal(names(declared.cssProperties)));
  it('names the events and the slot', () => {
    expect(names(declared.events)).to.deep.equal(['wv-before-change', 'wv-change', 'wv-error', 'wv-refused']);
    expect(names(declared.slots)).to.deep.equal(['']);
  });
});
