import { html, nothing, type TemplateResult } from 'lit';
import { gapHeight, type Gap } from '../../../layout/index.js';
import { aboutText, detailText, kindText, statesOf } from '../../../locale/event-text.js';
import { eraText } from '../../../locale/era-text.js';
import { htmlDate } from '../../../locale/formatter.js';
import type { TimelineEra, TimelineEvent } from '../../../model/index.js';
import { cssVars } from '../../shared/css-vars.js';
import { glyph } from '../../shared/glyph.js';
import { heading } from '../../shared/heading.js';
import { remarks } from '../../shared/remarks.js';
import { named, textLanguage } from '../../shared/text-language.js';
import type { NotePlaces, TimelineView } from '../timeline-view.js';

/** The id of an event's text in the shadow tree; ids of events may hold what ids of elements must not. */
export const detailId = ({ index }: TimelineEvent): string => `detail-${index}`;

/** Where an entry stands in the list. */
interface RowPosition {
  /** Level of its heading. */
  readonly level: number;
  /** The silence above it, unless it stands above a heading. */
  readonly gap: Gap | undefined;
  /** Whether a heading says its year already. */
  readonly underYear: boolean;
  readonly notes: NotePlaces;
  /** Whether the date that is looked back at lies above it. */
  readonly divides: boolean;
  /** Those that begin with it on the page. */
  readonly eras: readonly TimelineEra[];
}

/** Whether it came after the date that is looked back at. */
export const isLater = ({ asOf }: Pick<TimelineView, 'asOf'>, { start }: TimelineEvent): boolean => asOf !== null && start >= asOf;

/**
 * One entry of the list: when, what, who, and the text that opens below. There may be hundreds of them, so each
 * has few elements, and the list itself listens to what is done to them. A closed text is no part: what a page paints on
 * it would show. Till there is what draws an open one, and where that does not come, it is as bare as a closed one.
 */
export function renderEvent(view: TimelineView, event: TimelineEvent, { level, gap, underYear, notes, divides, eras }: RowPosition): TemplateResult {
  const { state, format, printing, asides } = view;
  const { id, index, category, source } = event;
  const about = metaOf(view, event);
  const open = state.open.has(id);
  const shows = open || printing;
  const selected = state.selected === id;
  const what = view.news.get(id);
  return html`<li class=${`event${selected ? ' selected' : ''}${isLater(view, event) ? ' later' : ''}`} part=${selected ? 'event event-selected' : 'event'} data-category=${category} data-event=${id}>
    ${eras.map((era) => renderEra(view, era))}
    ${divides ? view.tellings?.dateDivide(view) : nothing}
    ${renderGap(view, gap)}
    ${when(view, event, underYear)}
    ${glyph(category, 'rail')}
    ${heading(level, 'event-heading', html`<button
      class="event-button" part="event-button" type="button"
      aria-expanded=${open} aria-controls=${detailId(event)} aria-describedby=${about || what ? `when-${index} meta-${index}` : `when-${index}`}
    ><span part="event-title" ${textLanguage(view.timeline.languageOf(source, 'title'), source.title)}>${source.title}</span></button>`)}
    ${about || what ? html`<p class="meta" part="event-meta" id="meta-${index}" dir=${format.direction}>${what ? view.tellings?.newsMark(view, what) : nothing}${about}</p>` : nothing}
    <div class="detail" part=${shows ? 'event-detail' : nothing} id=${detailId(event)} hidden=${hiddenUnless(open)}>${shows && asides ? asides.detail(view, event, notes) : detailText(view, event)}</div>
  </li>`;
}

function renderEra({ format, timeline: { policy: { lang } } }: TimelineView, era: TimelineEra): TemplateResult {
  const { label, url } = era.source;
  const [, period] = eraText(era, format);
  return html`<p class="era-heading" part="era-heading" dir=${format.direction}><b>${url === undefined ? named(label, lang) : html`<a href=${url}>${named(label, lang)}</a>`}</b> <span class="aside">${remarks(period)}</span></p>`;
}

/** A silence, as tall as it is telling. */
export function renderGap({ format }: TimelineView, gap: Gap | undefined): TemplateResult | typeof nothing {
  return gap ? html`<p class="gap" part="gap" ${cssVars({ silence: gapHeight(gap) })}>${format.words.days(format.duration(gap.days), gap.exact)}</p>` : nothing;
}

/** The line below the title: what kind of event it is and where it belongs, as far as the title does not say it, and what it changed. */
export function metaOf(view: TimelineView, event: TimelineEvent): unknown {
  const { quote, words } = view.format;
  const kind = kindText(event, view.format);
  const parts = [
    kind && html`<span part="event-kind">${kind}</span>`,
    aboutText(view, event),
    ...statesOf(view, event).map(([label, name, period]) => html`${quote(label)}: ${quote(name)}<span class="visually-hidden">: ${quote(period)}</span>`),
  ].filter(Boolean);
  const mark = view.translations?.mark(view, event, 'title');
  const line = parts.map((part, index) => html`${index > 0 ? words.comma : nothing}${part}`);
  return mark ? [...line, ' ', mark] : line.length > 0 && line;
}

function when({ format, scheduledFrom }: TimelineView, { source, index, start }: TimelineEvent, underYear: boolean): TemplateResult {
  const { main, year } = format.dateColumn(source);
  const lang = format.dateLang ?? nothing;
  const day = start >= scheduledFrom ? format.words.scheduled(main) : main;
  const text = html`${remarks(day)}${year === null || underYear ? nothing : html` <span class="of-year">${year}</span>`}`;
  const machine = source.dateText === undefined ? htmlDate(source.date, format.zone) : null;
  return machine === null
    ? html`<span class="when" part="event-date" id="when-${index}" lang=${lang}>${text}</span>`
    : html`<time class="when" part="event-date" id="when-${index}" datetime=${machine} lang=${lang}>${text}</time>`;
}

/** The `hidden` of a closed text: one that the browser's own search still finds and opens. */
function hiddenUnless(open: boolean): string | typeof nothing {
  return open ? nothing : 'until-found';
}
