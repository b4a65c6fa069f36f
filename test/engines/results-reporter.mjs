import { addResults } from '../../scripts/lib/results.mjs';

function* testsOf(suite) {
  const open = suite ? [suite] : [];
  while (open.length > 0) {
    const { tests, suites } = open.pop();
    yield* tests;
    open.push(...suites);
  }
}

const count = (tests, is) => tests.filter(is).length;

function resultsOf(sessions) {
  const tests = sessions.flatMap(({ testResults }) => [...testsOf(testResults)]);
  const failed = count(tests, ({ passed, skipped }) => !passed && !skipped);
  // A file that did not load has failed without one test that did.
  const broken = count(sessions, ({ passed, errors }) => !passed && errors.length > 0);
  return {
    passed: count(tests, ({ passed, skipped }) => passed && !skipped),
    failed: failed + broken,
    skipped: count(tests, ({ skipped }) => skipped),
  };
}

/** Test runner reporter: adds up the tests of all engines for scripts/count.mjs. */
export function resultsReporter() {
  let names = [];
  return {
    start: ({ browserNames }) => { names = browserNames; },
    onTestRunFinished({ sessions }) {
      const results = resultsOf([...sessions]);
      addResults('browsers', results);
      console.log(`${names.join(', ')}: ${results.passed} passed, ${results.failed} failed`);
    },
  };
}
