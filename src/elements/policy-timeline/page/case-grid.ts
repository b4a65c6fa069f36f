import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { hasItems } from '../../shared/has-items.js';
import { heading } from '../../shared/heading.js';
import type { TimelineView } from '../timeline-view.js';

/** What of a card pages may style through the timeline. */
const CARD_PARTS = [
  'case-name', 'case-court', 'case-judges', 'case-posture', 'case-state', 'case-timeline', 'case-latest',
  'case-relative', 'case-aliases', 'case-links', 'document', 'document-missing', 'glyph', 'cluster',
].join(', ');

/** More cards than these are shown when somebody asks for them. */
const FEW = 12;

/** A card a case. The cards read the same document, and so need no word of ours to be right. */
export function renderCases(view: TimelineView): unknown {
  const { timeline, headingLevel, format, printing, state: { allCases } } = view;
  if (!hasItems(timeline.cases)) return nothing;
  return guard([timeline, headingLevel, format, allCases, printing], () => html`<section class="section" part="cases" aria-label=${format.words.cases}>
    ${heading(headingLevel + 1, 'section-heading', format.words.cases)}
    ${timeline.cases.length > FEW ? allButton(view) : nothing}
    <div class="case-grid" part="case-grid">
      ${timeline.cases.slice(0, allCases || printing ? undefined : FEW).map(({ id }) => html`<case-card
        part="case" exportparts=${CARD_PARTS} lang=${format.lang} .policy=${timeline.policy} case=${id} heading-level=${headingLevel + 2}
      ></case-card>`)}
    </div>
  </section>`);
}

/** Above the cards, so that they come next for those who go on by keyboard. */
function allButton({ timeline, format, state: { allCases }, act }: TimelineView): TemplateResult {
  return html`<p class="more-cases"><button
    class="control" part="button cases-button" type="button" aria-pressed=${allCases}
    @click=${() => act({ type: 'show-cases', all: !allCases })}
  >${format.words.allCases(format.count(timeline.cases.length))}</button></p>`;
}
