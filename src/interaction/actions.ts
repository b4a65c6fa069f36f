import type { LaneOrder } from '../layout/index.js';
import type { CaseColumn, Category, Filter, Range, Telling } from '../model/index.js';
import type { Order } from './view-state.js';

/** What a reader does, or a page sets, in the terms of the timeline. */
export type Action =
  /** `factor` above 1 comes closer; `at` is the moment that keeps its place. */
  | { readonly type: 'zoom'; readonly factor: number; readonly at?: number }
  /** `windows`: parts of the visible length, later when positive. */
  | { readonly type: 'pan'; readonly windows: number }
  | { readonly type: 'fit' }
  /** At once, as under a hand. `near`: where it would show no event, the nearest one instead. */
  | { readonly type: 'show-range'; readonly range: Range | null; readonly near?: boolean }
  /** Comes as close as the latest events. */
  | { readonly type: 'show-latest' }
  | { readonly type: 'glide-to'; readonly range: Range | null }
  /** Fills the chart with a stretch: what a cluster does. */
  | { readonly type: 'zoom-to'; readonly stretch: Range }
  /** Brings all of a stretch into view, no closer than it must be. */
  | { readonly type: 'reveal'; readonly stretch: Range }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'toggle-category'; readonly category: Category }
  | { readonly type: 'clear-filter' }
  | { readonly type: 'order'; readonly order: Order }
  /** Shows the texts in a language of the document, by its tag; empty is the original. Null goes by the page. */
  | { readonly type: 'read-in'; readonly lang: string | null }
  | { readonly type: 'order-lanes'; readonly order: LaneOrder }
  | { readonly type: 'show-lanes'; readonly all: boolean }
  | { readonly type: 'show-events'; readonly all: boolean }
  /** Shows the whole over the page, where the element is a short form of it. */
  | { readonly type: 'show-whole'; readonly whole: boolean }
  /** Shows the ways to filter that have no chip of their own. */
  | { readonly type: 'show-choices'; readonly all: boolean }
  /** Looks back at a date, in EDTF; null, and one before the first event, is as it is now. */
  | { readonly type: 'look-back'; readonly to: string | null }
  /** Begins a guided telling of what the filter leaves; null ends it, and goes back to where the reader was. */
  | { readonly type: 'tell'; readonly telling: Telling | null; readonly scrolled?: number }
  | { readonly type: 'tell-event'; readonly id: string }
  /** By the same column again: the other way round. */
  | { readonly type: 'sort-cases'; readonly by: CaseColumn }
  | { readonly type: 'toggle-case'; readonly id: string; readonly open?: boolean }
  /** Lists the events of the cluster that shows one, to choose among; null closes the list. */
  | { readonly type: 'list-cluster'; readonly id: string | null; readonly lane?: string }
  | { readonly type: 'select'; readonly id: string | null }
  /** Tells an event at its mark; null takes it away. */
  | { readonly type: 'show-card'; readonly id: string | null }
  | { readonly type: 'open'; readonly ids: readonly string[] }
  | { readonly type: 'toggle'; readonly id: string; readonly open?: boolean }
  /** `still`: the chart stays where it is, as a pointer needs it. */
  | { readonly type: 'focus-mark'; readonly id: string; readonly lane?: string; readonly still?: boolean };

export type ActionType = Action['type'];
