import { html, nothing, type TemplateResult } from 'lit';
import { yearIndex, type EventList, type IndexedYears } from '../../../layout/index.js';
import type { TimelineView } from '../timeline-view.js';
import type { ListController } from './list-controller.js';
import { periodText } from './period-text.js';

/** Above a long list: its years, how many events each has, and the way there. */
export function renderYearLinks(view: TimelineView, list: EventList, input: ListController): TemplateResult | typeof nothing {
  const entries = yearIndex(list);
  return entries.length === 0 ? nothing : html`<nav class="year-links" part="year-index" aria-label=${view.format.words.years}><ul role="list">
    ${entries.map((entry) => html`<li>${yearLink(view, list, entry, input)}</li>`)}
  </ul></nav>`;
}

function yearLink({ format }: TimelineView, { events }: EventList, { years, at, count }: IndexedYears, input: ListController): TemplateResult {
  const [first, last] = years.map((year) => periodText(year, null, format.lang));
  const name = first === last ? first : `${first}–${last}`;
  const total = format.count(count);
  return html`<button
    class="link" part="year-link" type="button" @click=${() => input.lead(events[at]?.id ?? '')}
  ><span class="visually-hidden">${format.words.lane(name ?? '', total)}</span><span aria-hidden="true">${name}<span class="of-year">${total.text}</span></span></button>`;
}
