import type { Told } from '../locale/event-text.js';

/** What the parts of a static page are made from. */
export interface StaticView extends Told {
  /** Level of the title's heading; those below it follow. */
  readonly level: number;
  /** From this moment on, dates lie ahead. */
  readonly scheduledFrom: number;
}
