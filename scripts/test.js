/**
 * Everything that must hold, one step after the other; a failed step does not stop the others that can still run.
 * The last line is `N passed, N failed`: tests are counted one by one, a check without tests counts as one.
 */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { root } from './support.js';

/** Sums of `<number> <word>` pairs in the output of a step. */
const sum = (pattern) => (text) => [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
const nodeCounts = { passed: sum(/^ℹ pass (\d+)/gm), failed: sum(/^ℹ fail (\d+)/gm) };
const browserCounts = { passed: sum(/ tests: (\d+) passed/g), failed: sum(/ tests: \d+ passed, (\d+) failed/g) };

const STEPS = [
  { name: 'browsers', script: ['node', 'scripts/browsers.js'] },
  { name: 'lint', script: ['npm', 'run', '-s', 'lint'] },
  { name: 'types', script: ['npm', 'run', '-s', 'types'] },
  { name: 'node tests', script: ['npm', 'run', '-s', 'test:node'], counts: nodeCounts },
  { name: 'build', script: ['npm', 'run', '-s', 'build'] },
  { name: 'packages', script: ['npm', 'run', '-s', 'test:package'], counts: nodeCounts, needs: 'build' },
  { name: 'sizes', script: ['npm', 'run', '-s', 'size'], needs: 'build' },
  { name: 'browser tests', script: ['npm', 'run', '-s', 'test:browser'], counts: browserCounts, needs: 'browsers' },
];

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');

/** Runs a step, shows what it prints, and answers with its code and its text without colours. */
const runStep = ([command, ...args]) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const show = (stream) => (chunk) => {
      text += chunk;
      stream.write(chunk);
    };
    child.stdout.on('data', show(process.stdout));
    child.stderr.on('data', show(process.stderr));
    child.once('error', (error) => resolve({ ok: false, text: `${text}${error}` }));
    child.once('close', (code) => resolve({ ok: code === 0, text: text.replace(COLOURS, '') }));
  });

const results = [];
for (const { name, script, counts, needs } of STEPS) {
  console.log(`\n──── ${name}`);
  const blocked = needs && results.some((result) => result.name === needs && !result.ok);
  const begin = performance.now();
  const { ok, text } = blocked ? { ok: false, text: '' } : await runStep(script);
  if (blocked) console.log(`Not run: ${needs} failed.`);
  const passed = counts ? counts.passed(text) : Number(ok);
  const failedTests = counts ? counts.failed(text) : Number(!ok);
  // A step that fails around its tests (a gate, a crash) or that found no test at all is itself a failure.
  const failed = !ok && failedTests === 0 ? 1 : failedTests;
  const empty = ok && counts && passed === 0;
  results.push({
    name,
    ok: ok && !empty,
    passed,
    failed: empty ? 1 : failed,
    seconds: (performance.now() - begin) / 1000,
  });
}

console.log('\n──── summary');
for (const { name, passed, failed, seconds } of results) {
  const mark = failed === 0 ? '✔' : '✖';
  console.log(`${mark} ${name.padEnd(14)} ${`${passed} passed, ${failed} failed`.padEnd(28)} ${seconds.toFixed(1)} s`);
}
const total = (key) => results.reduce((all, result) => all + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
