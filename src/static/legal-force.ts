import type { Policy, PolicyStatus } from '../document/index.js';
import { isoDates, type JsonLdNode } from './schema-org.js';

/** What a source may say of a policy in so many words; no other wording is read as one of these. */
const FORCES: ReadonlyMap<string, string> = new Map([
  ['in effect', 'InForce'],
  ['in force', 'InForce'],
  ['not in effect', 'NotInForce'],
  ['not in force', 'NotInForce'],
  ['partially in effect', 'PartiallyInForce'],
  ['partially in force', 'PartiallyInForce'],
]);

/** Rows that speak of the policy as it is; "Original status" is that of another time. */
const LABELS: ReadonlySet<string> = new Set(['status', 'current status', 'legal status', 'current legal status', 'legal force']);

/**
 * The policy with its legal force, where its status says so of the whole of it, with a source and a day. Undefined in
 * every other case: nothing is worked out from events, spans or what a date passed. Where two say different things,
 * the document asserts neither.
 */
export function legalForce({ title, status = [] }: Policy): JsonLdNode | undefined {
  const asserted = status.map((row) => assertion(title, row)).filter((node) => node !== undefined);
  const forces = new Set(asserted.map((node) => node['legislationLegalForce']));
  return forces.size === 1 ? asserted[0] : undefined;
}

function assertion(name: string, { label, value, asOf, source, scope }: PolicyStatus): JsonLdNode | undefined {
  const force = FORCES.get(value?.trim().toLowerCase() ?? '');
  const day = isoDates(asOf).start;
  if (force === undefined || !LABELS.has(label.trim().toLowerCase()) || day === undefined || !source || scope !== undefined) return undefined;
  return {
    '@type': 'Legislation',
    name,
    legislationLegalForce: `https://schema.org/${force}`,
    legislationDateVersion: day,
    citation: source,
  };
}
