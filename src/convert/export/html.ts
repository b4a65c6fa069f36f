import type { Policy } from '../../document/index.js';
import { renderStatic } from '../../static/index.js';

/** A policy document as a part of an HTML page (https://html.spec.whatwg.org/), which needs no script to be read. */
export function exportHtml(policy: Policy, lang?: string): string {
  return renderStatic(policy, { jsonLd: true, lang });
}
