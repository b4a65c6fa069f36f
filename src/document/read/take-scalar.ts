import type { Complaint } from '../issue.js';
import { MISS, type Take } from './take.js';

/** Takes a text that is short enough and keeps a rule. */
export function textTaker(rule?: (value: string) => Complaint | null): Take {
  return (value, at) => {
    if (typeof value !== 'string' || value.length > at.limits.text) return MISS;
    at.bytes += value.length;
    return rule?.(value) ? MISS : value;
  };
}

/** Takes what passes a test. */
export function scalarTaker(isGood: (value: unknown) => boolean): Take {
  return (value) => (isGood(value) ? value : MISS);
}
