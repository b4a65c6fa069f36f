import type { TemplateResult } from 'lit';
import type { LateTools } from '../late-tools.js';

const templates = new WeakMap<object, TemplateStringsArray>();

/**
 * Gives a thing elements of its own, which are not taken for another: Lit draws anew what has another template, and knows
 * templates by the object that their texts are in. Its own directive for that would be in the first file that pages load.
 */
export function keyed({ html }: LateTools, key: object, content: TemplateResult): TemplateResult {
  let template = templates.get(key);
  if (!template) templates.set(key, template = Object.assign(['', ''], { raw: ['', ''] }));
  return html(template, content);
}
