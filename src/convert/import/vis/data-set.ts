import { isPlainObject } from '../../../document/index.js';
import { Fields } from '../../input/fields.js';
import type { Ledger } from '../../input/ledger.js';

/** Items and groups, however they are written. */
export interface DataSet {
  readonly items: readonly Fields[];
  readonly groups: readonly Fields[];
  /** What is left once all else is read. */
  readonly rest: () => Readonly<Record<string, unknown>> | undefined;
}

/**
 * A list of items, `{items, groups}`, or a DataSet as JSON.stringify writes it (`_data`) or as an object by ids; null
 * for anything else.
 */
export function dataSet(value: unknown, ledger: Ledger): DataSet | null {
  if (Array.isArray(value)) return isEntries(value) ? ofList(value, ledger) : null;
  if (!isPlainObject(value)) return null;
  const root = new Fields(value, ledger);
  const whole = { groups: entriesOf(root, 'groups'), rest: () => root.rest('ext') };
  if (isEntries(value.items)) return { ...whole, items: entriesOf(root, 'items') };
  if (isPlainObject(value._data)) return { ...whole, items: entriesOf(root, '_data') };
  return isEntries(value) ? { groups: [], items: objectsIn(root), rest: () => root.rest('ext') } : null;
}

function ofList(values: readonly unknown[], ledger: Ledger): DataSet {
  const items = values.flatMap((value, index) => {
    if (isPlainObject(value)) return [new Fields(value, ledger, `/${index}`)];
    ledger.problem('error', `/${index}`, 'is not an object, and is left out');
    ledger.dropped('[]', 'is no item');
    return [];
  });
  const rest = (): Readonly<Record<string, unknown>> | undefined => {
    const left = items.map((item) => item.rest('ext')).filter((one) => one !== undefined);
    return left.length > 0 ? { items: left } : undefined;
  };
  return { items, groups: [], rest };
}

function entriesOf(fields: Fields, key: string): readonly Fields[] {
  if (Array.isArray(fields.value[key])) return fields.list(key);
  const inner = fields.object(key);
  return inner ? objectsIn(inner.object('_data') ?? inner) : [];
}

function objectsIn(fields: Fields): readonly Fields[] {
  return Object.keys(fields.value).map((key) => fields.object(key)).filter((entry) => entry !== undefined);
}

function isEntries(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || value.some(isEntry);
  if (!isPlainObject(value)) return false;
  if (isPlainObject(value._data)) return true;
  const entries = Object.values(value);
  return entries.length > 0 && entries.every(isEntry);
}

function isEntry(value: unknown): boolean {
  return isPlainObject(value) && (Object.hasOwn(value, 'start') || Object.hasOwn(value, 'content'));
}

/** Gives the lane of an item: the name of its group, or the group itself where no group is described. */
export function laneNames(groups: readonly Fields[]): (item: Fields) => string | undefined {
  const known = new Map(groups.map((group) => [group.peek('id'), group]));
  const names = new Map<string, string | undefined>();
  return (item) => {
    const id = item.text('group', 'event lane');
    if (id === undefined) return undefined;
    if (!names.has(id)) names.set(id, nameOf(known.get(id)) ?? id);
    return names.get(id);
  };
}

function nameOf(group: Fields | undefined): string | undefined {
  group?.text('id', 'event lane');
  return group?.text('content', 'event lane');
}
