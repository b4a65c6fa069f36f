import { checkEffectiveDates, checkEras, checkSpans } from './check/dates.js';
import { settleIds } from './check/ids.js';
import { checkKinds } from './check/kinds.js';
import { checkMedia } from './check/media.js';
import { checkReferences } from './check/references.js';
import type { Review } from './check/review.js';
import { POLICY_FORM } from './form/policy-form.js';
import type { Complaint, Issue } from './issue.js';
import { explainJson, withoutMark } from './json-text.js';
import { limitsFrom, type Limits } from './limits.js';
import type { Policy } from './policy.js';
import { readState, report, TooLarge, type ReadState } from './read/read-state.js';
import { UNREADABLE } from './read/reader.js';
import { readerOf } from './read/reader-of.js';
import { checkVersion, FORMAT_VERSION } from './rules/rules.js';
import { isPlainObject } from './words.js';

/** What reading a document gives. */
export interface Parsed {
  /** `null` when there is nothing that can be shown. */
  readonly policy: Policy | null;
  readonly issues: Issue[];
}

const { read: readPolicy } = readerOf(POLICY_FORM);

/** What no field can say alone. All but the first two change nothing that is shown: they are hints for authors. */
const CHECKS: readonly ((review: Review) => void)[] = [
  settleIds, checkSpans, checkEras, checkReferences, checkEffectiveDates, checkKinds, checkMedia,
];

/**
 * Reads anything as a policy document, format 1. What cannot be used is left out and reported, and the rest
 * is kept; what is given is not changed. Never throws.
 */
export function parse(input: unknown, limits?: Partial<Limits>): Parsed {
  return readAll(input, readState(limitsFrom(limits)));
}

/**
 * Reads JSON text as a policy document, format 1, and says so when it is a web page, cut off or empty.
 * Never throws.
 */
export function parseJson(text: string, limits?: Partial<Limits>): Parsed {
  const state = readState(limitsFrom(limits), true);
  if (text.length > state.limits.bytes) return nothing(state, tooLarge(state.limits));
  const json = withoutMark(text);
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return nothing(state, explainJson(json, error));
  }
  return readAll(input, state);
}

function readAll(input: unknown, state: ReadState): Parsed {
  try {
    return { policy: readDocument(input, state), issues: state.issues };
  } catch (error) {
    state.path.length = 0;
    return nothing(state, error instanceof TooLarge ? tooLarge(state.limits) : UNREADABLE);
  }
}

function nothing(state: ReadState, complaint: Complaint): Parsed {
  report(state, complaint);
  return { policy: null, issues: state.issues };
}

function readDocument(input: unknown, state: ReadState): Policy | null {
  if (isNewer(input, state)) return null;
  const policy = readPolicy(input, state) as Review['policy'] | undefined;
  if (!policy) return null;
  for (const check of CHECKS) check({ policy, state });
  return complete(policy);
}

/** A newer format may mean something else by the same names, so nothing of it is read. */
function isNewer(input: unknown, state: ReadState): boolean {
  const version = isPlainObject(input) ? input['version'] : undefined;
  if (typeof version !== 'number' || !Number.isFinite(version) || version <= FORMAT_VERSION) return false;
  state.path.push('version');
  report(state, checkVersion(version) ?? UNREADABLE);
  return true;
}

/** Gives every field that takes one or several the same shape, in place. Ids are settled by then. */
function complete(policy: Review['policy']): Policy {
  for (const event of policy.events) if (!Array.isArray(event.cases)) event.cases = listOf(event.cases);
  for (const courtCase of policy.cases ?? []) {
    if (!Array.isArray(courtCase.docket)) courtCase.docket = listOf(courtCase.docket);
  }
  return policy as Policy;
}

function listOf(value: string | string[] | undefined): string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}

function tooLarge({ bytes }: Limits): Complaint {
  return {
    message: `is larger than ${bytes} bytes, and is not read`,
    hint: 'Shorten it, or split the policy into several documents.',
  };
}
