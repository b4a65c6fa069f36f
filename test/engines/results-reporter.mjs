import { relative } from 'node:path';
import { addResults } from '../../scripts/lib/results.mjs';
import { root } from '../../scripts/lib/run.mjs';

function* testsOf(suite) {
  const open = suite ? [suite] : [];
  while (open.length > 0) {
    const { tests, suites } = open.pop();
    yield* tests;
    open.push(...suites);
  }
}

const count = (tests, is) => tests.filter(is).length;

const hasFailed = ({ passed, skipped }) => !passed && !skipped;
const where = ({ browser, testFile }) => `${browser.name} ${relative(root, testFile)}`;

function failuresOf(session) {
  const failed = [...testsOf(session.testResults)].filter(hasFailed).map(({ name }) => `${where(session)} ${name}`);
  // A file that did not load has failed without one test that did.
  const broken = !session.passed && session.errors.length > 0;
  return broken ? [...failed, `${where(session)} ${session.errors[0].message}`] : failed;
}

function resultsOf(sessions) {
  const tests = sessions.flatMap(({ testResults }) => [...testsOf(testResults)]);
  const failures = sessions.flatMap(failuresOf);
  return {
    passed: count(tests, ({ passed, skipped }) => passed && !skipped),
    failed: failures.length,
    failures,
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
