import type { Category } from '../model/index.js';
import type { DateWords } from './date-format.js';

/** Numbers reach messages already formatted, beside the raw count that decides on the plural. */
export interface Count {
  readonly count: number;
  readonly text: string;
}

/** Every word that the elements say by themselves. A language gives all of them, or falls back to English. */
export interface Messages {
  readonly categories: Readonly<Record<Category, string>>;
  /** An event whose kind nobody named. */
  readonly event: string;
  readonly courts: string;
  /** Tables of terms: what has no row shows as the term itself, as a phrase. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, string>>;
  readonly reliability: Readonly<Record<string, string>>;
  readonly dates: DateWords;

  readonly noneListed: string;
  readonly asOf: (date: string) => string;
  readonly assertedBy: (source: string) => string;
  readonly showOnly: string;
  readonly searchAndOrder: string;
  readonly zoom: string;
  readonly search: string;
  /** Shorter, inside the field. */
  readonly searchHint: string;
  readonly newestFirst: string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly menu: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: (text: string) => string;
  /** What the menu offers to copy, and to keep as a table or a calendar. */
  readonly citation: string;
  readonly csv: string;
  readonly ics: string;
  readonly download: string;
  readonly notLoaded: string;
  readonly print: string;
  readonly removeFilter: (name: string) => string;
  readonly showEverything: string;
  readonly noMatch: string;

  readonly chart: string;
  readonly chartHelp: string;
  readonly lane: (name: string, events: Count) => string;
  readonly mark: (category: string, date: string, title: string) => string;
  /** `parts`: whether coming closer parts its events; else they are listed. */
  readonly cluster: (events: Count, range: string, parts: boolean) => string;
  /** A date that lay ahead when the document was last reviewed. */
  readonly scheduled: (date: string) => string;
  readonly moreLanes: (lanes: Count) => string;
  readonly allLanes: (lanes: Count) => string;
  readonly fewerLanes: string;
  readonly latestLanes: string;
  readonly moreInList: (events: Count) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** Beside a state that the editors of a document read from its sources, and no source says in one word. */
  readonly editorial: string;
  readonly openEnd: string;
  readonly noEndKnown: string;

  readonly events: string;
  readonly eventsInView: (shown: Count, all: Count, range: string) => string;
  readonly days: (text: string, exact: boolean) => string;
  readonly people: string;
  readonly documents: string;
  readonly opened: string;
  readonly ended: string;
  readonly tags: string;
  readonly note: string;
  readonly notes: string;
  readonly archived: (label: string) => string;
  readonly pages: (pages: Count) => string;
  readonly added: (date: string) => string;
  readonly updated: (date: string) => string;

  readonly cases: string;
  readonly docket: (number: string) => string;
  readonly judges: (names: string, count: number) => string;
  readonly alsoCited: string;
  readonly latest: string;
  readonly parentCase: Readonly<Record<string, string>>;
  readonly noCase: (id: string) => string;
  readonly caseTimeline: (events: Count, range: string) => string;

  readonly commentary: string;
  readonly corrections: string;
  readonly source: string;
  readonly retrieved: (date: string) => string;
  readonly lastEvent: (date: string) => string;
  readonly feedback: string;
  readonly unreadable: (count: Count) => string;
  readonly problems: (count: Count) => string;

  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly staleKept: string;
  readonly retry: string;

  readonly allCases: (cases: Count) => string;
}
