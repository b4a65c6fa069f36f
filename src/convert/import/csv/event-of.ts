import { isPlainObject, quote } from '../../../document/index.js';
import { MORE, type Column } from '../../csv/columns.js';
import type { DocumentDraft, EventDraft } from '../../reading/importer.js';
import type { Ledger } from '../../reading/ledger.js';
import type { CaseBook } from './case-book.js';
import { casesWithDocket, fieldsOf, withAddresses } from './fields-of.js';
import { jsonObject, moreOf, type More } from './more.js';
import type { DateOrder } from './numeric-dates.js';
import type { RowCells } from './row-cells.js';
import { beginning, titleOf } from './title-of.js';
import { whenOf } from './when.js';

/** Under `ext`: cells of columns that no field is read from, and cells that are none of their field, by column. */
export const REST_KEY = 'org.ietf.rfc4180';

/** What the rows of a table have in common. */
export interface Reading {
  readonly columns: readonly Column[];
  /** Indices of columns that no field is read from. */
  readonly loose: readonly number[];
  readonly dateOrder: DateOrder | undefined;
  readonly endOrder: DateOrder | undefined;
  readonly book: CaseBook;
  /** Of events that were read. */
  readonly ids: Set<unknown>;
  readonly ledger: Ledger;
}

type Fields = Record<string, unknown>;

/** The event of a row; null when nothing tells what it is. */
export function eventOf(cells: RowCells, reading: Reading): EventDraft | null {
  const { columns, book, ledger, loose } = reading;
  const more = moreIn(cells, ledger);
  const fields = fieldsOf(cells, columns, more, book);
  for (const step of STEPS) step(fields, cells, reading);
  const title = titleOf(fields, ledger);
  if (title === undefined) return null;
  const when = whenOf(cells, fields['dateText'] !== undefined, reading);
  for (const index of loose) cells.leaveAt(index);
  return { ...when, ...fields, title, ...extOf(fields['ext'], cells) };
}

/** What cells say together. */
const STEPS: readonly ((fields: Fields, cells: RowCells, reading: Reading) => void)[] = [
  (fields, cells) => {
    const documents = withAddresses(fields['documents'] as DocumentDraft[] | undefined, cells);
    if (documents) fields['documents'] = documents;
  },
  (fields, cells, { book }) => {
    const cases = casesWithDocket(cells, book);
    if (cases) fields['cases'] = cases;
  },
  (fields, cells) => {
    const label = cells.text('kind');
    if (fields['kind'] !== label && label !== '' && !cells.mapping.has('kindLabel')) fields['kindLabel'] = label;
  },
  (fields, cells, { ids, ledger }) => {
    const { id } = fields;
    if (id === undefined) return;
    if (!ids.has(id)) ids.add(id);
    else {
      ledger.problem('warning', cells.place, `an earlier row has the id ${quote(String(id))} as well`, 'Give every row an id of its own, or none.');
      fields['id'] = undefined;
      cells.leave('id');
    }
  },
  // One column may hold both, where no other is known to hold titles.
  (fields, { mapping }) => {
    const { title, body } = fields;
    if (typeof title !== 'string' || mapping.get('title') !== mapping.get('body')) return;
    fields['title'] = beginning(title);
    if (fields['title'] === body) fields['body'] = undefined;
  },
];

function moreIn(cells: RowCells, ledger: Ledger): More | undefined {
  const json = cells.written('more');
  if (json.trim() === '') return undefined;
  const fields = jsonObject(json, cells.place, MORE, ledger);
  if (!fields) cells.leave('more');
  return fields && moreOf(fields);
}

function extOf(known: unknown, cells: RowCells): { ext?: Record<string, unknown> } {
  const rest = cells.rest();
  if (!rest) return {};
  const ext = isPlainObject(known) ? known : {};
  const before = ext[REST_KEY];
  return { ext: { ...ext, [REST_KEY]: { ...(isPlainObject(before) ? before : {}), ...Object.fromEntries(rest) } } };
}
