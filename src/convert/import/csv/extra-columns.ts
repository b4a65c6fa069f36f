import { isPlainObject, parse, type PolicyEvent } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';
import { placeOf } from '../../input/table.js';
import { EXTRA_HEADER } from '../../table/columns.js';
import type { RowCells } from './row-cells.js';

/** What a cell of JSON adds to the event of its row. */
export interface ExtraFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The same as the document reads it, to be compared with what the cells say. */
  readonly sound: Partial<PolicyEvent>;
}

/** The fields that a row has in JSON; undefined without any, and when they cannot be read. */
export function extraFieldsIn(cells: RowCells, ledger: Ledger): ExtraFields | undefined {
  if (!cells.mapping.has('more')) return undefined;
  const json = cells.written('more');
  if (json.trim() === '') return undefined;
  const fields = jsonObject(json, placeOf(cells.row, ledger.rowNoun), EXTRA_HEADER, ledger);
  if (!fields) cells.leave('more');
  return fields && { fields, sound: soundOf(fields) };
}

/** The object of a cell of JSON; undefined, with a warning, when it holds none. */
export function jsonObject(cell: string, place: string, column: string, ledger: Ledger): Readonly<Record<string, unknown>> | undefined {
  const value = parsed(cell);
  if (isPlainObject(value)) return value;
  ledger.problem('warning', place, `the column "${column}" holds no JSON object, and is kept as it is`,
    'Leave what stands in this column as it was exported.');
  return undefined;
}

function soundOf(fields: Readonly<Record<string, unknown>>): Partial<PolicyEvent> {
  const { policy } = parse({ title: '-', events: [{ date: '2000', title: '-', ...fields }] });
  return Object.fromEntries(Object.entries(policy?.events[0] ?? {}).filter(([key]) => Object.hasOwn(fields, key)));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
