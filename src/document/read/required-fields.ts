import type * as z from 'zod/mini';
import type { Complaint } from '../issue.js';
import { markRefused, type Draft, type Field, type ObjectPlan } from './object-plan.js';
import { report, type Reading } from './reading.js';
import { sentence } from './sentence.js';

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

/** The fields that the checks of the whole object blame. */
export function blamedFields(
  checks: ObjectPlan['checks'],
  { object, refused }: Draft,
  at: Reading,
): readonly string[] {
  if (checks.length === 0) return [];
  const issues: z.core.$ZodRawIssue[] = [];
  for (const check of checks) void check._zod.check({ value: object as never, issues });
  return issues.map((issue) => {
    const key = String(issue.path?.[0]);
    if (!refused?.has(key)) reportField(at, key, sentence(issue as z.core.$ZodIssue, object[key]));
    return key;
  });
}

function reportField(at: Reading, key: string, complaint: Complaint): void {
  at.path.push(key);
  report(at, complaint);
  at.path.pop();
}
