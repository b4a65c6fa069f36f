import { CATEGORIES, type Category, type TimelineEvent } from '../model/index.js';
import type { Mark } from './mark.js';

/** Pixels of a cluster's pill: its padding, each glyph of its mix, each digit of its count. */
const PILL = { padding: 14, glyph: 12, digit: 8 } as const;

/** The categories in a cluster, each once, in the order of the legend. */
export function mixOf(events: readonly TimelineEvent[]): Category[] {
  const present = new Set(events.map((event) => event.category));
  return CATEGORIES.filter((category) => present.has(category));
}

/** A mark in the making. */
interface Draft {
  readonly events: TimelineEvent[];
  readonly mix: Set<Category>;
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Merges marks that would overlap, until none do. A merged mark can only meet the one before it.
 * @param marks by centre, from the start edge
 * @param width pixels of the lane; a wide pill is kept inside
 */
export function mergeOverlaps(marks: readonly Mark[], width: number): Mark[] {
  const merged: Draft[] = [];
  for (const mark of marks) {
    let last = draft(mark);
    for (let before = merged.at(-1); before && overlap(before, last); before = merged.at(-1)) {
      merged.pop();
      last = merge(before, last, width);
    }
    merged.push(last);
  }
  return merged.map(finished);
}

function draft(mark: Mark): Draft {
  return { ...mark, events: [...mark.events], mix: new Set(mark.events.map(({ category }) => category)) };
}

function overlap(before: Draft, after: Draft): boolean {
  return after.x - before.x < (before.width + after.width) / 2;
}

function merge(a: Draft, b: Draft, room: number): Draft {
  const { events, mix } = a.events.length < b.events.length ? joined(b, a) : joined(a, b);
  const from = Math.min(a.from, b.from);
  const to = Math.max(a.to, b.to);
  const width = PILL.padding + PILL.glyph * mix.size + PILL.digit * String(events.length).length;
  const x = Math.min(Math.max((from + to) / 2, width / 2), Math.max(room - width / 2, width / 2));
  return { events, mix, x, width, from, to };
}

/** Into the longer list, so that ten thousand events on one day are not copied ten thousand times. */
function joined(longer: Draft, shorter: Draft): Draft {
  for (const event of shorter.events) {
    longer.events.push(event);
    longer.mix.add(event.category);
  }
  return longer;
}

function finished({ events, x, width, from, to }: Draft): Mark {
  events.sort((one, other) => one.index - other.index);
  return { key: events[0]?.id ?? '', events, x, width, from, to };
}
