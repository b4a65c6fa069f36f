/** The whole, small. It comes after the first picture, and takes from the elements what it draws with. */
import { densityOf, seriesOf } from '../../../layout/index.js';
import { memo, type Range, type Timeline, type TimelineEvent } from '../../../model/index.js';
import type { LateTools } from '../late-tools.js';
import type { Asides } from '../timeline-view.js';

/** Parts that the whole is counted in. */
const BINS = 200;

/**
 * The whole, small, with the window that the chart shows of it: to move, resize and click by pointer. The
 * buttons above the chart do the same for everybody else.
 */
export function overview(tools: LateTools): Asides['overview'] {
  const { html, nothing, cssVars, timeScale, wholeRange } = tools;
  const silhouetteOf = memo((timeline: Timeline, shown: readonly TimelineEvent[]) => silhouette(wholeRange(timeline), shown));
  const erasOf = memo((timeline: Timeline) => eras(timeline, wholeRange(timeline)));
  return ({ index: { timeline }, scale: { range } }, shown, { isWhole = false } = {}) => {
    const { x: percent } = timeScale(wholeRange(timeline) ?? range, 100);
    const from = percent(range.start);
    return html`<svg viewBox="0 0 ${BINS} 1" preserveAspectRatio="none"><path class="overview-eras" d=${erasOf(timeline)} /><path d=${silhouetteOf(timeline, shown)} /></svg>
      ${isWhole ? nothing : html`<div class="window" part="overview-window" data-grip="window" ${cssVars({ from, length: percent(range.end) - from })}>
        <div class="grip" part="overview-grip" data-grip="start"></div>
        <div class="grip" part="overview-grip" data-grip="end"></div>
      </div>`}`;
  };
}

/** The times of the eras, as boxes. */
function eras({ eras: all }: Timeline, whole: Range | null): string {
  if (!whole) return '';
  const binOf = (moment: number): string => ((Math.min(Math.max((moment - whole.start) / (whole.end - whole.start), 0), 1)) * BINS).toFixed(1);
  return all.map(({ start, end }) => `M${binOf(start)} 0V1H${binOf(end)}V0Z`).join('');
}

/** By events, each once, and not by marks. */
function silhouette(whole: Range | null, shown: readonly TimelineEvent[]): string {
  const heights = whole ? densityOf([seriesOf(shown)], whole, BINS) : [];
  return `M0 1${heights.map((height, bin) => `V${(1 - height).toFixed(2)}H${bin + 1}`).join('')}V1Z`;
}
