import { inside, itWhere, ok, runner, same, type Gold, type GoldElement } from './gold-tools.ts';

const WIDTHS = [280, 320, 390, 480, 600, 768, 900, 1024, 1200];

/** Elements that stick out of the room they have, or hide part of a label. */
export function overflowing(element: GoldElement): readonly string[] {
  const found: string[] = [];
  const room = element.getBoundingClientRect();
  if (element.scrollWidth > element.clientWidth)
    found.push(`the element: ${element.scrollWidth} > ${element.clientWidth}`);
  for (const node of inside(element.shadowRoot) as HTMLElement[]) {
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (
      box.width < 2 ||
      style.visibility === 'hidden' ||
      style.clipPath !== 'none' ||
      node.closest('svg, [role=status], .scroll')
    )
      continue;
    const name = `${node.localName}.${node.className} “${(node.textContent ?? '').trim().slice(0, 30)}”`;
    if (box.right > room.right + 1 || box.left < room.left - 1) found.push(`${name} sticks out`);
    const cut = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
    if (/^(button|summary|label|h\d|th|td)$/.test(node.localName) && cut && node.scrollWidth > node.clientWidth + 1)
      found.push(`${name} is cut off`);
  }
  return found.slice(0, 8);
}

/** Words with accents, forty per cent longer: what does not grow is not translated, what overflows has no room. */
function stretch(words: unknown): unknown {
  if (typeof words !== 'string') {
    return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, stretch(value)]));
  }
  const plain = words.replace(/\{\w+\}/g, '');
  const longer = Array.from({ length: Math.ceil((plain.length * 0.4) / 4) }, () => 'ëlõn').join(' ');
  return plain.length > 1 ? `${words} ${longer}` : words;
}

/** Checks 27–29: everybody can read it, everywhere. */
export function places(gold: Gold): void {
  const { describe, it } = runner;
  const { input, options } = gold;

  describe('places', () => {
    for (const state of Object.keys(options.states)) {
      it(`27 has nothing that axe objects to, and a name for every control: ${state}`, async () => {
        const element = await gold.make(state);
        same(await options.axe(element), [], 'violations');
      });
    }

    itWhere(
      input.media.supported,
      'no media emulation in this engine',
      '28 does not glide with reduced motion',
      async () => {
        await input.media.set({ reducedMotion: 'reduce' });
        try {
          const element = await gold.make();
          const moving = inside(element.shadowRoot).filter((node) => {
            const { transitionDuration: duration, animationDuration, animationName } = getComputedStyle(node);
            const seconds = Math.max(
              ...duration.split(',').map(parseFloat),
              animationName === 'none' ? 0 : parseFloat(animationDuration),
            );
            return seconds > 0.02;
          });
          same(
            moving.map((node) => `${node.localName}.${node.getAttribute('class')}`),
            [],
            'elements that glide',
          );
          await element.send(options.command(element));
          await element.updateComplete;
          same(inside(element.shadowRoot).flatMap((node) => node.getAnimations()).length, 0, 'animations after a move');
        } finally {
          await input.media.set({});
        }
      },
    );

    itWhere(
      input.media.supported,
      'no media emulation in this engine',
      '28 stays readable with forced colours',
      async () => {
        await input.media.set({ forcedColors: 'active' });
        try {
          const element = await gold.make();
          for (const token of gold.tokens(element)) {
            const { borderTopStyle, borderTopWidth, color, backgroundColor, outlineStyle } = getComputedStyle(token);
            ok(color !== backgroundColor, 'a token can be read');
            ok(
              (borderTopStyle !== 'none' && borderTopWidth !== '0px') || outlineStyle !== 'none',
              'a token has an edge',
            );
          }
          gold.tokens(element)[0]!.focus();
          await input.keys.press('ArrowRight');
          const { outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot.activeElement!);
          ok(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1, 'the focus can be seen without shadows');
        } finally {
          await input.media.set({});
        }
      },
    );

    for (const state of Object.keys(options.states)) {
      it(`28 fits every width from 280 to 1200: ${state}`, async () => {
        const box = gold.box();
        const element = await gold.make(state, box);
        element.layout = 'auto';
        const found: string[] = [];
        for (const width of WIDTHS) {
          box.style.width = `${width}px`;
          await gold.settle(element);
          for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
          found.push(...overflowing(element).map((what) => `${width}: ${what}`));
        }
        same(found, [], 'what has no room');
      });

      it(`29 has room for words that are 40 % longer: ${state}`, async () => {
        const box = gold.box();
        const element = await gold.make(state, box);
        element.layout = 'auto';
        element.strings = stretch(element.words);
        const found: string[] = [];
        for (const width of [280, 390, 768, 1100]) {
          box.style.width = `${width}px`;
          await gold.settle(element);
          for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
          found.push(...overflowing(element).map((what) => `${width}: ${what}`));
        }
        same(found, [], 'what has no room');
      });
    }

    it('29 takes a part of the words, leaves the rest, and survives nonsense', async () => {
      const element = await gold.make();
      const { undo } = (element.words as { actions?: { undo?: string } }).actions ?? {};
      const refusals = (element.words as { refusals: { [code: string]: string } }).refusals;
      const [first, second] = Object.keys(refusals) as [string, string];
      element.strings = { refusals: { [first]: 'nope' }, unknown: 'x', actions: 7 };
      await gold.settle(element);
      const now = element.words as { refusals: { [code: string]: string }; actions?: { undo?: string } };
      same([now.refusals[first], now.refusals[second], now.actions?.undo], ['nope', refusals[second], undo], 'words');
      for (const nonsense of [null, undefined, 'x', 3, [], { refusals: null }]) {
        element.strings = nonsense;
        await gold.settle(element);
        same(
          typeof (element.words as { refusals: object }).refusals,
          'object',
          `words with ${JSON.stringify(nonsense)}`,
        );
      }
    });

    const pair = options.languages;
    itWhere(
      pair !== null,
      'one language only so far',
      '29 speaks the language of its place: two on one page',
      async () => {
        const [one, two] = pair!;
        const make = (lang: string) => gold.make(options.playable, gold.box('width:760px', { lang }));
        const first = await make(one);
        const second = await make(two);
        await gold.settle(second);
        const text = (element: GoldElement) => element.shadowRoot.querySelector('.root')!.textContent;
        ok(text(first) !== text(second), 'they differ');
        same(first.value, second.value, 'the boards are the same');
        first.parentElement!.lang = two;
        await gold.settle(first);
        same(text(first), text(second), 'after the page changed its language');
        same(first.shadowRoot.querySelector('.root')!.getAttribute('lang'), two, 'lang inside');
      },
    );
  });
}
