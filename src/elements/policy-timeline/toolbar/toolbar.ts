import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../../interaction/index.js';
import { kindLabel } from '../../../locale/term.js';
import { categoryCounts, isSearchReady, prepareSearch, type Category } from '../../../model/index.js';
import { glyph } from '../../shared/glyph.js';
import { icon } from '../../shared/icon.js';
import type { TimelineView } from '../timeline-view.js';
import { renderMenu } from './menu.js';

/** Legend and filter in one, search and order. */
export function renderToolbar(view: TimelineView): TemplateResult {
  const { words } = view.format;
  return html`<div class="toolbar" part="toolbar">
    <div class="chips" part="chips" role="group" aria-label=${words.showOnly}>${chips(view)}</div>
    ${activeFilters(view)}
    <div class="tools" role="group" aria-label=${words.searchAndOrder}>
      <input
        class="control search" part="search" type="search" placeholder=${words.searchHint} aria-label=${words.search}
        .value=${view.state.filter.text} data-sought=${view.state.filter.text}
        @focus=${() => void prepareSearch(view.timeline)}
        @input=${(event: InputEvent) => search(view, event.target as HTMLInputElement)}
      >
      <button
        class="control" part="button order-button" type="button" aria-pressed=${view.state.order === 'newest'}
        @click=${() => view.act({ type: 'order', order: view.state.order === 'newest' ? 'oldest' : 'newest' })}
      >${words.newestFirst}</button>
      ${renderMenu(view)}
    </div>
  </div>`;
}

/** A hundred thousand texts take a second to get ready for a search: readers go on typing meanwhile. */
function search({ timeline, act }: TimelineView, field: HTMLInputElement): void {
  if (isSearchReady(timeline)) act(searchFor(field.value));
  else void prepareSearch(timeline).then(() => field.value === field.dataset['sought'] || act(searchFor(field.value)));
}

const searchFor = (text: string): Action => ({ type: 'filter', filter: { text } });

function chips(view: TimelineView): TemplateResult[] {
  const counts = categoryCounts(view.timeline, view.state.filter);
  return [...counts].map(([category, count]) => chip(view, category, count));
}

function chip({ state, format, act }: TimelineView, category: Category, count: number): TemplateResult {
  return html`<button
    class="control chip" part="chip chip-${category}" type="button" data-category=${category}
    aria-pressed=${state.filter.categories.includes(category)}
    @click=${() => act({ type: 'toggle-category', category })}
  >${glyph(category)}<span>${format.words.categories[category]}</span> <span class="count">${format.count(count).text}</span></button>`;
}

/** Filters that no chip shows, because the page set them: readers must be able to see and remove them. */
function activeFilters({ state, timeline, format, act }: TimelineView): TemplateResult | typeof nothing {
  const { cases, kinds } = state.filter;
  const nameOf = (id: string): string => timeline.cases.find((entry) => entry.id === id)?.shortName ?? id;
  const active = [
    ...cases.map((id) => removable(nameOf(id), () => act({ type: 'filter', filter: { cases: cases.filter((other) => other !== id) } }))),
    ...kinds.map((kind) => removable(kindLabel({ kind }, format), () => act({ type: 'filter', filter: { kinds: kinds.filter((other) => other !== kind) } }))),
  ];
  return active.length === 0 ? nothing : html`<div class="chips">${active}</div>`;

  function removable(name: string, remove: () => void): TemplateResult {
    return html`<button class="control chip" part="chip" type="button" aria-label=${format.words.removeFilter(name)} @click=${remove}>
      <span>${name}</span>${icon('close')}
    </button>`;
  }
}
