import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { hasItems } from '../../shared/has-items.js';
import { heading } from '../../shared/heading.js';
import type { CasesController } from '../cases-controller.js';
import type { TimelineView } from '../timeline-view.js';

/** More cards than these are shown when somebody asks for them. */
const FEW = 12;

/** A card a case. The cards read the same document, and so need no word of ours to be right. */
export function renderCases(view: TimelineView, cases: CasesController): unknown {
  const { timeline, headingLevel, format, printing } = view;
  const { all } = cases;
  if (!hasItems(timeline.cases)) return nothing;
  return guard([timeline, headingLevel, format, all, printing], () => html`<section class="section" part="cases" aria-label=${format.words.cases}>
    ${heading(headingLevel + 1, 'section-heading', format.words.cases)}
    ${timeline.cases.length > FEW ? moreButton(view, cases) : nothing}
    <div class="case-grid" part="case-grid">
      ${timeline.cases.slice(0, all || printing ? undefined : FEW).map(({ id }) => html`<case-card
        part="case" exportparts=${CASE_PARTS.join(', ')} lang=${format.lang} .policy=${timeline.policy} case=${id} heading-level=${headingLevel + 2}
      ></case-card>`)}
    </div>
  </section>`);
}

/** Above the cards, so that they come next for those who go on by keyboard. */
function moreButton({ timeline, format }: TimelineView, { all, toggle }: CasesController): TemplateResult {
  return html`<p class="more-cases"><button
    class="control" part="button cases-button" type="button" aria-pressed=${all} @click=${toggle}
  >${format.words.allCases(format.count(timeline.cases.length))}</button></p>`;
}

/** The parts of a card, for pages and for the timeline that shows cards inside itself. */
const CASE_PARTS = [
  'case-name', 'case-court', 'case-judges', 'case-posture', 'case-state', 'case-timeline', 'case-latest',
  'case-relative', 'case-aliases', 'case-links', 'document', 'document-missing', 'glyph', 'cluster',
] as const;
