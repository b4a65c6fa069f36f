import type { TimelineEvent } from '../model/index.js';
import { mergeOverlaps } from './clusters.js';
import type { Mark } from './mark.js';
import { visiblePart, type TimeScale } from './scale.js';

/** The least side of a pointer target (WCAG 2.2, 2.5.8), pixels. */
export const TARGET = 24;

/** The marks of the events that are in view, with overlapping ones merged. `events`: oldest first. */
export function marksOf(events: readonly TimelineEvent[], scale: TimeScale): Mark[] {
  const single = events.flatMap((event) => markOf(event, scale) ?? []).sort((a, b) => a.x - b.x);
  return mergeOverlaps(single, scale.width);
}

function markOf(event: TimelineEvent, scale: TimeScale): Mark | null {
  const part = visiblePart(scale, event);
  if (!part) return null;
  const { from, to } = part;
  return { key: event.id, events: [event], x: anchorOf(event, part), width: TARGET, from, to };
}

/** The middle of what a date may mean; for one with an open end, the end that is known. */
function anchorOf(event: TimelineEvent, { from, to }: { from: number; to: number }): number {
  if (event.end === Infinity) return from;
  return event.start === -Infinity ? to : (from + to) / 2;
}
