import { list, quote } from '../../../document/index.js';
import type { Ledger } from '../../reading/ledger.js';
import type { Table } from '../../reading/table.js';
import { datesIn } from './dates-in.js';
import { normal, TABLE_FIELDS, type TableField } from './fields.js';

/** The index of the column that each field is read from. */
export type Mapping = ReadonlyMap<string, number>;

const FIELD_OF: ReadonlyMap<string, TableField> = new Map(
  TABLE_FIELDS.flatMap((field) => [field.name, ...field.headers].map((name) => [normal(name), field])).reverse() as [string, TableField][],
);

/** The mapping that was asked for, and for other fields one guessed from names and dates; null when it cannot be followed. */
export function mappingOf(table: Table, wishes: Readonly<Record<string, string>>, ledger: Ledger): Mapping | null {
  const mapping = wished(table, wishes, ledger);
  if (!mapping) return null;
  const names = table.columns.map(normal);
  const take = (field: string, index: number, isGuess: boolean): void => {
    const column = table.columns[index];
    if (column === undefined || mapping.has(field) || [...mapping.values()].includes(index)) return;
    mapping.set(field, index);
    if (isGuess) ledger.guessed(column, field);
  };
  for (const { name, headers: [own = ''] } of TABLE_FIELDS) take(name, names.indexOf(normal(own)), false);
  for (const { name, headers } of TABLE_FIELDS) {
    for (const header of headers) take(name, names.indexOf(header), true);
  }
  take('date', mapping.has('date') ? -1 : datesIn(table, new Set(mapping.values())), true);
  return completed(table, mapping, ledger);
}

/** In place of a title: the name of the case, or the text. */
const TITLES = ['cases', 'documents', 'body', 'kind'];

function completed(table: Table, mapping: Map<string, number>, ledger: Ledger): Mapping | null {
  const substitute = TITLES.find((field) => mapping.has(field));
  const index = mapping.get(substitute ?? '');
  if (!mapping.has('title') && index !== undefined) {
    mapping.set('title', index);
    ledger.guessed(table.columns[index] ?? '', 'title');
  }
  const missing = ['date', 'title'].filter((field) => !mapping.has(field));
  if (missing.length === 0 || mapping.has('policy')) return mapping;
  ledger.problem('error', 'line 1', `no column is known to hold the ${list(missing)} of events; ${there(table)}`,
    `Say which does: --map ${missing.map((field) => `${field}="…"`).join(' ')}.`);
  return null;
}

function wished(table: Table, wishes: Readonly<Record<string, string>>, ledger: Ledger): Map<string, number> | null {
  const names = table.columns.map(normal);
  const found = Object.entries(wishes).map(([wish, column]) => {
    const field = FIELD_OF.get(normal(wish));
    const index = names.indexOf(normal(column));
    if (!field) ledger.problem('error', '', `The mapping names ${quote(wish)}, which is no field of events`, FIELDS_HINT);
    if (index < 0) ledger.problem('error', '', `The mapping names the column ${quote(column)}, which is not in the table; ${there(table)}`);
    return field && index >= 0 ? [field.name, index] as const : null;
  });
  const sound = found.filter((entry) => entry !== null);
  return sound.length === found.length ? new Map(sound) : null;
}

const FIELDS_HINT = `Fields are ${list(TABLE_FIELDS.map(({ name }) => name).filter((name) => !['more', 'policy'].includes(name)))}.`;
const MOST_NAMES = 50;

function there({ columns }: Table): string {
  const names = columns.slice(0, MOST_NAMES).map((name) => quote(name));
  return columns.length === 1 ? `its only column is ${list(names)}` : `its columns are ${list(names)}`;
}
