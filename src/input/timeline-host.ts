import type { LitElement } from 'lit';
import type { Action, ViewState } from '../interaction/index.js';
import type { ChartLayout } from '../layout/index.js';
import type { Range, Timeline } from '../model/index.js';
import type { Motion } from './motion.js';

/** A timeline as its controllers see it: what it shows now, and the two ways to change that. */
export interface TimelineHost {
  /** Where they listen, and look for what is drawn. */
  readonly element: LitElement;
  readonly timeline: Timeline | null;
  readonly state: ViewState;
  /** What the chart shows at this moment, on its way to somewhere or there; null without a date to show. */
  readonly shownRange: Range | null;
  /** As it is drawn, or is about to be; null without a date to show. */
  readonly chart: ChartLayout | null;
  /** Pixels. */
  readonly plotWidth: number;
  readonly isRightToLeft: boolean;
  /** What moves by itself. */
  readonly motion: Motion;
  /** What the reader does: the view follows, and the page hears of it. */
  readonly act: (action: Action) => void;
  /** What the page sets: the view follows, and nobody is told. */
  readonly change: (action: Action) => void;
}
