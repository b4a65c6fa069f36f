import * as z from 'zod/mini';
import { MISSING, wrongType, wrongWord } from '../complaints.js';
import type { JsonType } from '../form/form.js';
import { issueAt, type Complaint, type Issue, type Key } from '../issue.js';
import { MOST_ISSUES } from '../read/read-state.js';
import { policy } from './policy.js';

type ZodIssue = z.core.$ZodIssue;

/**
 * What the schema refuses in a document, in our words. It is stricter than `parse`: a field that is `null` where that
 * means nothing is refused, not read as absent.
 */
export function strictIssues(document: unknown): readonly Issue[] {
  const { error } = z.safeParse(policy, document);
  return (error?.issues ?? []).slice(0, MOST_ISSUES).flatMap((issue) => issuesOf(issue, [], document));
}

function issuesOf(issue: ZodIssue, above: readonly Key[], document: unknown): readonly Issue[] {
  const path = [...above, ...issue.path] as Key[];
  if (issue.code === 'invalid_union') {
    const option = closestOption(issue.errors);
    if (option) return option.flatMap((inner) => issuesOf(inner, path, document));
  }
  return [issueAt(path, complaintOf(issue, valueAt(document, path)), 'error')];
}

/** The option of a union that the value has the type of, if there is one. */
function closestOption(options: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  return options.find((issues) => !issues.some(isOfWholeType));
}

function isOfWholeType(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && !closestOption(issue.errors));
}

function complaintOf(issue: ZodIssue, value: unknown): Complaint {
  if (value === undefined) return MISSING;
  switch (issue.code) {
    case 'custom':
      return { message: issue.message, hint: String(issue.params?.['hint']) };
    case 'invalid_key':
      return issue.issues.map((inner) => complaintOf(inner, value))[0] ?? UNFIT;
    case 'invalid_value':
      return sayingNull(value, wrongWord(value, issue.values.map(String)));
    case 'invalid_type':
    case 'invalid_union':
      return sayingNull(value, wrongType(value, expectedTypes(issue)));
    default:
      return UNFIT;
  }
}

function expectedTypes(issue: ZodIssue): readonly JsonType[] {
  if (issue.code === 'invalid_type') return [issue.expected === 'record' ? 'object' : (issue.expected as JsonType)];
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(expectedTypes) : [];
}

function sayingNull(value: unknown, { message, hint }: Complaint): Complaint {
  return { message, hint: value === null ? `${hint} For "absent", leave the field out.` : hint };
}

const UNFIT: Complaint = { message: 'is not as the document format says', hint: 'Look at its JSON Schema.' };

function valueAt(document: unknown, path: readonly Key[]): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<Key, unknown>> | null | undefined)?.[key], document);
}
