import { readDay } from '../../../dates/index.js';
import { list, quote } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';
import type { Table } from '../../input/table.js';
import { guessColumns } from './guess-columns.js';
import { KNOWN_COLUMNS, normalName, type KnownColumn, type Mapping } from './known-columns.js';

/** The mapping that was asked for, and for other fields one guessed from names and cells; null when it cannot be followed. */
export function mapColumns(table: Table, wishes: Readonly<Record<string, string>>, ledger: Ledger): Mapping | null {
  reportNoNames(table, ledger);
  const asked = askedColumns(table, wishes, ledger);
  return asked && withDateAndTitle(table, guessColumns(table, asked, ledger), ledger);
}

/** A table may begin with its first event. */
function reportNoNames({ columns, head }: Table, ledger: Ledger): void {
  const date = columns.find((column) => /^\d{4}-\d\d-\d\d$/.test(column) && readDay(column));
  if (date === undefined) return;
  ledger.problem('warning', head, `holds the date ${quote(date)}, so it seems to be no names of columns but a row of the table, which is not read`,
    'Write a first row that names the columns.');
}

/** Null, with an error, when events would have no date or title. */
function withDateAndTitle(table: Table, mapping: Mapping, ledger: Ledger): Mapping | null {
  const isDated = mapping.has('date') || mapping.has('year');
  const missing = ['date', 'title'].filter((field) => !mapping.has(field) && !(field === 'date' && isDated));
  if (missing.length === 0 || mapping.has('policy')) return mapping;
  ledger.problem('error', table.head, `no column is known to hold the ${list(missing)} of events; ${columnsOf(table)}`,
    `Say which does: --map ${missing.map((field) => `${field}="…"`).join(' ')}.`);
  return null;
}

const FIELD_OF: ReadonlyMap<string, KnownColumn> = new Map(
  KNOWN_COLUMNS.flatMap((field) => [field.name, ...field.headers].map((name) => [normalName(name), field])).reverse() as [string, KnownColumn][],
);

/** The columns that `--map` names; null, with errors, when a field or column is not there. */
function askedColumns(table: Table, wishes: Readonly<Record<string, string>>, ledger: Ledger): Map<string, number> | null {
  const names = table.columns.map(normalName);
  const found = Object.entries(wishes).map(([wish, column]) => {
    const field = FIELD_OF.get(normalName(wish));
    const index = names.indexOf(normalName(column));
    if (!field) ledger.problem('error', '', `The mapping names ${quote(wish)}, which is no field of events`, FIELDS_HINT);
    if (index < 0) ledger.problem('error', '', `The mapping names the column ${quote(column)}, which is not in the table; ${columnsOf(table)}`);
    return field && index >= 0 ? [field.name, index] as const : null;
  });
  const sound = found.filter((entry) => entry !== null);
  return sound.length === found.length ? new Map(sound) : null;
}

const FIELDS_HINT = `Fields are ${list(KNOWN_COLUMNS.map(({ name }) => name).filter((name) => !['more', 'policy'].includes(name)))}.`;
const MOST_NAMES = 30;

function columnsOf({ columns }: Table): string {
  const names = columns.slice(0, MOST_NAMES).map((name) => quote(name));
  if (columns.length > MOST_NAMES) names.push(`${columns.length - MOST_NAMES} more`);
  return columns.length === 1 ? `its only column is ${list(names)}` : `its columns are ${list(names)}`;
}
