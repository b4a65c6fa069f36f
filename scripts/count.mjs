// Prints what failed in the test runs that the file named by RESULTS recorded, since their output is
// long and may be lost, and their sum as the last line: "N passed, N failed". Arguments name checks that failed; one that counts no tests counts as one.
import { sumResults } from './lib/results.mjs';

const failedChecks = process.argv.slice(2);
const { passed, failed, skipped, failures } = sumResults(process.env.RESULTS);
for (const name of failures) console.log(`✖ ${name}`);
for (const name of failedChecks) console.log(`Failed: ${name}`);
const rest = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`${passed} passed, ${Math.max(failed, failedChecks.length)} failed${rest}`);
