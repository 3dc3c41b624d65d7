import { focused, itWhere, ok, record, runner, same, shown, type Gold, type GoldElement } from './gold-tools.ts';

type Counts = { [where: string]: number };

/** Counts the listeners on the page itself, added minus removed, during an action. */
async function pageListeners(action: () => Promise<void>): Promise<Counts> {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const page = new Map<unknown, string>([
    [window, 'window'],
    [undefined, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
    [document.body, 'body'],
    [window.visualViewport, 'viewport'],
  ]);
  const counts: Counts = {};
  const count = (target: unknown, type: unknown, by: number) => {
    const where = page.get(target);
    if (where) counts[`${where} ${String(type)}`] = (counts[`${where} ${String(type)}`] ?? 0) + by;
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
    count(this, args[0], 1);
    return add.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
    count(this, args[0], -1);
    return remove.apply(this, args);
  };
  try {
    await action();
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  }
  return counts;
}

const collect = (globalThis as { gc?: () => void }).gc;
const hasMove = 'moveBefore' in Element.prototype;

/** Checks 13–16: moving, leaving, coming back, other documents. */
export function life(gold: Gold): void {
  const { describe, it } = runner;
  const { options, input } = gold;

  describe('life', () => {
    it('13 keeps its styles in another document, and back', async () => {
      const element = await gold.make();
      const look = () => {
        const root = element.shadowRoot.querySelector('.root')!;
        const token = getComputedStyle(gold.token(element));
        return [getComputedStyle(root).display, token.backgroundColor, token.position, token.borderTopWidth];
      };
      const before = look();
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width:760px;height:700px;border:0';
      gold.box().appendChild(frame);
      frame.contentDocument!.body.appendChild(element);
      await gold.settle(element);
      same(element.ownerDocument === frame.contentDocument, true, 'it is in the other document');
      same(look(), before, 'styles in the other document');
      same(element.value, gold.board(), 'the board');
      gold.box().appendChild(element);
      await gold.settle(element);
      same(look(), before, 'styles back in the first');
    });

    it('14 leaves no listener on window and document', async () => {
      const element = await gold.make();
      const box = element.parentElement!;
      const counts = await pageListeners(async () => {
        for (let turn = 0; turn < 3; turn++) {
          box.removeChild(element);
          await input.frames(1);
          box.appendChild(element);
          await gold.settle(element);
        }
        box.removeChild(element);
        await input.frames(1);
      });
      same(Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)), {}, 'listeners left behind');
    });

    itWhere(collect !== undefined, 'no gc() in this engine', '15 is collected after it was removed', async () => {
      const refs: WeakRef<Element>[] = [];
      const make = async () => {
        for (let turn = 0; turn < 5; turn++) {
          const element = await gold.make();
          refs.push(new WeakRef(element));
          element.parentNode?.removeChild(element);
        }
      };
      await make();
      await gold.clean();
      for (let turn = 0; turn < 20 && refs.some((ref) => ref.deref()); turn++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        collect!();
      }
      same(refs.filter((ref) => ref.deref()).length, 0, 'elements still alive');
    });

    const move = async (how: (element: GoldElement, to: Element) => void, keepsFocus: boolean) => {
      const element = await gold.make();
      ok((await element.send(options.command(element))).ok, 'the command is accepted');
      await gold.settle(element);
      const { value } = element;
      const html = shown(element);
      gold.tokens(element)[0]!.focus();
      const held = focused();
      const recorded = record(document);
      how(element, gold.box());
      await gold.settle(element);
      same(element.value, value, 'the board after the move');
      same(shown(element), html, 'what it shows');
      same(recorded.stop().length, 0, 'events');
      if (keepsFocus) same(focused() === held, true, 'the focus stays');
      ok((await element.send({ type: 'undo' })).ok, 'it plays on');
      await gold.settle(element);
      ok(shown(element) !== html, 'and shows it');
    };

    it('16 keeps its board when it is moved', () => move((element, to) => to.appendChild(element), false));

    itWhere(
      hasMove,
      'no moveBefore in this engine',
      '16 keeps its board and the focus when it is moved in one step',
      () =>
        move(
          (element, to) => (to as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(element, null),
          true,
        ),
    );

    it('16 made small, hidden or nowhere, it shows itself when there is room', async () => {
      const element = gold.create();
      element.layout = 'board';
      await element.load(gold.board());
      const box = gold.box('display:none');
      box.appendChild(element);
      await gold.settle(element);
      box.style.cssText = 'width:0;height:0;overflow:hidden';
      await gold.settle(element);
      box.style.cssText = 'width:760px';
      await gold.settle(element);
      const stage = gold.stage(element).getBoundingClientRect();
      ok(stage.width > 300 && stage.height > 200, `the stage has room: ${stage.width} × ${stage.height}`);
      for (const token of gold.tokens(element)) {
        const { left, right, top, bottom } = token.getBoundingClientRect();
        ok(
          right - left > 10 && left >= stage.left - 1 && right <= stage.right + 1,
          `a token lies on the stage: ${left}–${right}`,
        );
        ok(top >= stage.top - 1 && bottom <= stage.bottom + 1, `a token lies on the stage: ${top}–${bottom}`);
      }
    });

    it('16 a clone is an element of its own, with the same attributes', async () => {
      const element = await gold.make();
      element.name = 'one';
      await gold.settle(element);
      const clone = element.cloneNode(true) as GoldElement;
      gold.box().appendChild(clone);
      await gold.settle(clone);
      same(clone.name, 'one', 'the name');
      ok(JSON.stringify(clone.value) !== JSON.stringify(element.value), 'a board in memory is not shared');
      ok(await clone.load(gold.board()), 'it works');
    });

    it('lays the lines inside it as its starting content, which reads without script', async () => {
      const element = gold.create();
      const list = document.createElement('ul');
      for (const line of options.lines) list.appendChild(document.createElement('li')).textContent = line;
      element.appendChild(list);
      gold.box().appendChild(element);
      await gold.settle(element);
      const text = shown(element);
      for (const line of options.lines) ok(text.includes(line), `“${line}” lies on the board`);
      same(element.textContent, options.lines.join(''), 'the list stays in the page');
    });
  });
}
