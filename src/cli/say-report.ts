import type { FieldReport, ImportReport } from '../convert/input/report.js';
import { counted, say, sayHeading } from './say.js';

const NOUNS: Readonly<Record<keyof ImportReport['result'], string>> = {
  events: 'event', cases: 'case', documents: 'document', spans: 'span', eras: 'era', notes: 'note', commentary: 'commentary',
};

const FATES = [
  ['read', 'Read'],
  ['guessed', 'Understood, not said outright'],
  ['kept', 'Kept under ext, where the format has no field for it'],
  ['dropped', 'Left out'],
] as const;

/** What an import made of its input, for people. */
export function sayReport(report: ImportReport): void {
  const counts = Object.entries(NOUNS).map(([name, noun]) => [report.result[name as keyof typeof NOUNS], noun] as const);
  const found = counts.filter(([count, noun]) => count > 0 || noun === 'event').map(([count, noun]) => counted(count, noun));
  sayHeading(`${report.format}: ${found.join(', ')}`);
  for (const [fate, heading] of FATES) sayFields(heading, report[fate]);
}

function sayFields(heading: string, fields: readonly FieldReport[]): void {
  if (fields.length === 0) return;
  say(`${heading}:`);
  const width = Math.min(40, Math.max(...fields.map(({ from }) => from.length)));
  for (const { from, note, count } of fields) say(`  ${from.padEnd(width)}  ${note}${count > 1 ? ` (${count})` : ''}`);
}
