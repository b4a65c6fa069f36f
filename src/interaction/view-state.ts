import type { LaneOrder } from '../layout/index.js';
import { NO_FILTER, type CaseSort, type Filter, type Range, type Telling } from '../model/index.js';

export type Order = 'oldest' | 'newest';

/** A guided telling, step by step. */
export interface TellingState {
  readonly of: Telling;
  /** Id of the event that is told. */
  readonly at: string;
  /** Where the reader was, who goes back there. */
  readonly before: Pick<ViewState, 'range' | 'selected' | 'open' | 'card' | 'focused'>;
  /** How far the page was scrolled, in CSS pixels, where a reader began it. */
  readonly scrolled: number | null;
}

/** All that readers can change about a timeline. Plain data: the page follows from it and from the document. */
export interface ViewState {
  /** What the chart shows; null is the whole. */
  readonly range: Range | null;
  readonly filter: Filter;
  readonly order: Order;
  readonly laneOrder: LaneOrder;
  /** The language of the document that its texts are read in, by its tag, empty for the original; null by the page. */
  readonly textLang: string | null;
  /** Whether every lane stands for itself, however many there are. */
  readonly allLanes: boolean;
  /** Whether the list has every event, where the page asked for a few. */
  readonly allEvents: boolean;
  /** Whether the whole is over the page, where the element is a short form of it. */
  readonly whole: boolean;
  /** Whether the ways to filter that have no chip of their own are shown. */
  readonly choosing: boolean;
  /** EDTF: the date that the record is looked back at; null is as it is now. */
  readonly asOf: string | null;
  readonly telling: TellingState | null;
  /** How the table of cases is sorted; null as the document lists them. */
  readonly caseSort: CaseSort | null;
  /** Ids of the cases of the table that show their card. */
  readonly openCases: ReadonlySet<string>;
  /** Id of the event that chart and list both point out. */
  readonly selected: string | null;
  /** Ids of the events that show their text. */
  readonly open: ReadonlySet<string>;
  /** Id of the event that is told at its mark. */
  readonly card: string | null;
  /** Id of the event whose mark takes the focus when the chart does. */
  readonly focused: string | null;
  /** Id of an event whose cluster lists its events. */
  readonly listed: string | null;
  /** Key of the lane that these two are meant in, of an event that has marks in several. */
  readonly lane: string | null;
}

/** The view of another document: what readers have come to like stays, and what they looked for does not. */
export function anotherView({ order, laneOrder }: ViewState): ViewState {
  return { ...FIRST_VIEW, order, laneOrder };
}

export const FIRST_VIEW: ViewState = {
  range: null,
  filter: NO_FILTER,
  order: 'oldest',
  laneOrder: 'first',
  textLang: null,
  allLanes: false,
  allEvents: false,
  whole: false,
  choosing: false,
  asOf: null,
  telling: null,
  caseSort: null,
  openCases: new Set(),
  selected: null,
  open: new Set(),
  card: null,
  focused: null,
  listed: null,
  lane: null,
};
