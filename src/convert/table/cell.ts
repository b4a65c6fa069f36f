import type { CaseNames, Column } from './columns.js';

/** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"); some pass spaces and line ends by. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
const APOSTROPHE = 39;
const GUARDED = /^'(?:\s*[=+\-@＝＋－＠]|[\t\r])/;
/** What a text file cannot hold, or what makes it look like another. */
const UNWRITABLE = /[\0-\x08\v\f\x0E-\x1F\p{Cs}\uFFFD]/gu;

/** A text that spreadsheets show and do not calculate: an apostrophe before it says that it is text. */
function cellOf(text: string): string {
  const written = text.replace(UNWRITABLE, '');
  return FORMULA.test(written) ? `'${written}` : written;
}

/** The text of such a cell. */
export function textOf(cell: string): string {
  return cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell) ? cell.slice(1) : cell;
}

export function writeCell({ write }: Column, value: unknown, cases: CaseNames): string {
  return value === undefined ? '' : cellOf(write(value as never, cases));
}

export function readCell({ read }: Column, cell: string, cases: CaseNames): unknown {
  const text = textOf(cell).trim();
  return text === '' ? undefined : read(text, cases);
}
