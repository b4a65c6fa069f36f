import { MISSING, wrongType } from '../complaints.js';
import type { ObjectRule } from '../rules/rules.js';
import { isPlainObject, list } from '../words.js';
import { ANY_JSON } from './any-json.js';
import { isTooDeep, LEAST_BYTES, refuse, reportField, type ReadState } from './read-state.js';
import { isReserved, MISS, readChild, wholeOrClosely, type Read, type Reader, type Take } from './reader.js';

/** What an object is made of. */
export interface ObjectPlan {
  /** What it is called in a sentence. */
  readonly noun: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** Names of the fields without which it is left out. */
  readonly required: readonly string[];
  readonly rule: ObjectRule | undefined;
}

/** Reads a property that may be absent: `read` gives `ABSENT` then, and `take` is not asked. */
export interface Field extends Reader {
  /** Whether `null` means something there. Elsewhere it is what a CMS writes for "absent". */
  readonly takesNull: boolean;
  /** Stands in for a value that is missing or cannot be used. */
  readonly fallback: null | undefined;
}

const ABSENT = Symbol('absent');

export function fieldOf({ read, take }: Reader, takesNull: boolean, fallback?: null): Field {
  return { take, takesNull, fallback, read: (value, state) => (isAbsent(value, takesNull) ? ABSENT : read(value, state)) };
}

function isAbsent(value: unknown, takesNull: boolean): boolean {
  return value === undefined || (value === null && !takesNull);
}

const UNKNOWN = fieldOf(ANY_JSON, true);
/** A property whose name cannot be used. */
const UNUSABLE = fieldOf({ read: () => undefined, take: () => MISS }, true);

/** Reads an object. Fields that the format does not know are kept. */
export function objectReader(plan: ObjectPlan): Reader {
  return { read: readObject(plan), take: takeObject(plan) };
}

/** Reads an object whose keys are the author's own: ids, languages, reverse-DNS names. */
export function recordReader(key: Reader, field: Field): Reader {
  return { read: readRecord(key.read, wholeOrClosely(field)), take: takeRecord(key.take, field) };
}

/** An object in the making, with the known fields that were there and could not be used. */
interface Draft {
  readonly object: Record<string, unknown>;
  /** Made when needed: nearly every object does without. */
  refused?: Set<string>;
}

/**
 * A field that cannot be used is left out, and the object with it when the field is required and nothing can stand in
 * for it.
 */
function readObject(plan: ObjectPlan): Read {
  const { noun, fields, required } = plan;
  return (value, state) => {
    if (!isPlainObject(value)) return refuse(state, wrongType(value, ['object']));
    if (isTooDeep(state, state.path.length)) return undefined;
    const draft = readFields(fields, value, state);
    const missing = required.filter((key) => !settle(draft, key, fields.get(key)?.fallback, state));
    const unusable = missing.length > 0 ? missing : blamedFields(plan, draft, state);
    return unusable.length > 0 ? leaveOut(noun, unusable, state) : draft.object;
  };
}

function readFields(fields: ObjectPlan['fields'], source: Readonly<Record<string, unknown>>, state: ReadState): Draft {
  const draft: Draft = { object: {} };
  for (const key of Object.keys(source)) {
    if (isReserved(key, state)) continue;
    const field = fields.get(key);
    const value = readChild((field ?? UNKNOWN).read, source, key, state);
    if (value === ABSENT) continue;
    if (value !== undefined) draft.object[key] = value;
    else if (field) markRefused(draft, key);
  }
  return draft;
}

function markRefused(draft: Draft, key: string): void {
  draft.refused ??= new Set();
  draft.refused.add(key);
}

/** Whether a required field is there in the end. */
function settle(draft: Draft, key: string, fallback: null | undefined, state: ReadState): boolean {
  if (Object.hasOwn(draft.object, key)) return true;
  if (!draft.refused?.has(key)) reportField(state, key, MISSING);
  if (fallback === undefined) return false;
  draft.object[key] = fallback;
  markRefused(draft, key);
  return true;
}

/** The field that the rule of the whole object blames, if it does. */
function blamedFields({ rule }: ObjectPlan, { object, refused }: Draft, state: ReadState): readonly string[] {
  const complaint = rule?.check(object);
  if (!rule || !complaint) return [];
  if (!refused?.has(rule.field)) reportField(state, rule.field, complaint);
  return [rule.field];
}

function leaveOut(noun: string, unusable: readonly string[], state: ReadState): unknown {
  const fields = list(unusable.map((key) => `"${key}"`));
  return refuse(state, {
    message:
      state.path.length === 0
        ? `cannot be shown, because it has no usable ${fields}`
        : `this ${noun} is left out, because it has no usable ${fields}`,
    hint: `Write ${fields} as the document format says.`,
  });
}

function readRecord(readKey: Read, readValue: Read): Read {
  return (source, state) => {
    if (!isPlainObject(source)) return refuse(state, wrongType(source, ['object']));
    if (isTooDeep(state, state.path.length)) return undefined;
    const record: Record<string, unknown> = {};
    const readEntry: Read = (value) =>
      readKey(state.path.at(-1), state) === undefined ? undefined : readValue(value, state);
    for (const key of Object.keys(source)) {
      const value = isReserved(key, state) ? undefined : readChild(readEntry, source, key, state);
      if (value !== undefined && value !== ABSENT) record[key] = value;
    }
    return record;
  };
}

type Properties = Record<string, unknown>;
type FieldNamed = (key: string, state: ReadState, depth: number) => Field;

/** Takes an object: our own as it is, a foreign one as a copy. */
function takeObject({ fields, required, rule }: ObjectPlan): Take {
  const fieldNamed = (key: string): Field => fields.get(key) ?? UNKNOWN;
  return (value, state, depth) => {
    const object = takeProperties(fieldNamed, value, state, depth);
    if (!object) return MISS;
    for (const key of required) if (object[key] === undefined) return MISS;
    return rule?.check(object) ? MISS : object;
  };
}

function takeRecord(takeKey: Take, field: Field): Take {
  const fieldNamed: FieldNamed = (key, state, depth) => (takeKey(key, state, depth) === MISS ? UNUSABLE : field);
  return (value, state, depth) => takeProperties(fieldNamed, value, state, depth) ?? MISS;
}

function takeProperties(fieldNamed: FieldNamed, value: unknown, state: ReadState, depth: number): Properties | null {
  const object = depth < state.limits.depth ? hold(value, state) : null;
  if (!object) return null;
  let absent: Set<string> | undefined;
  for (const key in object) {
    if (key === '__proto__') return null;
    const { take, takesNull } = fieldNamed(key, state, depth);
    const before = object[key];
    state.bytes += LEAST_BYTES;
    if (isAbsent(before, takesNull)) {
      (absent ??= new Set()).add(key);
      continue;
    }
    const taken = take(before, state, depth + 1);
    if (taken === MISS) return null;
    if (taken !== before) object[key] = taken;
  }
  return absent ? without(object, absent) : object;
}

/** The object itself when it is ours, else a copy, which has neither getters nor traps and is looked at in peace. */
function hold(value: unknown, state: ReadState): Properties | null {
  if (!isPlainObject(value)) return null;
  if (state.owned) return value;
  const copy = { ...value };
  return Object.getOwnPropertySymbols(copy).length > 0 ? null : copy;
}

function without(object: Properties, absent: ReadonlySet<string>): Properties {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !absent.has(key)));
}
