import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * Adds the figures of one run, and the names of what failed in it, to the file that RESULTS names, a
 * line of JSON each; without RESULTS nobody wants them.
 *
 * @param {string} runner
 * @param {{passed: number, failed: number, skipped: number, failures: string[]}} results
 */
export function addResults(runner, results) {
  const { RESULTS } = process.env;
  if (RESULTS) appendFileSync(RESULTS, `${JSON.stringify({ runner, ...results })}\n`);
}

/** The sums of all runs in a file that `addResults` wrote, and what failed in each. */
export function sumResults(path) {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').filter(Boolean) : [];
  const runs = lines.map((line) => JSON.parse(line));
  const sum = (name) => runs.reduce((total, run) => total + run[name], 0);
  const failures = runs.flatMap(({ runner, failures }) => failures.map((name) => `${runner}: ${name}`));
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures };
}
