import { writeFileSync } from 'node:fs';

/** Writes how a run of Jest went to the file that TEST_TALLY names: counts only, whatever the failures hold (`--json` cannot write all of them). */
export default class TallyReporter {
  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites },
  ) {
    writeFileSync(
      process.env.TEST_TALLY,
      JSON.stringify({
        passed: numPassedTests,
        // A suite that did not even load has no failed tests of its own: it counts as one.
        failed: numFailedTests + numRuntimeErrorTestSuites,
        skipped: numPendingTests + numTodoTests,
      }),
    );
  }
}
