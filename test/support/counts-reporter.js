/** Writes one line per engine, `<engine> tests: N passed, N failed, N skipped`, that scripts can count. */
const count = (suite, sums) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) sums.skipped++;
    else if (test.passed) sums.passed++;
    else sums.failed++;
  }
  for (const inner of suite?.suites ?? []) count(inner, sums);
};

export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      for (const session of sessions) {
        const name = session.browser.name;
        const sums = engines.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(name, sums);
        const before = sums.failed;
        count(session.testResults, sums);
        // A file that does not load, or a hook that fails, has no failed test but did fail.
        if (!session.passed && sums.failed === before) sums.failed++;
      }
      console.log('');
      for (const [name, { passed, failed, skipped }] of engines) {
        console.log(`${name} tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}
