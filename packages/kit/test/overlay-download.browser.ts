import { expect } from 'chai';
import { render } from 'lit';
import { mouse } from '../../../test/support/input.ts';
import { copyText, deliver, deliveryPanel, mayDownload, type Delivery } from '../src/overlay/index.ts';

const words = { save: 'Save', picture: 'The circle' };
const frame = (sandbox?: string): HTMLIFrameElement => {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  document.body.append(element);
  return element;
};

describe('downloads', () => {
  it('knows what a frame may do', () => {
    const kinds: [string | undefined, string][] = [
      [undefined, 'yes'],
      ['allow-scripts allow-same-origin', 'no'],
      ['allow-scripts allow-same-origin allow-downloads', 'yes'],
    ];
    for (const [sandbox, expected] of kinds) {
      const element = frame(sandbox);
      expect(mayDownload(element.contentWindow as Window), `sandbox="${sandbox}"`).to.equal(expected);
      element.remove();
    }
  });

  it('starts a download of the right name and kind', async () => {
    const clicked: { name: string; href: string }[] = [];
    const listen = (event: Event) => {
      const link = event.composedPath()[0] as HTMLAnchorElement;
      clicked.push({ name: link.download, href: link.href });
      event.preventDefault();
    };
    document.addEventListener('click', listen);
    const delivery = await deliver('a;b', 'circle.csv', 'text/csv');
    document.removeEventListener('click', listen);
    expect(delivery.way).to.equal('download');
    expect(clicked).to.deep.equal([{ name: 'circle.csv', href: delivery.url }]);
    const blob = await (await fetch(delivery.url)).blob();
    expect(blob.type).to.match(/^text\/csv/);
    expect(await blob.text()).to.equal('a;b');
    delivery.release();
    expect(document.querySelector('a[download]')).to.equal(null);
  });

  it('shows a link, and the picture, only when it is not sure', () => {
    const box = document.createElement('div');
    const delivery: Delivery = {
      way: 'link',
      certain: false,
      posted: true,
      filename: 'circle.svg',
      type: 'image/svg+xml',
      url: 'blob:x',
      release: () => undefined,
    };
    render(deliveryPanel(delivery, words), box);
    expect(box.querySelector('a')?.getAttribute('download')).to.equal('circle.svg');
    expect(box.querySelector('img')?.getAttribute('alt')).to.equal('The circle');
    render(deliveryPanel({ ...delivery, type: 'text/csv' }, words), box);
    expect(box.querySelector('img')).to.equal(null);
    render(deliveryPanel({ ...delivery, certain: true }, words), box);
    expect(box.querySelector('a')).to.equal(null);
  });
});

describe('a sandboxed frame', () => {
  // The code itself, as text: such a frame has an origin of its own and may load nothing from ours.
  const inside = async (
    sandbox: string,
  ): Promise<{ element: HTMLIFrameElement; ask: (what: string) => Promise<MessageEvent[]> }> => {
    const element = document.createElement('iframe');
    element.setAttribute('sandbox', sandbox);
    element.src = new URL('./hosts/sandboxed.html', import.meta.url).href;
    const ready = new Promise<void>((resolve) => {
      addEventListener('message', function listen(event) {
        if (event.source !== element.contentWindow || event.data !== 'ready') return;
        removeEventListener('message', listen);
        resolve();
      });
    });
    document.body.append(element);
    await ready;
    return {
      element,
      ask: (what) =>
        new Promise((resolve) => {
          const messages: MessageEvent[] = [];
          addEventListener('message', function listen(event) {
            if (event.source !== element.contentWindow) return;
            messages.push(event);
            if (event.data?.type !== 'done') return;
            removeEventListener('message', listen);
            resolve(messages);
          });
          element.contentWindow?.postMessage(what, '*');
        }),
    };
  };

  it('hands the export to the page around it, and answers with a link', async () => {
    const { element, ask } = await inside('allow-scripts');
    const messages = await ask('deliver');
    element.remove();
    expect(messages[0]?.data).to.deep.equal({ type: 'wv-export', name: 'circle.csv', mime: 'text/csv', data: 'a;b' });
    expect(messages[1]?.data.delivery).to.deep.include({ way: 'link', certain: false, posted: true });
  });
});

describe('clipboard', () => {
  it('copies in a click, with or without the newer way, and gives the focus back', async () => {
    const button = document.createElement('button');
    const field = document.createElement('input');
    document.body.append(button, field);
    for (const newer of [true, false]) {
      if (!newer) Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      const done = new Promise<boolean>((resolve) => {
        button.addEventListener('click', () => resolve(copyText(`text ${newer}`)), { once: true });
      });
      button.focus();
      await mouse.click(button);
      expect(await done, `newer: ${newer}`).to.equal(true);
      expect(document.querySelector('textarea')).to.equal(null);
    }
    Reflect.deleteProperty(navigator, 'clipboard');
    button.remove();
    field.remove();
  });
});
