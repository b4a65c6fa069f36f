/** Where the events are that a part of the whole does not show. It comes after the first picture, and takes from the elements what it draws with. */
import { besideView } from '../../../interaction/index.js';
import { seriesOf, type Series } from '../../../layout/index.js';
import { memo, type Range, type TimelineEvent } from '../../../model/index.js';
import type { LateTools } from '../late-tools.js';
import type { Asides, TimelineView } from '../timeline-view.js';

const seriesInOrder = memo(seriesOf);

/** Below the lanes: how many events lie beyond, and the way to the nearest of them. Arrow keys and the buttons above go there too. */
export function edges(tools: LateTools): Asides['edges'] {
  return (view, { scale }) => ways(tools, view, seriesInOrder(view.shown), { range: scale.range, name: 'edge', go: (stretch) => view.act({ type: 'reveal', stretch }) });
}

/** In a lane that has none in view: where its events are, and the way to the nearest of them; arrow keys go there too. */
export function elsewhere(tools: LateTools): Asides['elsewhere'] {
  return (view, { lane, series }) => view.chart
    && ways(tools, view, series, { range: view.chart.scale.range, name: 'elsewhere', go: ({ id }) => view.lead({ id, lane: lane.key }) });
}

interface Ways {
  readonly range: Range;
  /** Of their part and class. */
  readonly name: string;
  readonly go: (event: TimelineEvent) => void;
}

function ways({ html, nothing, icon }: LateTools, { format: { words, count } }: TimelineView, series: Series, { range, name, go }: Ways): unknown {
  const { before, earlier, after, later } = besideView(series, range);
  return [way('earlier', before, words.eventsEarlier(count(earlier))), way('later', after, words.eventsLater(count(later)))];

  function way(side: 'earlier' | 'later', event: TimelineEvent | undefined, text: string): unknown {
    return event ? html`<button
      class="${name} ${side}" part=${name} type="button" tabindex="-1" @click=${() => go(event)}
    >${side === 'earlier' ? icon(side) : nothing}${text}${side === 'later' ? icon(side) : nothing}</button>` : nothing;
  }
}
