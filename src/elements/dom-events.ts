import type { Issue, Policy } from '../document/index.js';
import type { DayRange } from '../interaction/index.js';
import type { Filter } from '../model/index.js';

const BUBBLES = { bubbles: true, composed: true } as const;

/** A document came from `src` or from the script inside the element, and can be shown. */
export class PolicyLoadEvent extends CustomEvent<{ readonly policy: Policy; readonly issues: readonly Issue[] }> {
  constructor(policy: Policy, issues: readonly Issue[]) {
    super('policy-load', { ...BUBBLES, detail: { policy, issues } });
  }
}

/** A document from `src` or from the script inside the element cannot be shown. */
export class PolicyErrorEvent extends CustomEvent<{ readonly message: string; readonly issues: readonly Issue[] }> {
  constructor(message: string, issues: readonly Issue[]) {
    super('policy-error', { ...BUBBLES, detail: { message, issues } });
  }
}

/** The reader chose an event, in the chart, in the list or by a link. Cancelled, nothing comes of it: the page does its own. */
export class EventSelectEvent extends CustomEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('event-select', { ...BUBBLES, cancelable: true, detail: { id } });
  }
}

/** The reader opened or closed an event. */
export class EventToggleEvent extends CustomEvent<{ readonly id: string; readonly open: boolean }> {
  constructor(id: string, open: boolean) {
    super('event-toggle', { ...BUBBLES, detail: { id, open } });
  }
}

/** The reader zoomed or moved the chart. `range`: calendar days, both in view; null is the whole. */
export class RangeChangeEvent extends CustomEvent<{ readonly range: DayRange | null }> {
  constructor(range: DayRange | null) {
    super('range-change', { ...BUBBLES, detail: { range } });
  }
}

/** The reader changed what is shown. `count` is the number of events that remain. */
export class FilterChangeEvent extends CustomEvent<{ readonly filter: Filter; readonly count: number }> {
  constructor(filter: Filter, count: number) {
    super('filter-change', { ...BUBBLES, detail: { filter, count } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'policy-load': PolicyLoadEvent;
    'policy-error': PolicyErrorEvent;
    'event-select': EventSelectEvent;
    'event-toggle': EventToggleEvent;
    'range-change': RangeChangeEvent;
    'filter-change': FilterChangeEvent;
  }
}
