import { html, nothing, type TemplateResult } from 'lit';
import { unreadableEvents, type Issue } from '../../document/index.js';
import type { Formatter } from '../../locale/formatter.js';

/** What of the document could not be read: counted where readers see it, told in full on request. */
export function renderProblems(issues: readonly Issue[], format: Formatter): TemplateResult | typeof nothing {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return nothing;
  const entries = unreadableEvents(issues);
  const { words } = format;
  const summary = entries > 0 ? words.unreadable(format.count(entries)) : words.problems(format.count(errors.length));
  return html`<details class="problems" part="problems">
    <summary part="problems-summary">${summary}</summary>
    <ul>${errors.slice(0, MOST).map(({ message, hint }) => html`<li>${message}. ${hint ?? nothing}</li>`)}${errors.length > MOST ? html`<li>…</li>` : nothing}</ul>
  </details>`;
}

/** A list for people, not for machines: those have the property `issues`. */
const MOST = 50;
