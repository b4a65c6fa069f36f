import { isPlainObject } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';
import type { Row } from '../../input/table.js';

type Json = Readonly<Record<string, unknown>>;

/** Beyond so many names, which are no names of fields any more, the rest of a record stands together in a column. */
const MOST_COLUMNS = 400;
const OTHERS = 'other fields';
/** Behind the name of a field, in that of the column with all of its value. */
const AS_JSON = ', as JSON';
/** Objects inside each other whose fields are columns. */
const DEEPEST = 6;

/** The rows of a table, and those of its columns that hold JSON, which nobody reads as anything else. */
export interface RecordRows {
  readonly rows: readonly Row[];
  readonly raw: ReadonlySet<number>;
}

/** What a value is in cells: a text, and JSON where the text does not say all of it. */
interface Cell {
  readonly text: string;
  readonly json?: string;
}

/** A table of a list of objects: a row of all names, those of objects inside as "court.name", and a row each. */
export function recordRows(list: readonly unknown[], ledger: Ledger): RecordRows {
  const columns = new Map<string, number>();
  const raw = new Set<number>();
  const rows = list.flatMap((item, index): Row[] => {
    if (isPlainObject(item)) return [{ line: index + 1, number: index + 1, cells: cellsOf(item, columns, raw, ledger) }];
    ledger.problem('error', `entry ${index + 1}`, 'is not an object, and is left out', 'Write an object with a date and a title.');
    ledger.dropped('[]', 'is no object');
    return [];
  });
  return { rows: [{ line: 0, number: 0, cells: namesOf(columns, raw) }, ...rows], raw };
}

/** Of a field that is nothing but JSON, its own. */
function namesOf(columns: ReadonlyMap<string, number>, raw: ReadonlySet<number>): string[] {
  return [...columns].map(([name, index]) => {
    const own = raw.has(index) && name.endsWith(AS_JSON) ? name.slice(0, -AS_JSON.length) : name;
    return columns.has(own) ? name : own;
  });
}

function cellsOf(item: Json, columns: Map<string, number>, raw: Set<number>, ledger: Ledger): string[] {
  const cells: (string | undefined)[] = [];
  const beyond: [string, unknown][] = [];
  const put = (written: string, cell: string): number | undefined => {
    if (cell === '') return undefined;
    // "a.b" may be a name of its own beside an object "a".
    const name = cells[columns.get(written) ?? -1] === undefined ? written : `${written} (again)`;
    if (!columns.has(name)) columns.set(name, columns.size);
    const index = columns.get(name) ?? 0;
    cells[index] = cell;
    return index;
  };
  const enter = (name: string, value: unknown): void => {
    const { text, json = '' } = cellOf(value, name, ledger);
    put(name, text);
    const index = put(`${name}${AS_JSON}`, json);
    if (index !== undefined) raw.add(index);
  };
  for (const [name, value] of fieldsOf(item, '', DEEPEST)) {
    if (columns.has(name) || columns.size < MOST_COLUMNS) enter(name, value);
    else beyond.push([name, value]);
  }
  if (beyond.length > 0) enter(OTHERS, Object.fromEntries(beyond));
  return Array.from(cells, (cell) => cell ?? '');
}

function fieldsOf(item: Json, before: string, levels: number): [name: string, value: unknown][] {
  return Object.entries(item).flatMap(([key, value]): [string, unknown][] => (isPlainObject(value) && levels > 0
    ? fieldsOf(value, `${before}${key}.`, levels - 1) : [[`${before}${key}`, value]]));
}

/** How people would write a value in a cell. */
function cellOf(value: unknown, name: string, ledger: Ledger): Cell {
  if (value === null || value === undefined || typeof value === 'function') return { text: '' };
  if (typeof value === 'string') return { text: value };
  if (!Array.isArray(value)) return typeof value === 'object' ? { text: '', json: asJson(value, name, ledger) } : { text: asJson(value, name, ledger) };
  const items: readonly unknown[] = value;
  if (items.every((item) => typeof item !== 'object' || item === null)) return { text: items.filter((item) => item !== null).map(String).join('; ') };
  const lines = items.map(lineOf);
  const text = lines.every((line) => line !== undefined) ? lines.map((line) => line.text).join('\n') : '';
  return lines.every((line) => line?.isWhole) ? { text } : { text, json: asJson(value, name, ledger) };
}

const ADDRESSES = ['url', 'href', 'link'];
const LABELS = ['label', 'title', 'name', 'text'];

/** An object as a link, as tables write documents, or as a name; and whether that is all of it. Undefined when it has neither. */
function lineOf(item: unknown): { readonly text: string; readonly isWhole: boolean } | undefined {
  if (!isPlainObject(item)) return undefined;
  const known = [LABELS, ADDRESSES].flatMap((keys) => keys.find((key) => typeof item[key] === 'string' && item[key] !== '') ?? []);
  if (known.length === 0) return undefined;
  const texts = known.map((key) => String(item[key]));
  return { text: texts.map((text) => text.replace(/\s+/g, ' ')).join(' '), isWhole: known.length === Object.keys(item).length && texts.every((text) => !text.includes('\n')) };
}

function asJson(value: unknown, name: string, ledger: Ledger): string {
  try {
    return JSON.stringify(value);
  } catch {
    ledger.dropped(name, 'nested too deeply to be written');
    return '';
  }
}
