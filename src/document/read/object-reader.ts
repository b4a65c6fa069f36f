import { isPlainObject, list } from '../words.js';
import { ABSENT } from './absent.js';
import { isTooDeep } from './depth.js';
import { markRefused, type Draft, type ObjectPlan } from './object-plan.js';
import { readChild } from './read-child.js';
import { readJson } from './read-json.js';
import { refuse, type Read, type Reading } from './reading.js';
import { blamedFields, settle } from './required-fields.js';
import { isReserved } from './reserved.js';
import { wrongType } from './wrong-type.js';

const NONE: readonly never[] = [];

/**
 * Reads an object: a field that cannot be used is left out, and the object with it when the field is required
 * and nothing can stand in for it. Unknown fields are kept.
 */
export function objectReader(plan: ObjectPlan): Read {
  const required = [...plan.fields].filter(([, field]) => field.required);
  const isComplete = ({ object }: Draft): boolean => required.every(([key]) => object[key] !== undefined);
  return (value, at) => {
    if (!isPlainObject(value)) return refuse(at, wrongType(value, ['object']));
    if (isTooDeep(at)) return undefined;
    const draft = readFields(plan, value, at);
    const missing = isComplete(draft)
      ? NONE
      : required.filter(([key, field]) => !settle(draft, key, field, at));
    const unusable = missing.length > 0 ? missing.map(([key]) => key) : blamedFields(plan.rule, draft, at);
    return unusable.length > 0 ? leaveOut(plan.noun, unusable, at) : draft.object;
  };
}

function readFields({ fields }: ObjectPlan, source: Readonly<Record<string, unknown>>, at: Reading): Draft {
  const draft: Draft = { object: {} };
  for (const key of Object.keys(source)) {
    if (isReserved(key, at)) continue;
    const field = fields.get(key);
    const value = readChild(field?.read ?? readJson, source, key, at);
    if (value === ABSENT) continue;
    if (value !== undefined) draft.object[key] = value;
    else if (field) markRefused(draft, key);
  }
  return draft;
}

function leaveOut(noun: string, unusable: readonly string[], at: Reading): unknown {
  const fields = list(unusable.map((key) => `"${key}"`));
  return refuse(at, {
    message:
      at.path.length === 0
        ? `cannot be shown, because it has no usable ${fields}`
        : `this ${noun} is left out, because it has no usable ${fields}`,
    hint: `Write ${fields} as the document format says.`,
  });
}
