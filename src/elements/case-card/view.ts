import type { Mark } from '../../layout/index.js';
import { marksOf, seriesOf, timeScale, visiblePart, wholeRange } from '../../layout/index.js';
import type { Timeline, TimelineCase } from '../../model/index.js';

/** The small timeline of a card, on the scale of the whole policy. Fractions of the card's width. */
export interface CardTimeline {
  readonly marks: readonly (Mark & { readonly at: number })[];
  readonly bars: readonly { readonly at: number; readonly length: number; readonly fades: boolean }[];
}

/** The width that the small timeline is laid out for, pixels; CSS stretches it. */
const WIDTH = 240;

export function cardTimeline(timeline: Timeline, { events, spans }: TimelineCase): CardTimeline {
  const whole = wholeRange(timeline);
  if (!whole) return { marks: [], bars: [] };
  const scale = timeScale(whole, WIDTH);
  return {
    marks: marksOf(seriesOf(events), scale).map((mark) => ({ ...mark, at: mark.x / WIDTH })),
    bars: spans.flatMap((span) => {
      const part = visiblePart(scale, span);
      return part ? [{ at: part.from / WIDTH, length: (part.to - part.from) / WIDTH, fades: span.ending !== 'known' }] : [];
    }),
  };
}

