import { html, nothing, type TemplateResult } from 'lit';
import { stretchOf, type Mark } from '../../layout/index.js';
import type { TimelineEvent } from '../../model/index.js';
import { markFace } from '../shared/glyph.js';
import { kindLabel } from '../shared/kind-label.js';
import { place } from '../shared/place.js';
import { detailId } from './event.js';
import type { TimelineView } from './view.js';

/** Wider than this, the time that a date may mean is drawn. */
const LEAST_EXTENT = 26;
/** More titles than these make a tooltip too tall. */
const TITLES = 4;

/** One event, or a cluster, to choose on the chart. */
export function renderMark(view: TimelineView, mark: Mark, entry: string | null, laneWidth: number): TemplateResult {
  const { state, act } = view;
  const { events, x, width, from, to } = mark;
  const [first] = events;
  const single = events.length === 1 && first ? first : null;
  const selected = events.some(({ id }) => id === state.selected);
  const date = single ? view.format.date(single.source) : rangeText(view, events);
  return html`${single && to - from > LEAST_EXTENT ? extent(single, from, to) : nothing}<button
    class="mark ${selected ? 'selected' : ''}" part="mark ${selected ? 'mark-selected' : ''}" type="button"
    data-event=${mark.key} data-date=${date} data-title=${titlesOf(events)}
    aria-label=${nameOf(view, mark, date)}
    aria-expanded=${single ? state.open.has(single.id) : nothing}
    aria-controls=${single ? detailId(single) : nothing}
    aria-current=${selected ? 'true' : nothing}
    tabindex=${events.some(({ id }) => id === entry) ? 0 : -1}
    ${place({ x, width, at: (x / laneWidth) * 100 })}
    @click=${() => view.choose(mark)}
    @focus=${() => events.some(({ id }) => id === state.focused) || act({ type: 'focus-mark', id: mark.key, still: true })}
  >${markFace(events)}</button>`;
}

function rangeText({ format }: TimelineView, events: readonly TimelineEvent[]): string {
  const stretch = stretchOf(events);
  return stretch ? format.range(stretch) : '';
}

function nameOf({ format }: TimelineView, { events }: Mark, date: string): string {
  const [first, ...others] = events;
  return first && others.length === 0
    ? format.words.mark(kindLabel(first.source, format), date, first.source.title)
    : format.words.cluster(format.count(events.length), date);
}

/** The tooltip's lines: a cluster names its first events. */
function titlesOf(events: readonly TimelineEvent[]): string {
  const titles = events.slice(0, TITLES).map(({ source }) => source.title);
  return [...titles, ...(events.length > TITLES ? ['…'] : [])].join('\n');
}

/** An imprecise date is as wide as what it may mean. */
function extent({ category, source }: TimelineEvent, from: number, to: number): TemplateResult {
  const fuzzy = /[~?%X]|\.\.|^\/|\/$/.test(source.date ?? '');
  return html`<div
    class="extent ${fuzzy ? 'fuzzy' : ''}" part="extent" data-category=${category} ${place({ x: from, width: to - from })}
  ></div>`;
}
