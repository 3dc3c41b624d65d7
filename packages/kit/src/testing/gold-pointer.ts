import { itWhere, ok, record, runner, same, type Gold, type GoldPoint } from './gold-tools.ts';

const middle = (element: Element): GoldPoint => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
};
const beside = ({ x, y }: GoldPoint, dx: number, dy: number): GoldPoint => ({ x: x + dx, y: y + dy });

const HOSTS: { readonly [name: string]: { readonly style: string; readonly dir: string } } = {
  plain: { style: 'width:760px', dir: 'ltr' },
  scaled: { style: 'width:760px;transform:scale(0.8);transform-origin:0 0', dir: 'ltr' },
  zoomed: { style: 'width:440px;zoom:1.3', dir: 'ltr' },
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
        // Room enough that nothing has to be scrolled: WebKit's rects under zoom and scroll are of another kind.
        await input.viewport(1000, 1200);
        const box = gold.box(style, { dir });
        const element = await gold.make(options.playable, box);
        const factor = legacyZoom(box, name === 'zoomed' ? 1.3 : 1);
        const token = gold.token(element);
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
