import { closestName } from '../../document/closest-name.js';
import { isPlainObject, list, quote } from '../../document/index.js';
import type { Importer } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { tableOf } from '../input/table.js';
import { importTable } from './csv.js';
import { sheetRows } from './xlsx/sheet-rows.js';
import type { Sheet, Workbook } from './xlsx/workbook.js';

const FORMAT = 'xlsx';

/**
 * A sheet of an Excel workbook, read as a table. The input is what a library made of the file (`Workbook`): this module
 * has none, so that nobody loads it in vain. `options.sheet` names the sheet or its number; otherwise the first that is
 * not empty is read. Formulas are what they came to when the file was saved.
 */
export const importXlsx: Importer = (input, options = {}) => {
  const ledger = new Ledger('row');
  const sheet = sheetIn(input, options.sheet, ledger);
  const table = sheet && tableOf(sheetRows(sheet), ledger, options.skipRows);
  return importTable(FORMAT, table, options, ledger);
};

/** Null, with an error in the ledger, when there is none. */
function sheetIn(input: unknown, wish: string | undefined, ledger: Ledger): Sheet | null {
  if (!isWorkbook(input)) {
    ledger.problem('error', '', 'The input is no workbook', 'Give an .xlsx file to the command: policy-timeline import xlsx FILE.');
    return null;
  }
  const { sheets } = input;
  const sheet = wish === undefined ? sheets.find(({ rows }) => rows.length > 0) : sheets.find(({ name }) => name === wish) ?? sheets[Number(wish) - 1];
  if (!sheet) {
    reportNone(sheets.map(({ name }) => name), wish, ledger);
    return null;
  }
  for (const { name, rows } of sheets) {
    if (name !== sheet.name && rows.length > 0) ledger.dropped(`sheet ${quote(name)}`, 'is another sheet of the workbook, which --sheet imports', rows.length);
  }
  return sheet;
}

function reportNone(names: readonly string[], wish: string | undefined, ledger: Ledger): void {
  if (wish === undefined) return ledger.problem('error', '', 'All sheets of the workbook are empty', 'Give a table whose first row names its columns.');
  const meant = closestName(wish, names);
  ledger.problem('error', '', `The workbook has no sheet ${quote(wish)}; its sheets are ${list(names.map((name) => quote(name)))}`,
    meant === undefined ? 'Name one of them, or its number: --sheet 1.' : `Did you mean ${quote(meant)}?`);
}

function isWorkbook(input: unknown): input is Workbook {
  return isPlainObject(input) && Array.isArray(input['sheets'])
    && input['sheets'].every((sheet) => isPlainObject(sheet) && Array.isArray(sheet['rows']) && sheet['links'] instanceof Map);
}
