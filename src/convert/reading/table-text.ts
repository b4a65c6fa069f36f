import { quote, withoutMark } from '../../document/index.js';
import { isForeign, NO_USE, SPREADSHEET, XML, type TextKind } from './files/foreign-text.js';
import type { Ledger } from './ledger.js';

const SAVE_AS_CSV = 'In the spreadsheet, choose "Save as" or "Download", and there "CSV UTF-8".';

/** What a text is that is no table. A cell may hold a control character, but not the NULs of UTF-16 at once. */
const OTHERS: readonly TextKind[] = [
  { ...SPREADSHEET, hint: SAVE_AS_CSV },
  ...NO_USE,
  { is: 'is not text in UTF-8', test: (text) => text.slice(0, 1000).includes('\0'), hint: SAVE_AS_CSV },
  XML,
  { is: 'is a web page, not a table', test: (text) => /^\s*<(?:!doctype|html|head|body)/i.test(text), hint: 'Give the address or the file of the table itself.' },
  { is: 'is JSON, not a table', test: (text) => /^\s*(?:\{|\[\s*[[{]|null\s*$)/.test(text), hint: 'Name the format that the JSON is in.' },
];

/** Whether an input is text that can be a table; if not, an error in the ledger says what it seems to be. */
export function isTable(input: unknown, ledger: Ledger): input is string {
  if (typeof input !== 'string') {
    ledger.problem('error', '', 'The input is not the text of a table', 'Give the text of the file.');
    return false;
  }
  const isOther = isForeign(withoutMark(input), OTHERS, 'Give a table whose first row names its columns.', ledger);
  if (!isOther) reportLost(input, ledger);
  return !isOther;
}

/** Warns of characters that were lost when the text was made of bytes in another encoding. */
function reportLost(text: string, ledger: Ledger): void {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  ledger.problem('warning', `line ${line}`, `has a character that could not be read, in ${quote(text.slice(Math.max(0, at - 20), at + 20))}`,
    'Save the file as UTF-8.');
}
