import { quote } from '../../document/index.js';
import type { Ledger } from './ledger.js';

const SAVE_AS_CSV = 'In the spreadsheet, choose "Save as" or "Download", and there "CSV UTF-8".';

/** What a text is that is no table, by how it begins. */
const OTHERS: readonly (readonly [beginning: RegExp, complaint: string, hint: string])[] = [
  [/^\s*$/, 'is empty', 'Give a table whose first row names its columns.'],
  [/^PK\x03/, 'is a spreadsheet or an archive, not text', SAVE_AS_CSV],
  [/^[^]{0,1000}?\0/, 'is not text in UTF-8', SAVE_AS_CSV],
  [/^\s*<(?:!doctype|html|head|body|\?xml)/i, 'is a web page, not a table', 'Give the address or the file of the table itself.'],
  [/^\s*(?:\{|\[\s*[[{])/, 'is JSON, not a table', 'Name the format that the JSON is in.'],
];

/** Whether an input is text that can be a table; if not, an error in the ledger says what it seems to be. */
export function isTable(input: unknown, ledger: Ledger): input is string {
  if (typeof input !== 'string') {
    ledger.problem('error', '', 'The input is not the text of a table', 'Give the text of the file.');
    return false;
  }
  const other = OTHERS.find(([beginning]) => beginning.test(input));
  if (other) ledger.problem('error', '', `The file ${other[1]}`, other[2]);
  else reportLost(input, ledger);
  return !other;
}

/** Warns of characters that were lost when the text was made of bytes in another encoding. */
function reportLost(text: string, ledger: Ledger): void {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  ledger.problem('warning', `line ${line}`, `has a character that could not be read, in ${quote(text.slice(Math.max(0, at - 20), at + 20))}`,
    'Save the file as UTF-8.');
}
