import { EVENTS, focused, ok, record, runner, same, shown, type Gold, type GoldElement } from './gold-tools.ts';

/** What each event is: nothing else may be fired. */
const TABLE: { readonly [type: string]: { readonly cancelable: boolean; readonly detail: readonly string[] } } = {
  'wv-before-change': { cancelable: true, detail: ['command', 'source'] },
  'wv-change': { cancelable: false, detail: ['event', 'events', 'source', 'state'] },
  'wv-refused': { cancelable: false, detail: ['command', 'message', 'refusal', 'source'] },
  'wv-error': { cancelable: false, detail: ['code', 'message'] },
};

const types = (events: readonly Event[]) => events.map(({ type }) => type);

/** Checks 6, 17, 18, 24 and 25: what the page hears, and the element in a form. */
export function events(gold: Gold): void {
  const { describe, it } = runner;
  const { options } = gold;

  describe('events', () => {
    it('6 fires nothing when a script sets it', async () => {
      const recorded = record(document);
      const element = await gold.make();
      for (const name of Object.keys(options.states)) {
        element.value = gold.board(name);
        await gold.settle(element);
      }
      Object.assign(element, { strings: {}, layout: 'list', readonly: true, name: 'a', quiet: true });
      await gold.settle(element);
      same(types(recorded.stop()), [], 'events');
    });

    it('17 fires each event as the table says, retargeted to the element', async () => {
      const element = await gold.make();
      const recorded = record(document);
      const recordedInside = record(element.shadowRoot);
      ok((await element.send(options.command(element))).ok, 'the command is accepted');
      ok(!(await element.send(options.refused(element))).ok, 'the other is refused');
      ok(!(await element.load({ format: 'nothing' })), 'what is no board is not loaded');
      same(recordedInside.stop().length, 0, 'events that begin inside');
      const seen = recorded.stop();
      same(types(seen), ['wv-before-change', 'wv-change', 'wv-before-change', 'wv-refused', 'wv-error'], 'events');
      same([...new Set(types(seen))].sort(), [...EVENTS].sort(), 'all events of the table');
      for (const event of seen as CustomEvent<object>[]) {
        const row = TABLE[event.type]!;
        same(event.target === element, true, `${event.type}: target`);
        same([event.bubbles, event.composed], [true, true], `${event.type}: bubbles, composed`);
        same(event.cancelable, row.cancelable, `${event.type}: cancelable`);
        same(Object.keys(event.detail).sort(), row.detail, `${event.type}: detail`);
      }
    });

    it('17 tells how a person acted, and lets no native change or input out', async () => {
      const element = await gold.make();
      const native: string[] = [];
      const listen = (event: Event) => void native.push(event.type);
      for (const type of ['change', 'select', 'close', 'toggle']) document.addEventListener(type, listen);
      const recorded = record(element);
      options.control(element).focus();
      await gold.input.keys.press('Enter');
      await gold.settle(element);
      const change = recorded.stop().find(({ type }) => type === 'wv-change') as CustomEvent<{ source: string }>;
      for (const type of ['change', 'select', 'close', 'toggle']) document.removeEventListener(type, listen);
      ok(change, 'a control changes something');
      same(change.detail.source, 'keyboard', 'how');
      same(native, [], 'native events that left the element');
    });

    it('18 a cancelled command leaves board and screen as they were', async () => {
      const element = await gold.make();
      const { value } = element;
      const html = shown(element);
      element.addEventListener('wv-before-change', (event) => event.preventDefault());
      const recorded = record(element);
      same((await element.send(options.command(element))).ok, false, 'the answer');
      await gold.settle(element);
      same(types(recorded.stop()), ['wv-before-change'], 'events');
      same(element.value, value, 'the board');
      same(shown(element), html, 'the screen');
    });

    it('25 says with :state() what it is doing', async () => {
      const element = await gold.make();
      const { mouse } = gold.input;
      const token = gold.token(element);
      token.scrollIntoView({ block: 'center' });
      ok(!element.matches(':state(dragging)'), 'at rest');
      const { left, top, width, height } = token.getBoundingClientRect();
      const middle = { x: left + width / 2, y: top + height / 2 };
      await mouse.down(middle);
      await mouse.move({ x: middle.x + 20, y: middle.y + 10 }, { steps: 2 });
      await gold.settle(element);
      ok(element.matches(':state(dragging)'), 'while a token is in the hand');
      await gold.input.keys.press('Escape');
      await mouse.up();
      await gold.settle(element);
      ok(!element.matches(':state(dragging)'), 'after it was put back');
    });
  });

  describe('in a form', () => {
    const inForm = async (state: string | null = options.playable) => {
      const form = document.createElement('form');
      const fields = form.appendChild(document.createElement('fieldset'));
      gold.box().appendChild(form);
      const element = await gold.make(state, fields);
      return { form, fields, element };
    };
    const posted = (form: HTMLFormElement, name: string): unknown => {
      const value = new FormData(form).get(name);
      return typeof value === 'string' ? JSON.parse(value) : value;
    };

    it('24 posts its board under its name, whenever the name came', async () => {
      const { form, element } = await inForm();
      same([...new FormData(form).keys()], [], 'without a name');
      element.name = 'board';
      await gold.settle(element);
      same(posted(form, 'board'), element.value, 'with a name that came later');
      ok((await element.send(options.command(element))).ok, 'a change');
      await gold.settle(element);
      same(posted(form, 'board'), element.value, 'after a change');
    });

    it('24 is emptied by a reset, and filled by what the browser restores', async () => {
      const { form, element } = await inForm();
      element.name = 'board';
      const empty = (await gold.make(null)).value;
      const recorded = record(document);
      form.reset();
      await gold.settle(element);
      same(element.value, empty, 'after a reset');
      element.formStateRestoreCallback(JSON.stringify(gold.board()));
      await gold.settle(element);
      same(element.value, gold.board(), 'after a restore');
      same(recorded.stop().length, 0, 'events');
    });

    it('24 can do nothing in a disabled fieldset', async () => {
      const { fields, element } = await inForm();
      fields.disabled = true;
      await gold.settle(element);
      ok(element.matches(':disabled'), ':disabled');
      same((await element.send(options.command(element))).ok, false, 'a command');
      fields.disabled = false;
      await gold.settle(element);
      same((await element.send(options.command(element))).ok, true, 'a command afterwards');
    });

    it('24 does not send the form by Enter', async () => {
      const { form, element } = await inForm();
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      options.control(element).focus();
      ok(focused() !== document.body, 'a control has the focus');
      await gold.input.keys.press('Enter');
      await gold.settle(element);
      same(sent, 0, 'submits');
    });
  });

  describe('read-only', () => {
    it('refuses every change, and offers none', async () => {
      const element: GoldElement = await gold.make();
      element.readonly = true;
      await gold.settle(element);
      const { value } = element;
      const recorded = record(element);
      same((await element.send(options.command(element))).ok, false, 'a command');
      await gold.settle(element);
      same(types(recorded.stop()), ['wv-refused'], 'events');
      same(element.value, value, 'the board');
      same(gold.stage(element).querySelectorAll('.can').length, 0, 'tokens that look movable');
    });
  });
}
