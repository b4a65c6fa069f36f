import { isPlainObject, parse, type PolicyEvent } from '../../../document/index.js';
import type { Ledger } from '../../input/ledger.js';

/** What a cell of JSON adds to the event of its row. */
export interface ExtraFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The same as the document reads it, to be compared with what the cells say. */
  readonly sound: Partial<PolicyEvent>;
}

/** The object of a cell of JSON; undefined, with a warning, when it holds none. */
export function jsonObject(cell: string, place: string, column: string, ledger: Ledger): Readonly<Record<string, unknown>> | undefined {
  const value = parsed(cell);
  if (isPlainObject(value)) return value;
  ledger.problem('warning', place, `the column "${column}" holds no JSON object, and is kept as it is`,
    'Leave what stands in this column as it was exported.');
  return undefined;
}

export function extraFields(fields: Readonly<Record<string, unknown>>): ExtraFields {
  const { policy } = parse({ title: '-', events: [{ date: '2000', title: '-', ...fields }] });
  const sound = Object.entries(policy?.events[0] ?? {}).filter(([key]) => Object.hasOwn(fields, key));
  return { fields, sound: Object.fromEntries(sound) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
