import { isPlainObject } from '../words.js';
import { ABSENT } from './absent.js';
import type { ObjectPlan } from './object-plan.js';
import { LEAST_BYTES, type Reading } from './reading.js';
import { MISS, type Take } from './take.js';
import { takeJson } from './take-json.js';

type Properties = Record<string, unknown>;

/** Takes an object: our own as it is, a foreign one as a copy. */
export function objectTaker({ fields, rule }: ObjectPlan): Take {
  const required = [...fields].filter(([, field]) => field.required).map(([key]) => key);
  const takerOf = (key: string): Take => fields.get(key)?.take ?? takeJson;
  return (value, at, depth) => {
    const object = takeProperties(takerOf, value, at, depth);
    if (object === MISS) return MISS;
    for (const key of required) if ((object as Properties)[key] === undefined) return MISS;
    return rule?.check(object as Properties) ? MISS : object;
  };
}

/** Takes an object whose keys are the author's own. */
export function recordTaker(takeKey: Take, takeValue: Take): Take {
  return (record, at, depth) =>
    takeProperties((key) => (takeKey(key, at, depth) === MISS ? () => MISS : takeValue), record, at, depth);
}

/** JSON has no other. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function takeProperties(takerOf: (key: string) => Take, value: unknown, at: Reading, depth: number): unknown {
  if (!(at.owned ? isObject(value) : isPlainObject(value)) || depth >= at.limits.depth) return MISS;
  // A copy has neither getters nor traps, and is looked at in peace.
  const object = at.owned ? (value as Properties) : { ...(value as Properties) };
  if (!at.owned && Object.getOwnPropertySymbols(object).length > 0) return MISS;
  let isWhole = true;
  for (const key in object) {
    if (key === '__proto__') return MISS;
    const before = object[key];
    at.bytes += LEAST_BYTES;
    const taken = takerOf(key)(before, at, depth + 1);
    if (taken === MISS) return MISS;
    if (taken === ABSENT) isWhole = false;
    else if (taken !== before) object[key] = taken;
  }
  return isWhole ? object : present(takerOf, object, at, depth);
}

/** An object without the fields that are as good as not there. */
function present(takerOf: (key: string) => Take, object: Properties, at: Reading, depth: number): Properties {
  const kept: Properties = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if ((value ?? takerOf(key)(value, at, depth)) !== ABSENT) kept[key] = value;
  }
  return kept;
}
