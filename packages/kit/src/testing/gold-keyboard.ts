import {
  focused,
  inside,
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
      ok(element.shadowRoot.activeElement, 'focus() goes inside');
      for (const layout of ['list', 'board']) {
        element.layout = layout;
        element.parentElement!.style.width = layout === 'list' ? '300px' : '';
        await gold.settle(element);
        before.focus();
        element.focus();
        ok(element.shadowRoot.activeElement, `focus() goes inside: ${layout}`);
      }
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
      // Somewhere to go: after the last stop of a page the focus is the browser's, and comes back where each likes.
      const after = document.body.appendChild(document.createElement('button'));
      ok(gold.stage(element).contains(stop), 'Tab reaches the stage');
      await input.keys.press('Tab');
      ok(!gold.stage(element).contains(focused()), 'one more Tab leaves it');
      await input.keys.press('Shift+Tab');
      same(focused() === stop, true, 'Shift+Tab comes back to the same token');
      after.remove();
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
