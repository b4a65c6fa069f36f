import type { Note, Policy } from '../../document/index.js';
import type { Action, Spot, ViewState } from '../../interaction/index.js';
import type { ChartLayout, LaneLayout, Mark } from '../../layout/index.js';
import type { Formatter } from '../../locale/formatter.js';
import type { Messages } from '../../locale/messages.js';
import type { News, SharedCaption, Timeline, TimelineEvent } from '../../model/index.js';

/** What of a timeline is drawn: all of it; the chart, and where the policy stands; the list; or a short form that leads to all. */
export type Layout = 'all' | 'chart' | 'list' | 'card';

/** What is loaded only when a reader asks for it: a file to keep, or a citation to copy. */
export type LateRequest = 'csv' | 'ics' | 'json' | 'citation';

/** What the reader asks of the page around the timeline. */
export type PageRequest = 'copy-link' | 'print' | LateRequest;

/** By each note, the id of the first open event on the page that has it: there it stands in full. */
export type NotePlaces = ReadonlyMap<Note, string>;

/**
 * Draws what an open event tells.
 * @param options `hasFacts`: whether it says the date
 */
export type EventDetail = (view: TimelineView, event: TimelineEvent, places: NotePlaces, options?: { readonly hasFacts?: boolean }) => unknown;

/** Draws what nobody sees before they ask for it. */
export interface Asides {
  readonly detail: EventDetail;
  readonly eventCard: (view: TimelineView, id: string) => unknown;
  /** What of the events can be asked for, beside their categories. */
  readonly moreFilters: (view: TimelineView) => unknown;
  /** The events of a cluster that no zoom can part, to choose one. */
  readonly choices: (view: TimelineView, mark: Mark) => unknown;
  /**
   * What the overview of a chart holds.
   * @param options `isWhole`: without a window, as a picture
   */
  readonly overview: (chart: ChartLayout, shown: readonly TimelineEvent[], options?: { readonly isWhole?: boolean }) => unknown;
  readonly menuItems: (view: TimelineView) => unknown;
  /**
   * Does what a reader asks of the page, and gives what to say about it.
   * @param about `lang`: of the translation that is read
   */
  readonly answer: (request: PageRequest, policy: Policy, about: { readonly eventId: string | undefined; readonly lang: string; readonly state: ViewState }, words: Messages) => Promise<string>;
  /** What the events must be that paper shows, in words. */
  readonly filtered: (view: TimelineView) => string;
  /** What a lane says that has nothing in view. */
  readonly elsewhere: (view: TimelineView, layout: LaneLayout) => unknown;
  /** What a part of the whole says at its edges. */
  readonly edges: (view: TimelineView, chart: ChartLayout) => unknown;
  /** What a short form says below its title. */
  readonly shortForm: (view: TimelineView) => unknown;
  /** The whole, over the page. */
  readonly whole: (view: TimelineView, content: unknown) => unknown;
}

/** What a translated document needs. */
export interface Translations {
  /** The tag of the translation for who asks for a language; empty for the original. */
  readonly tagFor: (policy: Policy, asked: string) => string;
  readonly timelineIn: (timeline: Timeline, tag: string) => Timeline;
  /** The languages to choose from, and who translated what is shown. */
  readonly choice: (view: TimelineView) => unknown;
  /** The name of the language of a text that the translation lacks; empty where it has it. */
  readonly mark: (view: TimelineView, event: TimelineEvent, field: 'title' | 'body') => unknown;
}

/** Draws what a document can be told by besides: what it holds of a date, what is new in it, and step by step. */
export interface Tellings {
  /** One event at a time, and the way on and back. */
  readonly telling: (view: TimelineView) => unknown;
  /** Above the chart: which date is looked back at, and what that means. */
  readonly lookBack: (view: TimelineView) => unknown;
  /** The line of that date in the chart, to be moved. */
  readonly dateLine: (view: TimelineView, chart: ChartLayout) => unknown;
  /** In the list, before the first event that is on the other side of that date. */
  readonly dateDivide: (view: TimelineView) => unknown;
  /** A filter of what is new. */
  readonly newsChip: (view: TimelineView) => unknown;
  readonly newsMark: (view: TimelineView, what: News) => unknown;
  /** When the reader was last here, in EDTF; empty where nobody remembers. */
  readonly lastVisit: (policyId: string) => string;
}

/** Draws the media of an open event: what can be enlarged, and played. */
export type EventMedia = (view: TimelineView, event: TimelineEvent) => unknown;

/** Draws many cases. */
export type CaseTable = (view: TimelineView, shared: SharedCaption | undefined) => unknown;

/** All that the templates draw from: plain data, and two ways to answer the reader. */
export interface TimelineView {
  readonly timeline: Timeline;
  /** The tag of the translation that it is in; empty for the original. */
  readonly textLang: string;
  readonly state: ViewState;
  /** The events that the filter leaves, oldest first. */
  readonly shown: readonly TimelineEvent[];
  /** Null while nothing has a date, or the element has no width. */
  readonly chart: ChartLayout | null;
  readonly format: Formatter;
  readonly headingLevel: number;
  readonly layout: Layout;
  /** How many events the list begins with; 0 is all. */
  readonly limit: number;
  /** Whether an event is told at its mark, and not in the list. */
  readonly tellsAtMark: boolean;
  /** From this moment on, dates lay ahead when the document was reviewed. */
  readonly scheduledFrom: number;
  /** Whether the page lets addresses lead to events. */
  readonly hasLinks: boolean;
  /** Whether it is drawn for paper: all of it, and all of it open. */
  readonly printing: boolean;
  /** Undefined until they come; null where they do not. */
  readonly asides: Asides | null | undefined;
  /** That they are not to be had; empty where they are, or may still come. */
  readonly missing: string;
  /** Undefined until they come; null where they do not. */
  readonly tellings: Tellings | null | undefined;
  /** The end of the date that is looked back at, UTC milliseconds; null is as it is now. */
  readonly asOf: number | null;
  /** What is new, by ids of events, and since when, in EDTF. */
  readonly news: ReadonlyMap<string, News>;
  readonly since: string;
  /** Undefined until they come, or where nothing is translated; null where they do not. */
  readonly translations: Translations | null | undefined;
  /** Undefined until it comes; null where it does not. */
  readonly caseTable: CaseTable | null | undefined;
  /** The same. */
  readonly media: EventMedia | null | undefined;
  /** What was last said in answer to the reader. */
  readonly notice: string;
  /** Whether the page has put something in for a slot. WebKit draws the whole element anew where a slot comes or goes, and what scrolls it jumps. */
  readonly hasOwn: (slot: string) => boolean;
  readonly act: (action: Action) => void;
  /** Leads to an event in the list, whatever hides it now. */
  readonly goTo: (id: string) => void;
  /** Leads to an event from the chart: in the list, or at its mark. */
  readonly goFromMark: (id: string) => void;
  /** Leads to the card of a case. */
  readonly goToCase: (id: string) => void;
  /** What choosing a mark of a lane does. */
  readonly choose: (mark: Mark, lane: string) => void;
  /** Leads to a mark of a lane that is out of view. */
  readonly lead: (spot: Spot) => void;
  /** Takes the card of an event away, and goes back to its mark. */
  readonly closeCard: () => void;
  /** Gives the focus to the first that a selector finds, once all is drawn; and scrolls the page back, in CSS pixels. */
  readonly enter: (selector: string, scrolled?: number | null) => void;
  readonly ask: (request: PageRequest, eventId?: string) => void;
}
