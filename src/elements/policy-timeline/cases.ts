import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { hasFilled } from '../shared/filled.js';
import { CASE_PARTS } from '../case-card/parts.js';
import type { TimelineView } from './view.js';

/** A card a case. The cards read the same document, and so need no word of ours to be right. */
export function renderCases({ timeline, headingLevel, format }: TimelineView): TemplateResult | typeof nothing {
  if (!hasFilled(timeline.cases)) return nothing;
  return html`<section class="section" part="cases" aria-label=${format.words.cases}>
    ${heading(headingLevel + 1, 'section-heading', format.words.cases)}
    <div class="case-grid" part="case-grid">
      ${timeline.cases.map(({ id }) => html`<case-card
        part="case" exportparts=${CASE_PARTS.join(', ')} lang=${format.lang} .policy=${timeline.policy} case=${id} heading-level=${headingLevel + 2}
      ></case-card>`)}
    </div>
  </section>`;
}
