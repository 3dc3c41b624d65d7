/** Check 26: parts, states, slots, events and custom properties in the page = in custom-elements.json, both ways. */
import { expect } from 'chai';
import '@werkvorm/opportunity-circle/define.js';
import '@werkvorm/commitment-walk/define.js';
import { atRest } from '../packages/opportunity-circle/test/support/game.ts';
import { sampleWalk } from '../packages/commitment-walk/src/samples/hefboom-5.ts';
import { closing, picking, reviewing } from '../packages/opportunity-circle/test/support/table.ts';
import { add, circleForm, one, settle, walkForm, type Board, type Tried } from './support/forms.ts';
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

type Look = () => Promise<void>;

/** A form, and how to bring to light what no board alone shows. */
interface Shown extends Tried {
  readonly more: readonly (() => unknown)[];
  readonly handle: (board: Board, look: Look) => Promise<void>;
}

const press = (board: Board, selector: string) => one(board, selector).click();

const SHOWN: readonly Shown[] = [
  {
    ...circleForm,
    more: [reviewing, picking, closing].map((table) => () => table().save()),
    async handle(board, look) {
      await board.load(picking().save());
      await settle(board);
      press(board, '.tray button');
      await look();
      await board.load(circleForm.boards['moving']!());
      await settle(board);
      const card = await atRest(one(board, '.stage .card.can'));
      await mouse.click(card);
      await look();
      await keys.press('Escape');
    },
  },
  {
    ...walkForm,
    more: [],
    async handle(board, look) {
      // The box of an anonymous walk is lost with the page.
      await board.load(anonymous());
      await look();
      // A participant who laid a place may change it until all of them open.
      await board.load(walkForm.boards['placing']!());
      const { people } = board.state as { readonly people: readonly { readonly id: string }[] };
      board.as = 'participant';
      board.setAttribute('person', people[0]!.id);
      await look();
      press(board, '[part~=change]');
      await look();
      board.removeAttribute('person');
      board.as = 'facilitator';
      // A place in the hand, and somebody's words, on the facilitator's screen.
      await board.load(walkForm.boards['placing']!());
      await settle(board);
      press(board, '.people .state button');
      await look();
      press(board, '[data-nudge]');
      await look();
      await board.load(walkForm.variants['live']!());
      await settle(board);
      one(board, '.stage .tk.can').focus();
      await keys.press('Enter');
      await look();
      await keys.press('Escape');
      await board.load(walkForm.boards['explaining']!());
      await settle(board);
      press(board, '.say-acts .sq');
      await look();
      press(board, '.stage .tk');
      await look();
      await board.send({ type: 'explaining.close' });
      await look();
    },
  },
];

const anonymous = () => sampleWalk('en', 'placing', { identity: 'anonymous' });

for (const form of SHOWN) {
  describe(`the manifest of ${form.name} (${engine})`, () => {
    let declared: Declaration;
    let board: Board;
    const parts = new Set<string>();
    const states = new Set<string>();
    const properties = new Set<string>();
    const names = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => name).sort();

    const look = async () => {
      await settle(board);
      for (const node of board.shadowRoot.querySelectorAll('[part]'))
        node
          .getAttribute('part')!
          .split(/\s+/)
          .forEach((part) => parts.add(part));
      for (const { name } of declared.cssStates ?? []) if (board.matches(`:state(${name})`)) states.add(name);
      for (const sheet of board.shadowRoot.adoptedStyleSheets) {
        for (const rule of sheet.cssRules)
          for (const [name] of rule.cssText.matchAll(/--wv-[\w-]+/g)) properties.add(name);
      }
    };

    before(async function () {
      this.timeout(60_000);
      const answer = await fetch(`/packages/${form.name}/custom-elements.json`);
      if (!answer.ok) throw new Error('There is no manifest yet: run `npm run build` (or `npm run analyze`) first.');
      const { modules } = (await answer.json()) as { modules: readonly { declarations: readonly Declaration[] }[] };
      declared = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === form.tag)!;
      board = await add(form.tag);
      await look();
      const boards = [...Object.values(form.boards), ...Object.values(form.variants), ...form.more];
      for (const as of ['facilitator', 'participant', 'observer']) {
        board.as = as;
        for (const saved of boards) {
          for (const layout of ['board', 'list']) {
            board.layout = layout;
            await board.load(saved());
            await look();
          }
        }
      }
      board.as = 'facilitator';
      board.layout = 'board';
      await form.handle(board, look);
      // A refusal, a notice, the save menu.
      await board.send({ type: 'nothing' });
      await board.load('nothing');
      await look();
      press(board, '[part~=save]');
      await look();
      await keys.press('Escape');
    });
    after(() => board?.remove());

    it('names every part that there is, and no other', () =>
      expect([...parts].sort()).to.deep.equal(names(declared.cssParts)));
    it('names every state that can be reached', () =>
      expect([...states].sort()).to.deep.equal(names(declared.cssStates)));
    it('names every custom property that is read, and no other', () =>
      expect([...properties].sort()).to.deep.equal(names(declared.cssProperties)));
    it('names the events and the slot', () => {
      expect(names(declared.events)).to.deep.equal([
        'wv-before-change',
        'wv-change',
        'wv-error',
        'wv-refused',
        'wv-results',
      ]);
      expect(names(declared.slots)).to.deep.equal(['']);
    });
  });
}
