import { isPlainObject } from '../words.js';
import { isAbsent } from './absent.js';
import type { ObjectPlan } from './object-plan.js';
import { readJson } from './read-json.js';
import { LEAST_BYTES, type Reading } from './reading.js';
import { MISS, quietly, type OptionalReader, type Take } from './take.js';

type Properties = Record<string, unknown>;

/** What takes a property, and whether `null` means something there. */
type PropertyTaker = Pick<OptionalReader, 'take' | 'takesNull'>;

const takeQuietly = quietly(readJson);
/** Any JSON. How deep it may go is told by the path, for which places without names do. */
export const ANY: OptionalReader = {
  read: readJson,
  takesNull: true,
  take(value, at, depth) {
    const { path } = at;
    const { length } = path;
    while (path.length < depth) path.push('');
    const taken = takeQuietly(value, at, depth);
    path.length = length;
    return taken;
  },
};
const NOTHING: PropertyTaker = { take: () => MISS, takesNull: true };

/** Takes an object: our own as it is, a foreign one as a copy. */
export function objectTaker({ fields, rule }: ObjectPlan): Take {
  const required = [...fields].filter(([, field]) => field.required).map(([key]) => key);
  const takerOf = (key: string): PropertyTaker => fields.get(key) ?? ANY;
  return (value, at, depth) => {
    const object = takeProperties(takerOf, value, at, depth);
    if (!object) return MISS;
    for (const key of required) if (object[key] === undefined) return MISS;
    return rule?.check(object) ? MISS : object;
  };
}

/** Takes an object whose keys are the author's own. */
export function recordTaker(takeKey: Take, taker: PropertyTaker): Take {
  return (value, at, depth) => {
    const takerOf = (key: string): PropertyTaker => (takeKey(key, at, depth) === MISS ? NOTHING : taker);
    return takeProperties(takerOf, value, at, depth) ?? MISS;
  };
}

type TakerOf = (key: string) => PropertyTaker;

function takeProperties(takerOf: TakerOf, value: unknown, at: Reading, depth: number): Properties | null {
  const object = depth < at.limits.depth ? hold(value, at) : null;
  if (!object) return null;
  let isWhole = true;
  for (const key in object) {
    if (key === '__proto__') return null;
    const { take, takesNull } = takerOf(key);
    const before = object[key];
    at.bytes += LEAST_BYTES;
    if (isAbsent(before, takesNull)) {
      isWhole = false;
      continue;
    }
    const taken = take(before, at, depth + 1);
    if (taken === MISS) return null;
    if (taken !== before) object[key] = taken;
  }
  return isWhole ? object : withoutAbsent(takerOf, object);
}

/** The object itself when it is ours, else a copy, which has neither getters nor traps and is looked at in peace. */
function hold(value: unknown, at: Reading): Properties | null {
  if (!isPlainObject(value)) return null;
  if (at.owned) return value;
  const copy = { ...value };
  return Object.getOwnPropertySymbols(copy).length > 0 ? null : copy;
}

/** An object without the fields that are as good as not there. */
function withoutAbsent(takerOf: TakerOf, object: Properties): Properties {
  const kept: Properties = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (!isAbsent(value, takerOf(key).takesNull)) kept[key] = value;
  }
  return kept;
}
