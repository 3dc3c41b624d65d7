/**
 * Runs the browser tests. `--engine chromium,webkit` chooses engines, other arguments are test files (or globs).
 * Engines that are not on this machine are said and left out; with CI set, all three must be there.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENGINES, advice, ensureBrowsers } from './browsers.js';

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
  const env = { ...process.env, WV_ENGINES: wanted.join(','), WV_FILES: positionals.join(',') };
  const run = spawn('wtr', ['--config', 'test/web-test-runner.config.js'], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  run.once('exit', (code) => (process.exitCode = code ?? 1));
}
