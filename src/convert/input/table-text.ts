import { quote, withoutMark } from '../../document/index.js';
import { isForeign, NO_TABLE, NO_USE, SPREADSHEET, type TextKind, XML } from './files/foreign-text.js';
import { reportJson } from './files/wrong-format.js';
import type { Ledger } from './ledger.js';
import { partText } from './papaparse.js';

/** Delimited text as rows of cells, blank lines among them. */
export interface SplitTable {
  readonly rows: readonly string[][];
  /** Indices of rows with a quotation mark that is not closed, or that is closed before the end of its cell. */
  readonly misquoted: readonly number[];
  readonly newline: '\n' | '\r';
  /** Lines of the text, those inside cells among them. */
  readonly lines: number;
}

/** Enough to see how the first line is parted. */
const BEGINNING = 20_000;
const PAIR = '\r\n';
const DELIMITERS = [',', ';', '\t', '|'];

/** Without a delimiter, the one that parts the first line into most cells. */
export function splitTable(text: string, delimiter = delimiterOf(text)): SplitTable {
  const { open, ...table } = split(text, delimiter);
  const last = table.rows.at(-1);
  if (!open || !last) return table;
  // A quotation mark that nobody closed has swallowed the rest of the text. It is a character then.
  const [line = [''], ...rest] = split(last.at(-1) ?? '', delimiter).rows;
  const whole = [...last.slice(0, -1), `"${line[0] ?? ''}`, ...line.slice(1)];
  return { ...table, rows: table.rows.slice(0, -1).concat([whole], rest) };
}

function delimiterOf(text: string): string {
  const beginning = text.slice(0, BEGINNING);
  const cells = DELIMITERS.map((delimiter) => split(beginning, delimiter, 1).rows[0]?.length ?? 0);
  return DELIMITERS[cells.indexOf(Math.max(...cells))] ?? ',';
}

function split(text: string, delimiter: string, preview = 0): SplitTable & { readonly open: boolean } {
  const newline = text.includes('\n') ? '\n' : '\r';
  const ends = count(text, newline);
  const isPaired = newline === '\n' && !text.endsWith('\r') && count(text, PAIR) === ends;
  const { data, errors } = partText(text, { delimiter, newline: isPaired ? PAIR : newline, preview });
  if (newline === '\n' && !isPaired && text.includes('\r')) data.forEach(dropReturn);
  return {
    rows: data,
    misquoted: [...new Set(errors.map(({ row = 0 }) => row))],
    newline,
    lines: ends + 1,
    open: errors.some(({ code }) => code === 'MissingQuotes'),
  };
}

/** Any line may end in CRLF, whatever the others do. */
function dropReturn(row: string[]): void {
  const last = row.length - 1;
  const cell = row[last];
  if (cell?.endsWith('\r')) row[last] = cell.slice(0, -1);
}

export function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found += 1;
  return found;
}

const SAVE_AS_CSV = 'In the spreadsheet, choose "Save as" or "Download", and there "CSV UTF-8".';

/** What a text is that is no table. A cell may hold a control character, but not the NULs of UTF-16 at once. */
const OTHERS: readonly TextKind[] = [
  { ...SPREADSHEET, hint: SAVE_AS_CSV },
  ...NO_USE,
  ...NO_TABLE,
  { is: 'is not text in UTF-8', test: (text) => text.slice(0, 1000).includes('\0'), hint: SAVE_AS_CSV },
  XML,
  { is: 'is a web page, not a table', test: (text) => /^\s*<(?:!doctype|html|head|body)/i.test(text), hint: 'Give the address or the file of the table itself.' },
];

const JSON_BEGINNING = /^\s*(?:\{|\[\s*[[{]|null\s*$)/;
const GIVE_TABLE = 'Give a table whose first row names its columns.';

/** Whether an input is text that can be a table; if not, an error in the ledger says what it seems to be. */
export function isTable(input: unknown, ledger: Ledger): input is string {
  if (typeof input !== 'string') {
    ledger.problem('error', '', 'The input is not the text of a table', 'Give the text of the file.');
    return false;
  }
  const text = withoutMark(input);
  const isJson = JSON_BEGINNING.test(text);
  if (isJson) reportJson(text, 'not a table', GIVE_TABLE, ledger);
  if (isJson || isForeign(text, OTHERS, GIVE_TABLE, ledger)) return false;
  reportLost(input, ledger);
  return true;
}

/** Warns of characters that were lost when the text was made of bytes in another encoding. */
function reportLost(text: string, ledger: Ledger): void {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  ledger.problem('warning', `line ${line}`, `has a character that could not be read, in ${quote(text.slice(Math.max(0, at - 20), at + 20))}`,
    'Save the file as UTF-8.');
}
