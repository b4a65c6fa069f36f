import { DEFAULT_LIMITS, parse, type PolicyCase } from '../../document/index.js';
import { fromOptions } from '../input/from-options.js';
import { finish, type EventDraft, type Imported, type Importer, type ImportOptions, type PlaceOf, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { placeOf, readTable, type Row, type Table } from '../input/table.js';
import { textOf } from '../table/cell.js';
import { COLUMNS, POLICY_HEADER } from '../table/columns.js';
import { eventFromRow, REST_KEY, stepsOf, type RowContext } from './csv/event-from-row.js';
import { jsonObject } from './csv/extra-columns.js';
import { linkColumns } from './csv/guess-columns.js';
import { KNOWN_COLUMNS, type Mapping } from './csv/known-columns.js';
import { mapColumns } from './csv/map-columns.js';
import { dateOrderIn } from './csv/parse-cell-date.js';
import { withPlainCells } from './csv/plain-cells.js';
import { RowCells, RowFaults } from './csv/row-cells.js';
import { TableCases } from './csv/table-cases.js';

const FORMAT = 'csv';

/**
 * Any table of events (RFC 4180 and its kin), a row an event. `options.map` names the column of a field, `{ date:
 * 'Filed', title: 'Case' }`; other columns are guessed from their names, and the report says how. Columns of unknown
 * meaning are kept under `ext`. Of what our own export writes, the same document is made.
 */
export const importCsv: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  return importTable(FORMAT, readTable(input, ledger, options.skipRows), options, ledger);
};

/** A table from a file of any format; null, with an error in the ledger, where there is none. */
export function importTable(format: string, written: Table | null, options: ImportOptions, ledger: Ledger): Imported {
  const mapping = written && mapColumns(written, options.map ?? {}, ledger);
  if (!written || !mapping) return finish(format, null, ledger);
  const links = mapping.has('policy') ? [] : linkColumns(written, mapping, ledger);
  const table = withPlainCells(written, mapping, links, ledger);
  const { row, fields } = policyInTable(table, mapping, ledger) ?? {};
  const cases = new TableCases(casesOf(fields));
  const { events, unsure, rows, unsureRows } = readRows(table, contextOf({ table, mapping, links, cases, ledger, options, policyRow: row }));
  const policy: PolicyDraft = { ...(fields ?? policyFromOptions(options, ledger)), ...cases.with(fields?.['cases']), events };
  // Notes are in the document, and only the whole of it shows that there is none by some name.
  const isSound = fields === undefined && !mapping.has('notes') && events.length <= DEFAULT_LIMITS.events;
  const { rowNoun } = ledger;
  const imported = finish(format, policy, ledger, isSound ? { ...policy, events: unsure } : policy, placesIn(isSound ? unsureRows : rows, rowNoun));
  return { ...imported, placeOf: placesIn(rows, rowNoun) };
}

/** Of rows only the numbers are kept, line and row in turn: whoever has the document need not have the table. */
const placesIn = (numbers: readonly number[], noun: string): PlaceOf => (event) => {
  const [line, number] = numbers.slice(2 * event, 2 * event + 2);
  return line === undefined || number === undefined ? '' : placeOf({ line, number }, noun);
};

type PolicyFields = Readonly<Record<string, unknown>> & { readonly title: string };

const UNTITLED = 'Timeline';

/** The document as one of the rows has it in JSON, without its events; undefined when none has. */
function policyInTable({ rows }: Table, mapping: Mapping, ledger: Ledger): { row: Row; fields: PolicyFields } | undefined {
  const index = mapping.get('policy');
  if (index === undefined) return undefined;
  const row = rows.find(({ cells }) => (cells[index] ?? '').trim() !== '');
  const fields = row && jsonObject(textOf(row.cells[index] ?? ''), placeOf(row, ledger.rowNoun), POLICY_HEADER, ledger);
  return fields && { row, fields: { ...fields, title: typeof fields['title'] === 'string' ? fields['title'] : UNTITLED } };
}

/** The document of a table that says nothing of itself. */
function policyFromOptions(options: ImportOptions, ledger: Ledger): PolicyFields {
  if (options.title === undefined) ledger.guessed('the table', `its title is "${UNTITLED}"`);
  return { title: options.title ?? UNTITLED, ...fromOptions(options) };
}

/** The cases of a document that can be used. */
function casesOf(fields: PolicyFields | undefined): readonly PolicyCase[] {
  return parse({ title: '-', events: [], cases: fields?.['cases'] }).policy?.cases ?? [];
}

interface Known extends Pick<RowContext, 'mapping' | 'links' | 'cases' | 'ledger' | 'policyRow'> {
  readonly table: Table;
  readonly options: ImportOptions;
}

/** Written as one object: engines compile what reads it anew for each that is put together of others. */
function contextOf({ table, options, ...known }: Known): RowContext {
  const { mapping, links, ledger } = known;
  const used = new Set([...mapping.values(), ...links]);
  const apart = new Set<string>(mapping.has('court') || mapping.has('docket') ? ['date', 'cases'] : ['date']);
  return {
    mapping,
    columns: COLUMNS.filter(({ field }) => mapping.has(field) && !apart.has(field))
      .map((column) => ({ column, index: mapping.get(column.field) ?? 0 })),
    loose: table.columns.map((_, index) => index).filter((index) => !used.has(index)),
    links,
    steps: stepsOf(mapping, table, links),
    dateOrder: dateOrderIn(table, mapping.get('date'), options, ledger),
    endOrder: dateOrderIn(table, mapping.get('end'), options, ledger),
    cases: known.cases,
    policyRow: known.policyRow,
    ids: new Set(),
    faults: new RowFaults(),
    ledger,
  };
}

/** What the rows of a table become. */
interface Events {
  readonly events: EventDraft[];
  /** Those of them that may hold what a document cannot: JSON of the table, or very long texts. */
  readonly unsure: EventDraft[];
  /** The rows of the former, and of the latter. */
  readonly rows: number[];
  readonly unsureRows: number[];
}

/** Far below what a text may have in a document. */
const LONG = 100_000;

function readRows(table: Table, context: RowContext): Events {
  const { mapping, faults, ledger } = context;
  const events: EventDraft[] = [];
  const unsure: EventDraft[] = [];
  const rows: number[] = [];
  const unsureRows: number[] = [];
  const filled = table.columns.map(() => 0);
  const kept = table.columns.map(() => 0);
  for (const row of table.rows) {
    const cells = new RowCells(row, table, mapping);
    const event = eventFromRow(cells, context);
    const longest = countFilled(row.cells, filled);
    if (event) {
      events.push(event);
      rows.push(row.line, row.number);
      if (longest > LONG || cells.written('more') !== '') {
        unsure.push(event);
        unsureRows.push(row.line, row.number);
      }
    } else reportMissing(cells, faults);
    for (const index of cells.left) kept[index] = (kept[index] ?? 0) + 1;
  }
  faults.report(ledger);
  reportColumns(table, mapping, filled, kept, ledger);
  for (const index of context.links) ledger.read(table.columns[index] ?? '', 'event documents', filled[index] ?? 0);
  return { events, unsure, rows, unsureRows };
}

/** Adds the cells of a row to a count of those that are not empty. Gives the length of the longest. */
function countFilled(cells: readonly string[], filled: number[]): number {
  let longest = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const length = cells[index]?.length ?? 0;
    if (length > 0) filled[index] = (filled[index] ?? 0) + 1;
    if (length > longest) longest = length;
  }
  return longest;
}

/** A row may hold the document alone. */
function reportMissing({ row, mapping }: RowCells, faults: RowFaults): void {
  const policy = mapping.get('policy');
  if (row.cells.every((cell, index) => index === policy || cell.trim() === '')) return;
  faults.add(row, '', 'has neither a title nor a text, and is left out', 'Write a title.', 'error');
}

function reportColumns(
  { columns }: Table, mapping: Mapping, filled: readonly number[], kept: readonly number[], ledger: Ledger,
): void {
  columns.forEach((column, index) => {
    const left = kept[index] ?? 0;
    if (left > 0) ledger.kept(column, `event ext ${REST_KEY}`, left);
  });
  for (const { name, to } of KNOWN_COLUMNS) {
    const index = mapping.get(name) ?? -1;
    const count = (filled[index] ?? 0) - (kept[index] ?? 0);
    if (count > 0) ledger.read(columns[index] ?? '', to, count);
  }
}
