import { isPlainObject } from '../../document/index.js';
import { Fields, firstText } from '../input/fields.js';
import { jsonInput, readJson, type TextReader } from '../input/files/json-input.js';
import { linesOfJson, recordsIn, type Records } from '../input/files/records-in.js';
import { reportOthers } from '../input/files/wrong-format.js';
import { finish, type Imported, type Importer, type ImportOptions } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { tableOf } from '../input/table.js';
import { importTable } from './csv.js';
import { recordRows } from './json/record-rows.js';

const FORMAT = { name: 'json', expected: 'a list of objects, an event each' };
/** Under `ext` of the document: what stands beside the list of events. */
const EXT = 'org.ietf.rfc8259';

/**
 * Any list of objects, alone or in an object, an object an event, as a table is read: `options.map` names the field of
 * each, those of objects inside as "court.name"; others are guessed from their names. Lines of JSON are a list.
 */
export const importJson: Importer = (input, options = {}) => {
  const ledger = new Ledger('entry');
  const isMapped = Object.keys(options.map ?? {}).length > 0;
  const value = jsonInput(input, { ...FORMAT, takesAny: isMapped }, ledger, linesToo);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const records = recordsIn(value);
  if (records) return importRecords(value, records, options, ledger);
  reportOthers([], true, FORMAT.expected, ledger);
  return finish(FORMAT.name, null, ledger);
};

function importRecords(value: unknown, { list, path }: Records, options: ImportOptions, ledger: Ledger): Imported {
  const root = isPlainObject(value) ? new Fields(value, ledger) : undefined;
  const title = options.title ?? (root && firstText(root, ['title', 'name', 'headline'], 'title'));
  const rest = root && restOf(root, path);
  const { rows, raw } = recordRows(list, ledger);
  const table = tableOf(rows, ledger);
  const imported = importTable(FORMAT.name, table && { ...table, raw }, { ...options, ...(title !== undefined && { title }) }, ledger);
  return imported.policy && rest ? { ...imported, policy: { ...imported.policy, ext: { [EXT]: rest } } } : imported;
}

/** What stands beside the list. */
function restOf(root: Fields, path: readonly string[]): Record<string, unknown> | undefined {
  const holder = path.slice(0, -1).reduce<Fields | undefined>((fields, key) => fields?.object(key), root);
  holder?.take(path.at(-1) ?? '', 'events');
  return root.rest('document ext');
}

/** Lines of JSON, or JSON. */
const linesToo: TextReader = (text, format, ledger) => linesOfJson(text) ?? readJson(text, format, ledger);
