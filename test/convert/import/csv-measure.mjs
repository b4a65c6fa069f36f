// Prints as JSON what an import of many rows takes beside parsing alone: 
// `node --single-threaded --expose-gc csv-measure.mjs time 50000`.
import Papa from 'papaparse';
import { importCsv } from '../../../dist/convert/import/csv.js';

const ROUNDS = 9;
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
 * The processor's milliseconds for `parsing` to rows of cells and for `importing`, of the round whose ratio is the median:
 * each in turn, so that all meet the same machine, and not those of the clock, in which other programs run too.
 */
function time() {
  const runs = { parsing: () => Papa.parse(text), importing: () => importCsv(text) };
  const rounds = Array.from({ length: ROUNDS }, () =>
    Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, milliseconds(run)])));
  const ratio = ({ parsing, importing }) => importing / parsing;
  return rounds.sort((one, other) => ratio(one) - ratio(other))[ROUNDS >> 1];
}

function milliseconds(run) {
  globalThis.gc();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What the result holds. */
function memory() {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const { policy } = importCsv(text);
  globalThis.gc();
  return { bytes: process.memoryUsage().heapUsed - before, events: policy.events.length };
}
