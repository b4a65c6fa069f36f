import type * as z from 'zod/mini';
import type { Complaint } from '../issue.js';

/** A rule as a zod check, in our own words; on an object it names the field that is to blame. */
export function complain(find: (value: never) => Complaint | null, field?: string): z.core.CheckFn<unknown> {
  return ({ value, issues }) => {
    const complaint = find(value as never);
    if (!complaint) return;
    const { message, hint } = complaint;
    const path = field === undefined ? [] : [field];
    issues.push({ code: 'custom', input: value, message, params: { hint }, path });
  };
}
