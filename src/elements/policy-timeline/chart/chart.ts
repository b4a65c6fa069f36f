import { html, nothing, type TemplateResult } from 'lit';
import { CHART_SHORTCUTS, entryPoint, findMark, findMarks } from '../../../interaction/index.js';
import { eraBands, type ChartIndex, type ChartLayout, type Mark } from '../../../layout/index.js';
import { cssVars } from '../../shared/css-vars.js';
import { hasItems } from '../../shared/has-items.js';
import { named } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';
import { renderAxis, renderGrid } from './axis.js';
import { renderLane } from './lane.js';
import type { Pointers } from './mark.js';

/** What the chart asks of its element, beside actions. */
interface ChartEvents {
  readonly keydown: (event: KeyboardEvent) => void;
}

/** The picture of the list: lanes of marks over a date scale. One stop of the Tab key. */
export function renderChart(view: TimelineView, chart: ChartLayout, on: ChartEvents): TemplateResult {
  const { words } = view.format;
  const { eras } = view.timeline;
  const bands = eraBands(eras, chart.scale);
  const { selected, focused, listed, lane } = view.state;
  const markOf = (id: string | null): Mark | undefined => findMark(chart, id, lane)?.mark;
  const pointers: Pointers = {
    entry: entryPoint(chart, [focused, selected], lane)?.mark,
    selected: findMarks(chart, selected).map(({ mark }) => mark),
    focused: markOf(focused),
    listed: listed === null ? undefined : markOf(listed),
  };
  return html`<div
    class="chart" part="chart" role="group" aria-label=${words.chart} aria-describedby="chart-help"
    aria-keyshortcuts=${CHART_SHORTCUTS} tabindex="-1" ?data-zoomed=${view.state.range !== null} ?data-tall=${view.state.allLanes} ${cssVars({ plot: chart.scale.width })}
    @keydown=${on.keydown}
  >
    <p id="chart-help" class="visually-hidden">${words.chartHelp}</p>
    ${renderAxis(chart, view.format)}
    ${hasItems(eras) ? html`<div class="era-names" part="eras" aria-hidden="true">${bands.map(({ era: { source }, from, room }) => html`<span class="era-name" part="era-name" ${cssVars({ x: from, room })}>${named(source.label, view.timeline.policy.lang)}</span>`)}</div>` : nothing}
    <div class="lanes" part="lanes">
      <div class="plot-area" id="plot" aria-hidden="true">
        ${bands.map(({ from, width }) => html`<div class="era" part="era" ${cssVars({ x: from, room: width })}></div>`)}
        ${renderGrid(chart)}
        ${chart.asOf === null ? nothing : asOfLine(chart.asOf)}
      </div>
      ${chart.lanes.map((lane) => renderLane(view, lane, pointers))}
      ${view.asOf === null ? nothing : view.tellings?.dateLine(view, chart)}
    </div>
    ${view.state.range === null || view.asides === null ? nothing : html`<div class="edges" part="edges">${view.asides?.edges(view, chart)}</div>`}
    ${renderLanesBar(view, chart.index)}
  </div>`;

  function asOfLine(x: number): TemplateResult {
    const { asOf } = view.timeline.policy;
    return html`<div class="as-of" part="as-of" ${cssVars({ x })}><span>${words.asOf(view.format.date(asOf ?? ''))}</span></div>`;
  }
}

/** Below more lanes than anybody follows at once: all of them or a few, and which come first. */
function renderLanesBar({ state, format, act }: TimelineView, { foldable }: ChartIndex): TemplateResult | typeof nothing {
  if (foldable === 0) return nothing;
  const { words } = format;
  const latest = state.laneOrder === 'latest';
  return html`<div class="lanes-bar" part="lanes-bar">
    <button
      class="control" part="button lanes-button" type="button" aria-expanded=${state.allLanes}
      @click=${() => act({ type: 'show-lanes', all: !state.allLanes })}
    >${state.allLanes ? words.fewerLanes : words.allLanes(format.count(foldable))}</button>
    <button
      class="control" part="button lane-order-button" type="button" aria-pressed=${latest}
      @click=${() => act({ type: 'order-lanes', order: latest ? 'first' : 'latest' })}
    >${words.latestLanes}</button>
  </div>`;
}
