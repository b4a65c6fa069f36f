import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { gapsOf, listOf, type EventList, type Gap, type SectionRange, type Section } from '../../../layout/index.js';
import { dateTimeFormat } from '../../../locale/intl-cache.js';
import { cssVars } from '../../shared/css-vars.js';
import { heading } from '../../shared/heading.js';
import type { TimelineView } from '../timeline-view.js';
import { renderEvent } from './event-row.js';
import type { ListController } from './list-controller.js';

/** The document itself: every event in order, complete without the chart. Costs nothing while only the chart moves. */
export function renderList(view: TimelineView, input: ListController): unknown {
  const { timeline, shown, state, format, headingLevel, hasLinks, printing } = view;
  const depends = [timeline, shown, state.order, state.open, state.selected, format, headingLevel, hasLinks, printing, input.sections.version];
  return guard(depends, () => {
    const { isDrawn, heightOf } = input.sections;
    const list = listOf(shown, state.order === 'newest');
    return html`<div
      class="events" part="events" aria-keyshortcuts="ArrowUp ArrowDown Home End Escape"
      @keydown=${input.keydown} @click=${input.click} @beforematch=${input.beforematch}
    >
      ${heading(headingLevel + 1, 'visually-hidden', format.words.events)}
      ${input.sections.use(list, printing).map((block) => (block.some(isDrawn)
        ? block.map((index) => (isDrawn(index) ? renderSection(view, list, index) : space(heightOf, [index, index])))
        : space(heightOf, [block[0] ?? 0, block.at(-1) ?? 0])))}
    </div>`;
  });
}

/** As high as what will be drawn there. */
function space(heightOf: (sections: SectionRange) => number, sections: SectionRange): TemplateResult {
  return html`<div class="space" data-section=${sections[0]} data-last=${sections[1]} ${cssVars({ height: heightOf(sections) })}></div>`;
}

function renderSection(view: TimelineView, list: EventList, index: number): TemplateResult {
  const section = list.sections[index] as Section;
  const { year, month, from, to } = section;
  const level = view.headingLevel + 2 + (year === null ? 0 : 1) + (month === null ? 0 : 1);
  const next = list.sections[index + 1];
  const continues = next && next.year === year && next.month === month;
  return html`<div class="section-of-events" data-section=${index}>
    ${headings(view, section, list.sections[index - 1])}
    <ol role="list" class=${continues ? 'event-list continues' : 'event-list'} part="event-list" start=${from + 1}>
      ${list.events.slice(from, to).map((event, row) => renderEvent(view, event, {
        level, gap: gapAt(view, list, from + row), underYear: year !== null,
      }))}
    </ol>
  </div>`;
}

/** The year and the month that begin with a section. Newest first, what has no month comes last in its year. */
function headings({ headingLevel, format }: TimelineView, { year, month }: Section, above: Section | undefined): unknown {
  if (year === null) return nothing;
  const text = (part: number | null): string => periodText(year, part, format.lang);
  const isNewYear = year !== above?.year;
  const isNewMonth = isNewYear ? month !== null : month !== above.month;
  return html`${isNewYear ? heading(headingLevel + 2, 'year', text(null)) : nothing}${isNewMonth ? heading(headingLevel + 3, 'month', text(month)) : nothing}`;
}

/** The silence above an event on the page: before it in time, or after it when the newest come first. */
function gapAt({ state, shown }: TimelineView, { events }: EventList, index: number): Gap | undefined {
  const later = events[state.order === 'oldest' ? index : index - 1];
  return later && gapsOf(shown).get(later.id);
}

function periodText(year: number, month: number | null, lang: string): string {
  const day = new Date(0);
  day.setUTCFullYear(year, (month ?? 7) - 1, 1);
  return dateTimeFormat(lang, { year: 'numeric', ...(month !== null && { month: 'long' }), ...(year < 1 && { era: 'short' }) }).format(day);
}
