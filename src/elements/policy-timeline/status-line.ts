import { html, type TemplateResult } from 'lit';
import type { Timeline, TimelineEvent } from '../../model/index.js';
import type { TimelineView } from './view.js';

/** How many events are in view, and from when to when; read aloud when it changes. `notice` goes before it. */
export function renderStatus({ timeline, state, shown, format }: TimelineView, notice: string): TemplateResult {
  const { range } = state;
  const inView = range === null ? shown : shown.filter(({ start, end }) => end > range.start && start < range.end);
  const text = format.words.eventsInView(
    format.count(inView.length), format.count(timeline.events.length), rangeText(range ?? stretchOf(inView)),
  );
  return html`<p class="status-line" part="status-line" role="status">${notice && `${notice} `}${text}</p>`;

  function rangeText(stretch: Timeline['extent']): string {
    return stretch ? format.range(stretch) : '';
  }
}

function stretchOf(events: readonly TimelineEvent[]): Timeline['extent'] {
  const moments = events.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  if (moments.length === 0) return null;
  return moments.reduce((whole, moment) => ({ start: Math.min(whole.start, moment), end: Math.max(whole.end, moment) }),
    { start: Infinity, end: -Infinity });
}
