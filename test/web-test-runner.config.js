/**
 * Browser tests: `packages/<name>/test/*.browser.ts` and `test/*.browser.ts`, in every engine found on this machine.
 *
 * `npm run test:browser` runs all; `npm run test:browser -- --engine webkit packages/kit/test/drag.browser.ts` runs some.
 * Real mouse, keyboard, touch, media and viewport: see test/support/input.ts.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ENGINES, findBrowsers } from '../scripts/browsers.js';
import { freePort, launchers } from './support/launchers.js';
import { inputPlugin } from './support/input-plugin.js';
import { countsReporter } from './support/counts-reporter.js';
import { strictPages } from './support/csp-middleware.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const list = (value) => (value ?? '').split(',').filter(Boolean);
const wanted = list(process.env.WV_ENGINES);
const found = findBrowsers();
const engines = ENGINES.filter((engine) => found[engine] && (wanted.length === 0 || wanted.includes(engine)));
const files = list(process.env.WV_FILES);

export default {
  rootDir,
  files: files.length > 0 ? files : ['packages/*/test/**/*.browser.ts', 'test/*.browser.ts'],
  // One page at a time in each engine: real pointers and real focus are not shared, and WebKit's driver has one window.
  concurrency: 1,
  concurrentBrowsers: 2,
  browsers: launchers(engines, found),
  nodeResolve: { exportConditions: ['@werkvorm/source'], extensions: ['.ts', '.mjs', '.js'] },
  preserveSymlinks: false,
  // By number: “localhost” is one server by IPv4 and may be another, of somebody else, by IPv6.
  hostname: '127.0.0.1',
  port: await freePort(),
  // A sandboxed frame has no origin of its own, so even scripts of this server come from elsewhere for it.
  middleware: [
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      return next();
    },
    strictPages,
  ],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.base.json` }), inputPlugin()],
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 90_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter()],
  filterBrowserLogs: ({ type }) => type === 'error' || type === 'warn',
};
