import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../../shared/heading.js';
import { renderNoMatch } from '../../shared/notices.js';
import { renderChartBar } from '../chart/chart-bar.js';
import type { ChartController } from '../chart/chart-controller.js';
import { renderChart } from '../chart/chart.js';
import type { ListController } from '../list/list-controller.js';
import { renderList } from '../list/list.js';
import type { TimelineView } from '../timeline-view.js';
import { renderToolbar } from '../toolbar/toolbar.js';
import { renderCases } from './case-grid.js';

/** Who hears the reader in the chart and in the list. */
export interface StoryControls {
  readonly chart: ChartController;
  readonly list: ListController;
  readonly startOver: () => void;
}

/** The events of a document that has some: as a chart, and as a list, with its cases below or beside, or as one of the two. */
export function renderStory(view: TimelineView, { chart, list, startOver }: StoryControls): TemplateResult {
  const { filter, order, range, card } = view.state;
  const { words } = view.format;
  const isEmpty = view.shown.length === 0;
  const hasList = view.layout !== 'chart';
  // Till there is what draws a telling, and where that does not come, it is all there.
  const isTold = view.state.telling !== null && Boolean(view.tellings);
  return html`
    ${hidden(view, 'toolbar-heading', words.controls)}
    ${isEmpty || !hasList || isTold ? nothing : skip(words.skipToEvents, '.event-button')}
    ${isTold ? nothing : guard([view.timeline, view.format, filter, order, view.hasLinks, view.layout, view.asides, view.tellings, view.since, view.state.choosing], () => renderToolbar(view))}
    <slot name="before-story"></slot>
    ${view.asOf === null ? nothing : view.tellings?.lookBack(view)}
    ${view.chart ? hidden(view, 'chart-heading', words.chart) : nothing}
    <div class="story">
      ${renderChartBar(view)}
      ${view.chart ? renderChart(view, view.chart, chart) : nothing}
      ${view.chart && range && view.asides !== null ? html`<div class="overview" part="overview" aria-hidden="true">${view.asides?.overview(view.chart, view.shown)}</div>` : nothing}
      ${card === null ? nothing : view.asides?.eventCard(view, card)}
      ${isTold ? view.tellings?.telling(view) : nothing}
      ${hasList ? html`<div class="along" ?hidden=${isTold}>
        <div>${isEmpty ? renderNoMatch(view.format, startOver) : html`${skip(words.skipEvents, '.events-end')}${renderList(view, list)}
          <p class="visually-hidden events-end" tabindex="-1">${words.endOfEvents}</p>`}</div>
        ${isEmpty || view.printing || view.format.plain || list.isFollowed ? renderCases(view) : nothing}
      </div>` : isEmpty ? renderNoMatch(view.format, startOver) : nothing}
    </div>
  `;
}

/** What those who look see by itself. */
function hidden({ headingLevel }: TimelineView, part: string, text: string): TemplateResult {
  return html`<div class="visually-hidden">${heading(headingLevel + 1, part, text)}</div>`;
}

/** A way past what has many stops; seen while it has the focus. No address: that belongs to the page. */
function skip(text: string, to: string): TemplateResult {
  return html`<button
    class="control visually-hidden skip" part="button skip-button" type="button"
    @click=${({ target }: Event) => ((target as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>(to)?.focus()}
  >${text}</button>`;
}
