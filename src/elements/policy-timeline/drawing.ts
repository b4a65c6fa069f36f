import type { ViewState } from '../../interaction/index.js';
import { indexChart, layoutChart, type ChartIndex, type ChartLayout } from '../../layout/index.js';
import { matcher, type Range, type Timeline } from '../../model/index.js';
import { keepLast } from '../shared/keep-last.js';

/** What decides on the lanes of a chart and on what stands in them. */
type Content = Pick<ViewState, 'filter' | 'laneOrder' | 'allLanes'>;

/** How a timeline is drawn: by its document and filter once, by range and width at every step. */
export class Drawing {
  readonly #index = keepLast((timeline: Timeline, filter: Content['filter'], laneOrder: Content['laneOrder'], allLanes: boolean) =>
    indexChart(timeline, { matches: matcher(timeline, filter), onlyCases: filter.cases.length > 0, laneOrder, allLanes }));
  readonly #layout = keepLast((index: ChartIndex, range: Range, width: number, selected: string | null) =>
    layoutChart(index, { range, width, selected }));

  /** Null when nothing has a date. `range`: what is shown now; `width`: pixels of the plot. */
  chart(timeline: Timeline | null, state: ViewState, range: Range | null, width: number): ChartLayout | null {
    if (!timeline || !range) return null;
    const { filter, laneOrder, allLanes, selected } = state;
    return this.#layout(this.#index(timeline, filter, laneOrder, allLanes), range, width, selected);
  }
}
