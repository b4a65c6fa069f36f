import { html, nothing, type TemplateResult } from 'lit';
import type { Gap } from '../../../layout/index.js';
import { aboutText, detailText } from '../../../locale/event-text.js';
import { htmlDate } from '../../../locale/formatter.js';
import { kindLabel } from '../../../locale/term.js';
import type { TimelineEvent } from '../../../model/index.js';
import { glyph } from '../../shared/glyph.js';
import { heading } from '../../shared/heading.js';
import { textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';
import { renderDetail } from './event-detail.js';

/** The id of an event's text in the shadow tree; ids of events may hold what ids of elements must not. */
export const detailId = ({ index }: TimelineEvent): string => `detail-${index}`;

/** Where an entry stands in the list. */
interface RowPosition {
  /** Level of its heading. */
  readonly level: number;
  /** The silence above it. */
  readonly gap: Gap | undefined;
  /** Whether a heading says its year already. */
  readonly underYear: boolean;
}

/**
 * One entry of the list: when, what, who, and the text that opens below. There may be hundreds of them, so each
 * has few elements, and the list itself listens to what is done to them.
 */
export function renderEvent(view: TimelineView, event: TimelineEvent, { level, gap, underYear }: RowPosition): TemplateResult {
  const { state, format, printing } = view;
  const { id, index, category, source } = event;
  const { lang } = view.timeline.policy;
  const open = state.open.has(id);
  const selected = state.selected === id;
  return html`<li class=${selected ? 'event selected' : 'event'} part=${selected ? 'event event-selected' : 'event'} data-category=${category} data-event=${id}>
    ${gap ? html`<p class="gap" part="gap">${format.words.days(format.duration(gap.days), gap.exact)}</p>` : nothing}
    ${when(view, event, underYear)}
    ${glyph(category, 'rail')}
    <p class="meta" part="event-meta" id="meta-${index}"><span class="kind" part="event-kind">${kindLabel(source, format)}</span> ${aboutText(view, event)}</p>
    ${heading(level, 'event-heading', html`<button
      class="event-button" part="event-button" type="button" ${textLanguage(lang)}
      aria-expanded=${open} aria-controls=${detailId(event)} aria-describedby="when-${index} meta-${index}"
    ><span part="event-title">${source.title}</span></button>`)}
    <div class="detail" part="event-detail" id=${detailId(event)} hidden=${hiddenUnless(open)} ${textLanguage(lang)}>${open || printing ? renderDetail(view, event) : detailText(view, event)}</div>
  </li>`;
}

function when({ format, scheduledFrom }: TimelineView, { source, index, start }: TimelineEvent, underYear: boolean): TemplateResult {
  const { main, year } = format.dateColumn(source);
  const day = start >= scheduledFrom ? format.words.scheduled(main) : main;
  const text = year === null || underYear ? day : html`${day} <span class="of-year">${year}</span>`;
  const machine = source.dateText === undefined ? htmlDate(source.date) : null;
  return machine === null
    ? html`<span class="when" part="event-date" id="when-${index}">${text}</span>`
    : html`<time class="when" part="event-date" id="when-${index}" datetime=${machine}>${text}</time>`;
}

/** The `hidden` of a closed text: one that the browser's own search still finds and opens. */
function hiddenUnless(open: boolean): string | typeof nothing {
  return open ? nothing : 'until-found';
}
