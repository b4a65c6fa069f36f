import { quote } from '../../document/index.js';
import type { Ledger } from '../input/ledger.js';
import { canonical, isObject, isSame, type Json } from './json.js';
import { keepDiffering, type Marked, MERGED, type Origin } from './provenance.js';
import type { ReferenceKind } from './references.js';
import { addTo } from './unpaired.js';

/** How two objects that mean the same become one. A field without a rule is filled, or its other value is disputed. */
export interface Rules {
  /** By what an entry of a list is known. Entries known by the same become one. */
  readonly lists?: Readonly<Record<string, ListRule>>;
  /** Objects whose fields are merged one by one; `*` are those of any other name. */
  readonly objects?: Readonly<Record<string, Rules>>;
  /** Fields that tell something of another: they are filled only where both objects have the same of that. */
  readonly tells?: Readonly<Record<string, string>>;
  /** Whether two such objects may be merged at all. */
  readonly joins?: (first: Json, second: Json) => boolean;
  /** Fields that are settled elsewhere. */
  readonly except?: readonly string[];
}

export interface ListRule {
  readonly key: (entry: never) => string;
  readonly entry?: Rules;
}

/** What readers would be told otherwise by the other document, not only in other words. */
const FACTS = new Set(['date', 'kind', 'reliability', 'court.id', 'court.label', 'parent', 'posture']);

/** A kind of entry, as reports call it. */
export interface NamedKind {
  /** "events[]". */
  readonly from: string;
  readonly kind: ReferenceKind;
  readonly rules: Rules;
}

/** Adds to an entry what a second document says of it. Of what contradicts, the first stands, and the other is kept under `ext`. */
export function mergeEntry(first: Marked, second: Marked, { from, kind, rules }: NamedKind, origin: Origin, ledger: Ledger): void {
  const disputed: (readonly [field: string, value: unknown])[] = [];
  mergeFields(first as Json, second as Json, rules, (field, value) => disputed.push([field, value]));
  for (const [field, value] of disputed) {
    keepDiffering(first, field, value, origin);
    ledger.kept([from, field.replace(/\[\d+\]/g, '[]')].filter(Boolean).join('.'), `ext ${MERGED}: differing`);
    if (!FACTS.has(field)) continue;
    ledger.problem('warning', '', `Of the ${kind} ${quote(first.id ?? '')}, the ${field} is ${canonical((first as Json)[field.split('.')[0] ?? ''])}, ` +
      `and in the document of ${origin.publisher} it is ${canonical(value)}`, 'The first is shown, and the other kept under "ext". Correct one of the documents.');
  }
}

/** Hears of a value that is not in the merged object, since the first one has another. */
type Dispute = (field: string, value: unknown) => void;

function isOfTheSame(first: Json, second: Json, field: string | undefined): boolean {
  return field === undefined || first[field] === undefined || isSame(first[field], second[field]);
}

/** Adds to the first object what only the second says. */
function mergeFields(first: Json, second: Json, rules: Rules, dispute: Dispute): void {
  for (const [field, value] of Object.entries(second)) {
    if (rules.except?.includes(field)) continue;
    const known = first[field];
    if (known === undefined && isOfTheSame(first, second, own(rules.tells, field))) first[field] = value;
    else if (!isSame(known, value)) mergeField(field, known, value, rules, dispute);
  }
}

function mergeField(field: string, known: unknown, value: unknown, rules: Rules, dispute: Dispute): void {
  const list = own(rules.lists, field);
  const object = own(rules.objects, field) ?? own(rules.objects, '*');
  if (list && Array.isArray(known) && Array.isArray(value)) mergeLists(known, value, list, disputeBelow(dispute, field));
  else if (object && isObject(known) && isObject(value) && (object.joins?.(known, value) ?? true)) {
    mergeFields(known, value, object, disputeBelow(dispute, `${field}.`));
  } else dispute(field, value);
}

function mergeLists(first: unknown[], second: readonly unknown[], { key, entry }: ListRule, dispute: Dispute): void {
  const keyOf = key as (entry: unknown) => string;
  const known = new Set(first.map(canonical));
  const places = new Map<string, number[]>();
  for (let place = first.length - 1; place >= 0; place -= 1) addTo(places, keyOf(first[place]), place);
  for (const value of second) {
    if (known.has(canonical(value))) continue;
    const place = places.get(keyOf(value))?.pop();
    const same = place === undefined ? undefined : first[place];
    if (place === undefined) first.push(value);
    else if (isObject(same) && isObject(value)) mergeFields(same, value, entry ?? {}, disputeBelow(dispute, `[${place}].`));
    else dispute(`[${place}]`, value);
  }
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}

function disputeBelow(dispute: Dispute, path: string): Dispute {
  return (field, value) => dispute(`${path}${field}`, value);
}
