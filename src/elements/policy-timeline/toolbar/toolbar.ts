import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../../interaction/index.js';
import { askedFor } from '../../../locale/filter-text.js';
import { categoryCounts, isSearchReady, prepareSearch, type Category } from '../../../model/index.js';
import { glyph } from '../../shared/glyph.js';
import { icon } from '../../shared/icon.js';
import { named } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';
import { renderMenu } from './menu.js';
import { renderOrders } from './orders.js';

/** Legend and filter in one, search and order. */
export function renderToolbar(view: TimelineView): TemplateResult {
  const { words } = view.format;
  return html`<div class="toolbar" part="toolbar">
    <div class="chips" part="chips"><div class="categories" role="group" aria-label=${words.showOnly}>${chips(view)}${view.since ? view.tellings?.newsChip(view) : nothing}</div>${moreButton(view)}</div>
    ${view.state.choosing ? nothing : activeFilters(view)}
    <div class="tools" role="group" aria-label=${words.searchAndOrder}>
      <label class="seek">${icon('search')}<input
        class="control search" part="search" type="search" placeholder=${words.searchHint} aria-label=${words.search}
        .value=${view.state.filter.text} data-sought=${view.state.filter.text}
        @focus=${() => void prepareSearch(view.timeline)}
        @input=${(event: InputEvent) => search(view, event.target as HTMLInputElement)}
      ></label>
      ${view.layout === 'chart' ? nothing : renderOrders(view)}
      ${renderMenu(view)}
    </div>
    ${view.state.choosing ? view.asides?.moreFilters(view) ?? view.missing : nothing}
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

/** Opens what else can be asked for: of cases, kinds, tags and lanes there may be many. */
function moreButton({ state: { choosing }, format, act }: TimelineView): TemplateResult {
  return html`<button
    class="control chip" part="button more-filters-button" type="button" aria-expanded=${choosing} aria-controls="more-filters"
    @click=${() => act({ type: 'show-choices', all: !choosing })}
  >${format.words.moreFilters}</button>`;
}

/** Filters that no chip shows, because the page set them: readers must be able to see and remove them. */
function activeFilters({ state, timeline, format, act }: TimelineView): TemplateResult | typeof nothing {
  const active = askedFor({ timeline, format }, state.filter);
  return active.length === 0 ? nothing : html`<div class="chips">${active.map(({ name, without }) => html`
    <button class="control chip" part="chip" type="button" aria-label=${format.words.removeFilter(name)} @click=${() => act({ type: 'filter', filter: without })}>
      ${named(name, timeline.policy.lang)}${icon('close')}
    </button>`)}</div>`;
}
