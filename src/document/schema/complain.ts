import type * as z from 'zod/mini';
import type { Complaint } from '../issue.js';

/**
 * A zod check that says in our own words what is wrong with a value; `null` when nothing is.
 * On an object it names the field that is to blame.
 */
export function complain<Value>(
  find: (value: Value) => Complaint | null,
  field?: string,
): z.core.CheckFn<Value> {
  return ({ value, issues }) => {
    const complaint = find(value);
    if (!complaint) return;
    const { message, hint } = complaint;
    issues.push({
      code: 'custom',
      input: value,
      message,
      params: { hint },
      path: field === undefined ? [] : [field],
    });
  };
}
