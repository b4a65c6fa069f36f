import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { firstEvents, gapsOf, listOf, sectionsIn, type EventList, type Gap, type SectionRange, type Section } from '../../../layout/index.js';
import { zoneText } from '../../../locale/zone-text.js';
import { memo, type TimelineEra, type TimelineEvent } from '../../../model/index.js';
import { cssVars } from '../../shared/css-vars.js';
import { heading } from '../../shared/heading.js';
import type { NotePlaces, TimelineView } from '../timeline-view.js';
import { renderOrders } from '../toolbar/orders.js';
import { isLater, renderEvent, renderGap } from './event-row.js';
import type { DrawnSections } from './drawn-sections.js';
import type { ListController } from './list-controller.js';
import { notePlaces } from './note-places.js';
import { periodText } from './period-text.js';
import { renderYearLinks } from './year-links.js';

/** The document itself: every event in order, complete without the chart. Costs nothing while only the chart moves. */
export function renderList(view: TimelineView, input: ListController): unknown {
  const { timeline, shown, state, format, headingLevel, hasLinks, printing, limit, asides, media } = view;
  const { sections } = input;
  const depends = [
    timeline, shown, state.order, state.open, state.selected, state.allEvents, limit, format, headingLevel, hasLinks, printing, asides, media,
    sections.version, sections.rows.drawn, view.asOf, view.news, view.tellings,
  ];
  return guard(depends, () => {
    const { isDrawn, heightOf } = sections;
    const first = beginning(view);
    const list = listOf(first, state.order === 'newest');
    const notes = notePlaces(view, list.events);
    const hasYears = list.sections.some(({ year }) => year !== null);
    return html`<div
      class=${hasYears ? 'events dated' : 'events'} part="events" aria-keyshortcuts="ArrowUp ArrowDown Home End Escape"
      @keydown=${input.keydown} @click=${input.click} @beforematch=${input.beforematch}
    >
      <div class="visually-hidden">${heading(headingLevel + 1, 'events-heading', format.words.events)}</div>
      <div class="list-bar">${renderOrders(view)}</div>
      ${zoneLine(view)}
      ${printing ? nothing : renderYearLinks(view, list, input)}
      ${sections.use(list, printing || format.plain).map((block) => (block.some(isDrawn)
        ? block.map((index) => (isDrawn(index) ? renderSection(view, list, index, notes, sections) : space(view, list, heightOf, [index, index])))
        : space(view, list, heightOf, [block[0] ?? 0, block.at(-1) ?? 0])))}
      ${first === shown ? nothing : restButton(view, input)}
    </div>`;
  });
}

function zoneLine({ timeline, format }: TimelineView): TemplateResult | typeof nothing {
  const text = zoneText(timeline, format);
  return text ? html`<p class="aside zone" part="time-zone" dir=${format.direction}>${text}</p>` : nothing;
}

/** A few, where the page asked for that; not of what somebody looks for, nor on paper. */
function beginning({ timeline, shown, state, limit, printing }: TimelineView): readonly TimelineEvent[] {
  const isWhole = printing || state.allEvents || shown.length < timeline.events.length;
  return isWhole ? shown : firstEvents(shown, limit, pointedOut(state.open, state.selected));
}

const pointedOut = memo((open: ReadonlySet<string>, selected: string | null) => new Set([...open, ...selected === null ? [] : [selected]]));

function restButton({ shown, format }: TimelineView, { showRest }: ListController): TemplateResult {
  return html`<p class="rest-of-events"><button class="control" part="button rest-button" type="button" @click=${showRest}>${format.words.allEvents(format.count(shown.length))}</button></p>`;
}

/** As high as what will be drawn there. The headings of its years stand about where they will be, for who goes by them. */
function space(view: TimelineView, list: EventList, heightOf: (sections: SectionRange) => number, sections: SectionRange): TemplateResult {
  const [first, last] = sections;
  const years = sectionsIn(sections).filter((index) => isNewYear(list, index));
  return html`<div class="space" data-section=${first} data-last=${last} ${cssVars({ height: heightOf(sections) })}>
    ${years.map((index) => html`<div class="ahead" ${cssVars({ at: index === first ? 0 : heightOf([first, index - 1]) })}><div class="visually-hidden">
      ${heading(view.headingLevel + 2, 'year', periodText(list.sections[index]?.year ?? 0, null, view.format.lang))}
    </div></div>`)}
  </div>`;
}

function isNewYear({ sections }: Pick<EventList, 'sections'>, index: number): boolean {
  const year = sections[index]?.year ?? null;
  return year !== null && year !== sections[index - 1]?.year;
}

function renderSection(view: TimelineView, list: EventList, index: number, notes: NotePlaces, { rows, heightOfRows }: DrawnSections): TemplateResult {
  const { year, month, from, to } = list.sections[index] as Section;
  const level = view.headingLevel + 2 + (year === null ? 0 : 1) + (month === null ? 0 : 1);
  return html`<div class="section-of-events" data-section=${index}>
    ${year === null ? nothing : html`${renderGap(view, gapAt(view, list, from))}${headings(view, list, index)}`}
    <ol role="list" class="event-list" part="event-list" start=${from + 1} aria-label=${year === null ? view.format.words.events : periodText(year, month, view.format.lang)}>
      ${list.events.slice(from, Math.min(to, rows.drawn)).map((event, row) => renderEvent(view, event, {
        level, gap: year !== null && row === 0 ? undefined : gapAt(view, list, from + row), underYear: year !== null, notes, divides: isDivided(view, list.events, from + row), eras: newEras(view, list.events, from + row),
      }))}
    </ol>
    ${to > rows.drawn ? html`<div class="space waiting" ${cssVars({ height: heightOfRows(to - rows.drawn) })}></div>` : nothing}
  </div>`;
}

/**
 * The year of a section, which stays in view beside it: a heading where it begins, for eyes alone where it goes on; and the month
 * that begins with it. Newest first, what has no month comes last in its year.
 */
function headings({ headingLevel, format }: TimelineView, { sections }: EventList, index: number): unknown {
  const { year, month } = sections[index] as Section;
  const text = (part: number | null): string => periodText(year ?? 0, part, format.lang);
  const startsYear = isNewYear({ sections }, index);
  const isNewMonth = startsYear ? month !== null : month !== sections[index - 1]?.month;
  return html`${startsYear ? heading(headingLevel + 2, 'year', text(null)) : html`<p class="year" part="year" aria-hidden="true">${text(null)}</p>`}${isNewMonth ? heading(headingLevel + 3, 'month', text(month)) : nothing}`;
}

/** Whether the date that is looked back at lies between an event and the one above it. */
function isDivided(view: TimelineView, events: readonly TimelineEvent[], index: number): boolean {
  const [above, event] = [events[index - 1], events[index]];
  return above !== undefined && event !== undefined && isLater(view, above) !== isLater(view, event);
}

/** The eras that an event lies in, and the one above it does not. */
function newEras({ timeline }: TimelineView, events: readonly TimelineEvent[], index: number): readonly TimelineEra[] {
  const isIn = ({ start, end }: TimelineEra, event: TimelineEvent | undefined): boolean => event !== undefined && event.start >= start && event.start < end;
  return timeline.eras.filter((era) => isIn(era, events[index]) && !isIn(era, events[index - 1]));
}

/** The silence above an event on the page: before it in time, or after it when the newest come first. There is none where others are left out. */
function gapAt({ state, shown }: TimelineView, { events }: EventList, index: number): Gap | undefined {
  const [earlier, later] = state.order === 'oldest' ? [events[index - 1], events[index]] : [events[index], events[index - 1]];
  const isNext = events.length === shown.length || shown[shown.indexOf(later as TimelineEvent) - 1] === earlier;
  return later && isNext ? gapsOf(shown).get(later.id) : undefined;
}
