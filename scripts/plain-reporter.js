'use strict';
// Jest's reporter for people and machines alike: a line a file, the failures in full, and `N passed, N failed` at the end.
class PlainReporter {
  onTestResult(_test, result) {
    const { testFilePath, numPassingTests, numFailingTests, failureMessage, perfStats } = result;
    const state = failureMessage ? 'FAIL' : 'ok  ';
    process.stdout.write(`${state} ${testFilePath.replace(`${process.cwd()}/`, '')} (${numPassingTests} passed${numFailingTests ? `, ${numFailingTests} failed` : ''}, ${((perfStats.end - perfStats.start) / 1000).toFixed(1)} s)\n`);
    if (failureMessage) process.stdout.write(`${failureMessage}\n`);
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
    if (numPendingTests > 0) process.stdout.write(`${numPendingTests} skipped: what they need is not on this machine\n`);
    process.stdout.write(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`);
  }
}

module.exports = PlainReporter;
