/** The server's half of test/support/input.ts: turns one list of steps into each engine's own real input. */
import { writeFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resizeWindow } from './launchers.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Key names of the DOM → the code points of the WebDriver standard (§17.4.2). */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  F1: '\uE031',
  F2: '\uE032',
  F5: '\uE035',
  F6: '\uE036',
  F10: '\uE03A',
};
const BUTTONS = ['left', 'middle', 'right'];
const asKey = (key) => (key === 'Space' ? ' ' : key);

async function puppeteerStep(page, step) {
  switch (step.do) {
    case 'move':
      return page.mouse.move(step.x, step.y);
    case 'down':
      return page.mouse.down({ button: BUTTONS[step.button ?? 0] });
    case 'up':
      return page.mouse.up({ button: BUTTONS[step.button ?? 0] });
    case 'wheel':
      return page.mouse.wheel({ deltaX: step.x, deltaY: step.y });
    case 'keydown':
      return page.keyboard.down(asKey(step.key));
    case 'keyup':
      return page.keyboard.up(asKey(step.key));
    case 'type':
      return page.keyboard.type(step.text);
    default:
      throw new Error(`Unknown step ${step.do}`);
  }
}

/** WebKit's driver presses the key of a US keyboard and needs Shift for its upper half. */
const SHIFTED = '~!@#$%^&*()_+{}|:"<>?ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const UNSHIFTED = "`1234567890-=[]\\;',./abcdefghijklmnopqrstuvwxyz";
const typed = (char, key) => {
  const place = SHIFTED.indexOf(char);
  const value = place < 0 ? char : UNSHIFTED[place];
  const stroke = [...key('keyDown', value), ...key('keyUp', value)];
  return place < 0 ? stroke : [...key('keyDown', 'Shift'), ...stroke, ...key('keyUp', 'Shift')];
};

/** One tick of the WebDriver actions, as two sources of the same length so that keys and pointer keep their order. */
function webdriverTicks(step) {
  const pause = { type: 'pause', duration: 0 };
  const pointer = (action) => [[action, pause]];
  const key = (type, name) => [[pause, { type, value: WEBDRIVER_KEYS[name] ?? name }]];
  switch (step.do) {
    case 'move':
      return pointer({
        type: 'pointerMove',
        duration: 0,
        origin: 'viewport',
        x: Math.round(step.x),
        y: Math.round(step.y),
      });
    case 'down':
      return pointer({ type: 'pointerDown', button: step.button ?? 0 });
    case 'up':
      return pointer({ type: 'pointerUp', button: step.button ?? 0 });
    case 'keydown':
      return key('keyDown', step.key);
    case 'keyup':
      return key('keyUp', step.key);
    case 'type':
      return [...step.text].flatMap((char) => typed(char, key));
    default:
      throw new Error(`Step ${step.do} is not possible in WebKit`);
  }
}

const perform = (driver, ticks) =>
  driver.performActions([
    { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: ticks.map(([action]) => action) },
    { type: 'key', id: 'keyboard', actions: ticks.map(([, action]) => action) },
  ]);

/** Letters that no key of a US keyboard has: put in as an input method would. */
const insertText = (driver, text) => driver.execute('document.execCommand("insertText", false, arguments[0])', text);
const hasKey = (text) => /^[ -~]*$/.test(text);

/** Splits a text to type into runs that the keyboard has and runs that it does not have. */
const runsOf = (list) =>
  list.flatMap((step) =>
    step.do === 'type' ? (step.text.match(/[ -~]+|[^ -~]+/g) ?? []).map((text) => ({ do: 'type', text })) : [step],
  );

async function steps(browser, page, list) {
  if (browser.engine === 'webkit') {
    for (const step of runsOf(list)) {
      if (step.do === 'type' && !hasKey(step.text)) await insertText(browser.driver, step.text);
      else await perform(browser.driver, webdriverTicks(step));
    }
    return;
  }
  for (const step of list) await puppeteerStep(page, step);
}

/** The page's protocol session, opened once; Chromium only. */
async function protocol(browser, page) {
  if (browser.engine !== 'chromium') throw new Error('The browser protocol exists in Chromium only');
  page.wvProtocol ??= page.createCDPSession();
  return page.wvProtocol;
}

async function touches(browser, page, list) {
  const session = await protocol(browser, page);
  for (const { type, points } of list) {
    const touchPoints = points.map(({ x, y, id }) => ({ x, y, id, radiusX: 4, radiusY: 4, force: 1 }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}

async function media(browser, page, features) {
  const session = await protocol(browser, page);
  await session.send('Emulation.setEmulatedMedia', { media: features.media ?? '', features: features.features });
  page.wvReset = chain(page.wvReset, () => session.send('Emulation.setEmulatedMedia', { media: '', features: [] }));
}

const chain = (first, then) => async () => {
  await first?.();
  await then();
};

async function cdp(browser, page, { method, params, undo }) {
  const session = await protocol(browser, page);
  if (undo) page.wvReset = chain(page.wvReset, () => session.send(undo.method, undo.params ?? {}));
  return (await session.send(method, params ?? {})) ?? {};
}

async function screenshot(browser, page, { clip }) {
  if (browser.engine !== 'webkit') {
    const data = await page.screenshot({ encoding: 'base64', ...(clip ? { clip } : {}) });
    return { data, clipped: true };
  }
  return { data: await browser.driver.takeScreenshot(), clipped: false };
}

/** Test images live beside the tests: nothing outside the repository is read or written. */
const inside = (path) => {
  const full = resolve(ROOT, path);
  if (!full.startsWith(ROOT) || full.includes(`${sep}node_modules${sep}`))
    throw new Error(`Not a path of the tests: ${path}`);
  return full;
};

async function file({ path, write }) {
  if (write !== undefined) {
    await mkdir(dirname(inside(path)), { recursive: true });
    await writeFile(inside(path), Buffer.from(write, 'base64'));
    return { data: write };
  }
  return { data: await readFile(inside(path), 'base64').catch(() => null) };
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function inputPlugin() {
  return {
    name: 'wv-input',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('wv:')) return undefined;
      // The runner prints what is thrown as it is; a driver's errors are pages long and say it in their first line.
      return answer(command, payload, session).catch((error) => {
        throw new Error(`${command}: ${error.message}`);
      });
    },
  };
}

async function answer(command, payload, session) {
  const { browser } = session;
  const page = browser.engine === 'webkit' ? undefined : browser.getPage(session.id);
  switch (command) {
    case 'wv:engine':
      return { engine: browser.engine };
    case 'wv:steps':
      await steps(browser, page, payload);
      return { done: true };
    case 'wv:touch':
      await touches(browser, page, payload);
      return { done: true };
    case 'wv:media':
      await media(browser, page, payload);
      return { done: true };
    case 'wv:viewport':
      await (page ? page.setViewport(payload) : resizeWindow(browser.driver, payload));
      return { done: true };
    case 'wv:cdp':
      return { result: await cdp(browser, page, payload) };
    case 'wv:screenshot':
      return screenshot(browser, page, payload);
    case 'wv:file':
      return file(payload);
    default:
      return undefined;
  }
}
