/**
 * Finds the three browser engines of the tests, and installs what is missing where it may.
 *
 * - Chromium: CHROME_PATH, else chromium / google-chrome / … on PATH or in the usual places
 * - Firefox: FIREFOX_PATH, else firefox-esr / firefox
 * - WebKit: WEBKIT_DRIVER_PATH, else WebKitWebDriver, with Xvfb for a screen nobody sees
 *
 * On Debian and Ubuntu, as root or with a sudo that asks nothing, the missing ones are installed with apt-get. Elsewhere
 * one line says what to install. `node scripts/browsers.js` prints what was found; `--no-install` only looks.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Order matters: reports list the engines in this order. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const MAC = '/Applications';
const PLACES = {
  chromium: {
    env: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    paths: [
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [`${MAC}/Firefox.app/Contents/MacOS/firefox`, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
  },
  webkit: {
    env: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    paths: ['/usr/lib/webkit2gtk-4.1/WebKitWebDriver', '/usr/libexec/webkit2gtk-4.1/WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
  },
  xvfb: { env: 'XVFB_PATH', names: ['Xvfb'], paths: [], packages: ['xvfb'] },
};

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const findOne = ({ env, names, paths }) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env[env] ?? '',
    ...names.flatMap((name) =>
      folders.map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    ),
    ...paths,
  ];
  return candidates.find((path) => path && runs(path));
};

/**
 * Paths of what is on this machine.
 * @returns {{chromium?: string, firefox?: string, webkit?: string, xvfb?: string}} an engine that is absent is undefined;
 *   webkit counts only together with Xvfb
 */
export function findBrowsers() {
  const found = Object.fromEntries(Object.entries(PLACES).map(([name, place]) => [name, findOne(place)]));
  if (!found.xvfb) found.webkit = undefined;
  return found;
}

const isDebian = () => {
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

/** How to run a command as root without asking anybody, or undefined. */
const asRoot = () => {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
};

const missingOf = (found) => ENGINES.filter((engine) => !found[engine]);

const packagesFor = (missing) =>
  missing.flatMap((engine) =>
    engine === 'webkit' ? [...PLACES.webkit.packages, ...PLACES.xvfb.packages] : PLACES[engine].packages,
  );

/** The line for somebody who has to install by hand. */
export function advice(missing) {
  const what = packagesFor(missing).join(' ');
  if (isDebian())
    return `Missing for the browser tests: ${missing.join(', ')}. Install with: sudo apt-get update && sudo apt-get install ${what}`;
  const names = {
    chromium: 'Chromium or Chrome (CHROME_PATH)',
    firefox: 'Firefox (FIREFOX_PATH)',
    webkit: 'WebKitWebDriver and Xvfb (Linux only)',
  };
  return `Missing for the browser tests: ${missing.map((engine) => names[engine]).join(', ')}. Install them, or point the variable at the program.`;
}

const apt = (root, args) => {
  const [command, ...rest] = [...root, 'apt-get', ...args];
  execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
};

/** Like findBrowsers, after an attempt to install what is missing. Never throws: what is still absent stays undefined. */
export function ensureBrowsers() {
  const found = findBrowsers();
  const missing = missingOf(found);
  const root = missing.length > 0 && isDebian() ? asRoot() : undefined;
  if (!root) return found;
  const packages = packagesFor(missing);
  console.log(`Installing browsers for the tests: ${packages.join(' ')}`);
  try {
    apt(root, ['update', '-qq']);
    apt(root, ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } catch (error) {
    console.error(`The system's package manager could not install them: ${error.message}`);
  }
  return findBrowsers();
}

if (import.meta.main) {
  const found = process.argv.includes('--no-install') ? findBrowsers() : ensureBrowsers();
  const missing = missingOf(found);
  for (const engine of ENGINES) console.log(`${engine.padEnd(9)} ${found[engine] ?? 'not found'}`);
  if (missing.length > 0) console.log(advice(missing));
  const failed = process.env.CI ? missing.length > 0 : missing.length === ENGINES.length;
  process.exitCode = failed ? 1 : 0;
}
