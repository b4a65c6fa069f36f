// Prints the sum of all test runs that the file named by RESULTS recorded, as the last line:
// "N passed, N failed". Arguments name checks that failed; one that counts no tests counts as one.
import { sumResults } from './lib/results.mjs';

const failedChecks = process.argv.slice(2);
const { passed, failed, skipped } = sumResults(process.env.RESULTS);
for (const name of failedChecks) console.log(`Failed: ${name}`);
const rest = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`${passed} passed, ${Math.max(failed, failedChecks.length)} failed${rest}`);
