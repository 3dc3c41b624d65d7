/**
 * Runs the browser tests. `--engine chromium,webkit` chooses engines, other arguments are test files (or globs).
 * Engines that are not on this machine are said and left out; with CI set, all three must be there.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENGINES, advice, ensureBrowsers } from './browsers.js';

const GROUPS = [
  ['packages/kit/test/*.browser.ts', 'packages/local/test/*.browser.ts'],
  ['packages/opportunity-circle/test/*.browser.ts', 'test/*.browser.ts'],
  ['packages/commitment-walk/test/*.browser.ts'],
  ['packages/!(kit|local|opportunity-circle|commitment-walk)/test/*.browser.ts'],
];

const { values, positionals } = parseArgs({
  options: { engine: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const wanted = values.engine?.flatMap((engine) => engine.split(',')) ?? ENGINES;
const found = ensureBrowsers();
const missing = wanted.filter((engine) => !found[engine]);
if (missing.length > 0) console.log(`${advice(missing)} Not tested now: ${missing.join(', ')}.`);
if (missing.length === wanted.length || (missing.length > 0 && process.env.CI)) {
  process.exitCode = 1;
} else {
  // A session for the pieces and some for the forms: WebKit's driver can carry the state of its mouse from one page to the
  // next, and what a page of the first kind leaves behind keeps those of the second from being dragged. And a page gets
  // slower with each one before it: the halls of the walk have a session of their own.
  const groups = positionals.length > 0 ? [positionals] : GROUPS;
  for (const files of groups) {
    const env = { ...process.env, WV_ENGINES: wanted.join(','), WV_FILES: files.join(',') };
    const args = ['--config', 'test/web-test-runner.config.js'];
    const run = spawn('wtr', args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
    const code = await new Promise((resolve) => run.once('exit', resolve));
    if (code !== 0) process.exitCode = code ?? 1;
  }
}
