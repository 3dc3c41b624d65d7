import {
  focused,
  inside,
  itWhere,
  ok,
  record,
  runner,
  same,
  type Gold,
  type GoldElement,
  type GoldPoint,
} from './gold-tools.ts';

const middle = (element: Element): GoldPoint => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
};
const beside = ({ x, y }: GoldPoint, dx: number, dy: number): GoldPoint => ({ x: x + dx, y: y + dy });

/** Checks 19–21: the keyboard. */
export function keyboard(gold: Gold): void {
  const { describe, it } = runner;
  const { input } = gold;
  const stops = (element: GoldElement) => gold.stage(element).querySelectorAll('[tabindex="0"]').length;

  describe('keyboard', () => {
    it('19 takes the focus inside; its tokens are one tab stop', async () => {
      const before = gold.box().appendChild(document.createElement('button'));
      const element = await gold.make();
      element.focus();
      ok(element.matches(':focus-within') && focused() !== element, 'focus() goes inside');
      const tokens = gold.tokens(element);
      ok(tokens.length > 2, 'there are tokens');
      same(stops(element), 1, 'tab stops on the stage');
      before.focus();
      const visited: Element[] = [];
      for (let turn = 0; turn < 40 && visited.filter((at) => gold.stage(element).contains(at)).length === 0; turn++) {
        await input.keys.press('Tab');
        visited.push(focused()!);
      }
      const stop = visited.at(-1)!;
      ok(gold.stage(element).contains(stop), 'Tab reaches the stage');
      await input.keys.press('Tab');
      ok(!gold.stage(element).contains(focused()), 'one more Tab leaves it');
      await input.keys.press('Shift+Tab');
      same(focused() === stop, true, 'Shift+Tab comes back to the same token');
    });

    it('20 arrows, Home and End walk over the tokens, and keep one tab stop', async () => {
      const element = await gold.make();
      const tokens = gold.tokens(element);
      tokens[0]!.focus();
      const reached = new Set<Element>();
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'ArrowLeft']) {
        await input.keys.press(key);
        const at = focused();
        ok(at && gold.stage(element).contains(at), `${key} stays on the stage`);
        same(stops(element), 1, `tab stops after ${key}`);
        reached.add(at);
      }
      ok(reached.size >= Math.min(3, tokens.length), `tokens reached: ${reached.size}`);
    });

    it('20 has no tabindex above 0, and leaves keys with modifiers and those of clickers to the page', async () => {
      for (const state of Object.keys(gold.options.states)) {
        const each = await gold.make(state);
        const high = inside(each.shadowRoot).filter((node) => (node as HTMLElement).tabIndex > 0);
        same(high.length, 0, `tabindex > 0 in ${state}`);
      }
      const element = await gold.make();
      gold.token(element).focus();
      const at = focused();
      const passed: string[] = [];
      const listen = (event: KeyboardEvent) => {
        if (/^(Shift|Control|Alt)$/.test(event.key)) return;
        passed.push(event.key + (event.defaultPrevented ? ' prevented' : ''));
        event.preventDefault();
      };
      document.addEventListener('keydown', listen);
      await input.keys.press('PageDown', 'PageUp', 'Escape', 'n', 'Control+ArrowRight');
      document.removeEventListener('keydown', listen);
      same(passed, ['PageDown', 'PageUp', 'Escape', 'n', 'ArrowRight'], 'keys that reach the page');
      same(focused() === at, true, 'the focus stays');
    });

    it('20 moves a token with keys that the page does not see', async () => {
      const element = await gold.make();
      const token = gold.token(element);
      const id = token.dataset.wvToken;
      token.focus();
      const seen: string[] = [];
      const listen = (event: KeyboardEvent) => void seen.push(`${event.type} ${event.key}`);
      const recorded = record(element);
      for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, listen);
      await input.keys.press(...gold.options.moveKeys);
      for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, listen);
      await gold.settle(element);
      const change = recorded.stop().find(({ type }) => type === 'wv-change') as CustomEvent<{ source: string }>;
      ok(change, 'it was moved');
      same(change.detail.source, 'keyboard', 'source');
      same(seen, [], 'keys that reached the page');
      same((focused() as HTMLElement).dataset.wvToken, id, 'the focus stays on the token');
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`21 arrows go where they point when an ancestor is ${dir}`, async () => {
        const element = await gold.make(gold.options.playable, gold.box('', { dir }));
        const first = gold.tokens(element).find((token) => token.tabIndex === 0)!;
        let tried = 0;
        for (const start of gold.tokens(element)) {
          start.focus();
          const from = middle(start);
          await input.keys.press('ArrowRight');
          const to = focused()!;
          // At an end, and where a ring closes, a key may stay or wrap: those say nothing about direction.
          if (to === start || Math.abs(middle(to).x - from.x) < 4) continue;
          await input.keys.press('ArrowLeft');
          same(focused() === start, true, 'ArrowLeft takes ArrowRight back');
          tried++;
          if (tried > 3) break;
        }
        ok(tried > 0, 'arrows move at all');
        first.focus();
      });
    }

    it('21 mirrors what it shows under dir="rtl" of an ancestor', async () => {
      const place = async (dir: string) => {
        const element = await gold.make(gold.options.playable, gold.box('width:760px', { dir }));
        const root = element.shadowRoot.querySelector('.root')!;
        return getComputedStyle(root).direction;
      };
      same([await place('ltr'), await place('rtl')], ['ltr', 'rtl'], 'direction inside');
      const element = await gold.make();
      document.documentElement.dir = 'rtl';
      await gold.settle(element);
      same(getComputedStyle(element.shadowRoot.querySelector('.root')!).direction, 'rtl', 'direction set later');
    });
  });
}

const HOSTS: { readonly [name: string]: { readonly style: string; readonly dir: string } } = {
  plain: { style: 'width:760px', dir: 'ltr' },
  scaled: { style: 'width:760px;transform:scale(0.8);transform-origin:0 0', dir: 'ltr' },
  zoomed: { style: 'width:560px;zoom:1.3', dir: 'ltr' },
  'right to left': { style: 'width:760px', dir: 'rtl' },
};

/** Checks 22 and 23: pointers. */
export function pointers(gold: Gold): void {
  const { describe, it } = runner;
  const { input, options } = gold;
  const { mouse } = input;

  /** Rects in pixels of the screen, also where an engine reports zoomed elements in unzoomed ones. */
  const seen = (element: Element, zoom: number) => {
    const { x, y } = middle(element);
    return { x: x * zoom, y: y * zoom };
  };
  const legacyZoom = (box: HTMLElement, zoom: number) => {
    const probe = box.appendChild(document.createElement('div'));
    probe.style.cssText = 'width:10px;height:1px';
    const legacy = Math.round(probe.getBoundingClientRect().width) === 10;
    box.removeChild(probe);
    return legacy ? zoom : 1;
  };

  describe('pointer', () => {
    const start = async () => {
      const element = await gold.make();
      const token = gold.token(element);
      token.scrollIntoView({ block: 'center' });
      await gold.rest(token);
      const recorded = record(element);
      return { element, token, at: middle(token), recorded, value: element.value };
    };
    const hanging = async () => {
      const begun = await start();
      await mouse.down(begun.at);
      await mouse.move(beside(begun.at, 12, 9), { steps: 2 });
      ok(begun.element.matches(':state(dragging)'), 'the token is in the hand');
      return begun;
    };
    const untouched = async (
      { element, token, at, recorded, value }: Awaited<ReturnType<typeof start>>,
      why: string,
    ) => {
      await gold.settle(element);
      ok(!element.matches(':state(dragging)'), `${why}: nothing in the hand`);
      same(recorded.stop().length, 0, `${why}: events`);
      same(element.value, value, `${why}: the board`);
      // Things glide back: what counts is where they come to rest.
      await gold.rest(token);
      same(middle(token), at, `${why}: the token lies where it lay`);
    };

    for (const name of Object.keys(HOSTS)) {
      it(`22 a token hangs under the pointer within a pixel, and is moved: ${name}`, async () => {
        const { style, dir } = HOSTS[name]!;
        await input.viewport(1000, 800);
        const box = gold.box(style, { dir });
        const element = await gold.make(options.playable, box);
        const factor = legacyZoom(box, name === 'zoomed' ? 1.3 : 1);
        const token = gold.token(element);
        token.scrollIntoView({ block: 'center' });
        await gold.rest(token);
        const recorded = record(element);
        const from = seen(token, factor);
        await mouse.down(from);
        for (const [dx, dy] of [
          [20, 8],
          [41, 27],
        ] as const) {
          await mouse.move(beside(from, dx, dy));
          const box = token.getBoundingClientRect();
          const x = (box.left + box.width / 2) * factor - from.x - dx;
          const y = (box.top + box.height / 2) * factor - from.y - dy;
          ok(Math.abs(x) < 1.01 && Math.abs(y) < 1.01, `the token is ${x.toFixed(2)}, ${y.toFixed(2)} px off`);
        }
        const target = options.drop(element, token);
        await mouse.move({ x: target.x * factor, y: target.y * factor }, { steps: 4 });
        await mouse.up();
        await gold.settle(element);
        const change = recorded.stop().find(({ type }) => type === 'wv-change') as CustomEvent<{ source: string }>;
        ok(change, 'it was moved');
        same(change.detail.source, 'pointer', 'source');
        await input.viewport(800, 600);
      });
    }

    it('22 Escape puts the token back', async () => {
      const begun = await hanging();
      await input.keys.press('Escape');
      await mouse.up();
      await untouched(begun, 'Escape');
    });

    it('22 a second pointer, pointercancel and a lost capture put it back', async () => {
      for (const why of ['second', 'cancel']) {
        const begun = await start();
        let pointerId = 0;
        gold
          .stage(begun.element)
          .addEventListener('pointerdown', (event) => (pointerId = event.pointerId), { once: true });
        await mouse.down(begun.at);
        await mouse.move(beside(begun.at, 12, 9), { steps: 2 });
        const type = why === 'second' ? 'pointerdown' : 'pointercancel';
        const id = why === 'second' ? pointerId + 9 : pointerId;
        gold
          .stage(begun.element)
          .dispatchEvent(new PointerEvent(type, { pointerId: id, isPrimary: false, bubbles: true, composed: true }));
        await mouse.move(beside(begun.at, 90, 60));
        await mouse.up();
        await untouched(begun, why);
        await gold.clean();
      }
    });

    it('22 keeps the token through a render and outside of the element', async () => {
      const begun = await hanging();
      begun.element.requestUpdate();
      await begun.element.updateComplete;
      const target = options.drop(begun.element, begun.token);
      await mouse.move({ x: 2, y: 2 }, { steps: 2 });
      ok(begun.element.matches(':state(dragging)'), 'still in the hand');
      await mouse.move(target, { steps: 3 });
      await mouse.up();
      await gold.settle(begun.element);
      ok(
        begun.recorded.stop().some(({ type }) => type === 'wv-change'),
        'it was moved',
      );
    });

    itWhere(
      input.engine !== 'webkit',
      'the driver never releases a right button',
      '22 the right button lifts nothing',
      async () => {
        const begun = await start();
        document.addEventListener('contextmenu', (event) => event.preventDefault(), { once: true });
        await mouse.down(begun.at, 'right');
        await mouse.move(beside(begun.at, 40, 30), { steps: 2 });
        await mouse.up(undefined, 'right');
        await untouched(begun, 'right button');
      },
    );

    it('23 keeps gestures and selection off its tokens only', async () => {
      const { element, token } = await start();
      const style = getComputedStyle(token);
      same(style.touchAction, 'none', 'touch-action of a token');
      same(style.userSelect || style.webkitUserSelect, 'none', 'user-select of a token');
      same(getComputedStyle(gold.stage(element)).touchAction, 'auto', 'touch-action of the stage');
    });

    itWhere(
      input.touch.supported,
      'no real touch in this engine',
      '23 a finger moves a token, and scrolls the page beside it',
      async () => {
        const { element, token, recorded } = await start();
        document.body.style.cssText = 'min-height:3000px';
        token.scrollIntoView({ block: 'center' });
        await input.frames(2);
        const scrolled = scrollY;
        await input.touch.drag(token, options.drop(element, token));
        await gold.settle(element);
        same(scrollY, scrolled, 'the page does not scroll under a token');
        ok(
          recorded.stop().some(({ type }) => type === 'wv-change'),
          'the token was moved',
        );
        const stage = gold.stage(element).getBoundingClientRect();
        const free = beside({ x: stage.left, y: stage.top }, 6, 6);
        await input.touch.drag(beside(free, 0, 60), beside(free, 0, -140));
        await input.frames(10);
        ok(scrollY > scrolled + 30, `the page scrolls beside the tokens: ${scrollY - scrolled} px`);
      },
    );
  });
}
