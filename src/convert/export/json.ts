import type { Policy } from '../../document/index.js';

/** The policy document itself, format 1, for people to read and keep. */
export function exportJson(policy: Policy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}
