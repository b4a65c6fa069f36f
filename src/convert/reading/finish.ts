import { parse } from '../../document/index.js';
import type { Imported, PolicyDraft } from './importer.js';
import type { Ledger } from './ledger.js';
import type { ImportReport, ResultCount } from './report.js';

const COUNTS: Readonly<Record<ResultCount, (policy: PolicyDraft) => number>> = {
  events: ({ events }) => events.length,
  cases: ({ cases = [] }) => cases.length,
  documents: ({ events }) => events.reduce((sum, { documents = [] }) => sum + documents.length, 0),
  spans: ({ spans = [] }) => spans.length,
  notes: ({ notes = {} }) => Object.keys(notes).length,
  commentary: ({ commentary = [] }) => commentary.length,
};

/**
 * Ends an import: what is wrong with the result is a problem of the import. An importer of very many events may give
 * `doubtful`, the document without those that are sound however they were written.
 */
export function finish(
  format: string, policy: PolicyDraft | null, ledger: Ledger, doubtful: PolicyDraft | null = policy,
): Imported {
  for (const { severity, path, message, hint } of doubtful ? parse(doubtful).issues : []) {
    if (severity !== 'info') ledger.problem(severity, '', `In the result, ${path ? message : `the document ${message}`}`, hint);
  }
  return { policy, report: reportOf(format, policy, ledger) };
}

function reportOf(format: string, policy: PolicyDraft | null, ledger: Ledger): ImportReport {
  const counts = Object.entries(COUNTS).map(([name, count]) => [name, policy ? count(policy) : 0] as const);
  return {
    format,
    result: Object.fromEntries(counts) as ImportReport['result'],
    read: ledger.lines('read'),
    kept: ledger.lines('kept'),
    dropped: ledger.lines('dropped'),
    guessed: ledger.lines('guessed'),
    problems: ledger.problems,
  };
}
