import { html, nothing, type TemplateResult } from 'lit';
import type { Gap } from '../../layout/index.js';
import { htmlDate } from '../../locale/formatter.js';
import type { TimelineEvent } from '../../model/index.js';
import { courtLine } from '../shared/court-line.js';
import { hiddenUnless } from '../shared/disclosure.js';
import { glyph } from '../shared/glyph.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { kindLabel } from '../shared/kind-label.js';
import { textLanguage } from '../shared/text-language.js';
import { renderDetail } from './event-detail.js';
import type { TimelineView } from './view.js';

/** The id of an event's text in the shadow tree; ids of events may hold what ids of elements must not. */
export const detailId = ({ index }: TimelineEvent): string => `detail-${index}`;

/** Where an entry stands in the list. */
export interface Place {
  /** Level of its heading. */
  readonly level: number;
  /** The silence above it. */
  readonly gap: Gap | undefined;
  /** Whether a heading says its year already. */
  readonly underYear: boolean;
}

/** One entry of the list: when, what, who, and the text that opens below. */
export function renderEvent(view: TimelineView, event: TimelineEvent, { level, gap, underYear }: Place): TemplateResult {
  const { state, act } = view;
  const { id, index, category, source } = event;
  const open = state.open.has(id);
  const selected = state.selected === id;
  return html`<li class="event ${selected ? 'selected' : ''}" part="event ${selected ? 'event-selected' : ''}" data-category=${category} data-event=${id}>
    ${gap ? html`<p class="gap" part="gap"><span>${view.format.words.days(view.format.duration(gap.days), gap.exact)}</span></p>` : nothing}
    ${when(view, event, underYear)}
    <div class="rail" part="rail">${glyph(category)}</div>
    <div class="what">
      <p class="meta" part="event-meta" id="meta-${index}">${metaOf(view, event)}</p>
      ${heading(level, 'event-heading', html`<button
        class="event-button" part="event-button" type="button" ${textLanguage(view.timeline.policy.lang)}
        aria-expanded=${open} aria-controls=${detailId(event)} aria-describedby="when-${index} meta-${index}"
        @click=${() => act({ type: 'toggle', id })}
      ><span part="event-title">${source.title}</span>${icon('chevron')}</button>`)}
      <div
        class="detail" part="event-detail" id=${detailId(event)} hidden=${hiddenUnless(open)}
        @beforematch=${() => act({ type: 'toggle', id, open: true })}
      >${renderDetail(view, event)}</div>
    </div>
  </li>`;
}

function when({ format }: TimelineView, { source, index }: TimelineEvent, underYear: boolean): TemplateResult {
  const { main, year } = format.dateColumn(source);
  const text = html`<span class="day">${main}</span>${year === null || underYear ? nothing : html` <span class="of-year">${year}</span>`}`;
  const machine = source.dateText === undefined ? htmlDate(source.date) : null;
  return machine === null
    ? html`<span class="when" part="event-date" id="when-${index}">${text}</span>`
    : html`<time class="when" part="event-date" id="when-${index}" datetime=${machine}>${text}</time>`;
}

/** Kind, then the case that it belongs to, or who reported it. */
function metaOf({ timeline, format }: TimelineView, event: TimelineEvent): unknown {
  const cases = timeline.cases.filter(({ id }) => event.cases.includes(id));
  const about = [
    event.source.outlet,
    ...cases.map(({ shortName, source }) => [shortName, courtLine({ court: source.court, docket: [] })].filter(Boolean).join(' · ')),
  ].filter((part) => part);
  return html`<span class="kind" part="event-kind">${kindLabel(event.source, format)}</span>${about.map((part) => html` <span class="about">${part}</span>`)}`;
}
