import { html, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { densityOf, timeScale, wholeRange, type ChartIndex, type ChartLayout } from '../../layout/index.js';
import { place } from '../shared/place.js';

/** Parts that the whole is counted in. */
const BINS = 200;

/**
 * The whole, small, with the window that the chart shows of it: to move, resize and click by pointer. The
 * buttons above the chart do the same for everybody else.
 */
export function renderOverview({ index, scale: { range } }: ChartLayout): TemplateResult {
  const whole = wholeRange(index.timeline) ?? range;
  const { x: percent } = timeScale(whole, 100);
  const from = percent(range.start);
  return html`<div class="overview" part="overview" aria-hidden="true">
    ${guard([index], () => html`<svg viewBox="0 0 ${BINS} 1" preserveAspectRatio="none">${silhouette(index)}</svg>`)}
    <div class="window" part="overview-window" data-grip="window" ${place({ from, length: percent(range.end) - from })}>
      <div class="grip" part="overview-grip" data-grip="start"></div>
      <div class="grip" part="overview-grip" data-grip="end"></div>
    </div>
  </div>`;
}

function silhouette({ timeline, lanes }: ChartIndex): TemplateResult {
  const whole = wholeRange(timeline);
  const heights = whole ? densityOf(lanes.map(({ series }) => series), whole, BINS) : [];
  const path = heights.map((height, bin) => `V${(1 - height).toFixed(2)}H${bin + 1}`).join('');
  return svg`<path d="M0 1${path}V1Z"/>`;
}
