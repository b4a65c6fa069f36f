import { canonical, isObject, isSame, type Json } from './json.js';

/** How two objects that mean the same become one. A field without a rule is filled, or its other value is disputed. */
export interface Rules {
  /** By what an entry of a list is known. Entries known by the same become one. */
  readonly lists?: Readonly<Record<string, ListRule>>;
  /** Objects whose fields are united one by one; `*` are those of any other name. */
  readonly objects?: Readonly<Record<string, Rules>>;
  /** Whether two such objects may be united at all. */
  readonly joins?: (first: Json, second: Json) => boolean;
  /** Fields that are settled elsewhere. */
  readonly except?: readonly string[];
}

export interface ListRule {
  readonly key: (entry: never) => string;
  readonly entry?: Rules;
}

/** Hears of a value that is not in the united object, since the first one has another. */
export type Dispute = (field: string, value: unknown) => void;

/** Adds to the first object what only the second says. */
export function unite(first: Json, second: Json, rules: Rules, dispute: Dispute): void {
  for (const [field, value] of Object.entries(second)) {
    if (rules.except?.includes(field)) continue;
    const known = first[field];
    if (known === undefined) first[field] = value;
    else if (!isSame(known, value)) uniteField(field, known, value, rules, dispute);
  }
}

function uniteField(field: string, known: unknown, value: unknown, rules: Rules, dispute: Dispute): void {
  const list = own(rules.lists, field);
  const object = own(rules.objects, field) ?? own(rules.objects, '*');
  if (list && Array.isArray(known) && Array.isArray(value)) uniteLists(known, value, list, below(dispute, field));
  else if (object && isObject(known) && isObject(value) && (object.joins?.(known, value) ?? true)) {
    unite(known, value, object, below(dispute, `${field}.`));
  } else dispute(field, value);
}

function uniteLists(first: unknown[], second: readonly unknown[], { key, entry }: ListRule, dispute: Dispute): void {
  const keyOf = key as (entry: unknown) => string;
  const known = new Set(first.map(canonical));
  const places = new Map<string, number[]>();
  for (let place = first.length - 1; place >= 0; place -= 1) add(places, keyOf(first[place]), place);
  for (const value of second) {
    if (known.has(canonical(value))) continue;
    const place = places.get(keyOf(value))?.pop();
    const same = place === undefined ? undefined : first[place];
    if (place === undefined) first.push(value);
    else if (isObject(same) && isObject(value)) unite(same, value, entry ?? {}, below(dispute, `[${place}].`));
    else dispute(`[${place}]`, value);
  }
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}

function below(dispute: Dispute, path: string): Dispute {
  return (field, value) => dispute(`${path}${field}`, value);
}

export function add<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const items = index.get(key);
  if (items) items.push(item);
  else index.set(key, [item]);
}
