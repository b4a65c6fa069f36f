import { indexChart, layoutChart, wholeRange, type ChartLayout } from '../../src/layout/index.js';
import type { Range, Timeline } from '../../src/model/index.js';

/** The chart of a timeline, of all of it unless told. */
export function chartOf(timeline: Timeline, width: number,
  range: Range | null = wholeRange(timeline)): ChartLayout {
  if (!range) throw new Error('Nothing in this timeline has a date.');
  return layoutChart(indexChart(timeline, { matches: () => true }), { range, width });
}

/** A chart in a few lines of text, with positions in whole pixels, for goldens. */
export function drawn({ scale, axis, lanes, asOf }: ChartLayout): string[] {
  const ticks = axis.ticks.map(({ time, x }) => `${monthOf(time)} ${Math.round(x)}`);
  const contexts = axis.contexts.map(({ time, x }) => `${monthOf(time)} ${Math.round(x)}`);
  return [
    `${axis.unit}: ${ticks.join(', ')}`,
    `above: ${contexts.join(', ')}`,
    ...lanes.map(({ lane, marks, bars }) => [
      `${lane.key} |`,
      ...marks.map((mark) =>
        `${mark.events.map(({ index }) => index).join('+')}@${Math.round(mark.x)}w${mark.width}`),
      ...bars.map(({ span, from, solidTo, to, row }) =>
        `[${span.source.state} ${[from, solidTo, to].map(Math.round).join('-')} row ${row}]`),
    ].join(' ')),
    `as of ${asOf === null ? 'nothing' : Math.round(asOf)} of ${scale.width}`,
  ];
}

function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}
