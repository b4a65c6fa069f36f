import type { LitElement } from 'lit';
import type { Action, ViewState } from '../interaction/index.js';
import type { ChartLayout, Mark, TimeScale, WholeRange } from '../layout/index.js';
import type { Range, Timeline, TimelineEvent } from '../model/index.js';
import type { Motion } from './motion.js';

/** Gives the row of an event once it is drawn. */
export type RowOf = (id: string) => Promise<HTMLElement | undefined>;

/** A text, and the language of the document that it is in; undefined where it is ours. */
interface Titled {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** What a mark has to say beside its shape. */
export interface Tip {
  readonly date: string;
  /** The first of a cluster, and how many more there are. */
  readonly titles: readonly Titled[];
  /** Kind, and case or outlet; empty for a cluster. */
  readonly about: string;
}

/** What the strip says that stays where the chart is away: from when to when, the date that is read, and where it leads. */
export interface StripWords {
  readonly first: string;
  readonly last: string;
  readonly at: string;
  readonly back: string;
}

/** What is said where the reader is. */
export interface ReaderWords {
  readonly tip: (mark: Mark) => Tip;
  readonly strip: (read: TimelineEvent) => StripWords;
}

/** A timeline as its controllers see it: what it shows now, and the two ways to change that. */
export interface TimelineHost {
  /** Where they listen, and look for what is drawn. */
  readonly element: LitElement;
  readonly timeline: Timeline | null;
  readonly state: ViewState;
  /** What the chart shows at this moment, on its way to somewhere or there; null without a date to show. */
  readonly shownRange: Range | null;
  /** All that there is to show; null without a date. */
  readonly wholeRange: WholeRange | null;
  /** Moments as places on so many units. */
  readonly scaleOf: (range: Range, width: number) => TimeScale;
  /** As it is drawn, or is about to be; null without a date to show. */
  readonly chart: ChartLayout | null;
  /** Units, in which the chart is laid out: pixels, unless its font is larger than usual. */
  readonly plotWidth: number;
  /** BCP 47, of what the page says by itself. */
  readonly lang: string;
  readonly isRightToLeft: boolean;
  /** Whether cases stand beside the list. */
  readonly isWide: boolean;
  /** Whether the filter leaves an event. */
  readonly shows: (id: string) => boolean;
  /** Says that an event is not shown any more, by its title. */
  readonly sayGone: (title: string) => void;
  /** What moves by itself. */
  readonly motion: Motion;
  /** What the reader does: the view follows, and the page hears of it. False when the page would not have it. */
  readonly act: (action: Action) => boolean;
  /** What the page sets: the view follows, and nobody is told. */
  readonly change: (action: Action) => void;
}
