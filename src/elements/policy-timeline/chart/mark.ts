import { html, nothing, type TemplateResult } from 'lit';
import type { Bar, Label, Mark } from '../../../layout/index.js';
import { kindLabel } from '../../../locale/term.js';
import { cssVars } from '../../shared/css-vars.js';
import { markFace } from '../../shared/glyph.js';
import { textLanguage } from '../../shared/text-language.js';
import { detailId } from '../list/event-row.js';
import type { TimelineView } from '../timeline-view.js';
import { countTexts, isScheduled, markDate } from './tip.js';

/** The marks that differ from the others. */
export interface Pointers {
  /** The one that the Tab key reaches. */
  readonly entry: Mark | undefined;
  readonly selected: readonly Mark[];
  readonly focused: Mark | undefined;
  /** The cluster that lists its events. */
  readonly listed: Mark | undefined;
}

/** Where a mark stands, and what is written beside it. */
interface MarkPosition {
  /** Key of its lane. */
  readonly lane: string;
  readonly label: Label | undefined;
  readonly pointers: Pointers;
}

/** One event, or a cluster, to choose on the chart. */
export function renderMark(view: TimelineView, mark: Mark, { lane, label, pointers }: MarkPosition): TemplateResult {
  const { state, act, format, timeline } = view;
  const { key, count, few, x, width } = mark;
  const single = count === 1 ? few[0] : undefined;
  const selected = pointers.selected.includes(mark);
  const scheduled = single !== undefined && isScheduled(single.start, timeline.asOf);
  const date = markDate(mark, timeline, format);
  return html`<button
    class="mark ${selected ? 'selected' : ''} ${scheduled ? 'scheduled' : ''} ${mark.bar ? 'in-bar' : ''}" part="mark ${selected ? 'mark-selected' : ''}" type="button"
    data-event=${key} data-lane=${lane}
    aria-label=${nameOf(view, mark, date, label)}
    aria-expanded=${single ? (view.tellsAtMark ? state.card === key : state.open.has(key)) : mark.onePlace ? mark === pointers.listed : nothing}
    aria-controls=${single ? (view.tellsAtMark ? 'event-card' : detailId(single)) : nothing}
    aria-current=${selected ? 'true' : nothing}
    tabindex=${mark === pointers.entry ? 0 : -1}
    ${cssVars({ x, width })}
    @click=${() => view.choose(mark, lane)}
    @focus=${() => mark === pointers.focused || act({ type: 'focus-mark', id: key, lane, still: true })}
  >${mark.bar ? barFace(mark.bar) : markFace(mark, format)}${label ? title(view, label, x - width / 2) : nothing}</button>`;
}

/** A bar of a histogram: as high as there were events, each category in its colour. Its numbers are said in words. */
function barFace({ height, counts }: Bar): TemplateResult {
  return html`<span class="bar" part="bar" ${cssVars({ height })}>${counts.map(([category, count]) => html`<i data-category=${category} ${cssVars({ count })}></i>`)}</span>`;
}

/**
 * What the tooltip says in full, as far as there is room for it.
 * @param start of its mark, units from the start edge
 */
function title({ timeline }: TimelineView, { event, from, width, before, above }: Label, start: number): TemplateResult {
  return html`<span
    class="mark-label ${before ? 'before' : ''} ${above ? 'above' : ''}" part="mark-label" ${cssVars({ label: width, line: above, from: from - start })}
  ><span ${textLanguage(timeline.languageOf(event.source, 'title'), event.source.title)}>${event.source.title}</span></span>`;
}

function nameOf({ format }: TimelineView, { count, few, onePlace, bar }: Mark, date: string, label: Label | undefined): string {
  const [first] = few;
  if (first && count === 1) return format.words.mark(kindLabel(first.source, format), date, first.source.title);
  const counted = format.count(count);
  const name = format.words.cluster(counted, date, !onePlace);
  // Who speaks to the page says what is written on it, the title of one of them too; and languages have other words for
  // "2 events" (WCAG 2.2, 2.5.3).
  const says = new RegExp(`(?<!\\p{Nd})${counted.text}(?!\\p{Nd})`, 'u').test(name);
  const numbers = bar ? format.list(countTexts(bar, format)) : '';
  return format.line([!says && counted.text, name, numbers, label?.event.source.title]);
}
