import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderNoMatch } from '../../shared/notices.js';
import { renderChartBar } from '../chart/chart-bar.js';
import type { ChartController } from '../chart/chart-controller.js';
import { renderChart } from '../chart/chart.js';
import { renderOverview } from '../chart/overview.js';
import type { ListController } from '../list/list-controller.js';
import { renderList } from '../list/list.js';
import type { TimelineView } from '../timeline-view.js';
import { renderToolbar } from '../toolbar/toolbar.js';

/** Who hears the reader in the chart and in the list. */
export interface StoryControls {
  readonly chart: ChartController;
  readonly list: ListController;
  readonly startOver: () => void;
}

/** The events of a document that has some: as a chart, and as a list. */
export function renderStory(view: TimelineView, { chart, list, startOver }: StoryControls): TemplateResult {
  const { filter, order, range } = view.state;
  return html`
    ${guard([view.timeline, view.format, filter, order, view.hasLinks], () => renderToolbar(view))}
    ${renderChartBar(view)}
    ${view.chart ? renderChart(view, view.chart, chart) : nothing}
    ${view.chart && range ? renderOverview(view.chart) : nothing}
    ${view.shown.length === 0 ? renderNoMatch(view.format, startOver) : renderList(view, list)}
  `;
}
