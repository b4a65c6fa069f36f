import type { Told } from '../locale/event-text.js';

/** What the parts of a static page are made from. */
export interface StaticView extends Told {
  /** That of the page; a text in another says in which it is. */
  readonly lang: string | undefined;
  /** The tag of the translation that is told; empty for the original. */
  readonly textLang: string;
  /** Level of the title's heading; those below it follow. */
  readonly level: number;
  /** From this moment on, dates lie ahead. */
  readonly scheduledFrom: number;
}
