import type { Action, ViewState } from '../../interaction/index.js';
import type { ChartLayout, Mark } from '../../layout/index.js';
import type { Formatter } from '../../locale/formatter.js';
import type { Timeline, TimelineEvent } from '../../model/index.js';

/** What is loaded only when a reader asks for it: a file to keep, or a citation to copy. */
export type LateRequest = 'csv' | 'ics' | 'json' | 'citation';

/** What the reader asks of the page around the timeline. */
export type PageRequest = 'copy-link' | 'print' | LateRequest;

/** All that the templates draw from: plain data, and two ways to answer the reader. */
export interface TimelineView {
  readonly timeline: Timeline;
  readonly state: ViewState;
  /** The events that the filter leaves, oldest first. */
  readonly shown: readonly TimelineEvent[];
  /** Null while nothing has a date, or the element has no width. */
  readonly chart: ChartLayout | null;
  readonly format: Formatter;
  readonly headingLevel: number;
  /** From this moment on, dates lay ahead when the document was reviewed. */
  readonly scheduledFrom: number;
  /** Whether the page lets addresses lead to events. */
  readonly hasLinks: boolean;
  /** Whether it is drawn for paper: all of it, and all of it open. */
  readonly printing: boolean;
  /** What was last said in answer to the reader. */
  readonly notice: string;
  readonly act: (action: Action) => void;
  /** Leads to an event in the list, whatever hides it now. */
  readonly goTo: (id: string) => void;
  /** What choosing a mark does. */
  readonly choose: (mark: Mark) => void;
  readonly ask: (request: PageRequest, eventId?: string) => void;
}
