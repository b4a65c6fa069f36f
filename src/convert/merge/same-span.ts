import type { PolicySpan } from '../../document/index.js';
import { isSame } from './json.js';
import type { Stage } from './pair.js';

const OWN = new Set(['id', 'ext']);

/** What two sources assert of a state is one assertion only when nothing in one contradicts the other. */
export const SAME_SPAN: readonly Stage<PolicySpan>[] = [
  { keys: ({ id }) => (id === undefined ? [] : [id]), isSame: isAgreed },
  {
    how: 'the same state, by track, case and start',
    keys: ({ track, state, start, case: id = '' }) => [[track, state, start, id].join('|')],
    isSame: isAgreed,
  },
];

function isAgreed(first: PolicySpan, second: PolicySpan): boolean {
  const isOne = (['track', 'state', 'start', 'case'] as const).every((field) => first[field] === second[field]);
  const others: PolicySpan & Readonly<Record<string, unknown>> = second;
  return isOne && Object.entries(first).every(([field, value]) =>
    OWN.has(field) || others[field] === undefined || isSame(value, others[field]));
}
