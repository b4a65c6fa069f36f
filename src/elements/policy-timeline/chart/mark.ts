import { html, nothing, type TemplateResult } from 'lit';
import { TARGET, type Label, type Mark } from '../../../layout/index.js';
import { kindLabel } from '../../../locale/term.js';
import type { TimelineEvent } from '../../../model/index.js';
import { cssVars } from '../../shared/css-vars.js';
import { markFace } from '../../shared/glyph.js';
import { textLanguage } from '../../shared/text-language.js';
import { detailId } from '../list/event-row.js';
import type { TimelineView } from '../timeline-view.js';

/** Wider than this, the time that a date may mean is drawn. */
const LEAST_EXTENT = TARGET + 2;

/** The marks that differ from the others. */
export interface Pointers {
  /** The one that the Tab key reaches. */
  readonly entry: Mark | undefined;
  readonly selected: Mark | undefined;
  readonly focused: Mark | undefined;
  /** The cluster that lists its events. */
  readonly listed: Mark | undefined;
}

/** One event, or a cluster, to choose on the chart. */
export function renderMark(view: TimelineView, mark: Mark, label: Label | undefined, pointers: Pointers): TemplateResult {
  const { state, act, chart, format } = view;
  const { key, count, few, x, width, from, to, stretch } = mark;
  const single = count === 1 ? few[0] : undefined;
  const selected = mark === pointers.selected;
  const scheduled = single !== undefined && single.start >= view.scheduledFrom;
  const written = single ? format.date(single.source) : format.range(stretch);
  const date = scheduled ? format.words.scheduled(written) : written;
  return html`${single && to - from > LEAST_EXTENT ? extent(single, from, to) : nothing}<button
    class="mark ${selected ? 'selected' : ''} ${scheduled ? 'scheduled' : ''}" part="mark ${selected ? 'mark-selected' : ''}" type="button"
    data-event=${key} data-date=${date} data-title=${titlesOf(mark)}
    aria-label=${nameOf(view, mark, date)}
    aria-expanded=${single ? state.open.has(key) : mark.oneDate ? mark === pointers.listed : nothing}
    aria-controls=${single ? detailId(single) : nothing}
    aria-current=${selected ? 'true' : nothing}
    tabindex=${mark === pointers.entry ? 0 : -1}
    ${cssVars({ x, width, at: (x / (chart?.scale.width ?? 1)) * 100 })}
    @click=${() => view.choose(mark)}
    @focus=${() => mark === pointers.focused || act({ type: 'focus-mark', id: key, still: true })}
  >${markFace(mark)}${label ? title(view, label) : nothing}</button>`;
}

/** What the tooltip says in full, as far as there is room for it. */
function title({ timeline }: TimelineView, { event, width, before }: Label): TemplateResult {
  return html`<span
    class="mark-label ${before ? 'before' : ''}" part="mark-label" ${textLanguage(timeline.policy.lang)} ${cssVars({ label: width })}
  >${event.source.title}</span>`;
}

function nameOf({ format }: TimelineView, { count, few, oneDate }: Mark, date: string): string {
  const [first] = few;
  return first && count === 1
    ? format.words.mark(kindLabel(first.source, format), date, first.source.title)
    : format.words.cluster(format.count(count), date, !oneDate);
}

/** The tooltip's lines: a cluster names its first events. */
function titlesOf({ count, few }: Mark): string {
  return [...few.map(({ source }) => source.title), ...(count > few.length ? ['…'] : [])].join('\n');
}

/** An imprecise date is as wide as what it may mean. */
function extent({ category, source }: TimelineEvent, from: number, to: number): TemplateResult {
  const fuzzy = /[~?%X]|\.\.|^\/|\/$/.test(source.date ?? '');
  return html`<div
    class="extent ${fuzzy ? 'fuzzy' : ''}" part="extent" data-category=${category} ${cssVars({ x: from, width: to - from })}
  ></div>`;
}
