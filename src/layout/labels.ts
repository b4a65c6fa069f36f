import type { Category, TimelineEvent } from '../model/index.js';
import type { Room } from './mark-row.js';
import { LETTERS } from './geometry.js';
import type { Mark } from './mark.js';
import type { SpanBar } from './span-bars.js';

/** A title beside its mark. Pixels from the start edge. */
export interface Label {
  readonly event: TimelineEvent;
  readonly from: number;
  readonly width: number;
  /** Whether it stands before its mark, and so ends there. */
  readonly before: boolean;
}

/** Pixels: between a label and its neighbours, the least that says something, the most that is needed. */
const LABEL = { gap: 6, least: 56, most: 260 } as const;
/** Pixels that the words of a span's bar take at most. */
const BAR_LABEL = 190;

/** What a reader looks for first, where not all can be said. */
const IMPORTANCE: Readonly<Record<Category, number>> = { order: 4, agency: 3, filing: 2, report: 1, other: 0 };

function importanceOf({ source, category }: TimelineEvent, selected: string | null): number {
  return (source.id === selected ? 100 : 0) + (source.key ? 10 : 0) + IMPORTANCE[category];
}

/**
 * Titles beside the marks of a lane, where there is room. Turning points and court orders choose first; no
 * label meets another, a mark, or the words of a span.
 * @param width pixels of the lane
 */
export function labelsOf(
  marks: readonly Mark[], bars: readonly SpanBar[], width: number, selected: string | null,
): ReadonlyMap<Mark, Label> {
  const taken: Room[] = [
    ...marks.map((mark) => ({ from: mark.x - mark.width / 2, to: mark.x + mark.width / 2 })),
    ...bars.map(({ label }) => ({ from: label.from, to: label.from + Math.min(label.width, BAR_LABEL) })),
  ];
  const labels = new Map<Mark, Label>();
  for (const { mark, event } of wanted(marks, selected)) {
    const label = labelFor(mark, event, taken, width);
    if (!label) continue;
    labels.set(mark, label);
    taken.push({ from: label.from, to: label.from + label.width });
  }
  return labels;
}

/** A cluster has no title of its own. */
function wanted(marks: readonly Mark[], selected: string | null): { mark: Mark; event: TimelineEvent }[] {
  return marks
    .flatMap((mark) => (mark.count === 1 ? { mark, event: mark.few[0] as TimelineEvent } : []))
    .sort((a, b) => importanceOf(b.event, selected) - importanceOf(a.event, selected));
}

function labelFor(mark: Mark, event: TimelineEvent, taken: readonly Room[], width: number): Label | null {
  const half = mark.width / 2;
  const needed = Math.min(LABEL.most, Math.ceil(event.source.title.length * LETTERS.width));
  const from = mark.x + half;
  const to = Math.min(width, ...taken.filter((other) => other.to > from).map((other) => other.from)) - LABEL.gap;
  if (to - from >= Math.min(needed, LABEL.least)) return { event, from, width: Math.min(needed, to - from), before: false };
  const end = mark.x - half;
  const start = Math.max(0, ...taken.filter((other) => other.from < end).map((other) => other.to)) + LABEL.gap;
  const room = Math.min(needed, end - start);
  return room >= Math.min(needed, LABEL.least) ? { event, from: end - room, width: room, before: true } : null;
}
