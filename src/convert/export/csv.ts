import type { Policy, PolicyEvent } from '../../document/index.js';
import { readCell, writeCell } from '../table/cell.js';
import { COLUMNS, EXTRA_HEADER, POLICY_HEADER, type CaseNames, type Column } from '../table/columns.js';

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.field, column]));
const NO_CELLS = COLUMNS.map(() => '');

/**
 * A policy as comma-separated values (RFC 4180: CRLF, a first row of names), a row an event, in the order of the
 * document. The import of `csv` makes the same document of it: what readable cells cannot tell of an event stands in
 * its cell "more (JSON)", and the document without its events in "policy (JSON)" of the first row. No cell begins a
 * formula.
 */
export function exportCsv(policy: Policy): string {
  const { events, ...rest } = policy;
  const cases = caseNames(policy.cases ?? []);
  const json = JSON.stringify(rest);
  const rows = events.map((event, index) => rowOf(event, cases, index === 0 ? json : ''));
  if (rows.length === 0) rows.push([...NO_CELLS, '', json]);
  return [[...COLUMNS.map(({ header }) => header), EXTRA_HEADER, POLICY_HEADER], ...rows].map(writeRow).join('');
}

function caseNames(cases: readonly { readonly id: string; readonly name: string }[]): CaseNames {
  const names = new Map(cases.map(({ id, name }) => [id, name]));
  const ids = new Map(cases.map(({ id, name }): [string, string] => [name, id]).reverse());
  return { nameOf: (reference) => names.get(reference) ?? reference, idOf: (name) => ids.get(name) };
}

function rowOf(event: PolicyEvent, cases: CaseNames, policyJson: string): string[] {
  const cells = COLUMNS.map((column) => writeCell(column, event[column.field], cases));
  const extra = Object.entries(event).filter(([key, value]) => !isTold(COLUMN_OF.get(key), value, cases));
  return [...cells, extra.length > 0 ? JSON.stringify(Object.fromEntries(extra)) : '', policyJson];
}

/** Whether the cell of a field tells all of it. */
function isTold(column: Column | undefined, value: unknown, cases: CaseNames): boolean {
  if (value === undefined || (value === null && column?.field === 'date')) return true;
  if (column?.field === 'cases' && Array.isArray(value) && value.length === 0) return true;
  return column !== undefined
    && JSON.stringify(readCell(column, writeCell(column, value, cases), cases)) === JSON.stringify(value);
}

function writeRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** Semicolons and tabs too, which some programs take for the delimiter. */
function quoted(cell: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
