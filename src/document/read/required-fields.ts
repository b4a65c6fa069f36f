import type { Complaint } from '../issue.js';
import { markRefused, type Draft, type Field, type ObjectPlan } from './object-plan.js';
import { report, type Reading } from './reading.js';

const MISSING: Complaint = { message: 'is missing', hint: 'It is required here: write it.' };

/** Whether a required field is there in the end. */
export function settle(draft: Draft, key: string, { fallback }: Field, at: Reading): boolean {
  if (Object.hasOwn(draft.object, key)) return true;
  if (!draft.refused?.has(key)) reportField(at, key, MISSING);
  if (fallback === undefined) return false;
  draft.object[key] = fallback;
  markRefused(draft, key);
  return true;
}

/** The field that the rule of the whole object blames, if it does. */
export function blamedFields(
  rule: ObjectPlan['rule'],
  { object, refused }: Draft,
  at: Reading,
): readonly string[] {
  const complaint = rule?.check(object);
  if (!rule || !complaint) return [];
  if (!refused?.has(rule.field)) reportField(at, rule.field, complaint);
  return [rule.field];
}

function reportField(at: Reading, key: string, complaint: Complaint): void {
  at.path.push(key);
  report(at, complaint);
  at.path.pop();
}
