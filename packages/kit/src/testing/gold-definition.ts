import { defineElement } from '../element/define.ts';
import { itWhere, ok, runner, same, shown, type Gold, type GoldElement } from './gold-tools.ts';

/** Names that a page had before; what an import adds to the window is a side effect. */
const windowNames = () => new Set(Object.getOwnPropertyNames(window));

const scoped = (): CustomElementRegistry | undefined => {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
};

interface LitProperty {
  readonly attribute?: string | false;
  readonly reflect?: boolean;
  readonly state?: boolean;
  readonly type?: unknown;
}

/** Checks 1–5 and 7–9: how the element comes to be. The first test is the one that registers it. */
export function definition(gold: Gold): void {
  const { it, describe } = runner;
  const { tag, options } = gold;

  describe('definition', () => {
    it('1 keeps properties that were set before it was defined', async () => {
      ok(!customElements.get(tag), `<${tag}> is not registered before the suite begins`);
      const early = gold.create();
      gold.box().appendChild(early);
      early.name = 'early';
      early.readonly = true;
      early.value = gold.board();
      const names = windowNames();
      await options.load();
      ok(customElements.get(tag), `load() registers <${tag}>`);
      await gold.settle(early);
      same(early.getAttribute('name'), 'early', 'a property set before');
      ok(early.hasAttribute('readonly'), 'a flag set before is reflected');
      same(early.value, gold.board(), 'a board set before');
      ok(!Object.hasOwn(early, 'name') && !Object.hasOwn(early, 'value'), 'nothing shadows the accessors of the class');
      const added = [...windowNames()].filter((name) => !names.has(name) && !/^(reactive|lit)[A-Z]/.test(name));
      same(added, [], '7 what the import leaves on the window');
    });

    it('2 shows the same whether the board was set before or after it was put into the page', async () => {
      const before = gold.create();
      before.layout = 'board';
      await before.load(gold.board());
      gold.box('width:760px').appendChild(before);
      await gold.settle(before);
      const html = shown(before);
      before.parentNode?.removeChild(before);
      const after = await gold.make(options.playable, gold.box('width:760px'));
      same(shown(after), html, 'set after');
    });

    it('3 is made without attributes and children of its own', () => {
      const element = gold.create();
      same(element.getAttributeNames(), [], 'attributes');
      same(element.childNodes.length, 0, 'children');
      same((element.cloneNode(true) as Element).getAttributeNames(), [], 'attributes of a clone');
    });

    it('4 is hidden by [hidden], also over display: flex of the page', async () => {
      const element = await gold.make();
      ok(getComputedStyle(element).display !== 'none', 'shown');
      element.hidden = true;
      same(getComputedStyle(element).display, 'none', 'hidden');
      element.style.display = 'flex';
      same(getComputedStyle(element).display, 'none', 'hidden, display: flex');
    });

    it('5 reflects what it says it reflects, once, both ways; flags are false by default', async () => {
      const element = await gold.make(null);
      const known = (element.constructor as unknown as { elementProperties: Map<string, LitProperty> })
        .elementProperties;
      const read = (name: string) => (element as unknown as { [name: string]: unknown })[name];
      for (const [name, { attribute, reflect, state, type }] of known) {
        if (state || attribute === false) continue;
        const from = attribute ?? name.toLowerCase();
        if (type === Boolean || typeof read(name) === 'boolean') {
          same(read(name), false, `${name} by default`);
          await flag(gold, element, name, from, reflect ?? false);
        } else if (reflect) {
          const seen = await changes(gold, element, () => Object.assign(element, { [name]: 'word' }));
          same(seen, [from], `attributes written for ${name}`);
          same(element.getAttribute(from), 'word', `${name} reflected`);
          const back = await changes(gold, element, () => element.setAttribute(from, 'other'));
          same([read(name), ...back], ['other', from], `${name} read back`);
        }
      }
    });

    it('8 can be loaded twice; another version on the page stays away with one warning', async () => {
      const first = customElements.get(tag);
      await options.again();
      same(customElements.get(tag) === first, true, 'the class stays');
      const warned: string[] = [];
      const warn = console.warn;
      console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
      try {
        defineElement(tag, class extends HTMLElement {});
        defineElement(tag, first!);
      } finally {
        console.warn = warn;
      }
      same(warned.length, 1, `warnings (${warned.join('; ')})`);
      ok(warned[0]!.includes(tag), 'the warning names the tag');
      same(customElements.get(tag) === first, true, 'the first class stays');
    });

    it('9 registers under another tag too', async () => {
      const own = await options.element();
      const name = `${tag}-other`;
      own.define(name);
      const element = document.createElement(name) as GoldElement;
      gold.box().appendChild(element);
      await element.load(gold.board());
      await gold.settle(element);
      ok(element.shadowRoot.querySelector(options.stage), 'it shows its stage');
    });

    const registry = scoped();
    const has = registry !== undefined && 'initialize' in registry;
    itWhere(has, 'no scoped registries in this engine', '9 lives in a scoped registry', async () => {
      const own = await options.element();
      own.define('x-scoped', registry);
      const init = { mode: 'open', customElementRegistry: registry } as ShadowRootInit;
      const root = gold.box().attachShadow(init);
      const made = document.createElement('x-scoped', { customElementRegistry: registry } as ElementCreationOptions);
      root.appendChild(made);
      const element = made as unknown as GoldElement;
      ok(element.shadowRoot, 'it was made by the scope');
      await element.load(gold.board());
      await gold.settle(element);
      ok(element.shadowRoot.querySelector(options.stage), 'it shows its stage');
      same(customElements.get('x-scoped'), undefined, 'the page does not know the tag');
    });
  });
}

/** Names of the attributes written by an action, each as often as it was written. */
async function changes(gold: Gold, element: GoldElement, act: () => unknown): Promise<readonly string[]> {
  const seen: string[] = [];
  const observer = new MutationObserver((records) => seen.push(...records.map((record) => record.attributeName ?? '')));
  observer.observe(element, { attributes: true });
  act();
  await gold.settle(element);
  observer.disconnect();
  return seen;
}

async function flag(
  gold: Gold,
  element: GoldElement,
  name: string,
  attribute: string,
  reflect: boolean,
): Promise<void> {
  const read = () => (element as unknown as { [name: string]: unknown })[name];
  element.setAttribute(attribute, '');
  same(read(), true, `${name} by attribute`);
  element.setAttribute(attribute, 'false');
  same(read(), false, `${name}="false", as frameworks write it`);
  element.removeAttribute(attribute);
  same(read(), false, `${name} without attribute`);
  await gold.settle(element);
  const on = await changes(gold, element, () => Object.assign(element, { [name]: true }));
  const off = await changes(gold, element, () => Object.assign(element, { [name]: false }));
  same([...on, ...off], reflect ? [attribute, attribute] : [], `attributes written for ${name}`);
}
