import { DEFAULT_LIMITS } from '../../document/index.js';
import { finish, type Importer, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { readTable } from '../input/table.js';
import { aboutIn, casesOf, described } from './csv/about.js';
import { CaseBook } from './csv/case-book.js';
import { mappingOf } from './csv/mapping.js';
import { readRows } from './csv/read-rows.js';

const FORMAT = 'csv';

/**
 * Any table of events (RFC 4180 and its kin), a row an event. `options.map` names the column of a field, `{ date:
 * 'Filed', title: 'Case' }`; other columns are guessed from their names, and the report says how. Columns of unknown
 * meaning are kept under `ext`. Of what our own export writes, the same document is made.
 */
export const importCsv: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const table = readTable(input, ledger);
  const mapping = table && mappingOf(table, options.map ?? {}, ledger);
  if (!table || !mapping) return finish(FORMAT, null, ledger);
  const found = aboutIn(table, mapping, ledger);
  const about = found?.about;
  const book = new CaseBook(casesOf(about));
  const { events, unsure } = readRows(table, mapping, book, ledger, found?.row);
  const policy: PolicyDraft = { ...(about ?? described(options, ledger)), ...book.with(about?.['cases']), events };
  // Notes are in the document, and only the whole of it shows that there is none by some name.
  const isSound = about === undefined && !mapping.has('notes') && events.length <= DEFAULT_LIMITS.events;
  return finish(FORMAT, policy, ledger, isSound ? { ...policy, events: unsure } : policy);
};
