import { html, nothing, type TemplateResult } from 'lit';
import { ZOOM_STEP, type Action } from '../../../interaction/index.js';
import { stretchOf } from '../../../layout/index.js';
import { countInView, memo } from '../../../model/index.js';
import { icon, type IconName } from '../../shared/icon.js';
import type { TimelineView } from '../timeline-view.js';

/** Above the chart: what is in view, and the buttons that change it: nothing needs a drag. */
export function renderChartBar(view: TimelineView): TemplateResult {
  return html`<div class="chart-bar" part="chart-bar">
    ${renderStatus(view)}
    ${view.chart ? zoomButtons(view) : nothing}
  </div>`;
}

function zoomButtons({ state, format, act }: TimelineView): TemplateResult {
  const { words } = format;
  const atWhole = state.range === null;
  return html`<div class="zoom" part="zoom" role="group" aria-label=${words.zoom}>
    ${iconButton('earlier', words.earlier, { type: 'pan', windows: -0.5 }, atWhole)}
    ${iconButton('later', words.later, { type: 'pan', windows: 0.5 }, atWhole)}
    ${iconButton('minus', words.zoomOut, { type: 'zoom', factor: 1 / ZOOM_STEP }, atWhole)}
    ${iconButton('plus', words.zoomIn, { type: 'zoom', factor: ZOOM_STEP }, false)}
    ${iconButton('fit', words.fit, { type: 'fit' }, atWhole)}
  </div>`;

  // aria-disabled keeps the focus where it is when a button's work is done.
  function iconButton(name: IconName, label: string, action: Action, disabled: boolean): TemplateResult {
    return html`<button
      class="control" part="button zoom-button" type="button" aria-label=${label} aria-disabled=${disabled}
      @click=${() => act(action)}
    >${icon(name)}</button>`;
  }
}

const wholeStretch = memo(stretchOf);

/**
 * How many events are in view, and from when to when; read aloud when it changes. What was last said goes before it. It
 * tells where a glide leads, and not every step of the way.
 */
function renderStatus({ timeline, state, shown, format, notice }: TimelineView): TemplateResult {
  const { range } = state;
  const stretch = range ?? wholeStretch(shown);
  const text = format.words.eventsInView(
    format.count(range ? countInView(shown, range) : shown.length),
    format.count(timeline.events.length),
    stretch ? format.range(stretch) : '',
  );
  return html`<p class="status-line" part="status-line" role="status">${notice && `${notice} `}${text}</p>`;
}
