import { html, type TemplateResult } from 'lit';
import { remember, stretchOf } from '../../layout/index.js';
import { countInView } from '../../model/index.js';
import type { TimelineView } from './view.js';

const wholeStretch = remember(stretchOf);

/**
 * How many events are in view, and from when to when; read aloud when it changes. `notice` goes before it. It
 * tells where a glide leads, and not every step of the way.
 */
export function renderStatus({ timeline, state, shown, format }: TimelineView, notice: string): TemplateResult {
  const { range } = state;
  const stretch = range ?? wholeStretch(shown);
  const text = format.words.eventsInView(
    format.count(range ? countInView(shown, range) : shown.length),
    format.count(timeline.events.length),
    stretch ? format.range(stretch) : '',
  );
  return html`<p class="status-line" part="status-line" role="status">${notice && `${notice} `}${text}</p>`;
}
