import { html, type TemplateResult } from 'lit';
import { stretchOf } from '../../layout/index.js';
import type { Range } from '../../model/index.js';
import type { TimelineView } from './view.js';

/** How many events are in view, and from when to when; read aloud when it changes. `notice` goes before it. */
export function renderStatus({ timeline, state, shown, format }: TimelineView, notice: string): TemplateResult {
  const { range } = state;
  const inView = range === null ? shown : shown.filter(({ start, end }) => end > range.start && start < range.end);
  const text = format.words.eventsInView(
    format.count(inView.length), format.count(timeline.events.length), rangeText(range ?? stretchOf(inView)),
  );
  return html`<p class="status-line" part="status-line" role="status">${notice && `${notice} `}${text}</p>`;

  function rangeText(stretch: Range | null): string {
    return stretch ? format.range(stretch) : '';
  }
}
