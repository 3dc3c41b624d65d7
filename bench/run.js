/**
 * Runs all benches one after another, prints their JSON lines and one table, and writes docs/benchmarks.md.
 *
 * `npm run bench`; `npm run bench -- --reps=3` for a quicker look; `--no-write` leaves the page as it is. Missed targets are
 * marked, but do not fail: what a busy machine measures is not a test.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/support.js';
import { launch } from './support/browser.js';
import { page, table } from './support/report.js';

const BENCHES = ['core', 'layout', 'run-size', 'load', 'drag', 'walk', 'triad'];
const passed = process.argv.slice(2).filter((argument) => argument !== '--no-write');

/** Runs one bench in a process of its own; its JSON lines are shown and collected. */
async function run(name) {
  const file = fileURLToPath(new URL(`${name}.js`, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@werkvorm/source', '--disable-warning=ExperimentalWarning', file, ...passed],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const figures = [];
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    if (line.startsWith('{')) figures.push(named(name, JSON.parse(line)));
  }
  const code = await ended;
  if (code !== 0) throw new Error(`bench/${name}.js ended with ${code}`);
  return figures;
}

/** Folding must take less time than parsing. */
function named(bench, figure) {
  return figure.name.startsWith('core/fold') ? { ...figure, bench, target: 1 } : { ...figure, bench };
}

const figures = [];
for (const name of BENCHES) figures.push(...(await run(name)));
console.log(`\n${table(figures)}`);

if (!process.argv.includes('--no-write')) {
  const browser = await launch();
  const chromium = (await browser.version()).replace(/^\D+/, '');
  await browser.close();
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(`${root}docs/benchmarks.md`, page(figures, { date, chromium, node: process.versions.node }));
  console.log('\nWritten: docs/benchmarks.md');
}
