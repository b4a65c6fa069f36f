// Prints as JSON what an import of many rows takes beside parsing alone: `node --expose-gc csv-measure.mjs time 50000`.
import Papa from 'papaparse';
import { importCsv } from '../../../dist/convert/import/csv.js';

const ROUNDS = 7;
const [what, rows] = process.argv.slice(2);
const text = tableOf(Number(rows));
const measures = { time, memory };
process.stdout.write(JSON.stringify(measures[what]()));

/** Rows as a tracker has them: texts with commas and quotation marks, dates, links, some fifty cases. */
function tableOf(count) {
  const pad = (number) => String(number).padStart(2, '0');
  const lines = Array.from({ length: count }, (_, row) => [
    `20${pad(row % 25)}-${pad(1 + (row % 12))}-${pad(1 + (row % 28))}`,
    `Event ${row} of the table`,
    row % 3 === 0 ? `"What happened in row ${row}, with a ""word"" in quotes"` : `What happened in row ${row} in a few plain words`,
    ['order', 'complaint', 'report'][row % 3],
    `https://example.org/documents/${row}.pdf`,
    `Doe v. Roe ${row % 50}`,
  ].join(','));
  const joined = ['Date,Title,Description,Kind,Link,Case', ...lines].join('\r\n');
  return Buffer.from(joined).toString();
}

/**
 * The best of several rounds, in milliseconds, each in turn so that all meet the same machine: `parsing` to rows of
 * cells, `naming` to rows under the names of their columns, and `importing`.
 */
function time() {
  const best = { parsing: Infinity, naming: Infinity, importing: Infinity };
  const runs = {
    parsing: () => Papa.parse(text),
    naming: () => Papa.parse(text, { header: true }),
    importing: () => importCsv(text),
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      globalThis.gc();
      const start = performance.now();
      run();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}

/** What the result holds. */
function memory() {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const { policy } = importCsv(text);
  globalThis.gc();
  return { bytes: process.memoryUsage().heapUsed - before, events: policy.events.length };
}
