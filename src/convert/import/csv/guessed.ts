import type { Ledger } from '../../reading/ledger.js';
import type { Table } from '../../reading/table.js';
import { datesIn } from './dates-in.js';
import { normal, TABLE_FIELDS } from './fields.js';
import { hasAddresses, looksLike, mayBeTitles, namesDate, sampleOf } from './looks.js';
import { PARTS } from './parts-in.js';

const MOST_COLUMNS = 200;

/** A mapping with the fields that no one asked for, guessed from the names of columns, and from what stands in them. */
export function guessed(table: Table, asked: ReadonlyMap<string, number>, ledger: Ledger): Map<string, number> {
  const mapping = new Map(asked);
  const names = table.columns.map(normal);
  const isFree = (index: number): boolean => index >= 0 && ![...mapping.values()].includes(index);
  const take = (field: string, index: number, isGuess = true): void => {
    if (mapping.has(field) || !isFree(index)) return;
    mapping.set(field, index);
    if (isGuess) ledger.guessed(table.columns[index] ?? '', field);
  };
  const find = (field: string, test: (index: number) => boolean): void => {
    if (!mapping.has(field)) take(field, names.slice(0, MOST_COLUMNS).findIndex((_, index) => isFree(index) && test(index)));
  };
  for (const { name, headers: [own = ''] } of TABLE_FIELDS) take(name, names.indexOf(normal(own)), false);
  for (const { name, headers } of TABLE_FIELDS) {
    for (const header of headers) {
      const index = names.indexOf(header);
      if (!mapping.has(name) && isFree(index) && looksLike(name, sampleOf(table, index))) take(name, index);
    }
  }
  find('date', (index) => namesDate(table.columns[index] ?? '') && looksLike('date', sampleOf(table, index)));
  settleParts(table, mapping, ledger);
  if (!mapping.has('year')) take('date', mapping.has('date') ? -1 : datesIn(table, new Set(mapping.values())));
  if (!mapping.has('documents')) find('url', (index) => hasAddresses(sampleOf(table, index)));
  const beforeText = mapping.get('body') ?? names.length;
  if (!TITLES.some((field) => mapping.has(field))) {
    find('title', (index) => index < beforeText && mayBeTitles(sampleOf(table, index), table.rows.length));
  }
  return withTitle(table, mapping, ledger);
}

/** A year alone is a date of its own, and so is what stands under "Day" in a table without years. */
function settleParts({ columns }: Table, mapping: Map<string, number>, ledger: Ledger): void {
  const found = PARTS.filter((part) => mapping.has(part));
  if (found.includes('year') && (found.length > 1 || mapping.has('date'))) return;
  const index = mapping.get('year') ?? mapping.get('day');
  for (const part of found) mapping.delete(part);
  if (mapping.has('date') || index === undefined) return;
  mapping.set('date', index);
  ledger.guessed(columns[index] ?? '', 'date');
}

/** In place of a title: the name of the case, or the text. */
const TITLES = ['title', 'cases', 'documents'];
const TEXTS = ['cases', 'documents', 'body', 'kind'];

function withTitle({ columns }: Table, mapping: Map<string, number>, ledger: Ledger): Map<string, number> {
  const index = mapping.get(TEXTS.find((field) => mapping.has(field)) ?? '');
  if (mapping.has('title') || index === undefined) return mapping;
  mapping.set('title', index);
  ledger.guessed(columns[index] ?? '', 'title');
  return mapping;
}
