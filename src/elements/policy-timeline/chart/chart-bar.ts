import { html, nothing, type TemplateResult } from 'lit';
import { isClosest, ZOOM_STEP, type Action } from '../../../interaction/index.js';
import { stretchOf, wholeRange } from '../../../layout/index.js';
import { countEvents, memo, type EventCounts } from '../../../model/index.js';
import { icon, type IconName } from '../../shared/icon.js';
import type { TimelineView } from '../timeline-view.js';

/** Above the chart: what is in view, and the buttons that change it: nothing needs a drag. */
export function renderChartBar(view: TimelineView): TemplateResult {
  const counts = countEvents(view.timeline, view.shown, view.state.range);
  const stretch = wholeStretch(view.shown);
  const isElsewhere = view.chart !== null && counts.charted === 0 && stretch !== null;
  return html`<div class="chart-bar" part="chart-bar">
    <div class="standing">
      ${renderStatus(view, counts)}
      ${isElsewhere ? html`<button
        class="control" part="button reveal-button" type="button" @click=${() => view.act({ type: 'reveal', stretch })}
      >${view.format.words.showInChart}</button>` : nothing}
    </div>
    ${view.chart ? zoomButtons(view) : nothing}
  </div>`;
}

function zoomButtons({ timeline, state, format, act }: TimelineView): TemplateResult {
  const { words } = format;
  const atWhole = state.range === null;
  const whole = wholeRange(timeline);
  return html`<div class="zoom" part="zoom" role="group" aria-label=${words.zoom}>
    ${iconButton('earlier', words.earlier, { type: 'pan', windows: -0.5 }, atWhole)}
    ${iconButton('later', words.later, { type: 'pan', windows: 0.5 }, atWhole)}
    ${iconButton('minus', words.zoomOut, { type: 'zoom', factor: 1 / ZOOM_STEP }, atWhole)}
    ${iconButton('plus', words.zoomIn, { type: 'zoom', factor: ZOOM_STEP }, whole !== null && isClosest(state.range, whole))}
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
 * How many events the list has, how many of them the chart shows where it does not show all, and from when to when; read
 * aloud when it changes. What was last said goes before it. It tells where a glide leads, and not every step of the way. On
 * paper, where no button shows it, it names the filter.
 */
function renderStatus(view: TimelineView, { all, listed, charted }: EventCounts): TemplateResult {
  const { chart, state, shown, format, notice, printing } = view;
  const { words, count } = format;
  const stretch = state.range ?? wholeStretch(shown);
  const dates = stretch ? format.range(stretch) : '';
  const differs = chart !== null && charted !== listed;
  const list = words.eventsInView(count(listed), count(all), differs ? '' : dates);
  const text = differs ? words.inChart(list, count(charted), dates) : list;
  return html`<p class="status-line" part="status-line" role="status">${printing ? '' : notice && `${notice} `}${text}${printing ? view.asides?.filtered(view) : nothing}</p>`;
}
