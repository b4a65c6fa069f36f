import type { Policy } from '../../document/index.js';
import { jsonLd } from '../../static/index.js';

/**
 * A policy document as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) in the vocabulary of https://schema.org: the same
 * that static pages carry for search engines.
 */
export function exportJsonLd(policy: Policy, lang?: string): string {
  return `${JSON.stringify(jsonLd(policy, lang), null, 2)}\n`;
}
