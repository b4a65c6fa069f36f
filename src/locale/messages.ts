import type { Category, News } from '../model/index.js';
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

  /** Between the parts of a line: ", ". */
  readonly comma: string;
  readonly noneListed: string;
  /** What a document asserts of where its policy stands: the heading, and what it does not do. */
  readonly standing: string;
  readonly nothingConcluded: string;
  /** States beyond the first few. */
  readonly moreStates: (states: Count) => string;
  /** How far the record goes, and when somebody last looked. */
  readonly through: (date: string) => string;
  readonly checked: (date: string) => string;
  /** Shows all of a long summary. */
  readonly wholeSummary: string;
  /** What else is known of the policy. */
  readonly about: string;
  readonly asOf: (date: string) => string;
  readonly assertedBy: (source: string) => string;
  readonly showOnly: string;
  readonly searchAndOrder: string;
  /** Headings of the buttons above the chart, for who reads by ear. */
  readonly controls: string;
  /** On the way by keyboard: past the buttons to the events, past those, and where that leads. */
  readonly skipToEvents: string;
  readonly skipEvents: string;
  readonly endOfEvents: string;
  /** What the menu calls the help on keys. */
  readonly keyboard: string;
  readonly zoom: string;
  readonly search: string;
  /** Shorter, inside the field. */
  readonly searchHint: string;
  /** Above the list: by whose clocks its times are told. */
  readonly timeZone: (zone: string) => string;
  /** Of the list: what the two buttons are for, and what each has first. */
  readonly order: string;
  readonly oldestFirst: string;
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
  readonly notLoaded: (file: string) => string;
  readonly print: string;
  readonly removeFilter: (name: string) => string;
  /** Opens what else can be asked of the events; and what two of its rows are called. */
  readonly moreFilters: string;
  readonly kindsOfEvent: string;
  readonly lanes: string;
  /** What came or changed since a date, and since the reader was last here. */
  readonly newSince: (date: string) => string;
  readonly newSinceVisit: string;
  readonly news: Readonly<Record<News, string>>;
  readonly corrected: (date: string) => string;

  /** Looks back at a date: the way there, and the label of its date; what is then asserted, and that it is so today. */
  readonly lookBack: string;
  readonly lookBackAt: string;
  readonly lookBackLimits: string;
  readonly stoodOn: (date: string) => string;
  readonly nothingStood: string;
  readonly backToNow: string;
  /** Between the events of the list: what stands below came after the date, or until then. */
  readonly cameAfter: (date: string) => string;
  readonly cameUntil: (date: string) => string;
  /** A guided telling: the way there and back. */
  readonly tell: string;
  readonly endTelling: string;
  readonly fullScreen: string;
  readonly showEverything: string;
  readonly noMatch: string;

  readonly chart: string;
  readonly chartHelp: string;
  /** A button that leads back to it; `date` is where in time the reader is. */
  readonly backToChart: (date: string) => string;
  readonly lane: (name: string, events: Count) => string;
  readonly mark: (category: string, date: string, title: string) => string;
  /** `parts`: whether coming closer parts its events; else they are listed. */
  readonly cluster: (events: Count, range: string, parts: boolean) => string;
  /** A date that lay ahead when the document was last reviewed. */
  readonly scheduled: (date: string) => string;
  /** Of a lane that has none in view: "4 earlier", "3 later". */
  readonly eventsEarlier: (events: Count) => string;
  readonly eventsLater: (events: Count) => string;
  readonly moreLanes: (lanes: Count) => string;
  readonly allLanes: (lanes: Count) => string;
  readonly fewerLanes: string;
  readonly latestLanes: string;
  readonly moreInList: (events: Count) => string;
  readonly from: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  /** Beside a state that the editors of a document read from its sources, and no source says in one word. */
  readonly editorial: string;
  /** What a document asserts of how far a state reaches, in brackets beside its words. */
  readonly scope: {
    readonly nationwide: string;
    readonly notNationwide: string;
    readonly classAction: string;
    readonly notClassAction: string;
    readonly states: (names: string, count: number) => string;
    readonly parties: (names: string, count: number) => string;
  };
  readonly openEnd: string;
  readonly noEndKnown: string;

  readonly events: string;
  /** The index of a long list. */
  readonly years: string;
  /** Of the list. */
  readonly eventsInView: (shown: Count, all: Count, range: string) => string;
  /** On paper, of a part of the events: what was asked for. */
  readonly filtered: (by: string) => string;
  /** In the quotation marks of the language. */
  readonly quoted: (text: string) => string;
  /** Where the chart shows fewer events than the list: `list` is what was said of that. */
  readonly inChart: (list: string, events: Count, range: string) => string;
  /** A button that brings the events of the list into the chart. */
  readonly showInChart: string;
  /** An event that had the focus, and is gone. */
  readonly gone: (title: string) => string;
  readonly days: (text: string, exact: boolean) => string;
  readonly people: string;
  readonly documents: string;
  readonly opened: string;
  readonly ended: string;
  readonly tags: string;
  readonly note: string;
  readonly notes: string;
  readonly archived: (label: string) => string;
  readonly archivedAt: (date: string) => string;
  /** Beside the link of a medium: what it is, and a link to what is said in it. */
  readonly media: Readonly<Record<'audio' | 'video' | 'embed', string>>;
  readonly transcript: string;
  readonly pages: (pages: Count) => string;
  readonly added: (date: string) => string;
  readonly updated: (date: string) => string;

  readonly cases: string;
  readonly caseColumns: Readonly<Record<'case' | 'court' | 'course', string>>;
  readonly docket: (number: string) => string;
  readonly judges: (names: string, count: number) => string;
  readonly alsoCited: string;
  readonly latest: string;
  readonly parentCase: Readonly<Record<string, string>>;
  /** Cases that came from it: what each is. */
  readonly childCase: Readonly<Record<string, string>>;
  readonly noCase: (id: string) => string;
  readonly caseTimeline: (events: Count, range: string) => string;

  /** Times that events lie in: presidencies, terms. */
  readonly eras: string;
  readonly predecessors: string;
  readonly successors: string;
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
  /** In place of `failed`, where the document before is still shown; and what says so. */
  readonly newerFailed: string;
  readonly staleKept: string;
  readonly retry: string;

  /** Of an event that is told at its mark: the way to others, its place among them, and the way back. */
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly eventOf: (place: Count, events: Count) => string;
  readonly close: string;
  /** Below a few events: a button for the rest. */
  readonly allEvents: (events: Count) => string;
  /** A button that shows the whole in place of a short form. */
  readonly openWhole: (events: Count) => string;

  /** Of a document that is translated: what the choice of languages is called, and who translated what is shown. */
  readonly textLanguage: string;
  readonly original: string;
  readonly humanTranslation: string;
  readonly machineTranslation: string;
  /** After these: whether somebody looked at it. `date` is empty where nobody says when. */
  readonly notReviewed: string;
  readonly reviewed: (date: string) => string;
  /** Of an image: a button that shows it large, and the ways to others. */
  readonly enlarge: string;
  readonly previousImage: string;
  readonly nextImage: string;
  readonly mediaFailed: string;
  /** Of what another site has a player for: a button for what is watched, one for what is read, and a link. */
  readonly playFrom: (site: string) => string;
  readonly showFrom: (site: string) => string;
  readonly openAt: (site: string) => string;
  /** Before the button is pressed: whom it asks, and what may come of that. */
  readonly loadsFrom: (host: string) => string;
}
