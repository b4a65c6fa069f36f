import { relative } from 'node:path';
import { addResults } from './results.mjs';
import { root } from './run.mjs';

const isTest = ({ details }) => details?.type !== 'suite';

/** Reporter of Node's test runner: prints nothing, adds up for scripts/count.mjs. */
export default async function* nodeResultsReporter(events) {
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (!isTest(data)) continue;
    if (data.skip !== undefined || data.todo !== undefined) results.skipped += 1;
    else if (type === 'test:pass') results.passed += 1;
    else {
      results.failed += 1;
      results.failures.push(`${relative(root, data.file ?? '')} ${data.name}`);
    }
  }
  addResults('node', results);
  yield '';
}
