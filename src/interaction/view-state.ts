import type { LaneOrder } from '../layout/index.js';
import { NO_FILTER, type Filter, type Range } from '../model/index.js';

export type Order = 'oldest' | 'newest';

/** All that readers can change about a timeline. Plain data: the page follows from it and from the document. */
export interface ViewState {
  /** What the chart shows; null is the whole. */
  readonly range: Range | null;
  readonly filter: Filter;
  readonly order: Order;
  readonly laneOrder: LaneOrder;
  /** Whether every lane stands for itself, however many there are. */
  readonly allLanes: boolean;
  /** Whether every case has its card, however many there are. */
  readonly allCases: boolean;
  /** Id of the event that chart and list both point out. */
  readonly selected: string | null;
  /** Ids of the events that show their text. */
  readonly open: ReadonlySet<string>;
  /** Id of the event whose mark takes the focus when the chart does. */
  readonly focused: string | null;
  /** Id of an event whose cluster lists its events. */
  readonly listed: string | null;
}

export const FIRST_VIEW: ViewState = {
  range: null,
  filter: NO_FILTER,
  order: 'oldest',
  laneOrder: 'first',
  allLanes: false,
  allCases: false,
  selected: null,
  open: new Set(),
  focused: null,
  listed: null,
};
