/** One launcher per engine for the test runner; each brings up what its engine needs and takes it down again. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** The size every test file starts with, in CSS pixels; a test changes it with `viewport()`. */
export const START_SIZE = { width: 800, height: 600 };

/** The screen that WebKit's window is on, in pixels. */
const SCREEN = { width: 1920, height: 1400 };

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--js-flags=--expose-gc',
];

/** Pages are reused from file to file: what one file emulates must not reach the next. */
const withCleanPages = (launcher) => {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stop(id);
    await page.wvReset?.();
    page.wvReset = undefined;
    return result;
  };
  return launcher;
};

const chromium = (executablePath) =>
  Object.assign(withCleanPages(chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_FLAGS } })), {
    name: 'Chromium',
    engine: 'chromium',
  });

const firefox = (executablePath) =>
  Object.assign(withCleanPages(puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath } })), {
    name: 'Firefox',
    engine: 'firefox',
  });

/** A port of this machine that nothing listens on now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Resolves with the display's name once the X server says, on its third channel, which number it took. */
const startDisplay = (xvfb) =>
  new Promise((resolve, reject) => {
    const display = spawn(
      xvfb,
      ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    display.once('error', reject);
    display.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    display.stdio[3].once('data', (data) => resolve({ display, name: `:${String(data).trim()}` }));
  });

const answers = async (url, attempts = 100) => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
};

/** The window of WebKit's test browser is as wide as its tool bar wants; with the bar made small a phone's width is possible. */
const slimWindow = () => {
  const home = mkdtempSync(join(tmpdir(), 'werkvorm-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  const rule = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), `${rule}\n`);
  return home;
};

const webkit = (driverPath, xvfb) => {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop, startSession } = launcher;
  const children = [];
  const home = slimWindow();
  const end = () => {
    children.splice(0).forEach((child) => child.kill());
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', end);

  launcher.initialize = async (config) => {
    await initialize.call(launcher, config);
    launcher.name = 'WebKit';
    const { display, name } = await startDisplay(xvfb);
    children.push(display);
    options.port = await freePort();
    const env = { ...process.env, DISPLAY: name, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11', XDG_CONFIG_HOME: home };
    children.push(spawn(driverPath, [`--port=${options.port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    await answers(`http://127.0.0.1:${options.port}/status`);
  };
  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    await resizeWindow(launcher.driver, START_SIZE);
    await startSession.call(launcher, id, url);
  };
  launcher.stop = async () => {
    await stop.call(launcher);
    end();
  };
  return Object.assign(launcher, { engine: 'webkit' });
};

/**
 * Sets the inner size: a driver can only set the outer one, so the frame is measured and added. The window is put in the
 * middle of the screen, where the X server's pointer rests: without a window manager the window under the pointer has the
 * focus, and in a window without it `:focus` matches nothing.
 */
export async function resizeWindow(driver, { width, height }) {
  const measure = () => driver.execute('return [innerWidth, innerHeight]');
  for (let attempt = 0; attempt < 20; attempt++) {
    const [innerWidth, innerHeight] = await measure();
    if (attempt > 0 && innerWidth === width && innerHeight === height) return;
    if (attempt % 5 === 0) {
      const outer = await driver.getWindowRect();
      const size = { width: outer.width + width - innerWidth, height: outer.height + height - innerHeight };
      const middle = (whole, part) => Math.max(0, Math.round((whole - part) / 2));
      const [x, y] = [middle(SCREEN.width, size.width), middle(SCREEN.height, size.height)];
      await driver.setWindowRect(x, y, size.width, size.height);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** @param {string[]} engines @param {{chromium?: string, firefox?: string, webkit?: string, xvfb?: string}} found */
export function launchers(engines, found) {
  const make = {
    chromium: () => chromium(found.chromium),
    firefox: () => firefox(found.firefox),
    webkit: () => webkit(found.webkit, found.xvfb),
  };
  return engines.map((engine) => make[engine]());
}
