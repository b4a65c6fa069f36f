import type { Filter } from './filter.js';
import type { Timeline } from './timeline.js';

/** Keeps what the last filter of a timeline gave, which a page asks for several times while nothing changes. */
export function forLastFilter<Value>(
  make: (timeline: Timeline, filter: Filter) => Value,
): (timeline: Timeline, filter: Filter) => Value {
  const last = new WeakMap<Timeline, { readonly filter: Filter; readonly value: Value }>();
  return (timeline, filter) => {
    let made = last.get(timeline);
    if (made?.filter !== filter) last.set(timeline, (made = { filter, value: make(timeline, filter) }));
    return made.value;
  };
}
