import { settleIds } from './check/ids.js';
import { REMARKS } from './check/remarks.js';
import type { Review } from './check/review.js';
import { checkSpans } from './check/spans.js';
import { complete } from './complete.js';
import type { Complaint, Issue } from './issue.js';
import { limitsFrom, type Limits } from './limits.js';
import type { Policy } from './policy.js';
import { POLICY_FORM } from './form/policy-form.js';
import { readerOf } from './read/reader-of.js';
import { report, startReading, TooLarge, type Reading } from './read/reading.js';
import { checkVersion, FORMAT_VERSION } from './rules/index.js';
import { tooLarge } from './too-large.js';
import { isPlainObject } from './words.js';

/** What reading a document gives. */
export interface Parsed {
  /** `null` when there is nothing that can be shown. */
  readonly policy: Policy | null;
  readonly issues: Issue[];
}

const { read: readPolicy } = readerOf(POLICY_FORM);
const CHECKS: readonly ((review: Review) => void)[] = [settleIds, checkSpans, ...REMARKS];

/**
 * Reads anything as a policy document, format 1. What cannot be used is left out and reported, and the rest
 * is kept; what is given is not changed. Never throws.
 */
export function parse(input: unknown, limits?: Partial<Limits>): Parsed {
  return readAll(input, startReading(limitsFrom(limits)));
}

/** Likewise of what was made here of JSON text, and which the policy may hold and change therefore. */
export function parseOwned(input: unknown, limits: Limits): Parsed {
  return readAll(input, startReading(limits, true));
}

function readAll(input: unknown, at: Reading): Parsed {
  try {
    return { policy: readDocument(input, at), issues: at.issues };
  } catch (error) {
    at.path.length = 0;
    report(at, error instanceof TooLarge ? tooLarge(at.limits) : UNREADABLE);
    return { policy: null, issues: at.issues };
  }
}

function readDocument(input: unknown, at: Reading): Policy | null {
  if (isNewer(input, at)) return null;
  const policy = readPolicy(input, at) as Review['policy'] | undefined;
  if (!policy) return null;
  for (const check of CHECKS) check({ policy, at });
  return complete(policy);
}

/** A newer format may mean something else by the same names, so nothing of it is read. */
function isNewer(input: unknown, at: Reading): boolean {
  const version = isPlainObject(input) ? input['version'] : undefined;
  if (typeof version !== 'number' || !Number.isFinite(version) || version <= FORMAT_VERSION) return false;
  at.path.push('version');
  report(at, checkVersion(version) ?? UNREADABLE);
  return true;
}

const UNREADABLE: Complaint = {
  message: 'throws an error when it is read',
  hint: 'Give plain JSON: no getters or proxies that throw.',
};
