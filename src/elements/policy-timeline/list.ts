import { html, nothing, type TemplateResult } from 'lit';
import { gapsOf, yearSections, type Gap, type YearSection } from '../../layout/index.js';
import { dateTimeFormat } from '../../locale/intl-cache.js';
import type { TimelineEvent } from '../../model/index.js';
import { heading } from '../shared/heading.js';
import { renderEvent } from './event.js';
import type { TimelineView } from './view.js';

/** The document itself: every event in order, complete without the chart. */
export function renderList(view: TimelineView, keydown: (event: KeyboardEvent) => void): TemplateResult {
  const gaps = gapsOf(view.shown);
  return html`<div class="events" part="events" aria-keyshortcuts="ArrowUp ArrowDown Home End Escape" @keydown=${keydown}>
    ${heading(view.headingLevel + 1, 'visually-hidden', view.format.words.events)}
    ${sectionsOf(view).map((section, _, all) => renderSection(view, section, gaps, all.length > 1))}
  </div>`;
}

function sectionsOf({ shown, state }: TimelineView): YearSection[] {
  const sections = yearSections(shown);
  if (state.order === 'oldest') return sections;
  return sections.reverse().map(({ year, events }) => ({ year, events: [...events].reverse() }));
}

function renderSection(
  view: TimelineView, { year, events }: YearSection, gaps: ReadonlyMap<string, Gap>, headed: boolean,
): TemplateResult {
  const { headingLevel, format } = view;
  const level = headingLevel + (headed ? 3 : 2);
  return html`${headed && year !== null ? heading(headingLevel + 2, 'year', yearText(year, format.lang)) : nothing}
    <ol role="list" class="event-list" part="event-list">
      ${events.map((event) => renderEvent(view, event, {
        level, gap: gapAt(view, event, gaps), underYear: headed && year !== null,
      }))}
    </ol>`;
}

/** The silence above an event on the page: before it in time, or after it when the newest come first. */
function gapAt({ state, shown }: TimelineView, event: TimelineEvent, gaps: ReadonlyMap<string, Gap>): Gap | undefined {
  if (state.order === 'oldest') return gaps.get(event.id);
  const later = shown[shown.indexOf(event) + 1];
  return later && gaps.get(later.id);
}

function yearText(year: number, lang: string): string {
  const day = new Date(0);
  day.setUTCFullYear(year, 6, 1);
  return dateTimeFormat(lang, { year: 'numeric', ...(year < 1 && { era: 'short' }) }).format(day);
}
