import type { Reporter, SerializedError, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

/** How a whole run ended, all projects together. */
export type Count = { passed: number; failed: number; skipped: number };

/**
 * Vitest reporter that closes the output of a run with `N passed, N failed`, and `, N skipped` where any was.
 *
 * A file that cannot be loaded, a hook of a suite that fails and an error outside every test count as failed. So does
 * a run that ends before it was reported, and one in which no test ran: the exit code is then 1 as well.
 *
 * @returns the reporter, for `test.reporters`.
 */
export function closingLine(): Reporter {
  let count: Count | undefined;
  let watching = false;
  return {
    onInit(vitest: Vitest) {
      watching = vitest.config.watch;
      // The other reporters and Vitest itself still print after `onTestRunEnd`; when the process ends, nobody does.
      if (!watching) process.once('exit', () => close(count));
    },
    onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason) {
      count = countRun(modules, errors, reason);
      if (watching) console.log(wordsFor(count));
    },
  };
}

/**
 * Counts the tests of all modules, and as failed whatever went wrong outside a test.
 *
 * @param modules every test file of the run.
 * @param errors errors that belong to no test.
 * @param reason why the run ended; an interrupted run counts as one failure where nothing else failed.
 */
export function countRun(
  modules: readonly Pick<TestModule, 'errors' | 'children'>[],
  errors: readonly unknown[],
  reason: TestRunEndReason,
): Count {
  const count: Count = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    if (module.errors().length > 0) count.failed += 1;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) count.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test still pending when the run is over never came to its end.
      count[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  if (reason === 'interrupted' && count.failed === 0) count.failed = 1;
  return count;
}

/** The closing line of a run, such as `12 passed, 0 failed` or `12 passed, 0 failed, 1 skipped`. */
export function wordsFor(count: Count): string {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  return `${count.passed} passed, ${count.failed} failed${skipped}`;
}

function close(reported: Count | undefined): void {
  const count = reported ?? { passed: 0, failed: 1, skipped: 0 };
  if (reported && count.passed + count.failed === 0) {
    console.log('No test ran, which counts as a failure.');
    count.failed = 1;
  }
  if (count.failed > 0 && !process.exitCode) process.exitCode = 1;
  console.log(wordsFor(count));
}
