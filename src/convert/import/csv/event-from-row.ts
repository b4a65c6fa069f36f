import { isPlainObject, quote } from '../../../document/index.js';
import { embeddedBeside, richText } from '../../input/html-field.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { shownLine } from '../../input/markup.js';
import type { Row, Table } from '../../input/table.js';
import { isAddress } from '../../table/document-lines.js';
import {
  addFields, beginning, casesWithDocket, linkedDocuments, titleOf, withAddresses, type ColumnAt, type EventFields,
} from './event-fields.js';
import { extraFieldsIn } from './extra-columns.js';
import { DATE_PARTS, type Mapping } from './known-columns.js';
import type { RowCells } from './row-cells.js';
import { rowDate, type DateContext } from './row-date.js';
import type { TableCases } from './table-cases.js';

/** Under `ext`: cells of columns that no field is read from, and cells that are none of their field, by column. */
export const REST_KEY = 'org.ietf.rfc4180';

/** What the rows of a table have in common. */
export interface RowContext extends DateContext {
  readonly mapping: Mapping;
  /** Those that are in the table and where, but for those read with others. */
  readonly columns: readonly ColumnAt[];
  /** Indices of columns that no field is read from. */
  readonly loose: readonly number[];
  /** Indices of columns of addresses beside those of fields. */
  readonly links: readonly number[];
  readonly steps: readonly Step['run'][];
  readonly cases: TableCases;
  /** The row whose JSON is the document. */
  readonly policyRow: Row | undefined;
  /** Of events that were read. */
  readonly ids: Set<unknown>;
  readonly ledger: Ledger;
}

/** The event of a row; null when nothing tells what it is. */
export function eventFromRow(cells: RowCells, context: RowContext): EventDraft | null {
  const { columns, cases, ledger, loose, steps } = context;
  const { date, dateText } = rowDate(cells, context);
  // One object from the beginning: of 50,000 events a copy of each would be most of the work.
  const event: EventFields = { date };
  const extra = extraFieldsIn(cells, ledger);
  addFields(event, cells, columns, extra, cases);
  for (const step of steps) step(event, cells, context);
  const title = titleOf(event, cells, loose, ledger);
  if (title === undefined) return null;
  event['title'] = title;
  if (event['dateText'] === undefined && dateText !== undefined) event['dateText'] = dateText;
  else if (dateText !== undefined) for (const field of ['date', ...DATE_PARTS]) cells.leave(field);
  if (cells.row !== context.policyRow) cells.leave('policy');
  for (const index of loose) cells.leaveAt(index);
  if (cells.left.length > 0) event['ext'] = extOf(event['ext'], cells);
  return event as EventDraft;
}

/** The steps that a table needs. */
export function stepsOf(mapping: Mapping, table: Table, links: readonly number[]): readonly Step['run'][] {
  return STEPS.filter(({ isFor }) => isFor(mapping, table, links)).map(({ run }) => run);
}

/** What several cells say together, or what one says that has no field of its own. */
interface Step {
  /** Which tables need it. */
  readonly isFor: (mapping: Mapping, table: Table, links: readonly number[]) => boolean;
  readonly run: (event: EventFields, cells: RowCells, context: RowContext) => void;
}

const STEPS: readonly Step[] = [
  {
    isFor: (mapping) => mapping.has('url'),
    run: (event, cells) => {
      const documents = withAddresses(event['documents'] as DocumentDraft[] | undefined, cells);
      if (documents) event['documents'] = documents;
    },
  },
  {
    isFor: (_, __, links) => links.length > 0,
    run: (event, { row, table }, { links }) => {
      const documents = links.flatMap((index) => linkedDocuments(row.cells[index] ?? '', table.columns[index] ?? ''));
      if (documents.length > 0) event['documents'] = [...listOf<DocumentDraft>(event['documents']), ...documents];
    },
  },
  {
    // Whoever writes addresses among names of outlets means where it was read.
    isFor: (mapping) => mapping.has('outlet') && !mapping.has('policy'),
    run: (event, { table, mapping }) => {
      const { outlet } = event;
      if (typeof outlet !== 'string' || !isAddress(outlet)) return;
      event['documents'] = [...listOf<DocumentDraft>(event['documents']), ...linkedDocuments(outlet, table.columns[mapping.get('outlet') ?? -1] ?? '')];
      delete event['outlet'];
    },
  },
  {
    isFor: (mapping) => mapping.has('court') || mapping.has('docket'),
    run: (event, cells, { cases }) => {
      const found = casesWithDocket(cells, cases);
      if (found) event['cases'] = found;
    },
  },
  {
    isFor: (mapping) => mapping.has('kind') && !mapping.has('kindLabel'),
    run: (event, cells) => {
      const label = cells.text('kind');
      if (event['kind'] !== label && label !== '') event['kindLabel'] = label;
    },
  },
  { isFor: (mapping) => mapping.has('id'), run: settleId },
  {
    // One column is both where none is known to hold titles.
    isFor: (mapping) => mapping.has('body') && mapping.get('title') === mapping.get('body'),
    run: (event) => {
      const { title, body } = event;
      if (typeof title !== 'string') return;
      event['title'] = beginning(shownLine(title));
      if (event['title'] === body) delete event['body'];
    },
  },
  {
    isFor: (mapping, { mayHoldHtml }) => mayHoldHtml && !mapping.has('policy'),
    run: readHtml,
  },
];

/** What the HTML of cells says beside their texts. */
function readHtml(event: EventFields, { row }: RowCells, { ledger }: RowContext): void {
  const body = typeof event['body'] === 'string' ? richText(event['body']) : undefined;
  const documents = listOf<DocumentDraft>(event['documents']);
  const media = listOf<MediaDraft>(event['media']);
  const found = embeddedBeside({ body, documents, media }, row.linked ?? []);
  if (body !== undefined) event['body'] = body;
  if (found.documents.length > 0) event['documents'] = [...documents, ...found.documents];
  if (found.media.length > 0) event['media'] = [...media, ...found.media];
  if (found.documents.length > 0) ledger.read('HTML in cells', 'event documents, of links and frames', found.documents.length);
  if (found.media.length > 0) ledger.read('HTML in cells', 'event media, of pictures', found.media.length);
}

type MediaDraft = NonNullable<EventDraft['media']>[number];

function listOf<Item>(value: unknown): Item[] {
  return Array.isArray(value) ? value as Item[] : [];
}

function settleId(event: EventFields, cells: RowCells, { ids, faults }: RowContext): void {
  const { id } = event;
  if (typeof id !== 'string') return;
  if (!ids.has(id)) {
    ids.add(id);
    return;
  }
  faults.add(cells.row, 'id', `an earlier row has the id ${quote(id)} as well`, 'Give every row an id of its own, or none.');
  delete event['id'];
  cells.leave('id');
}

function extOf(known: unknown, cells: RowCells): Record<string, unknown> {
  const ext = isPlainObject(known) ? known : {};
  const before = ext[REST_KEY];
  return { ...ext, [REST_KEY]: { ...(isPlainObject(before) ? before : {}), ...Object.fromEntries(cells.rest()) } };
}
