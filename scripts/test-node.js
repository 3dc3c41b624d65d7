/**
 * Runs the tests that need no browser: `packages/<name>/test/*.test.ts` and `test/*.test.ts`, or the files given.
 * A whole run also holds the coverage of the rules: what is not covered fails.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { root } from './support.js';

/** Least share of lines covered, in percent, for each group of files. Raise it when more holds; never lower it. */
const GATES = [
  { name: 'core', files: /^packages\/core\/src\/(?!testing\/)/, lines: 100 },
  { name: 'rules of forms', files: /^packages\/[^/]+\/src\/([^/]+\.form\.ts$|rules\/)/, lines: 100 },
];

const REPORT = 'coverage/lcov.info';

/** Lines found, lines hit and the numbers of those missed, for each source file of an lcov report. */
function readReport(text) {
  return text.split('end_of_record').flatMap((record) => {
    const file = /^SF:(.+)$/m.exec(record)?.[1];
    if (!file) return [];
    const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)].map(([, line, hits]) => ({
      line: Number(line),
      hit: hits !== '0',
    }));
    return [{ file: file.replaceAll('\\', '/').replace(root.replaceAll('\\', '/'), ''), lines }];
  });
}

function holdGates() {
  const report = readReport(readFileSync(`${root}${REPORT}`, 'utf8'));
  let held = true;
  for (const { name, files, lines } of GATES) {
    const group = report.filter(({ file }) => files.test(file));
    const all = group.flatMap((file) => file.lines);
    const share = all.length === 0 ? 0 : (100 * all.filter(({ hit }) => hit).length) / all.length;
    const ok = share >= lines;
    held &&= ok;
    console.log(`${ok ? '✔' : '✖'} coverage of ${name}: ${share.toFixed(2)} % of lines (at least ${lines} %)`);
    for (const { file, lines: own } of ok ? [] : group) {
      const missed = own.filter(({ hit }) => !hit).map(({ line }) => line);
      if (missed.length > 0) console.log(`    ${file}: ${missed.join(', ')}`);
    }
  }
  return held;
}

const chosen = process.argv.slice(2);
const files = chosen.length > 0 ? chosen : globSync(['packages/*/test/**/*.test.ts', 'test/*.test.ts'], { cwd: root });
const whole = chosen.length === 0;
const coverage = [
  '--experimental-test-coverage',
  '--test-coverage-include=packages/*/src/**/*.ts',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=lcov',
  `--test-reporter-destination=${REPORT}`,
];
if (whole) mkdirSync(`${root}coverage`, { recursive: true });
const args = [
  '--conditions=@werkvorm/source',
  '--disable-warning=ExperimentalWarning',
  '--test',
  ...(whole ? coverage : []),
  ...files,
];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
const held = whole && status === 0 ? holdGates() : true;
process.exitCode = status === 0 && held ? 0 : 1;
